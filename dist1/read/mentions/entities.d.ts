import type { Entity } from '../../model/records.js';
import type { Grammar } from './grammar.js';
/** The people, offices, states and bodies of one page, each once. */
export interface EntityTable {
    all: Map<string, Entity>;
    person(id: string): string;
    unknownPerson(key: string, written: string, country: string | null): string;
    office(of: string, role: string, written: string): string;
    otherOffice(of: string | null, words: string, written: string, country?: string | null): string;
    /** a state's ISO code, a table's id, or `ISO/institution` */
    thing(ref: string, written: string): string;
    bureau(of: string, written: string): string;
    /** a body or place that no table has; `key` its folded words */
    headed(kind: 'body' | 'outlet' | 'place', key: string, written: string, country: () => string | null): string;
}
export declare function makeEntities({ world, institutions }: Grammar): EntityTable;
