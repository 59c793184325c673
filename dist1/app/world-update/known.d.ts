import type { Row } from '../../knowledge/load.js';
import type { Supplement } from '../../knowledge/supplement.js';
/** What the tables have, by what an answer may ask of them. */
export interface Known {
    people: ReadonlyMap<string, Row>;
    /** by their Wikidata items */
    byItem: ReadonlyMap<string, string>;
    /** ids by a name in either language, as names are compared */
    byName: ReadonlyMap<string, readonly string[]>;
    termsOf: ReadonlyMap<string, readonly Row[]>;
    /** by office, and by what comes before its role: state or body */
    terms: ReadonlyMap<string, readonly Row[]>;
    termsAt: ReadonlyMap<string, readonly Row[]>;
}
/** A name as names are compared: an English one without marks and articles, an Arabic one folded. */
export declare function nameKey(name: string): string;
export declare function knownOf({ people, terms }: Supplement): Known;
/** The same with one person more, so that no other gets his id or his name. */
export declare function withPerson(known: Known, row: Row): Known;
