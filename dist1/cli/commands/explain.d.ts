import { type Context, type Exit } from '../context.js';
export interface ExplainOptions {
    at: string;
    published?: string;
}
export declare function explain(file: string, { at, ...facts }: ExplainOptions, { out, stdin }: Context): Promise<Exit>;
