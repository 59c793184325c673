import { type Context, type Exit } from '../context.js';
import { type WebOptions } from '../web-options.js';
export interface WatchOptions extends WebOptions {
    interval?: number;
    once?: boolean;
    outlet?: string;
    register?: string;
    json?: boolean;
}
export declare function watch(paths: string[], options: WatchOptions, { out, err }: Context): Promise<Exit>;
