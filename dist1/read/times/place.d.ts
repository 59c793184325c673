import type { Genre } from './genres.js';
/** What part of the time line a point is: TIMEX3 and EDTF names, first and last day. */
export interface Place {
    timex: string;
    edtf: string | null;
    first: number | null;
    last: number | null;
    counted: boolean;
    why: string;
    /** where the text contradicts itself: what says so, and where it points */
    otherwise?: {
        by: 'weekday' | 'calendar';
        place: Place;
    };
}
/** The day that the text told last, or the year where it told no more, and the expression that did. */
export interface Told {
    day: number;
    yearOnly: boolean;
    id: string;
}
export interface DayOfYear {
    month: number;
    day: number;
}
export interface Anchor {
    /** the day of publication */
    day: number | null;
    /** -1: a report looks back, 1: something is to come, 0: neither is said */
    lean: -1 | 0 | 1;
    before?: Told | null;
    /** the day of publication where its year is not known */
    dayOfYear?: DayOfYear | null;
    genre: Genre;
    /** it is gone for certain, not only as its verb looks back */
    gone?: boolean;
    /** the time of day at which it is said, where that is known */
    now?: {
        hour: number;
        minute: number;
    };
}
export declare const weekdays: string[];
export declare const dayPlace: (day: number, counted: boolean, why: string) => Place;
export declare const partly: (timex: string, why: string, edtf?: string | null) => Place;
export declare function monthPlace(year: number, month: number, counted: boolean, why: string): Place;
export declare function yearPlace(year: number, counted: boolean, why: string): Place;
export declare const period: (timex: string, edtf: string, first: number, last: number, counted: boolean, why: string) => Place;
export declare const plural: (n: number, unit: string) => string;
export declare const noAnchor = "counted from the day of publication, which is not known";
/** Of the candidates in order of time, the one that `dir` or the leaning of the sentence asks for. */
export declare function choose(candidates: readonly Place[], dir: number | null, anchor: number, lean: number): Place | undefined;
export declare const pickWhy: (dir: number | null, lean: number) => string;
