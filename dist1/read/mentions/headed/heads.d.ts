import type { Doc } from '../../../arabic/doc.js';
import type { Cut, Lexicon, Word } from '../../../arabic/lexicon.js';
import type { Fold } from '../../../text/fold.js';
export interface BodyHead {
    ar: string[];
    kind?: 'outlet';
    and?: boolean;
    for?: boolean;
    at?: boolean;
    name?: boolean;
    needs?: 'for';
    only?: 'definite' | 'bare';
    same?: boolean;
    alone?: boolean;
}
interface PlaceHead {
    ar: string[];
    name?: true | 'definite';
}
/** What a word may begin: a body, with or without ال before its first word; a place by what it is; a town by its name; an office. */
export type Opening = {
    kind: 'body';
    head: BodyHead;
    definite: boolean;
} | {
    kind: 'place';
    head: PlaceHead;
} | {
    kind: 'town';
    country: string | null;
    alone: boolean;
} | {
    kind: 'post';
};
/** An opening as it stands in the text; `cut` says what is joined to its first word. */
export interface Opened<K extends Opening['kind'] = Opening['kind']> {
    opening: Extract<Opening, {
        kind: K;
    }>;
    cut: Cut;
    to: number;
}
export interface Heads {
    /** the openings of the kind at a token, the longest first */
    at<K extends Opening['kind']>(doc: Doc, i: number, kind: K): Opened<K>[];
    /** what begins with the word: nothing (0) for most words; by bits, somebody's name (1) and what is in the table (2) */
    openings(word: Word): number;
    pairs: ReadonlySet<string>;
    parts: ReadonlySet<string>;
    plain: ReadonlySet<string>;
    /** «ممثلة بقسم …»: offices that are none before a place or a body with «ب» */
    represented: ReadonlySet<string>;
    qualifiers: ReadonlySet<string>;
    nisbaEndings: readonly string[];
    and: string;
    /** «و» before the article */
    added: string;
    stop: string;
    in: string;
    /** «وزيرا», «كوزير»: offices as they are given to somebody */
    appointed: ReadonlyMap<string, Given>;
    /** verbs by which somebody is given an office, and those by which he has it */
    appointing: ReadonlySet<string>;
    becoming: ReadonlySet<string>;
    /** the ending of the indefinite accusative */
    accusative: string;
    /** «ك» of «كوزير» */
    as: string;
    purposes: ReadonlySet<string>;
    deeds: ReadonlySet<string>;
    quotes: ReadonlySet<string>;
}
/** An office that somebody is given: how many letters stand before it, and its word as a name of offices has it. */
export interface Given {
    start: number;
    bare: string;
}
/** Whether a head, a town or an office begins with the word. */
export declare const begins: (heads: Heads, word: Word) => boolean;
/** The first words of names that no other table has. They are no part of the lexicon: what a word means does not hang on them. */
export declare function buildHeads(lexicon: Lexicon, fold: Fold, article: string, openers: ReadonlySet<string>): Heads;
export {};
