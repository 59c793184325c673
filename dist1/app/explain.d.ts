import type { Diagnostic, Event, Furniture, Mention, Reading, Statement, TimeExpression } from '../model/records.js';
import type { Choice } from '../read/mentions/index.js';
import { type Sources } from './read.js';
import { type TermFound } from './world.js';
/** Who came into question for an office that is named without its holder, and what decided. */
export interface Considered {
    by: Choice['by'];
    /** the time at which the office is asked for: the day of the story, or its bounds */
    when: Choice['when'];
    /** those who held it then, and who held it before and after; `fits` says who held it then */
    candidates: (TermFound & {
        fits: boolean;
    })[];
    /** how many more the tables have */
    others: number;
}
/** Something that a layer made of a place. */
export type Seen = {
    layer: 'furniture';
    record: Furniture;
} | {
    layer: 'story';
    story: string;
    kind: 'main' | 'appended';
    part: 'headline' | 'body';
    paragraph: number;
    of: number;
} | {
    layer: 'time';
    story: string;
    record: TimeExpression;
} | {
    layer: 'mention';
    story: string;
    record: Mention;
    considered: Considered | null;
} | {
    layer: 'statement';
    story: string;
    record: Statement;
    part: 'cue' | 'content' | 'span';
} | {
    layer: 'event';
    story: string;
    record: Event;
    part: 'trigger' | 'topic' | 'evidence';
} | {
    layer: 'diagnostic';
    record: Diagnostic;
};
export interface Explained {
    reading: Reading;
    offset: number;
    line: number;
    column: number;
    seen: Seen[];
}
/** Everything that a reading made of one place of its page. */
export declare function explainIn(reading: Reading, at: string): Explained;
/** The same of the one page that the sources have. */
export declare const explain: (sources: Sources, at: string) => Promise<Explained>;
