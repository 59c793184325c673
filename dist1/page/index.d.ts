export type { PageKnowledge } from './knowledge.js';
export { type Layout, layOut, type StoryLayout } from './layout.js';
export { compilePage, loadPageKnowledge } from './load.js';
