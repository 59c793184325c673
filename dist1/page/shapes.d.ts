import type { FurnitureKind } from '../model/records.js';
import { type Opens, type PageKnowledge } from './knowledge.js';
import { type Line } from './lines.js';
export type Zone = 'top' | 'tail';
export interface Sort {
    kind: FurnitureKind;
    rule: string;
    opens: Opens | null;
    /** the story that stands before is over */
    ends: boolean;
}
export declare const sort: (kind: FurnitureKind, rule: string, opens?: Opens | null, ends?: boolean) => Sort;
/** A name and nothing else, as a byline stands: a given name, then one to four words. */
export declare function bareName(knowledge: PageKnowledge, line: Line): boolean;
/** What the line is by its words and shape; null where neither tells. */
export declare function sortOf(knowledge: PageKnowledge, line: Line, zone: Zone): Sort | null;
/** Every rule of shape, for the runner of `knowledge/page/shapes.yaml`. */
export declare const shapeNames: readonly string[];
