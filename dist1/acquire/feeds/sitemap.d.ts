import type { Feed } from './feed.js';
export declare function sitemapOf(text: string, kind: 'sitemap' | 'sitemap-index', base: URL): Feed;
