import type { RegionKind } from '../../model/records.js';
import { type Tree } from './elements.js';
import type { PageText } from './text.js';
/** What markup says that an element is. */
export interface Named {
    kind: RegionKind;
    rule: string;
    /** it is no part of a story, and neither is what it holds */
    furniture: boolean;
}
export declare const standfirst = "html/class/standfirst";
/** What the markup of a page says of its elements, by id. What holds the headline is furniture by no name. */
export declare function namedOf(tree: Tree, text: PageText): Map<number, Named>;
