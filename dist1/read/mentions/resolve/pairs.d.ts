import type { Party } from '../party.js';
import type { Context, Resolved } from './context.js';
export declare const memory = 400;
export declare const people: (context: Context) => {
    party: Party;
    id: string;
}[];
/** Whom the story is about: who has been named most, of equals the first. */
export declare function protagonist(among: readonly {
    id: string;
}[]): string | null;
export declare function resolveDual(party: Party, context: Context): Resolved[];
