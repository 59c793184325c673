import { type PageKnowledge } from './knowledge.js';
import type { Line } from './lines.js';
export type Stamp = 'date' | 'clock' | 'ago';
/** Day and month, or a date in figures, among the words from..to. */
export declare function holdsDate(knowledge: PageKnowledge, line: Line): boolean;
export declare function stampOf(knowledge: PageKnowledge, line: Line): Stamp | null;
