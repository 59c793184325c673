/** Words as they were asked for: what stands in quotation marks is looked for as it is written, word after word. */
export interface Asked {
    text: string;
    isPhrase: boolean;
}
/** A question in its parts; null where a quotation is never closed. */
export declare function askedIn(text: string): Asked[] | null;
