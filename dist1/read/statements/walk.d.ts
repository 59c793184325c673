import type { Word } from '../../arabic/lexicon.js';
import type { Link, Span } from '../../model/records.js';
import type { Quote } from '../clauses/index.js';
import type { Addressed } from './addressees.js';
import { type Context, type Source } from './context.js';
import type { Hit } from './word-info.js';
/** How the words of a speaker begin. */
export type Opening = {
    how: 'that';
    at: number;
    that: number;
} | {
    how: 'quote';
    at: number;
    quote: Quote;
} | {
    how: 'colon';
    at: number;
} | {
    how: 'noun';
    at: number;
};
/** A cue with whatever stands between it and the words. */
export interface Frame {
    at: number;
    hit: Hit;
    subject: Source | null;
    addressed: Addressed;
    /** outlets spoken to, and whoever is named beside: links before and after the subject */
    before: Link[];
    after: Link[];
    relay: Source | null;
    /** those between who hands on and the last: «نقلت A عن B عن C» */
    via: Source[];
    opening: Opening | null;
    /** a paper or «فيه» speaks */
    paper: boolean;
    /** the document by which it is said */
    by: Span | null;
}
export interface Walk {
    context: Context;
    frame: Frame;
    limit: number;
    prep: {
        value: string;
        at: number;
    } | null;
    /** inside a relative clause, until a comma */
    relative: boolean;
    brought: boolean;
    /** its subject is a pronoun on the word before: «لكنه حمل …» */
    bound: boolean;
    /** where a bare object may begin */
    object: number;
    commas: number;
    /** no subject stands after the verb */
    elided: boolean;
    /** «، وهي تقف أمام الباب، …»: what the subject does meanwhile */
    aside: boolean;
    /** «في اتصال هاتفي …», until a comma */
    calls: boolean;
    /** «مخاطبا البرلمان: …» */
    addressing: boolean;
    /** «عقب تفقده»: what the noun does may have an object after it */
    deed: string | null;
}
/** Takes the source as the subject; an object may begin behind it. */
export declare function withSubject(walk: Walk, source: Source): number;
export declare const onlyNouns: ({ frame }: Walk) => boolean;
export declare function takeMedium(walk: Walk, source: Source | null): void;
/** «كتب في صحيفة الغد»: the outlet is where it is said. */
export declare const isWrittenIn: ({ frame }: Walk, prep: string) => boolean;
export declare const asking: Set<string>;
export declare const isMark: (context: Context, i: number) => boolean;
export declare const addressedWords = 12;
export declare const isBare: ({ senses }: Word) => boolean;
