import type { Language, NewsItem } from './item.js';
export interface AtomFacts {
    id: string;
    title: string;
    /** of the feed itself, and of the page that shows the same */
    self: string;
    page: string;
    lang: Language;
}
export declare const updatedOf: (items: readonly Pick<NewsItem, 'at'>[]) => string;
/** A feed of entries, those that changed last first. */
export declare const atomOf: ({ id, title, self, page, lang }: AtomFacts, items: readonly NewsItem[]) => string;
