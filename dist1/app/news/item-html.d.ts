import type { Language, NewsItem } from './item.js';
export declare const nameIn: (name: {
    ar: string;
    en: string | null;
}, lang: Language) => string;
export declare function itemHtml(item: NewsItem, lang: Language): string;
