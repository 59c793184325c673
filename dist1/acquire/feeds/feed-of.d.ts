import { IsnadError } from '../../model/errors.js';
import type { Feed } from './feed.js';
export declare const brokenFeed: (base: URL, why: string, cause?: unknown) => IsnadError;
/**
 * The feed or sitemap that a text is; null where it is another thing. What is broken beyond reading is an error, and so is a
 * sitemap that names nothing because it is broken.
 */
export declare function feedOf(text: string, base: URL): Feed | null;
