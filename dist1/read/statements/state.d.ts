import type { Link, Span, Statement } from '../../model/records.js';
import type { Predicate, Quote } from '../clauses/index.js';
import type { Addressed } from './addressees.js';
import type { Context } from './context.js';
import type { Rests, Told } from './evidence.js';
export interface Draft {
    statement: Told;
    rests: Rests;
    end: number;
}
export interface State {
    context: Context;
    index: number;
    from: number;
    limit: number;
    first: ReadonlyMap<number, Predicate>;
    drafts: Draft[];
    before: Link[];
    after: Link[];
    /** where the words of a phrase at the end of the sentence would begin */
    start: number;
    quote: Quote | null;
    begin: boolean;
    /** to whom the letter before the cue goes: «في رسالة إلى نظيره، كتب …» */
    addressed: Addressed | null;
    /** the document that a phrase before the cue names: «في بيان، قال …» */
    paper: Span | null;
}
export interface Content {
    parts: [number, number][];
    mode: Statement['mode'];
    end: number;
}
export declare function take(state: State, draft: Draft): number;
