import type { FurnitureKind } from '../../../model/records.js';
import type { Element } from '../elements.js';
/** Elements that are hardly ever part of a story, though nothing names them. */
export declare const apartTags: ReadonlyMap<string, FurnitureKind>;
/** Whether an element is named a summary of the story. */
export declare const isNamedSummary: (element: Element) => boolean;
/** Whether the makers of a page say that this is the body of its story. */
export declare const isNamedBody: (element: Element) => boolean;
