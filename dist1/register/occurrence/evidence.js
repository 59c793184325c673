import { likeness } from '../copies/sketch.js';
import { match } from '../parties.js';
import { shared, words } from '../words.js';
import { allowedDays, areCopies, isPair, mayBeOne, participantsFit, passagesDiffer } from './barriers.js';
import { dayText, isOneDay, meet, width } from './days.js';
import { isGuess, ofTelling } from './passing.js';
/** Two accounts meet from here on. One exact day of one pair reaches it; two undated accounts need several things. */
const threshold = 4;
function ofDay(a, b) {
    const [x, y] = [allowedDays(a), allowedDays(b)];
    const both = meet(x, y);
    if (!both)
        return {
            code: 'copied-day',
            weight: 0,
            text: 'The days that they tell lie apart as when a text is printed again on a later day.',
        };
    if (isOneDay(x) && isOneDay(y)) {
        return { code: 'same-day', weight: isPair(a) && isPair(b) ? 4 : 2, text: `Both tell it of ${dayText(x.from)}.` };
    }
    if (x.yearly && y.yearly && x.yearly[0] === x.yearly[1] && y.yearly[0] === y.yearly[1]) {
        return { code: 'same-day-of-year', weight: 3, text: `Both tell it of the day ${x.yearly[0]}, without a year.` };
    }
    const yearly = x.yearly ?? y.yearly;
    if (yearly && yearly[0] === yearly[1] && (isOneDay(x) || isOneDay(y))) {
        return {
            code: 'same-day-of-year',
            weight: 3,
            text: `One tells it of ${dayText((isOneDay(x) ? x : y).from)}, the other of the same day without a year.`,
        };
    }
    const weekday = (days) => days.weekday !== null;
    if (weekday(x) && weekday(y))
        return ofWeekday(isPair(a) && isPair(b) && width(x) <= 6 && width(y) <= 6);
    if ((weekday(x) && isOneDay(y)) || (weekday(y) && isOneDay(x)))
        return ofWeekday(isPair(a) && isPair(b) && Math.max(width(x), width(y)) <= 6);
    return ofSpan(Math.max(width(x), width(y)));
}
const ofWeekday = (bounded) => bounded
    ? { code: 'same-day', weight: 4, text: 'Both tell it of the same weekday of one week.' }
    : { code: 'same-weekday', weight: 2, text: 'Both tell it of the same day of the week.' };
function ofSpan(days) {
    if (days <= 10)
        return { code: 'same-week', weight: 1.5, text: 'Both tell it of the same few days.' };
    return days <= 31 ? { code: 'same-month', weight: 1, text: 'Both tell it of the same month.' } : null;
}
/** How many pairs of participants besides this one both stories tell a contact of. */
function ofBundle(a, b) {
    if (a.group !== 'contact')
        return null;
    const own = new Set([a, b].map(telling => telling.participants
        .map(party => party.id)
        .sort()
        .join('|')));
    const known = new Set(b.story.pairs);
    const both = a.story.pairs.filter(pair => known.has(pair) && !own.has(pair)).length;
    if (both === 0)
        return null;
    const text = both === 1
        ? 'Both stories tell one other contact of the same two.'
        : `Both stories tell ${both} other contacts of the same participants.`;
    return { code: 'same-bundle', weight: Math.min(both, 4), text };
}
function ofQuotations(a, b) {
    if (shared(a.quoted, new Set(b.quoted)) >= 2) {
        return { code: 'same-quotation', weight: 3, text: 'Both quote the same words of it.' };
    }
    if (!isPair(a) && passagesDiffer(a, b))
        return null;
    const stories = shared(a.story.quoted, new Set(b.story.quoted));
    return stories >= 2 ? { code: 'same-words-quoted', weight: 1.5, text: 'Their stories quote the same words.' } : null;
}
// A word with an article or a preposition before it ends in the bare word.
const sameWord = (a, b) => a === b ||
    (a.length >= 4 && b.endsWith(a) && b.length - a.length <= 3) ||
    (b.length >= 4 && a.endsWith(b) && a.length - b.length <= 3);
function sameTopic(a, b) {
    const [x, y] = [words(a), words(b)].sort((m, n) => m.length - n.length);
    return x.length > 0 && x.filter(word => y.some(other => sameWord(word, other))).length > x.length / 2;
}
function ofTopics(a, b) {
    const both = a.topics.filter(topic => b.topics.some(other => sameTopic(topic, other)));
    if (both.length === 0)
        return null;
    return { code: 'same-topics', weight: both.length === 1 ? 0.5 : 1, text: 'Both name what it was about alike.' };
}
function ofText(a, b) {
    // What stories share besides says nothing of one of the many deeds of one who acts alone.
    if (!(isPair(a) && isPair(b)) && passagesDiffer(a, b))
        return null;
    if (areCopies(a, b))
        return { code: 'copy', weight: 4, text: 'One tells it in the words of the other.' };
    const like = likeness(a.story.sketch, b.story.sketch);
    if (like < 0.1)
        return null;
    return { code: 'like-wording', weight: like >= 0.3 ? 2 : 1, text: 'Their stories share much wording.' };
}
const agree = (a, b) => a !== null && b !== null && match(a, b) > 0;
const contradict = (a, b) => a !== null && b !== null && match(a, b) === 0;
function ofDetails(a, b) {
    const out = [];
    const add = (code, weight, text) => void out.push({ code, weight, text });
    if (agree(a.initiator, b.initiator))
        add('same-initiator', 0.5, 'Both name the same side as the one that began it.');
    if (contradict(a.initiator, b.initiator))
        add('other-initiator', -1, 'They name different sides as the one that began it.');
    if (agree(a.place, b.place))
        add('same-place', 0.5, 'Both name the same place.');
    if (contradict(a.place, b.place) && a.place.kind === b.place.kind)
        add('other-place', -1.5, 'They name different places.');
    if (a.ordinal !== null && a.ordinal > 1 && a.ordinal === b.ordinal)
        add('same-ordinal', 1, 'Both count it as the same one in a row.');
    if (a.sources.some(x => x.kind === 'institution' && b.sources.some(y => y.id === x.id)))
        add('same-origin', 0.5, 'Both have it from the same institution.');
    if (a.mode !== null && a.mode === b.mode && a.group !== 'contact')
        add('same-mode', 0.5, 'Both tell the same manner of it.');
    return out;
}
const looseness = (loose) => loose === 0
    ? null
    : {
        code: 'loose-participants',
        weight: -loose,
        text: 'One names a person where the other names his state or office.',
    };
/** All that speaks for and against two accounts being one occurrence. */
function weigh(a, b) {
    const found = [
        ofDay(a, b),
        ofTelling(a, b),
        ofText(a, b),
        ofQuotations(a, b),
        ofBundle(a, b),
        ofTopics(a, b),
        looseness(participantsFit(a, b)?.loose ?? 0),
    ];
    return [...found.filter((each) => each !== null), ...ofDetails(a, b)];
}
const sum = (evidence) => evidence.reduce((total, each) => total + each.weight, 0);
/** Adds it up; null when something forbids that they are one or too little speaks for it. */
export function link(a, b) {
    if (!mayBeOne(a, b))
        return null;
    const evidence = weigh(a, b);
    const score = sum(evidence);
    if (score < threshold)
        return null;
    const loose = sum(evidence.filter(each => !isGuess(each))) < threshold;
    return { a: a.account.id, b: b.account.id, score, loose, evidence };
}
