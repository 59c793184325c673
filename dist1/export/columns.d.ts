import type { Account } from '../model/records.js';
import { type Exported } from './exported.js';
export type Cell = string | number | boolean | null | readonly string[];
/** `day` is an ISO day. */
export interface Column<Row> {
    name: string;
    type: 'text' | 'list' | 'day' | 'count' | 'flag';
    of: (row: Row) => Cell;
}
export interface AccountRow extends Exported {
    account: Account;
}
/** A row for each entry. */
export declare const entryColumns: readonly Column<Exported>[];
/** A row for each account: what this one says, beside what the entry says. */
export declare const accountColumns: readonly Column<AccountRow>[];
export declare function accountRows(rows: AsyncIterable<Exported>): AsyncIterable<AccountRow>;
/** Rows in lists of so many. */
export declare function inBatches<Row>(rows: AsyncIterable<Row>, size: number): AsyncIterable<Row[]>;
