import type { Link, Statement } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import type { EntityTable } from '../mentions/index.js';
import type { ContactRules } from './contact-rules.js';
import type { Pair } from './pairs.js';
export interface Vouchers {
    /** the statement that tells it, where the page does not tell it itself */
    said: string | null;
    /** of the sentence that tells it */
    chain: Link[];
    all: Link[][];
}
interface VoucherInput {
    clauses: Clauses;
    statements: readonly Statement[];
    entities: EntityTable;
    rules: ContactRules;
    /** the agency whose text the page is: its own voice */
    head: Link | null;
}
/** Every chain that vouches for each contact of a story; an empty one, or its agency's alone, is the page's own voice. */
export declare function vouching(pairs: readonly Pair[], input: VoucherInput): (pair: Pair) => Vouchers;
export {};
