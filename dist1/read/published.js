import { contains } from '../text/span.js';
import { publishedOf, readStamp } from './times/index.js';
const fullDay = /^\d{4}-\d\d-\d\d/;
const inUtc = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]00:?00)$/;
/** A time in UTC as the clock of the outlet showed it: at 22:30 it was tomorrow there, and «اليوم» is that day. */
function localTime(published, zoneOf) {
    const zone = inUtc.test(published) ? zoneOf() : null;
    if (zone === null)
        return null;
    // Swedes write the day as ISO does
    return new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(published));
}
/** The date of a story from outside its text, by the clock of its outlet, or from a stamp on the page; null where neither says. */
export function statedDate(page, layout, knowledge, zoneOf) {
    if (layout.kind === 'main' && page.published)
        return publishedOf(localTime(page.published, zoneOf) ?? page.published);
    for (const stamp of layout.stamps) {
        const date = readStamp(page.text, stamp, knowledge);
        if (date?.value && fullDay.test(date.value))
            return date;
    }
    return null;
}
/** A lead that names its own day with weekday and year: «الأربعاء 15 أكتوبر 2025». A full date without a weekday may be history. */
export function leadDate(lead, times) {
    const first = times.find(time => time.type === 'DATE' || time.type === 'TIME');
    if (!lead || !first?.date?.value || !contains(lead, first.span) || first.anchor !== 'none')
        return null;
    if (!fullDay.test(first.date.value) || first.date.weekday === null)
        return null;
    return { ...first.date, why: 'The lead of the story names its own day.' };
}
/** What the offices named as held say of the date of a story that has none. */
export const boundedDate = ({ period, why }) => ({
    value: null,
    notBefore: period.from,
    notAfter: period.to,
    weekday: null,
    basis: ['office-term'],
    why,
});
