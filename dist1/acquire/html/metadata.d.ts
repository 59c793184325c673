import { type Tree } from './elements.js';
export interface Metadata {
    /** all titles that are given, best first, as they stand there */
    titles: string[];
    author: string | null;
    outlet: string | null;
    /** ISO 8601 with the zone that the page tells */
    published: string | null;
    modified: string | null;
    language: string | null;
    /** the address that the page gives as its own */
    url: string | null;
    /** documents of JSON-LD that are broken for good */
    broken: number;
}
export declare function metadataOf(tree: Tree, url: string | null, isAside: (id: number) => boolean): Metadata;
/** The title of a page as its reader would give it. `shown` is the line of the page that its data calls so. */
export declare function titleOf({ titles, outlet }: Metadata, shown: string | null): string | null;
/** The name of the site that a title has behind the headline or behind another title, or before it where the page shows it by itself. */
export declare function siteInTitle({ titles }: Metadata, shown: string | null, isLine: (line: string) => boolean): string | null;
