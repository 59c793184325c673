import { type Context, type Exit } from '../context.js';
import { type WebOptions } from '../web-options.js';
export interface AddOptions extends WebOptions {
    published?: string;
    fields?: string;
    outlet?: string;
    register?: string;
}
export declare function add(paths: string[], options: AddOptions, { out, err, stdin }: Context): Promise<Exit>;
