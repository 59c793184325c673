import { type History } from '../../app/index.js';
import type { Output } from '../output.js';
export declare function historyText(found: History, output: Output): string;
/** The same as data: pages with what they are called. */
export declare const historyData: ({ changes, pages }: History) => object[];
