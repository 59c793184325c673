import type { SearchQuery } from '../../app/index.js';
import { type Context, type Exit } from '../context.js';
export interface SearchOptions extends Omit<SearchQuery, 'words'> {
    json?: boolean;
    register?: string;
}
export declare function search(words: string[], { json, ...query }: SearchOptions, { out, err }: Context): Promise<Exit>;
