import type { DateValue, Entity, Entry } from '../model/records.js';
import type { Label } from './labels.js';
type Language = keyof Label;
type When = Pick<DateValue, 'value' | 'notBefore' | 'notAfter' | 'weekday'>;
/** When, in words, with its bounds where there are only these; '' where nothing is known. */
export declare function whenIn(language: Language, when: When | null): string;
interface Sides {
    actors: string[];
    recipients: string[];
    /** who stands on no known side */
    others: string[];
}
/** On which sides those stand who take part. */
export declare const sidesOf: (entry: Entry, entities: Parties) => Sides;
export type Parties = ReadonlyMap<string, Entity>;
/** What happened in one sentence, from the fields of the entry alone. */
export declare function sentenceOf(entry: Entry, entities: Parties): Label;
export {};
