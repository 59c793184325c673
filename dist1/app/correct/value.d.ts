import { type Entity, type Entry } from '../../model/records.js';
import { type SettableField } from '../../register/corrections/on-entry.js';
export declare function fieldNamed(field: string): SettableField;
/** What a field of an entry is set to; null for none. */
export declare function fieldValue(field: SettableField, values: readonly string[], entry: Entry, entities: readonly Entity[]): unknown;
