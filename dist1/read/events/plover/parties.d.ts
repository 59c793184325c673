import type { Mention, Span } from '../../../model/records.js';
import { type Clause, type Clauses, type Predicate } from '../../clauses/index.js';
import type { EntityTable } from '../../mentions/index.js';
import type { EventInput } from '../index.js';
import { type PloverRules, type Words } from './rules.js';
/** The parties in one place of a clause. `named`: by a mention or a common noun that stands for people or a power. */
export interface Place {
    ids: string[];
    named: boolean;
    /** where they stand in the text */
    spans: Span[];
}
export declare const nobody: Place;
/** Whoever the common noun at `at` names, with the adjectives after it and whose they are: «مسلحون مجهولون», «عناصر الشرطة». */
export declare function byNoun(ids: string[], clauses: Clauses, at: number, rules: PloverRules): Place;
/** `people`: whether anybody with a name will do. */
export declare function placeOf(mentions: readonly Mention[], entities: EntityTable, people: boolean): Place;
/** The first of the places `roles` of a clause that somebody fills. */
export declare function slotPlace(clause: Clause, roles: readonly string[], entities: EntityTable, people: boolean): Place;
/** Who says what the verb or participle at a token is the cue of: «مطالبا», «ودعا». */
export declare function speakerPlace({ clauses: { doc }, statements }: EventInput, at: number): Place;
export declare const subjectPlace: (predicate: Predicate, entities: EntityTable, people: boolean) => Place;
/** The states of the nisbas that stand after the noun at `at`: «غارات إسرائيلية», «التدريب البحري المصري الفرنسي». */
export declare function nisbaPlace({ doc, marks }: Clauses, at: number, entities: EntityTable, rules: PloverRules): Place;
/** «تجمهر الناس», «نظم الصيادلة إضرابا»: who shows in the street stands right behind the verb, and is no word of `events`. */
export declare function crowdBehind(at: number, events: Words | null, { clauses }: EventInput, rules: PloverRules): Place;
/** A state, its army and its ministries are one side of an event; each person is his own, and each party and armed group. */
export declare function sideOf({ entities }: EventInput, id: string): string;
