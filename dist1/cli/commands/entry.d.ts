import { type Context, type Exit } from '../context.js';
export interface EntryOptions {
    history?: boolean;
    json?: boolean;
    register?: string;
}
export declare function show(entry: string, options: EntryOptions, context: Context): Promise<Exit>;
export declare function compare(entry: string, options: EntryOptions, { out }: Context): Promise<Exit>;
