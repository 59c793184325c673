import type { Row } from '../../knowledge/load.js';
import { type Part, type Tail } from './affixes.js';
import type { Verb } from './classes.js';
import { type Letters, type Template } from './templates.js';
export type StemPart = Exclude<Part, 'noun'> | 'active-participle' | 'passive-participle' | 'masdar';
/** What a stem is and which slots it fills in the active and in the passive. */
export interface StemUse {
    part: StemPart;
    active: number;
    passive: number;
}
/** What a stem must know of its verb. */
export type StemVerb = Pick<Verb, 'lemma' | 'measure' | 'gloss' | 'object'>;
/** A written stem of one verb, with the next one that is written alike. */
export interface Stem {
    verb: StemVerb;
    use: StemUse;
    next: Stem | undefined;
}
export type Stems = Map<string, Stem>;
export interface StemTables {
    /** By measure and class. */
    paradigms: ReadonlyMap<string, Paradigm>;
    /** For each tail the endings of each slot. */
    tails: ReadonlyMap<string, Tail>;
    masdars: readonly MasdarEnding[];
    letters: Letters;
}
export interface Paradigm {
    templates: ReadonlyMap<string, Template>;
    jussive: string;
    hasImperative: boolean;
}
interface MasdarEnding {
    ending: string;
    keep: string;
    measures: readonly string[];
    /** What follows the base, with the slots that it fills; in measure I a masculine one has no plural. */
    written: readonly (readonly [string, StemUse])[];
    writtenOfI: readonly (readonly [string, StemUse])[];
}
export declare function readStemTables(tables: {
    stems: readonly Row[];
    tails: readonly Row[];
    masdars: readonly Row[];
}, letters: Letters, fold: (s: string) => string): StemTables;
/** Every stem of every verb, by the letters it is written with. */
export declare function buildStems(verbs: readonly Verb[], tables: StemTables, fold: (s: string) => string): Stems;
export {};
