import type { Casualty, PloverType } from '../../../model/records.js';
import type { EventInput } from '../index.js';
import { type PloverRules } from './rules.js';
/** Whether an event of the type may count people. */
export declare const mayCount: (type: PloverType) => boolean;
/** A count where it stands: tokens `[at, to)`, after its number the noun. */
export interface Counted {
    at: number;
    casualty: Casualty;
}
/** Those who are counted in a sentence. */
export declare function countedIn(sentence: number, input: EventInput, rules: PloverRules): Counted[];
/** What an event of a type counts, of those counted near its tellings, each once. */
export declare function casualtiesOf(type: PloverType, counted: readonly Counted[]): Casualty[];
