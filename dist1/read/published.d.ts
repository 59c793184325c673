import type { DateValue, Page, TimeExpression } from '../model/records.js';
import type { StoryLayout } from '../page/index.js';
import { type Span } from '../text/span.js';
import type { Bounds } from './mentions/index.js';
import { type TimeKnowledge } from './times/index.js';
/** The date of a story from outside its text, by the clock of its outlet, or from a stamp on the page; null where neither says. */
export declare function statedDate(page: Page, layout: StoryLayout, knowledge: TimeKnowledge, zoneOf: () => string | null): DateValue | null;
/** A lead that names its own day with weekday and year: «الأربعاء 15 أكتوبر 2025». A full date without a weekday may be history. */
export declare function leadDate(lead: Span | undefined, times: readonly TimeExpression[]): DateValue | null;
/** What the offices named as held say of the date of a story that has none. */
export declare const boundedDate: ({ period, why }: Bounds) => DateValue;
