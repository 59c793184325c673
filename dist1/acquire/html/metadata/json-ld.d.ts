import { type Tree } from '../elements.js';
import type { Told } from './told.js';
export interface JsonLd {
    told: Told[];
    /** how many documents are broken for good */
    broken: number;
}
/** What JSON-LD tells of the article; what it tells of the site only where no article does. */
export declare function jsonLdOf(tree: Tree): JsonLd;
