import { type Tree } from './elements.js';
import { type PageText } from './text.js';
type Origins = PageText['origins'];
/** Text that was found in a script, with where it stands in the source of the page. */
export interface Found {
    text: string;
    origins: Origins;
}
export interface StateStory {
    /** its paragraphs as HTML, or as one text where it is none */
    body: Found & {
        tree: Tree | null;
        layout: PageText | null;
    };
    title: Found | null;
    published: string | null;
    modified: string | null;
    outlet: string | null;
}
/** The story that the scripts of a page hold, whose titles are given; null where they hold none of more words than `shown`. */
export declare function stateStoryOf(tree: Tree, titles: readonly string[], shown: number): StateStory | null;
export {};
