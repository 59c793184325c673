import type { Resolve } from '../../acquire/web/resolve.js';
import { IsnadError } from '../../model/errors.js';
import type { Store } from '../../store/store.js';
import { type Delivery, type Pace } from './deliver.js';
export interface WebhookOptions {
    urls: readonly string[];
    /** what messages are signed with, as Standard Webhooks has it: `whsec_` and base64 */
    secret: string;
    /** hosts that may be of this machine or of a private network */
    allowPrivate?: readonly string[];
    /** where the page of the register is served */
    base?: string;
    stop: AbortSignal;
    /** for tests: how long things take, and how names are looked up */
    pace?: Partial<Pace>;
    resolve?: Resolve;
}
export type WebhookStep = {
    url: string;
} & (Delivery | {
    outcome: 'trouble';
    error: IsnadError;
});
export declare const newSecret: () => string;
/** Where the target stands in the log, by its address: that of somebody else is his own affair. */
export declare const noteName: ({ href }: URL) => string;
/** Tells targets what changes in a register, until it is stopped. Wrong use is told at once. */
export declare function sendWebhooks(store: Store, options: WebhookOptions, tell: (step: WebhookStep) => void): Promise<void>;
