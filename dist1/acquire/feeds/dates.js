// Dates of feeds: RFC 822 as it is written in the wild, and ISO 8601. They come out in ISO form, with the zone that they name.
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones by name; what other letters mean is not known for sure, and no zone is better than a wrong one. */
const zones = {
    gmt: 'Z',
    ut: 'Z',
    utc: 'Z',
    z: 'Z',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    cet: '+01:00',
    cest: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
};
const mail = /^(?:\p{L}+\.?(?:\s*,\s*|\s+))?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*((?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?|[a-z]+)?)?/iu;
const iso = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T\s]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?$/iu;
const two = (n) => String(n).padStart(2, '0');
function isDay({ year, month, day }) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function timeOf(hour, minute, second) {
    if (hour === undefined || minute === undefined)
        return null;
    const right = Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 61;
    return right ? `${two(Number(hour))}:${minute}${second === undefined ? '' : `:${second}`}` : null;
}
function zoneOf(text) {
    if (text === undefined)
        return '';
    const offset = /^(?:gmt|utc)?([+-])(\d{1,2}?):?(\d{2})?$/iu.exec(text);
    if (!offset)
        return zones[text.toLowerCase()] ?? '';
    const [, sign, hours = '', minutes = '00'] = offset;
    return Number(hours) <= 14 && Number(minutes) < 60 ? `${sign}${hours.padStart(2, '0')}:${minutes}` : '';
}
// RFC 2822 reads years of two digits so.
const fullYear = (text) => text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);
function partsOf(text) {
    const byMail = mail.exec(text);
    if (byMail) {
        const [, day, name, year, hour, minute, second, zone] = byMail;
        const month = months.indexOf(name.toLowerCase()) + 1;
        return { year: fullYear(year), month, day: Number(day), time: timeOf(hour, minute, second), zone: zoneOf(zone) };
    }
    const byIso = iso.exec(text);
    if (!byIso?.[3])
        return null;
    const [, year, month, day, hour, minute, second, zone] = byIso;
    return {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        time: timeOf(hour, minute, second),
        zone: zoneOf(zone),
    };
}
/** The date that a feed tells, in ISO form; null where it tells none that can be. */
export function feedDate(text) {
    const parts = partsOf(text?.trim() ?? '');
    if (!parts || !isDay(parts))
        return null;
    const { year, month, day, time, zone } = parts;
    return `${year}-${two(month)}-${two(day)}${time === null ? '' : `T${time}${zone}`}`;
}
