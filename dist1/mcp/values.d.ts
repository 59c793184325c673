import { type Entities, type Shown } from '../app/index.js';
import type { Origin } from '../model/records.js';
export declare function valueText(entities: Entities, field: string, value: unknown): string;
/** Reasons name accounts and offices by ids. */
export declare const reasonText: (text: string, numbers: ReadonlyMap<string, number>) => string;
/** The origin of accounts: of a page that names no other, where it was read. */
export declare function originName({ id, name, accounts }: Origin, { entry, pages }: Shown): string;
