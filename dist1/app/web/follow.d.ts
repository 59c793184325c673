import { type Polled, type Polling } from './poll.js';
import { type Visited } from './visit.js';
/** Pages that are not asked for now, since their host is in trouble. */
export interface Left {
    url: string;
    outcome: 'left';
    host: string;
    pages: number;
}
export type Step = Polled | Visited | Left;
export interface Following extends Polling {
    tell: (step: Step) => void | Promise<void>;
    stop: AbortSignal | null;
}
/** Follows what a feed was found to name, up to so many pages. */
export declare const followPolled: (work: Following, polled: Polled, limit: number) => Promise<void>;
/** What is still to be fetched of a feed that is not asked now. */
export declare const followOpen: (work: Following, feed: string, limit: number) => Promise<void>;
