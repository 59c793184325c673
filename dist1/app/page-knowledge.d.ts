import { type PageKnowledge } from '../page/index.js';
/** What cannot be loaded is told as what is wrong with the knowledge. */
export declare function usable<T>(load: () => T): T;
/** What tells story from furniture, loaded when it is first needed: enough to take a page apart without reading it. */
export declare function pageKnowledge(): PageKnowledge;
