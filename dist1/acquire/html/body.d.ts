import type { Markup } from '../../model/records.js';
import type { Span } from '../../text/span.js';
import { type Cuts } from './body/cuts.js';
import { type Line } from './body/lines.js';
import type { Place } from './body/places.js';
import type { Tree } from './elements.js';
import type { Named } from './named.js';
import type { PageText } from './text.js';
/** What is known of a page before its story is looked for. */
export interface Outline {
    tree: Tree;
    text: PageText;
    /** what the markup says that elements are: furniture of some kind, or parts of a story */
    named: ReadonlyMap<number, Named>;
}
type Region = Markup['regions'][number];
/** Where the story is, before it is known what in it and around it belongs to it. */
export interface Core {
    outline: Outline;
    lines: Line[];
    cuts: Cuts;
    /** the element that holds the story; -1 where none does */
    root: number;
    /** where its text stands */
    whole: Span | null;
    /** where its first sentence begins */
    begins: number | null;
    /** whether an element is furniture about something else than the story */
    isAside(id: number): boolean;
}
export interface Body {
    /** the story, its headline, and what stands in and around it and is none of it */
    regions: Region[];
    /** the lines of the element of the story, each with why it is none of it */
    places: Place[];
}
/** Finds the element that holds the story, and what on the page is about something else. */
export declare function coreOf(outline: Outline): Core;
/** The story and its furniture, given where the headline is shown. */
export declare function bodyOf({ outline, lines, cuts, root, whole }: Core, headline: Span | null): Body;
export {};
