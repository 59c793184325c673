import type { Page } from '../model/records.js';
import type { Layout } from '../page/index.js';
/** Lines in which a page may name the outlet that it is of, and addresses that may be of its site. */
export declare function ownSigns({ text }: Page, { furniture, stories }: Layout): string[];
