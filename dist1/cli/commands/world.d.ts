import { type Context, type Exit } from '../context.js';
export interface WorldOptions {
    at?: string;
    json?: boolean;
}
export declare function world(name: string | undefined, options: WorldOptions, { out }: Context): Promise<Exit>;
