import type { Entity, Mention, Reading, Span } from '../model/records.js';
import type { PageGiven } from './given-page.js';
export interface NameIn {
    /** the words; `page.text.slice(...span)` */
    text: string;
    /** `[start, end)` in UTF-16 code units */
    span: Span;
    kind: Mention['kind'];
    /** by a name, an office, a surname, or by words that turn back to somebody: «نظيره», «الجانبان» */
    how: Mention['how'];
    /** who or what it is; null where words mean nobody in particular */
    entity: Entity | null;
    /** of an office, who held it on the day of the page */
    holder: Entity | null;
    /** the word that judges while it names, «الكيان الصهيوني»; null where none does */
    framing: string | null;
}
/** The names in what was read, story by story, in the order of the page. */
export declare function namesOfReading({ page, stories, entities }: Reading): NameIn[];
/**
 * People, offices, states, bodies and places that a text names or means, in order; furniture is left out. Offices are resolved by `published`.
 * Throws what `read` throws.
 */
export declare const namesIn: (given: PageGiven) => NameIn[];
