import { type SearchResult } from '../../app/index.js';
import type { Output } from '../output.js';
/** What was found, part by part; parts without anything are told in a word. */
export declare function searchText({ parts, named, entities, short }: SearchResult, output: Output): string;
