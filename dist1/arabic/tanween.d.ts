import type { Doc, Token } from './doc.js';
/** Whether a word is written with tanween: «حالياً». */
export declare function hasTanween({ text }: Doc, { start, end }: Token): boolean;
