// Days and bounds of EDTF dates as far as tables of terms need them: plain strings that compare as dates do.
/** The first day that `2012`, `2012-05` or `2012-05-07` may mean. */
export function firstDay(edtf) {
    if (/^\d{4}$/.test(edtf))
        return `${edtf}-01-01`;
    if (/^\d{4}-\d\d$/.test(edtf))
        return `${edtf}-01`;
    return edtf.slice(0, 10);
}
/** The last day that `2012`, `2012-05` or `2012-05-07` may mean. */
export function lastDay(edtf) {
    if (/^\d{4}$/.test(edtf))
        return `${edtf}-12-31`;
    if (/^\d{4}-\d\d$/.test(edtf)) {
        const [year, month] = edtf.split('-').map(Number);
        return `${edtf}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
    }
    return edtf.slice(0, 10);
}
/** So many days after a day, or before it. */
export const shifted = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
export const overlap = (a, b) => {
    const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
    const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
    return from !== null && to !== null && from > to ? null : { from, to };
};
/** Every overlap of a period of one list with a period of the other. */
export const overlaps = (a, b) => a.flatMap(x => b.flatMap(y => overlap(x, y) ?? []));
/** The smallest period that holds them all. */
export function hull(periods) {
    const from = periods.some(p => p.from === null) ? null : (periods.map(p => p.from).sort()[0] ?? null);
    const to = periods.some(p => p.to === null)
        ? null
        : (periods
            .map(p => p.to)
            .sort()
            .at(-1) ?? null);
    return { from, to };
}
