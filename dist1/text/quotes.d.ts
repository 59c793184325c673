/** What a character is to quotation: opens, closes, either, or nothing. */
export type QuoteRole = 'open' | 'close' | 'either' | null;
export declare const quoteRole: (char: string) => QuoteRole;
