import type { Feed } from './feed.js';
/** A feed that is as it should be. Throws where it is not. */
export declare function syndicatedOf(text: string, base: URL): Feed;
