import type { Party } from '../party.js';
import { type Context, type Resolved } from './context.js';
export declare function resolve(party: Party, context: Context): Resolved;
export declare function remember(party: Party, resolved: Resolved, context: Context): void;
export declare const withInner: (parties: readonly Party[]) => Party[];
export declare function nameAll(parties: readonly Party[], context: Context): void;
