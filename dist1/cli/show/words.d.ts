import type { Entities, Label, Labels, Tied } from '../../app/index.js';
import type { DateValue, Origin } from '../../model/records.js';
import type { Paint } from './paint.js';
export interface Words {
    paint: Paint;
    labels: Labels;
    entities: Entities;
}
/** «الاسم (Name)», or the id of what has no name. */
export declare function nameOf({ paint, entities }: Words, id: string): string;
export declare const arabicNameOf: ({ paint, entities }: Words, id: string) => string;
export declare const englishNameOf: ({ entities }: Words, id: string) => string;
export declare const labelText: ({ paint }: Words, { ar, en }: Label) => string;
export type DateParts = Pick<DateValue, 'value' | 'notBefore' | 'notAfter' | 'weekday'>;
export declare function boundsText({ notBefore, notAfter, weekday }: DateParts): string;
/** A date as far as it is known: its value, else what bounds it. */
export declare function dateText(date: DateParts | null): string;
/** Where a chain begins: what it is drawn from before its first link. */
export interface Head {
    name: string;
    note: string;
}
/**
 * Who has it from whom, outermost first: each link with the words that tie it to the one before. One word may tie several
 * («نقلت رويترز عن …») and is written once.
 */
export declare function chainText(words: Words, chain: readonly Tied[], heads?: readonly Head[]): string;
/** A length of time in words: `PT1H30M` is «1 hour 30 minutes»; what has no number (`PXD`) stays as it is. */
export declare function lengthText(length: string): string;
export declare const ordinalText: (ordinal: number, within: string | null) => string;
/** How many origins stand for themselves; the others may be echoes of these. */
export declare const independent: (origins: readonly Origin[]) => number;
