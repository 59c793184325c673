import { type Context, type Exit } from '../context.js';
import { type NewsOptions } from './serve-news.js';
export interface ServeOptions extends NewsOptions {
    port: number;
    host: string;
    name?: string[];
    writable?: boolean;
    token?: string;
    cors?: string[];
    rate: number;
    register?: string;
}
export declare function serve(options: ServeOptions, context: Context): Promise<Exit>;
