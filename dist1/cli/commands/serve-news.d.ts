import type { Register } from '../../app/index.js';
import type { Context } from '../context.js';
import { type WebOptions } from '../web-options.js';
export interface NewsOptions extends WebOptions {
    watch?: string[];
    interval?: number;
    webhook?: string[];
    webhookSecret?: string;
}
interface Serving {
    /** the register that is served, and how it was named */
    opened: Register;
    register: string | undefined;
    /** where the page is served */
    base: string;
    /** ends all of it */
    stop: AbortSignal;
}
/** Goes on beside the server until it is stopped. Wrong use ends all of it; what else fails is told, and the rest goes on. */
export declare function spreadNews(options: NewsOptions, serving: Serving, context: Context): Promise<void>;
export {};
