/** One thing that a name may mean; of an office, also those whose holder may be called so. */
export interface Meant {
    id: string;
    offices: string[];
    person: string | null;
    seat: string | null;
}
/** What an id means, with or without its kind before it: `EGY`, `state:EGY`, `EGY/president`. */
export declare function byId(name: string): Meant | null;
/** Whom and what of the tables a whole name calls, or a short one where it is nobody's whole name, with their whole names in plain form. */
export declare const calledSo: (name: string) => {
    id: string;
    names: readonly string[];
}[];
/** What a name means to the reader of pages: titles with their state, surnames, capitals, ministries. */
export declare function asReaderDoes(name: string): Meant[];
/** How alike two names are: the share of pairs of letters that they have in common. */
export declare function likeness(a: string, b: string): number;
/** The same where a name need not be in the tables. */
export declare function orNothing(work: () => Meant[]): Meant[];
/** What a name may mean: an id, a whole name, a title as the reader of pages reads it, or enough of a name. Never nothing. */
export declare function meantBy(name: string): Meant[];
