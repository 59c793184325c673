import type { Page } from './records.js';
/** What a source knows of a page besides its text. */
export type PageFacts = Partial<Pick<Page, 'url' | 'outlet' | 'retrieved' | 'published' | 'title' | 'author' | 'modified' | 'language' | 'markup' | 'noticed'>>;
/** The id of a page: what its text is. */
export declare const pageId: (text: string) => string;
export declare function makePage(source: string, text: string, facts?: PageFacts): Page;
