import type { Span } from '../../text/span.js';
import type { Element, Tree } from './elements.js';
import type { PageText } from './text.js';
export interface Headline {
    element: Element;
    span: Span;
}
/**
 * The element that shows the headline: one whose text is a title that the page gives; else its only first heading.
 * `begins` is where the story begins, which headlines stand above; `site` is no headline.
 */
export declare function headlineOf(tree: Tree, text: PageText, titles: readonly string[], site: string | null, begins: number | null, isAside: (id: number) => boolean): Headline | null;
