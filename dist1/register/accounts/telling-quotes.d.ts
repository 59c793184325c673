import type { Account, Quote } from '../../model/records.js';
/** What of an account tells the event: the passages, else the words for what it is. */
export declare function tellingQuotes({ quotes }: Pick<Account, 'quotes'>): Quote[];
