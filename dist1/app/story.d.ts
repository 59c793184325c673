import type { Reading } from '../model/records.js';
import type { Store } from '../store/store.js';
import { type Chain } from './chains.js';
/** A page as it was read, with one of its stories in view. */
export interface StoryShown {
    /** the story that is meant, by its id in the reading */
    story: string;
    reading: Reading;
    /** of this story */
    chains: Chain[];
    /** by the ids of events: the entries that they are accounts of */
    entries: Record<string, string>;
}
/** The reading that a page's name means. */
export declare function needReading(store: Store, wanted: string): Promise<Reading>;
/** A story by `PAGE:STORY`, or the main one of a page: its id, enough of its beginning, its source or its address. */
export declare function storyNamed(store: Store, wanted: string): Promise<Pick<StoryShown, 'reading' | 'story'>>;
/** The same with what came of it. */
export declare function storyIn(store: Store, wanted: string): Promise<StoryShown>;
