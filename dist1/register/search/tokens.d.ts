/** A word of a text as it is looked for. */
export interface Stemmed {
    start: number;
    end: number;
    stem: string;
    also: readonly string[];
}
/** What the word that `text` is from `start` to `end` is taken for. */
export declare const stemAt: (text: string, start: number, end: number) => string;
/** The words and numbers of a part of a text, each without what is written onto it. */
export declare function stemmedIn(text: string, start?: number, end?: number): Stemmed[];
