import { type Context, type Exit } from '../context.js';
export interface McpOptions {
    register?: string;
}
/** Standard output carries the protocol and nothing else. */
export declare function mcp({ register }: McpOptions, { err }: Context): Promise<Exit>;
