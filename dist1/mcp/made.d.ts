import { type Brief as AppBrief, type Entities, type Named, type Register, type Tied, type Unnamed } from '../app/index.js';
import type { Account, DateValue, Entity, Entry, Reading, Span, Statement } from '../model/records.js';
import type { Brief, Citation, Dated, Link, Listed, Name, Said } from './shapes.js';
export declare const pageUri: (id: string) => string;
/** Cites pages of a register; each is looked up once. */
export interface Citer {
    text: (page: string) => Promise<string | null>;
    all: (page: string, spans: readonly Span[]) => Promise<Citation[]>;
}
export declare const citation: (reading: Reading, span: Span) => Citation;
export declare function citer(register: Register): Citer;
export declare const nameOfEntity: ({ id, kind, name, known }: Entity) => Name;
export declare function nameOf(entities: Entities, id: string): Name;
export declare const namesOf: (entities: Entities, ids: readonly string[]) => Name[];
export declare const maybeName: (entities: Entities, id: string | null) => Name | null;
export declare const dated: (date: DateValue | null) => Dated | null;
export declare const briefOf: (brief: AppBrief, entities: Entities) => Brief;
/** Where an account tells the event, best first. */
export declare const tellingSpans: (account: Account) => Span[];
export declare function listed(register: Register, entries: readonly Entry[], citing: Citer): Promise<Listed[]>;
export declare const chainOf: (chain: readonly Tied[], entities: Entities) => Link[];
/** `content` are the words that are cited of it. */
export declare const saidOf: (statement: Statement, chain: readonly Tied[], entities: Entities, content: Citation[]) => Said;
/** How names were taken, for those who asked. */
export declare const takenOf: (named: readonly Named[], unknown: readonly Unnamed[]) => {
    named: {
        name: string;
        as: "id" | "name" | "part" | "sound" | "title";
        meant: {
            id: string;
            kind: string;
            ar: string;
            en: string | null;
            known: boolean;
        }[];
    }[];
    unknown: {
        name: string;
        near: {
            id: string;
            kind: string;
            ar: string;
            en: string | null;
            known: boolean;
        }[];
    }[];
};
