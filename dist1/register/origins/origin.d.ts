import type { Entity, Link, Origin } from '../../model/records.js';
/** An origin without the accounts that come from it. */
export interface Source extends Omit<Origin, 'accounts' | 'independent' | 'denies'> {
    /** a paper that tells it in its own voice and says from nobody that it has it */
    own?: true;
    /** whose it is: the code of a state, or a body */
    of?: string;
    /** the agencies and papers by which the text has it */
    by?: string[];
}
/** Where an account was published, for those that name no chain and for sources without a name. */
export interface Publication {
    outlet: string | null;
    credit: string | null;
    page: string;
    day: string | null;
    /** what those who take part are in office of: «الخارجية» is the ministry of the one minister among them */
    seats: readonly string[];
    /** in what office the page calls somebody */
    called: ReadonlyMap<string, string>;
}
/** Whose an entity or an institution is, by its id: of a state, where it is one of its bodies. */
export declare const ownerOf: (id: string) => string;
/** Every origin of an account, its own chain's first; at least one. */
export declare function originsOf(chains: readonly (readonly Link[])[], at: Publication, entities: ReadonlyMap<string, Entity>): Source[];
