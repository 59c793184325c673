import { IsnadError } from '../model/errors.js';
const form = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/u;
function isDay(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
/** An ISO date or date-time as it is, with `T` between its parts; null when it is none. */
export function isoDate(text) {
    const match = form.exec(text.trim());
    if (!match)
        return null;
    const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(part => Number(part ?? 0));
    const right = isDay(year, month, day) && hour < 24 && minute < 60 && second < 61;
    return right ? text.trim().replace(' ', 'T') : null;
}
export function needIsoDate(text, where) {
    const date = isoDate(text);
    if (date !== null)
        return date;
    throw new IsnadError('input/bad-date', `${where}: “${text}” is no date.`, 'Write 2025-10-07 or 2025-10-07T22:44.');
}
