import type { Element } from './elements.js';
/** Whether an element and all that it holds is never shown. */
export declare function isHidden(element: Element): boolean;
