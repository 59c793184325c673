import { type PageKnowledge, type PageTables } from './knowledge.js';
/** The tables of the compiled knowledge that laying out a page needs. */
export declare const pageTables: () => PageTables;
type PageData = Omit<PageKnowledge, 'fold'>;
/** What laying out a page needs to know, but for the folding. Run by the build. */
export declare function compilePage(): PageData;
/** What the compiled knowledge has for laying out a page. */
export declare const loadPageKnowledge: () => PageKnowledge;
export {};
