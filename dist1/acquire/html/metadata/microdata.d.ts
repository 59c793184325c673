import { type Tree } from '../elements.js';
import type { Told } from './told.js';
/** What elements of the page say of it by their properties. Boxes that tell of other articles are passed over. */
export declare function microdataOf(tree: Tree, isAside: (id: number) => boolean): Told[];
