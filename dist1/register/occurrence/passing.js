import { allowedDays, isPair } from './barriers.js';
import { dayNumber, dayText, isOneDay } from './days.js';
// What the day of telling says, where not both accounts tell a day of their own.
/** Codes of evidence that rests on when something was told: a guess, if nearly always a good one. */
const guessed = new Set(['same-news', 'soon-after', 'soon-before', 'same-plan', 'plan-then-news', 'same-passing']);
export const isGuess = ({ code }) => guessed.has(code);
const evidence = (code, weight, text) => ({ code, weight, text });
const hasBeen = ({ status }) => status === 'happened' || status === 'ongoing';
const isToCome = ({ status }) => status === 'planned' || status === 'possible';
const isNews = (telling) => telling.lead && (hasBeen(telling) || telling.status === 'denied');
/** The day on which an account is news: the day told, or the day of a story that opens with it. */
function newsDay(telling) {
    const days = allowedDays(telling);
    if (isOneDay(days))
        return days.from;
    return isNews(telling) && telling.story.day ? dayNumber(telling.story.day) : null;
}
/** Whether one is news of a day without its year, and the other of that day in some year. */
const isNewsOfYearDay = (a, day) => isNews(a) && day !== null && a.story.yearDay !== null && dayText(day).slice(5) === a.story.yearDay;
const ofPersons = (telling) => telling.participants.every(party => party.kind === 'person');
/** Visits and negotiations go on or come in numbers: of these the day of telling says little. */
const single = new Set(['call', 'meeting', 'summit', 'talks']);
/** Two people do not meet or call each other often: how much the day of telling says of it. */
function grade(a, b) {
    if (!isPair(a) || !isPair(b) || !ofPersons(a) || !ofPersons(b))
        return 'other';
    if (single.has(a.kind) && single.has(b.kind))
        return 'single';
    return a.kind === 'message' && b.kind === 'message' ? 'message' : 'other';
}
const newsWeight = { single: 4, message: 3, other: 2 };
function ofNews(a, b) {
    const [x, y] = [newsDay(a), newsDay(b)];
    if (isNewsOfYearDay(a, y) || isNewsOfYearDay(b, x))
        return evidence('same-news', 2, 'Both open with it as news of the same day of the year.');
    if (x === null || y === null)
        return null;
    // What opens the news of two weeks is hardly one thing, whatever else the stories share.
    if (Math.abs(x - y) > 3)
        return evidence('other-news', -3, 'They open with it as news of different days.');
    if (Math.abs(x - y) > 1)
        return null;
    return evidence('same-news', newsWeight[grade(a, b)], 'Both open with it as news of the same day.');
}
const soon = 3;
const ahead = 7;
const isUndated = ({ date }) => date === null || (date.value === null && date.weekday === null);
const told = ({ story }) => (story.day ? dayNumber(story.day) : null);
/** One tells a day; the other none, or not yet. */
function besideDay(dated, other, weight) {
    const [day, heard] = [allowedDays(dated).from, told(other)];
    if (day === null || heard === null || !isUndated(other) || !(hasBeen(dated) || isToCome(dated)))
        return null;
    const later = heard - day;
    if (hasBeen(other) && later >= 0 && later <= soon)
        return evidence('soon-after', weight, 'One tells it of a day, the other soon after it without saying when.');
    if (isToCome(other) && later <= 0 && later >= -ahead)
        return evidence('soon-before', weight, 'One tells it of a day, the other announces it in the days before.');
    return null;
}
/** Neither tells its day. */
function withoutDay(a, b) {
    const [x, y] = [told(a), told(b)];
    if (x === null || y === null)
        return null;
    const between = Math.abs(x - y);
    if (isToCome(a) && isToCome(b) && between <= ahead)
        return evidence('same-plan', between <= 1 ? 4 : 3, 'Both announce it in the same days.');
    const [plan, news] = isToCome(a) ? [x, y] : [y, x];
    if (isToCome(a) !== isToCome(b) && news >= plan && between <= ahead)
        return evidence('plan-then-news', 3, 'One announces it, the other tells it in the days after.');
    if (hasBeen(a) && hasBeen(b) && between <= soon)
        return evidence('same-passing', between <= 1 ? 3 : 2, 'Both tell it in the same days without saying when.');
    return null;
}
/**
 * Of two people whose call or meeting was news, one told without a day in the days after is most likely that one,
 * and so is one announced in the days before.
 */
function ofPassing(a, b) {
    const of = grade(a, b);
    if (of === 'other')
        return null;
    const weight = of === 'single' ? 4 : 2;
    if (isOneDay(allowedDays(a)))
        return besideDay(a, b, weight);
    if (isOneDay(allowedDays(b)))
        return besideDay(b, a, weight);
    return of === 'single' ? withoutDay(a, b) : null;
}
export function ofTelling(a, b) {
    if (isOneDay(allowedDays(a)) && isOneDay(allowedDays(b)))
        return null;
    return ofNews(a, b) ?? ofPassing(a, b);
}
