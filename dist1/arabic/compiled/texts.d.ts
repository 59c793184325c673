import type { Columns } from '../../knowledge/columns.js';
/** Texts by number, each written once, decoded when asked for. Number 0 is «none». */
export interface TextPool {
    numberOf(text: string | undefined): number;
    columns(): {
        texts: Uint8Array;
        textStarts: Uint32Array;
    };
}
export declare function makeTexts(): TextPool;
export type TextAt = (number: number) => string;
export declare function openTexts({ texts, textStarts }: Columns): TextAt;
