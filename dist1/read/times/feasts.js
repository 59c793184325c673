import { fromDay, pad, toDay } from './calendar.js';
import { choose, dayPlace, noAnchor, partly, period, pickWhy } from './place.js';
// Holidays that move: so many days from Easter, by the Gregorian or the Julian reckoning. Those of other rules
// (knowledge/time/holidays.tsv) are days of a calendar, or weekdays of a month, like any other.
/** Easter Sunday by the Gregorian reckoning (the anonymous algorithm). */
function western(year) {
    const golden = year % 19;
    const century = Math.floor(year / 100);
    const leaps = Math.floor(century / 4);
    const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
    const epact = (19 * golden + century - leaps - lunar + 15) % 30;
    const rest = year % 100;
    const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
    const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
    const sum = epact + sunday - 7 * late + 114;
    return toDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
/** Easter Sunday of the Eastern churches, by the Julian reckoning (Meeus). */
function eastern(year) {
    const epact = (19 * (year % 19) + 15) % 30;
    const sunday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
    const sum = epact + sunday + 114;
    const julian = toDay(year, Math.floor(sum / 31), (sum % 31) + 1);
    return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
const reckonings = { easter: western, orthodox: eastern };
export function feastPlace({ feast, year, dir }, { day: anchor, lean, genre }) {
    const [name, offset] = feast.split(' ');
    const reckon = reckonings[name];
    if (!reckon) {
        const why = 'a holiday whose day is not the same everywhere';
        if (year === null)
            return partly('XXXX-XX-XX', why);
        return period(`${pad(year, 4)}-XX-XX`, `${pad(year, 4)}-XX-XX`, toDay(year, 1, 1), toDay(year, 12, 31), false, why);
    }
    const one = (y, counted, why) => dayPlace(reckon(y) + Number(offset), counted, why);
    if (year !== null)
        return one(year, false, 'reckoned from Easter');
    if (anchor === null)
        return partly('XXXX-XX-XX', noAnchor);
    const now = fromDay(anchor).year;
    if (genre.cycles && dir !== null)
        return one(now + dir, true, 'reckoned from Easter');
    const chosen = choose([-2, -1, 0, 1, 2].map(n => one(now + n, true, '')), dir, anchor, lean);
    return { ...chosen, why: `reckoned from Easter: ${pickWhy(dir, lean)}` };
}
