import type { Citation, Dated, Name } from './shapes.js';
/** Words of a page, as such. */
export declare const fromPage: (text: string, most?: number) => string;
/** A name: that of the tables as it is, one that only a page has as words of it. */
export declare function nameText({ ar, en, known }: Name): string;
/** Ids by which to ask further; one that only a page has is made of its words. */
export declare const idsText: (names: readonly Name[]) => string;
export declare const namesText: (names: readonly Name[]) => string;
export declare function dateText(date: Dated | null): string;
export declare const citedText: (citation: Citation) => string;
export declare const lines: (...parts: readonly (string | null | false)[]) => string;
/** Lines one step further in. */
export declare const inward: (text: string) => string;
export declare const plural: (n: number, one: string, many?: string) => string;
export declare const moreText: (next: string | null) => string | null;
