import type { Field, Span } from '../model/records.js';
import { type Readout } from '../register/compare/readouts.js';
import type { Store } from '../store/store.js';
import { type Shown } from './entries.js';
/** Words of an account that say so. */
interface FieldCitation {
    account: string;
    page: string;
    span: Span;
    exact: string;
}
export interface CitedField {
    verdict: Field['verdict'];
    readings: (Field['readings'][number] & {
        citations: FieldCitation[];
    })[];
}
/** The headline of a story, with the first account that it stands above. */
type Headline = FieldCitation;
interface Contradiction {
    /** the two headlines, by their places in the list */
    a: number;
    b: number;
    by: 'opposite' | 'negation' | 'number';
    what: string;
}
export interface Compared extends Shown {
    fields: Record<string, CitedField>;
    headlines: Headline[];
    /** which of the headlines contradict each other */
    contradictions: Contradiction[];
    readouts: Readout[];
}
/** One entry with what each account says of each field, where it says so, and what each side's readout has alone. */
export declare function compareIn(store: Store, wanted: string): Promise<Compared>;
export declare const compare: (wanted: string, register?: string) => Promise<Compared>;
export {};
