import type { Doc } from '../arabic/doc.js';
import type { World } from '../knowledge/world.js';
import type { DateValue, Page, TimeExpression } from '../model/records.js';
import type { StoryLayout } from '../page/index.js';
import type { Bounds } from './mentions/index.js';
import { type TimeKnowledge } from './times/index.js';
interface DayOfYear {
    month: number;
    day: number;
    weekday: number | null;
}
/** The day and month by which a story is dated without a year. */
export declare function dayToldBy(page: Page, { stamps }: StoryLayout, knowledge: TimeKnowledge): DayOfYear | null;
interface Known {
    page: Page;
    doc: Doc;
    times: readonly TimeExpression[];
    bounds: Bounds | null;
    world: World;
}
/** The date of a story that is dated by day and month, where only one year can be meant; null else. */
export declare function yearlessDate(layout: StoryLayout, knowledge: TimeKnowledge, known: Known): DateValue | null;
export {};
