import type { Webhook } from 'standardwebhooks';
import { type Connection } from '../../acquire/web/exchange.js';
import type { IsnadError } from '../../model/errors.js';
export interface Pace {
    /** milliseconds between two looks at the log */
    look: number;
    /** milliseconds before the second attempt; before each further one four times as long */
    first: number;
    /** milliseconds that are the most to wait */
    longest: number;
    /** how often a message is tried */
    tries: number;
    /** milliseconds for an answer */
    timeout: number;
}
export declare const usualPace: Pace;
export type Delivery = {
    outcome: 'delivered';
    id: string;
    tries: number;
} | {
    outcome: 'failed';
    id: string;
    tries: number;
    error: IsnadError;
    again: string;
} | {
    outcome: 'given-up';
    id: string;
    tries: number;
    error: IsnadError;
}
/** nothing more is sent there: it says itself that it is gone, or it may not be asked */
 | {
    outcome: 'ended';
    id: string;
    tries: number;
    error: IsnadError;
};
export interface Parcel {
    id: string;
    body: string;
}
/** How often a parcel was tried in vain, and when it is to be tried again. */
export interface Tried {
    id: string;
    tries: number;
    again: string;
}
export interface Listening {
    tell: (step: Delivery) => void;
    /** keeps it for whoever goes on after a restart */
    keep: (tried: Tried) => Promise<void>;
}
export interface Route {
    url: URL;
    signer: Webhook;
    connection: Connection;
    pace: Pace;
}
/** Sends a parcel until it is taken, given up or ended; goes on from where it was tried before. Throws when it is stopped. */
export declare function deliver(route: Route, parcel: Parcel, before: Tried | null, { tell, keep }: Listening): Promise<Delivery>;
