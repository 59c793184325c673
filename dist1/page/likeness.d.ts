import { type PageKnowledge } from './knowledge.js';
import { type Line } from './lines.js';
/** A word without what is written onto its front. */
export declare function bare(knowledge: PageKnowledge, word: string): string;
/** The topics of a line, worked out once. */
export declare function lineTopics(knowledge: PageKnowledge, line: Line): Set<string>;
/** The topics of several lines together. */
export declare function topicsOfAll(knowledge: PageKnowledge, lines: readonly Line[]): Set<string>;
/** How many of the line's topics the other text has, from 0 to 1; and how many in number. */
export declare function shared(knowledge: PageKnowledge, line: Line, topics: ReadonlySet<string>): {
    share: number;
    count: number;
};
/** Marks of a headline: a verb after its subject, «X: …», «… .. …». */
export declare function headlineMarks(knowledge: PageKnowledge, line: Line): number;
/**
 * Whether a line between two paragraphs is the headline of another story, and no sub-heading of this one.
 * Headlines tell an event: they have a finite verb, a speaker before a colon, a number, and names of their own.
 * Sub-headings are questions or noun phrases, mostly short, about what the story speaks of anyway.
 */
export declare function isOtherHeadline(knowledge: PageKnowledge, line: Line, story: () => ReadonlySet<string>, underSection: boolean): boolean;
