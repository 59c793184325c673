import type { Diagnostic, Furniture, Page } from '../model/records.js';
import type { Span } from '../text/span.js';
import { type PageKnowledge } from './knowledge.js';
import { type Dateline } from './lead-datelines.js';
export interface StoryLayout {
    kind: 'main' | 'appended';
    headline: Span | null;
    /** one for each line that belongs to the story */
    body: Span[];
    dateline: Dateline | null;
    credit: string | null;
    /** furniture of the kind 'dateline' that may hold this story's date of publication */
    stamps: Span[];
}
export interface Layout {
    stories: StoryLayout[];
    furniture: Furniture[];
    diagnostics: Diagnostic[];
}
/** The stories and the furniture of a page. Every character that is no white space is in exactly one of them. */
export declare function layOut(page: Page, knowledge: PageKnowledge): Layout;
