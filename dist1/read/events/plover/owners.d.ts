import type { Clause } from '../../clauses/index.js';
import type { EventInput } from '../index.js';
import { type Place } from './parties.js';
import { type PloverRules } from './rules.js';
/** The states of the adjectives that stand from token `at` on: «السوري والعراقي». */
export declare function statesFrom({ clauses: { doc, marks }, entities }: EventInput, at: number): string[];
/** The party that the common noun at `at` names; whose it is must be said where the noun may be anybody's: «الإدارة», «المجلس». */
export declare function partyAt(input: EventInput, at: number, known: readonly string[], clause: Clause, people: boolean, rules: PloverRules): Place;
/** The ids of those whose is what the common noun at `at` names; of a body of a state that is not said the state of the story. */
export declare function ownersOf(input: EventInput, at: number, clause: Clause, people: boolean, rules: PloverRules): string[];
/** «استهدف نقطة تفتيش للشرطة», «تدمير عشرين منزلا»: what is attacked, where nobody is said to suffer it. */
export declare function targetOf(from: number, clause: Clause, people: boolean, input: EventInput, rules: PloverRules): Place;
