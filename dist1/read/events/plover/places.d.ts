import type { Mention } from '../../../model/records.js';
import type { Clauses } from '../../clauses/index.js';
import type { EventInput } from '../index.js';
import type { PloverRules } from './rules.js';
/** Whether a mention says only where something was. */
export declare const isWhere: (mention: Mention) => boolean;
/** Marks the states of a story that say only where something was. */
export declare function markPlaces({ clauses }: EventInput, rules: PloverRules): void;
/** The state in tokens `[from, to)` that says only where something was. */
export declare function stateWhere({ marks }: Clauses, from: number, to: number): string | null;
/** Whether tokens `[from, to)` speak of a state, by name, body or adjective. */
export declare function speaksOf(country: string, from: number, to: number, { clauses, entities }: EventInput): boolean;
