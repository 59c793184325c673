import type { TimeExpression } from '../model/records.js';
import { type GenreId, type Kind } from '../read/times/index.js';
export interface TimeOptions {
    /** the day from which «أمس» is counted, in ISO form (`2025-10-07`, a time after it is passed over); without it such values stay partial */
    published?: string;
    /** `news` (the default), or `dialogue`: what people say to an assistant, where «7» may be an hour */
    genre?: GenreId;
    /** which way sentences look, -1 back, 1 ahead; without it their verbs are asked */
    lean?: -1 | 0 | 1;
    /** words before an expression that are left out of its span: «يوم» in «يوم الجمعة» */
    leave?: readonly string[];
    /** the time of day at which it is said, for «في السابعة» in a text that looks ahead */
    now?: {
        hour: number;
        minute: number;
    };
    /** expressions of these kinds alone */
    kinds?: readonly Kind[];
}
/** An expression with the words that it is: `text` is `input.slice(...span)`. */
export type FoundTime = TimeExpression & {
    text: string;
};
/**
 * The time expressions of an Arabic text, in order, none overlapping another. Spans are `[start, end)` in UTF-16 units of the text; `value` is
 * TIMEX3, `date.value` EDTF, `date.notBefore` and `date.notAfter` the first and last day that is meant.
 * Throws an `IsnadError` with the code `input/bad-date` when `published` is no ISO date.
 */
export declare function readTimes(text: string, options?: TimeOptions): FoundTime[];
