import type { TimelineQuery } from '../../app/index.js';
import { type Context, type Exit } from '../context.js';
export interface TimelineOptions extends TimelineQuery {
    count?: boolean;
    json?: boolean;
    register?: string;
}
export declare function timeline({ json, count, ...query }: TimelineOptions, context: Context): Promise<Exit>;
