import type { Lexicon, Word } from '../../arabic/lexicon.js';
import type { Fold } from '../../text/fold.js';
import type { Genre, GenreId } from './genres.js';
import { type Prospects } from './prospects.js';
import { type Grammar } from './rules.js';
import { type SortOf } from './sorts.js';
import { type Starts } from './starts.js';
export interface NameRule {
    before: ReadonlySet<string> | null;
    after: ReadonlySet<string> | null;
    /** beginnings of the ids of the rules it holds for; null for all */
    rules: readonly string[] | null;
}
export interface TimeKnowledge {
    lexicon: Lexicon;
    fold: Fold;
    grammar: Grammar;
    genres: Readonly<Record<GenreId, Genre>>;
    names: readonly NameRule[];
    future: ReadonlySet<string>;
    /** words right before an expression that make it one of the past */
    back: ReadonlySet<string>;
    /** and those that make it one to come */
    fore: ReadonlySet<string>;
    /** words that say of what day something is: behind them «إلى» looks back */
    dating: ReadonlySet<string>;
    /** words before a present that make it past, and auxiliaries that do */
    unpast: ReadonlySet<string>;
    pastAuxiliaries: ReadonlySet<string>;
    /** words that open what somebody says */
    content: ReadonlySet<string>;
    /** words that part a quotation from a day: anywhere before the day, and right before it */
    undating: ReadonlySet<string>;
    dated: ReadonlySet<string>;
    conj: ReadonlySet<string>;
    /** Months and weekdays in Latin letters, for stamps */
    latin: ReadonlyMap<string, {
        cls: string;
        value: number;
    }>;
    sortOf: SortOf;
    /** whether the rules have a use for a word */
    isUsed: (word: Word) => boolean;
    prospects: Prospects;
    startsOf: Readonly<Record<GenreId, (ids: readonly number[]) => Starts>>;
}
/** The grammar of time. Run by the build. */
export declare const compileTimes: () => Grammar;
export declare function buildTimes(lexicon: Lexicon, fold: Fold): TimeKnowledge;
