import type { Span } from '../../../text/span.js';
import type { Tree } from '../elements.js';
import type { Cuts } from './cuts.js';
import { type Line } from './lines.js';
import { type Place } from './places.js';
/** The lines of the element that holds the story; those that have a cut are none of it. */
export declare function flowOf(tree: Tree, text: string, lines: readonly Line[], cuts: Cuts, root: number, whole: Span, headline: Span | null): Place[];
