import { type Context, type Exit } from '../context.js';
export interface CheckOptions {
    json?: boolean;
    register?: string;
}
export declare function check(options: CheckOptions, { out }: Context): Promise<Exit>;
