import { type Context, type Exit } from '../context.js';
export interface WorldUpdateOptions {
    endpoint?: string;
    states?: string[];
    office?: string[];
    into?: string;
    dryRun?: boolean;
}
export declare function worldUpdate({ office, ...options }: WorldUpdateOptions, { out }: Context): Promise<Exit>;
