import { type PageFacts } from '../../model/page.js';
import type { Page } from '../../model/records.js';
/** Whether a text is HTML: by its media type where a header names one, else by how it begins. */
export declare const isHtml: (text: string, type: string | null) => boolean;
/** The page that HTML is: its text made once, with the regions that its markup names and the way back to its characters. */
export declare function pageOfHtml(source: string, html: string, facts: PageFacts): Page;
