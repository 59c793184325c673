import type { Doc } from '../../arabic/doc.js';
import { type Period } from '../../knowledge/dates.js';
import type { Term } from '../../knowledge/world.js';
import type { Grammar } from './grammar.js';
import { type Holding } from './who.js';
/** An office that the story names somebody as holding, though he did not hold it when the story speaks. */
export interface Contradiction {
    holding: Holding;
    office: string;
    /** when he did hold it */
    terms: Term[];
    /** who held it when the story speaks */
    instead: string[];
}
/** Whether the words around a name tell of another time: «في عهد الرئيس …», «… آنذاك», «الرئيس المنتخب …», «… رحمه الله». */
export declare function isElsewhen(doc: Doc, holding: Holding, grammar: Grammar): boolean;
/** Whether the sentence of a name names a year, so that what it calls him tells of that year: «وفي عام 1977 زار الرئيس …». */
export declare function namesYear(doc: Doc, holding: Holding): boolean;
/**
 * Where the date of a story contradicts an office that it names somebody as holding. Only where the table knows who held the office
 * then, so that a gap in the table contradicts nobody, and where the story does not name him too, so that it tells of several times.
 */
export declare function contradictionsIn(doc: Doc, holdings: readonly Holding[], when: Period, grammar: Grammar): Contradiction[];
/**
 * Whether a story is older than its page says: an archive that is put out anew. It names who held an office of its own state before, and
 * nobody who holds one now.
 */
export declare function isOutdated(contradictions: readonly Contradiction[], holdings: readonly Holding[], when: Period, home: string | null): boolean;
