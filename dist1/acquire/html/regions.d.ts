import type { Markup } from '../../model/records.js';
import type { Span } from '../../text/span.js';
import type { Appended } from './appended.js';
import { type Body, type Core } from './body.js';
import type { StateStory } from './state.js';
type Region = Markup['regions'][number];
export interface Regioned {
    text: string;
    origins: Markup['origins'];
    regions: Region[];
    /** where the headline stands; null where it does not */
    headline: Span | null;
}
export declare function regionsOf({ outline, lines, whole }: Core, body: Body, headline: Span | null, appended: readonly Appended[]): Regioned;
/** The page with a story that its scripts hold put behind what it shows: the story is there and nowhere else. */
export declare function withState(page: Regioned, { body, title }: StateStory): Regioned;
export {};
