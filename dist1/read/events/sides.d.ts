import type { ContactKind, Mention } from '../../model/records.js';
import type { Predicate } from '../clauses/index.js';
import type { Pattern } from './contact-rules.js';
/** Somebody's side of a contact: ids of entities, each of which is in contact with each of the other side. */
export type Side = string[];
/** A contact as one clause tells it. */
export interface Draft {
    kind: ContactKind;
    /** whether the words leave no doubt of the kind: «محادثات» alone may be a call */
    sure: boolean;
    sides: [Side, Side];
    /** which of the two sides it is */
    initiator: 0 | 1 | null;
    host: 0 | 1 | null;
    /** whether those of whom no state is known may be parties */
    anybody: boolean;
    /** whether one visits people with its verb */
    toPeople: boolean;
    /** whether it is what the two agree on, so that only a time after it is its own */
    agreed: boolean;
    /** whether it was over when that happened which is told: «غادر الدوحة بعد زيارة» */
    over: boolean;
    /** whether a delegation does it */
    sent: boolean;
    /** who leads whose delegation */
    led: {
        leader: string;
        of: string;
    }[];
    /** who invites to the visit, where the verb says it */
    inviter?: string;
    /** whether one comes back with its verb: «سيعود إلى بيروت» */
    again?: boolean;
    /** whether its verb has what they spoke of for its object: «ناقشا الملف» */
    topical?: boolean;
    sentence: number;
    /** tokens of the verb or noun that tells it, and of its noun if it has one */
    trigger: [number, number];
    from: number;
    to: number;
    predicate: Predicate | null;
    rule: string;
}
/** The first token of what tells a contact: its verb, where that stands before its noun. */
export declare const beginningOf: ({ predicate, trigger: [at] }: Pick<Draft, 'predicate' | 'trigger'>) => number;
/** What no pattern says of a contact. */
export declare const unsaid: Pick<Draft, 'initiator' | 'host' | 'anybody' | 'toPeople' | 'agreed' | 'over' | 'sent' | 'led'>;
export declare const idOf: (mention: Mention) => string | null;
/** Whoever of the mentions can be in contact. `places`: towns and countries too, as visits need them. */
export declare function sideOf(mentions: readonly Mention[], places?: boolean): Side;
/** Who stands in which place of a clause. */
export type Places = (role: string, places: boolean) => Side;
export interface Filled {
    pattern: Pattern;
    sides: [Side, Side];
}
export declare const isPerson: (id: string) => boolean;
/** The first pattern whose two sides the places hold. `kind`: that of the contact noun, null where there is none. `many`: who stand for many. */
export declare function fill(patterns: readonly Pattern[], kind: ContactKind | null, places: Places, many?: Side): Filled | null;
/** A visit that the word at `at` tells, of who travels and where to. */
export declare const visitDraft: (sides: Draft['sides'], rule: string, at: number, place: Pick<Draft, 'sentence' | 'from' | 'to' | 'predicate'>) => Draft;
export declare function draftOf(filled: Filled, kind: ContactKind, sure: boolean, at: Pick<Draft, 'sentence' | 'trigger' | 'from' | 'to' | 'predicate'>): Draft;
