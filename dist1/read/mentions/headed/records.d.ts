import { type Doc } from '../../../arabic/doc.js';
import type { Mention, Span } from '../../../model/records.js';
import type { Fold } from '../../../text/fold.js';
import type { EntityTable } from '../entities.js';
import type { Officers } from '../resolve/officers.js';
import type { Cast } from '../who.js';
import type { Kit } from './words.js';
export interface Scene {
    kit: Kit;
    /** by the last words of a name who bears it; null where several do */
    bearers: Map<string, string | null>;
    make: Maker;
    /** by a mention of an office that was left open who has it */
    holders: Map<Mention, string>;
    fold: Fold;
    entities: EntityTable;
    cast: Cast;
    officers: Officers;
    /** the state that the story is mostly about */
    about: (may: (state: string) => boolean) => string | null;
    /** whom it names most */
    hero: () => string | null;
}
/** What the layer has found out about the story. */
export type Known = Pick<Scene, 'cast' | 'officers' | 'about' | 'hero'>;
export interface Words {
    from: number;
    to: number;
    /** where the first word begins, after what is joined to it */
    start: number;
}
export declare const spanOf: ({ from, to, start }: Words, { kit: { doc }, fold }: Scene) => Span;
export declare const keyOf: ({ from, to, start }: Words, doc: Doc) => string;
export type Maker = (span: Span, kind: Mention['kind'], entity: string | null, rule: string) => Mention;
export declare const maker: (nextId: () => string) => Maker;
