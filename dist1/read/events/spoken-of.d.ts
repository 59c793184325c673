import type { Topic } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import type { Pair } from './pairs.js';
/** The topics of each contact of a story, each label once, where it stands first. */
export declare function topicsOf(clauses: Clauses, pairs: readonly Pair[]): (pair: Pair) => Topic[];
