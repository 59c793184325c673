import type { Kysely } from 'kysely';
/** `text?` may be null; `text key` tells a row from all others. */
type Column = `${'text' | 'integer' | 'bigint'}${'' | '?' | ' key'}`;
/** `key`: the columns that together tell a row from all others. */
export declare function makeTable({ schema }: Kysely<unknown>, table: string, columns: Readonly<Record<string, Column>>, key?: readonly string[]): Promise<void>;
/** Indexes by their names: the table, then its columns. */
export declare function makeIndexes({ schema }: Kysely<unknown>, indexes: Readonly<Record<string, readonly [string, ...string[]]>>): Promise<void>;
export {};
