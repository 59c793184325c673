import type { BothNames, TermFound } from '../../app/index.js';
import { type Paint } from './paint.js';
/** «الاسم (Name)» */
export declare const bothNames: (paint: Paint, { ar, en }: BothNames) => string;
export declare const holderLine: (paint: Paint, term: TermFound) => string;
export declare const officeLine: (paint: Paint, term: TermFound) => string;
