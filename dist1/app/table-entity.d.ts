import type { Entity } from '../model/records.js';
/** Somebody or something of the tables, as pages name it; null where no table has the id. */
export declare function entityOfTables(id: string): Entity | null;
