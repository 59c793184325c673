/** What a page's own data tells of it. */
export type Fact = 'title' | 'author' | 'outlet' | 'published' | 'modified' | 'language';
/** One telling, and where it stands: `json-ld`, `open-graph`. */
export interface Told {
    fact: Fact;
    value: string;
    source: string;
}
