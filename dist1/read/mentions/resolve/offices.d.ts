import type { MentionHow } from '../../../model/records.js';
import type { Party } from '../party.js';
import { type Title } from '../title.js';
import { type Cast } from '../who.js';
import { type Context, type Resolved } from './context.js';
export declare function resolveTitle(title: Title, party: Party, how: MentionHow, context: Context): Resolved;
/** «شغل منصب وزير العمل»: the office, and not who holds it. */
export declare const isPost: (title: Title, context: Context) => boolean;
export declare function counterpartTitle({ from, to, sense, ref }: Party, antecedent: Context['before'][number] | undefined, cast: Cast): Title | null;
export declare function resolveCounterpart(party: Party, context: Context): Resolved;
