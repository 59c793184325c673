import type { Party } from '../party.js';
import { type Context, type Resolved } from './context.js';
export declare function resolveName(party: Party, context: Context): Resolved | null;
