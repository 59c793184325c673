import type { PloverType, Span, Status, TimeExpression } from '../../../model/records.js';
import type { Predicate } from '../../clauses/index.js';
import type { EventInput } from '../index.js';
import type { Place } from './parties.js';
import type { NounRule, PloverRules, VerbRule } from './rules.js';
/** One clause's telling of an event. */
export interface Telling {
    type: PloverType;
    mode: string | null;
    contexts: readonly string[];
    status: Status;
    /** no verb tells it: the status is taken for granted */
    weak: boolean;
    time: TimeExpression | null;
    actors: string[];
    recipients: string[];
    /** where they stand in the text */
    named: {
        actors: Span[];
        recipients: Span[];
    };
    place: string | null;
    /** the town of the dateline, where the clause names none */
    spot: string | null;
    sentence: number;
    trigger: [number, number];
    headline: boolean;
    rule: string;
}
export interface Told {
    rule: VerbRule | NounRule;
    sentence: number;
    trigger: [number, number];
    /** tokens of the clause */
    from: number;
    to: number;
    predicate: Predicate | null;
    /** where its tense is told, if not by the predicate: «تم ترحيل» */
    verb?: number | null;
    /** told without saying who did it: who suffers it is enough */
    passive: boolean;
    /** told by the way, as done: what rules other words of its sentence rules not this */
    aside?: true;
    actor: Place;
    recipient: Place;
}
/** Whether those parties are told whom its rule asks for. */
export declare const isPartyTold: ({ rule: { party }, passive, actor, recipient }: Told) => boolean;
/** Whether they are in it who must be for it to be an event; where words of two lists are, nobody must be. */
export declare const isNeedMet: (told: Told) => boolean;
/** A telling of what was read from a clause. */
export declare function tell(told: Told, predicates: readonly Predicate[], input: EventInput, rules: PloverRules): Telling;
