import { type Context, type Exit } from '../context.js';
export interface WhoOptions {
    from?: string;
    to?: string;
    json?: boolean;
    register?: string;
}
export declare function who(name: string, options: WhoOptions, { out }: Context): Promise<Exit>;
