import type { Doc } from '../../arabic/doc.js';
import type { Genre } from './genres.js';
import type { TimeKnowledge } from './knowledge.js';
import type { When } from './moment.js';
/** An expression as a rule found it: tokens `[from, to)`, and where it begins in the first folded word. */
export interface Found {
    from: number;
    to: number;
    start: number;
    when: When;
    rule: string;
}
/** Everything that the rules read as time, overlaps and all. Runs of words without any that speaks of time are passed over. */
export declare function findTimes(doc: Doc, knowledge: TimeKnowledge, genre: Genre, category?: string): Found[];
