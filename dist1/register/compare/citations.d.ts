import type { Event, Story } from '../../model/records.js';
import { type Span } from '../../text/span.js';
/** What an account was read from. */
export interface Told {
    text: string;
    story: Story;
    event: Event;
}
/** The words of an account that say so; of what follows from the whole, the passage that tells it. */
export declare function citationsOf(field: string, value: unknown, told: Told): Span[];
