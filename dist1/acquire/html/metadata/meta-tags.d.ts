import type { Tree } from '../elements.js';
import type { Told } from './told.js';
/** What the head of a page tells by <meta>. Of two that tell one fact in one way the first counts. */
export declare function metaTagsOf(tree: Tree): Told[];
