import type { Reading, Story } from '../../model/records.js';
import type { StoryFacts, Telling } from './telling.js';
/** What is kept of a story, by which its accounts and its copies are compared. */
export declare function storyFacts(reading: Reading, story: Story): StoryFacts;
/** Every event of a reading as an account that can be compared; events that name nobody are not registered. */
export declare function tellingsOf(reading: Reading): Telling[];
