// Dates as pages write them for programs, brought into one form: ISO 8601 with what zone they tell.
const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2})?)?$/iu;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/u;
const named = /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3})[a-z]*|([a-z]{3})[a-z]*\s+(\d{1,2}),?)\s+(\d{4})(?:[\s,-]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu;
const epoch = /^\d{10}(?:\d{3})?$/u;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (part) => String(part).padStart(2, '0');
function isDay(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return year >= 1990 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function zoneOf(zone) {
    if (!zone)
        return '';
    if (/^(?:Z|UTC|GMT)$/iu.test(zone))
        return 'Z';
    const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})$/u.exec(zone);
    return `${sign}${two(hours)}:${minutes}`;
}
function put(year, month, day, { hour, minute, second, half, zone }) {
    if (!isDay(Number(year), Number(month), Number(day)))
        return null;
    const date = `${year}-${two(month)}-${two(day)}`;
    if (hour === undefined)
        return date;
    const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
    if (hours > 23 || Number(minute) > 59)
        return date;
    return `${date}T${two(hours)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}
/** A date of metadata in ISO 8601; null where it is none, or none that can be understood in one way only. */
export function dateOf(text) {
    const bare = text.trim();
    const numeric = iso.exec(bare) ?? compact.exec(bare);
    if (numeric) {
        const [, year, month, day, hour, minute, second, zone] = numeric;
        return put(year, month, day, { hour, minute, second, zone });
    }
    const worded = named.exec(bare);
    if (worded) {
        const [, day, month, otherMonth, otherDay, year, hour, minute, second, half, zone] = worded;
        const at = monthNames.indexOf((month ?? otherMonth ?? '').toLowerCase()) + 1;
        return at > 0 ? put(year, at, (day ?? otherDay), { hour, minute, second, half, zone }) : null;
    }
    if (!epoch.test(bare))
        return null;
    const moment = new Date(Number(bare) * (bare.length === 10 ? 1000 : 1)).toISOString();
    return dateOf(moment);
}
const inAddress = /\/(\d{4})(?:\/|-)(\d{1,2})(?:\/|-)(\d{1,2})(?=[/\-_.?#]|$)/u;
const runTogether = /\/(\d{4})(\d{2})(\d{2})(?=[/\-_.?#]|$)/u;
/** The day that an address names in full: `/2024/12/05/…`. */
export function dateInAddress(url) {
    const found = inAddress.exec(url) ?? runTogether.exec(url);
    return found ? put(found[1], found[2], found[3], {}) : null;
}
