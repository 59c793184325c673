import type { Doc } from '../../../arabic/doc.js';
import type { Mention, MentionHow } from '../../../model/records.js';
import type { Fold } from '../../../text/fold.js';
import type { EntityTable } from '../entities.js';
import type { Grammar } from '../grammar.js';
import type { Party } from '../party.js';
import type { Aliases } from '../surnames.js';
import type { Cast, Choice } from '../who.js';
import type { Officers } from './officers.js';
export interface Resolved {
    kind: Mention['kind'];
    entity: string | null;
    holder: string | null;
    how: MentionHow;
    choice?: Choice | null;
}
export interface Context {
    doc: Doc;
    fold: Fold;
    grammar: Grammar;
    cast: Cast;
    entities: EntityTable;
    met: Set<string>;
    aliases: Aliases;
    /** the state that the story is mostly about, among those that may be meant */
    scene: (may: (state: string) => boolean) => string | null;
    /** the only state that the story names of those that may be meant */
    only: (may: (state: string) => boolean) => string | null;
    /** whether the story names the state, or anything of it but people without office */
    names: (state: string) => boolean;
    /** whether it names the state, or a place of it */
    isAbout: (state: string) => boolean;
    /** whom the story names with which office */
    officers: Officers;
    /** whoever was resolved before, in order, for back-references */
    before: {
        party: Party;
        resolved: Resolved;
    }[];
}
export declare const unknownPrefix = "person:~";
export declare const unknownOffice = "office:/";
export declare const nameKey: (doc: Doc, from: number, to: number) => string;
export declare const wordAt: ({ doc }: Context, i: number) => string;
