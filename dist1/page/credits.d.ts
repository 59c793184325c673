import { type PageKnowledge } from './knowledge.js';
import { type Line } from './lines.js';
/** The agency or outlet of a credit line: what follows the head, or the agency named anywhere in it. */
export declare function creditOf(knowledge: PageKnowledge, line: Line, rule: string): string[];
/** Of several credits the one that says most. */
export declare const longestCredit: (credits: readonly string[]) => string | null;
