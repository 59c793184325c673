import { type Amount, type Finder } from './amounts.js';
import { type Exact } from './exact.js';
export interface Bound {
    value: Exact;
    /** whether the bound itself is left out */
    open: boolean;
}
export interface Range {
    from: number;
    to: number;
    /** offset in the folded first word */
    start: number;
    low: Bound | null;
    high: Bound | null;
    percent: boolean;
    parts: Share[];
    rule: Rule;
}
type Rule = 'between' | 'from-to' | 'bound' | 'bounds' | 'equal';
/** A number with its sign of percent, if any. */
export interface Share {
    amount: Amount;
    percent: boolean;
    to: number;
}
/** Numbers, with «في المئة» or without, that begin at token `i`; the sign may stand before the figures. */
export declare function sharesAt(finder: Finder, i: number): Share[];
/** The range that begins at token `i`, or null. */
export declare function rangeAt(finder: Finder, i: number): Range | null;
export {};
