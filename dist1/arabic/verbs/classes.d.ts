import type { Row } from '../../knowledge/load.js';
import type { Letters } from './templates.js';
/** A row of verbs.tsv, read. */
export interface Verb {
    lemma: string;
    /** One character for each radical, ' for hamza. */
    radicals: string;
    measure: string;
    vowels: string;
    object: 'direct' | 'prep' | 'none';
    masdars: readonly string[];
    gloss: string;
    givenClass: string;
}
export declare function readVerb(row: Row, letters: Letters, fold: (s: string) => string): Verb;
/** The class of inflection that the root of a verb calls for, as conjugation-stems.tsv names it. */
export declare function classOf(verb: Verb, letters: Letters): string;
