import { type Row } from '../../knowledge/load.js';
import { type Stem, type Stems } from './stems.js';
/** One reading of a word as a form of a listed verb. */
export interface VerbForm {
    /** Folded citation form: the third person singular masculine of the past. */
    lemma: string;
    measure: string;
    gloss: string;
    pos: 'verb' | 'active-participle' | 'passive-participle' | 'masdar';
    aspect: 'past' | 'present' | 'imperative' | null;
    voice: 'active' | 'passive' | 'either';
    person: 1 | 2 | 3 | null;
    gender: 'm' | 'f' | 'either';
    number: 's' | 'd' | 'p' | 'either';
    mood: 'indicative' | 'subjunctive-jussive' | 'any' | null;
    future: boolean;
    /** The pronoun written onto the form, folded. */
    object: string | null;
}
export interface VerbLexicon {
    /** Every reading of a folded word without conjunctions, prepositions and article. */
    lookup(form: string): readonly VerbForm[];
}
/** The tables of `knowledge/arabic/` that tell how verbs are inflected. */
export interface ConjugationTables {
    stems: readonly Row[];
    tails: readonly Row[];
    affixes: readonly Row[];
    masdars: readonly Row[];
    letters: readonly Row[];
}
/** What stands around stems, and the letters. */
export type AffixTables = Pick<ConjugationTables, 'affixes' | 'letters'>;
export declare const affixTables: () => AffixTables;
export declare const conjugationTables: () => ConjugationTables;
/** The first stem that `text` is from `start` to `end`; the others follow it. */
export type StemsOf = (text: string, start: number, end: number) => Stem | undefined;
/** Every stem of the verbs in `rows`, by its folded form. */
export declare function verbStems(rows: readonly Row[], tables: ConjugationTables, fold: (s: string) => string): Stems;
/** Reads words as stems with what stands around them. */
export declare function verbLexicon(stemsOf: StemsOf, tables: AffixTables, fold: (s: string) => string): VerbLexicon;
