export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century';
export interface Clock {
    hour: number;
    minute: number | null;
    second: number | null;
    utc: boolean;
}
/** A part of a time. FIRSTS and LASTS: «أوائل», «أواخر»; REST: what is left of it on the day of publication, SOFAR: what is gone. */
export type Mod = 'START' | 'MID' | 'END' | 'HALF1' | 'HALF2' | 'THIRD1' | 'THIRD2' | 'THIRD3' | 'FIRSTS' | 'LASTS' | 'REST' | 'SOFAR';
/** A place on the time line, told in part: what is null was not said. */
export interface Point {
    kind: 'point';
    year: number | null;
    month: number | null;
    day: number | null;
    weekday: number | null;
    quarter: number | null;
    season: string | null;
    half: number | null;
    /** which week of its month or year, or which of the weekdays named in it; 9 is the last */
    week: number | null;
    /** a holiday that no day of the calendar is kept for, see feasts.ts */
    feast: string | null;
    /** so many days from it: «عشية عيد الأضحى» */
    offset: number | null;
    /** so far from the day of publication, to the day */
    count: {
        amounts: Duration['amounts'];
        sign: -1 | 1;
    } | null;
    /** the week or month that holds the day told */
    around: 'week' | 'month' | null;
    /** what the same digits say when the year comes first: «16/04/21» */
    other: Point | null;
    /** so far from the day told before */
    follow: {
        unit: Unit;
        n: number;
    } | null;
    decade: number | null;
    century: number | null;
    hijri: boolean;
    /** «الماضي» -1, «الجاري» 0, «المقبل» 1 */
    dir: number | null;
    /** so many units from the day of publication */
    shift: {
        unit: Unit;
        n: number;
    } | null;
    part: string | null;
    clock: Clock | null;
    mod: Mod | null;
    /** so many units of it from its beginning; below zero from its end */
    head: {
        unit: Unit;
        n: number;
    } | null;
    /** the same day by the other calendar */
    twin: Point | null;
}
export interface Range {
    kind: 'range';
    from: Point;
    to: Point;
    /** told one by one («18 و19»), not from … to */
    list: boolean;
}
export interface Duration {
    kind: 'duration';
    amounts: {
        unit: Unit;
        n: number | null;
    }[];
    /** -1: it ends at publication, 1: it begins there */
    dir: number | null;
}
interface Repeated {
    kind: 'set';
    value: string;
}
/** «الآن», «في أقرب وقت»: TIMEX3's names for the time of speaking and what is after it */
interface Reference {
    kind: 'reference';
    value: 'PRESENT_REF' | 'FUTURE_REF';
}
export type When = Point | Range | Duration | Repeated | Reference;
export type Partial = {
    [K in keyof Omit<Point, 'kind'>]?: Point[K];
};
export declare const point: (fields: Partial) => Point;
/** Two partial points that say different things of one; null when they contradict each other in a field. */
export declare function merged(a: Point, b: Point): Point | null;
export {};
