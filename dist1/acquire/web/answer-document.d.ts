import type { Document } from '../document.js';
import type { Answer } from './exchange.js';
/** The document that an answer is. Types that are none, and what says that it is too large, are not begun. */
export declare function documentOf(source: string, { url, header, body }: Answer, most: number): Promise<Document>;
