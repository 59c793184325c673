import { type Context, type Exit } from '../context.js';
export interface RemoveOptions {
    all?: boolean;
    json?: boolean;
    register?: string;
}
export interface RebuildOptions {
    json?: boolean;
    register?: string;
}
export declare function remove(pages: string[], { json, ...options }: RemoveOptions, { out }: Context): Promise<Exit>;
export declare function rebuild({ json, register }: RebuildOptions, { out, err }: Context): Promise<Exit>;
