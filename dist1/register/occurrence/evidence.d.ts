import type { Telling } from '../accounts/telling.js';
/** One thing that speaks for (or against) two accounts telling one occurrence. */
export interface Evidence {
    code: string;
    weight: number;
    text: string;
}
export interface Link {
    a: string;
    b: string;
    score: number;
    /** it would be none without a guess from the days on which the two are told */
    loose: boolean;
    evidence: Evidence[];
}
/** Adds it up; null when something forbids that they are one or too little speaks for it. */
export declare function link(a: Telling, b: Telling): Link | null;
