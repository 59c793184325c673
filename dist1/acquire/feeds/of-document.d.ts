import type { Document } from '../document.js';
import type { Feed } from './feed.js';
/** Whether bytes may be a list, by how they begin. Most documents are pages: they are not decoded only to find that out. */
export declare function maybeList(bytes: Uint8Array): boolean;
/**
 * What a document lists: the pages of a feed or a sitemap, or feeds. Null where it is no list. `base` is where it stands, for
 * addresses that are written from there.
 */
export declare function listOf({ bytes, charset, source }: Document, base: URL): Feed | null;
