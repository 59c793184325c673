import type { Language } from '../../arabic/language.js';
import type { Topic } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
/** Adds the phrases of `knowledge/arabic/topics.tsv` to the lexicon. */
export declare function addTopics({ lexicon, fold }: Language): void;
/** The topics of the list that tokens `[from, to)` speak of, each with its place. Where something was is no topic. */
export declare function topicsIn(clauses: Clauses, from: number, to: number): {
    at: number;
    topic: Topic;
}[];
