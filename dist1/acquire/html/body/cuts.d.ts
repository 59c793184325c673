import type { RegionKind } from '../../../model/records.js';
import { type Tree } from '../elements.js';
import type { Named } from '../named.js';
import { type Line } from './lines.js';
/** What an element is if it and all that it holds is no story. */
export interface Cut {
    kind: RegionKind;
    rule: string;
}
/** By the id of an element: its cut, or that of what holds it; null of what may be story. */
export type Cuts = readonly (Cut | null)[];
/** Which elements are no story by what they are called or by how they stand. */
export declare function cutsOf(tree: Tree, lines: readonly Line[], named: ReadonlyMap<number, Named>): Cuts;
