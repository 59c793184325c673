import type { Link, Span } from '../../model/records.js';
import { type Context, type Source } from './context.js';
/** «وفقا لـ X», «بحسب ما أعلن X», «على حد قول X»: who vouches, and what follows. */
export interface According {
    to: number;
    source: Source | null;
    /** the source is handed on by the words of another: «نقلا عن» */
    relayed: boolean;
    /** «على لسان X»: only beside a verb */
    tongue: boolean;
    /** «استنادا إلى X»: what the words rest on, not who says them */
    rests: boolean;
    cue: Span;
    /** what ties the source itself, where another stands before it: «بحسب رويترز نقلا عن X» */
    tie: Span;
    /** who hands on what the source says: «الذي نقلت عنه وكالة إيفي قوله» */
    relays: Tied[];
    /** the document by which the source speaks */
    paper: Span | null;
    /** what he does by it: «بحسب ما أكده X» */
    act: string;
}
interface Tied {
    source: Source;
    cue: Span;
}
/** The links of such a phrase, outermost first. */
export declare const linksOf: ({ relays, source, tie }: According) => Link[];
/** The phrase that names a source beside the sentence, where one begins at `i`, with whom it quotes: «بحسب رويترز نقلا عن X». */
export declare function accordingAt(context: Context, i: number, limit: number): According | null;
export {};
