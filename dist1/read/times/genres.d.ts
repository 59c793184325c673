/** A kind of text, as it stands in knowledge/time/genres.yaml. */
export interface Genre {
    id: GenreId;
    /** which way a sentence looks that does not say it: -1 back, 1 ahead; 0: its verbs are asked */
    lean: -1 | 0 | 1;
    /** a text may be nothing but a time: no word that speaks of time by itself is asked for */
    terse: boolean;
    /** first and last day of a weekend, Monday is 1 */
    weekend: readonly [number, number];
    /** «الأحد القادم» is the Sunday of next week, «سبتمبر الماضي» September of last year, «يوم 27» a day of this month;
     * where the text looks ahead «الأحد» is never today, and a date of the month that is running is of this year, though it may be past;
     * else each is the nearest one that way */
    cycles: boolean;
    /** the early, the middle and the late part of a time: halves (and the middle half), or thirds */
    parts: 'halves' | 'thirds';
    /** the weekday by which the weeks of a month are numbered: its first one lies in the first week */
    firstWeek: number;
    /** «العقدين الماضيين» are decades of the calendar, else twenty years to the day */
    wholeDecades: boolean;
    /** «الأيام الثلاثة المقبلة» begin on the day after, else on the day of publication */
    fromTomorrow: boolean;
    /** how many «بضعة» and «القليلة» are; null where that is left open */
    few: number | null;
    /** first and last hour of the parts of the day by their TIMEX3 names; empty where a text of this kind does not tell */
    hours: Readonly<Record<string, readonly [number, number]>>;
}
export type GenreId = 'news' | 'dialogue';
