import type { Row } from '../../knowledge/load.js';
import type { Fold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import { type Doc } from '../doc.js';
import type { Lexicon } from '../lexicon.js';
import { type Letters } from './amounts.js';
import { type CuesOf } from './words.js';
/** An end of a range: `value` as in `NumberExpression`; `open` where the value itself is left out («أكثر من»). */
export interface NumberBound {
    value: string;
    open: boolean;
}
/** A number as it stands in a text. */
export interface NumberExpression {
    /** offsets in the page; clitics (و ف ب ل ك) stay outside, the article inside, and so do words that bound it or make it a percentage */
    span: Span;
    kind: 'cardinal' | 'ordinal' | 'fraction' | 'percent' | 'range';
    /**
     * The exact number in Latin digits: a plain decimal where there is one that ends («مليون ونصف» `1500000`, «نصف» `0.5`), else
     * `n/d` in lowest terms («ثلثا» `2/3`). A percentage is in percents («30%» is `30`). Null for a range, and for digits that are no
     * one number. Of a relative ordinal the offset («قبل الأخير» is `-1` from the end).
     */
    value: string | null;
    /** of a range only: its ends, null where it has none on that side */
    bounds: {
        low: NumberBound | null;
        high: NumberBound | null;
    } | null;
    /** whether the bounds of a range are percents; true of every percentage */
    percent: boolean;
    /** «نحو», «حوالي», «تقريبا» */
    approximate: boolean;
    /** digits that count nothing: a part of an address, a date or a clock in figures, a telephone number */
    code: boolean;
    /** what an ordinal is counted from: the start but for «الأخير» (end) and «التالي» (current) */
    relativeTo: 'start' | 'end' | 'current';
    /** how it is written: `number/between`, `number/bound`, …; of what is no range its kind */
    rule: string;
    /** the numbers that a range was made of, in order of place; empty for all else */
    parts: NumberExpression[];
}
/** What `readNumbers` needs; made by `buildNumbers`, never changed. */
export interface NumberKnowledge {
    fold: Fold;
    cuesOf: CuesOf;
    letters: Letters;
}
/** What stands around numbers, from `knowledge/arabic/numbers.tsv`; the words that are numbers are in the lexicon. */
export declare function buildNumbers(lexicon: Lexicon, fold: Fold, rows: readonly Row[], letters: Letters): NumberKnowledge;
/**
 * The numbers of a document in order of place, none overlapping another. `relative` asks for «الأخير», «التالي» and their like
 * too. Never throws; costs grow with the number of tokens.
 */
export declare function readNumbers(doc: Doc, knowledge: NumberKnowledge, { relative }?: {
    relative?: boolean | undefined;
}): NumberExpression[];
