import { type Following } from './follow.js';
/**
 * Adds what stands at an address that the user names: a page, or the pages that a feed or sitemap names and that are not in
 * the register.
 */
export declare function addAddress(work: Following, address: string, limit: number): Promise<void>;
