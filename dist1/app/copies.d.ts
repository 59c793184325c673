import type { Entry } from '../model/records.js';
import type { Store, StoryCopies, StoryPlace } from '../store/store.js';
/** A text that several pages have, of an entry that one of them tells. */
export interface SharedText {
    /** the pages that have it as a whole, the first of them first where that is known */
    pages: StoryPlace[];
    first: StoryPlace | null;
    /** those that have a passage of it */
    partly: StoryPlace[];
}
/** The texts that the accounts of an entry share with other pages, whether or not these tell of it. */
export declare function textsOf(store: Store, { accounts }: Entry): Promise<SharedText[]>;
/** The copies of a story, by `PAGE:STORY`, or of the main one of a page: how much they share, and which was first. */
export declare function copiesIn(store: Store, wanted: string): Promise<StoryCopies>;
