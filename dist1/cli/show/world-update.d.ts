import type { UpdateReport } from '../../app/index.js';
import type { Output } from '../output.js';
/** What an update has done: what is new and what differs in full, what merely agrees by its number. */
export declare function updateText(report: UpdateReport, output: Output): string;
