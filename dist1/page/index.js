export { layOut } from './layout.js';
export { compilePage, loadPageKnowledge } from './load.js';
