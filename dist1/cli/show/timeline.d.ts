import { type Timeline } from '../../app/index.js';
import type { Entry } from '../../model/records.js';
import type { Output } from '../output.js';
import { type Words } from './words.js';
/** One entry by itself, as search shows it: what it was, then who it was with. */
export declare function entryHead(words: Words, entry: Entry, id: string): string;
/** How many are not shown, and how to see them. */
export declare function moreText({ entries, total, next }: Timeline, output: Output): string;
/** Entries by date, then those whose date is not known with what bounds them. */
export declare function timelineText({ entries, entities, short }: Pick<Timeline, 'entries' | 'entities' | 'short'>, output: Output): string;
