import type { Doc } from '../../arabic/doc.js';
import type { Entity, Link, Mention, Span } from '../../model/records.js';
import type { Clauses, Group, Marks, Quote } from '../clauses/index.js';
import type { EntityTable } from '../mentions/index.js';
import type { StatementRules } from './knowledge.js';
import type { WordInfo } from './word-info.js';
export type Kind = 'person' | 'body' | 'outlet' | 'unnamed' | 'paper' | 'other';
/** One who speaks or hands on. Tokens `[from, to)`; `name` is the span that names him. */
export interface Source {
    from: number;
    to: number;
    name: Span;
    written: string;
    entity: string | null;
    kind: Kind;
    role: Link['role'];
    /** folded head noun without its article: what «الوكالة», «المتحدث» may call again */
    head: string;
    /** folded last word of the name */
    last: string;
    gender: 'm' | 'f' | null;
    plural: boolean;
    /** «المتحدث ذاته» */
    same: boolean;
    /** named by one definite noun only: «الوكالة», «المصدر ذاته» */
    again: boolean;
}
export interface Said {
    source: Source;
    /** links before the speaker that go on with him */
    relays: Link[];
    /** the outlets that he speaks to: they go on with him until he is named again */
    medium: Link[];
    /** all links before the speaker */
    before: Link[];
    sentence: number;
    /** the document that he spoke by, if any */
    paper: Span | null;
    /** told within the words of another: «مشيرا إلى أن شكري أكد …» */
    nested?: boolean;
}
/** What the story has told so far of who speaks. */
export interface Memory {
    said: Said[];
    known: Source[];
    /** whose words were handed on by others, without his being the last of a chain */
    handed: {
        source: Source;
        relays: Link[];
        sentence: number;
    }[];
    /** `relays`: who printed them */
    papers: {
        noun: string;
        body: Source | null;
        span: Span | null;
        relays: Link[];
    }[];
    /** to whom things were said, by whom, with the token of the cue */
    told: {
        by: string | null;
        ids: string[];
        at: number;
    }[];
    /** what was said, by the sentence that tells it */
    contents: {
        sentence: number;
        content: Span[];
    }[];
}
export interface Context {
    doc: Doc;
    marks: Marks;
    clauses: Clauses;
    rules: StatementRules;
    entities: EntityTable;
    /** the gender of a person; null where it is not known */
    genderOf: (id: string) => 'm' | 'f' | null;
    /** the state whose news the page is */
    home: string | null;
    /** words with the article that stand behind a given name on the page */
    surnames: () => ReadonlySet<string>;
    memory: Memory;
    /** the part of the document that is its headline; -1 for none */
    headlinePart: number;
    /** whether a link is the page's own outlet, which hands on nothing */
    isOwn(link: Link): boolean;
    /** what each token says, by its number */
    infos: readonly WordInfo[];
}
export declare const infoAt: ({ infos }: Context, i: number) => WordInfo;
export declare const foldedAt: ({ doc }: Context, i: number) => string;
/** «على», which folds to the name «علي». */
export declare const isWrittenOn: ({ doc, rules }: Context, i: number) => boolean;
/** «فإن», which folds to the name «فان»; without its hamza it is that word before a noun with the article. */
export declare const isThatWord: ({ doc, rules, infos }: Context, i: number) => boolean;
/** «سي.إن.إن»: letters by their names, with points between. */
export declare const isSpelled: ({ doc: { tokens, text } }: Context, i: number) => boolean;
export declare const isComma: ({ doc, rules }: Context, i: number) => boolean;
export declare function groupAt({ marks }: Context, i: number): Group | null;
/** «مستشار للرئيس الفرنسي إيمانويل ماكرون»: of the two he speaks who serves the other. */
export declare const isServed: ({ members }: Group) => boolean;
/** The quotation that opens at `i`, of any length. */
export declare function quoteAt({ marks }: Context, i: number): Quote | null;
/** The quotation of speech around `i`, as a number; -1 outside. A scare quote is none. */
export declare function speechAt({ marks }: Context, i: number): number;
export declare const spanOf: ({ doc }: Context, from: number, to: number) => Span;
export declare const entityOf: ({ entities }: Context, id: string | null) => Entity | undefined;
export declare const linkOf: (source: Source, cue: Span | null) => Link;
export declare const idOf: (mention: Mention) => string | null;
