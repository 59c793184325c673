import { likeness, plain, sampleOf, standsIn, wholeKind } from '../copies/sketch.js';
import { match, pairOff, sizesFit } from '../parties.js';
import { shared } from '../words.js';
import { daysOf, gap, meet } from './days.js';
import { kindsFit } from './kinds.js';
const daysMade = new WeakMap();
export function allowedDays(telling) {
    let days = daysMade.get(telling);
    if (!days) {
        days = daysOf(telling.date);
        daysMade.set(telling, days);
    }
    return days;
}
/** Whether one of the two was copied from the other: the whole story, or the paragraph that tells the event. */
export function areCopies(a, b) {
    if (wholeKind(a.story.sketch, b.story.sketch))
        return true;
    return standsIn(a.paragraph, b.story.sketch) || standsIn(b.paragraph, a.story.sketch);
}
/** A pair meets once a day as a rule; one who acts alone may do so many times. */
export const isPair = (telling) => telling.group === 'contact' && telling.participants.length > 1;
const passage = 4;
/** Whether two accounts are told in paragraphs of other words, as far as these are long enough to tell. */
export function passagesDiffer(a, b) {
    const smaller = Math.min(a.paragraph.length, b.paragraph.length);
    return smaller >= passage && shared(plain(a.paragraph), new Set(plain(b.paragraph))) < smaller / 4;
}
/** Of the copies of a text that tells many deeds of one, only the same passages tell the same deed. */
export const isOneTelling = (a, b) => areCopies(a, b) && ((isPair(a) && isPair(b)) || !passagesDiffer(a, b));
/** So many days later a text may be printed again with its «today». */
export const reprintDays = 3;
const whole = 0.9;
const enoughWords = 20;
/** Whether the two stories are one text, word for word but for a few. */
function areOneText(a, b) {
    const [x, y] = [a.story.sketch, b.story.sketch];
    return x.hash === y.hash || (sampleOf(x).size >= enoughWords && likeness(x, y) >= whole);
}
const isStated = ({ date }) => date?.basis.includes('stated') ?? false;
/** A paper that tells on another day much the same in other words tells of another time: it does not print itself again. */
const isOwnSequel = (a, b) => a.story.outlet !== null && a.story.outlet === b.story.outlet && a.story.sketch.hash !== b.story.sketch.hash;
/**
 * Whether the days lie apart only because a text was printed again later: a copy keeps its «today», so that it may be
 * a day off, and some days where it is the same text as a whole. A day that is told in full does not move.
 */
export function isReprint(a, b) {
    if (isOwnSequel(a, b))
        return false;
    const days = gap(allowedDays(a), allowedDays(b));
    if (days === null || days > reprintDays)
        return false;
    return days === 1 ? areCopies(a, b) : !isStated(a) && !isStated(b) && areOneText(a, b);
}
const daysFit = (a, b) => daysMeet(a, b) || isReprint(a, b);
export const daysMeet = (a, b) => meet(allowedDays(a), allowedDays(b)) !== null;
const enough = (matching, size) => matching.met > 0 && (matching.left === 0 || (size >= 3 && matching.met >= 2));
/** How the participants pair off, or null when they cannot be the same. */
export function participantsFit(a, b) {
    if (a.group === 'contact') {
        const matching = pairOff(a.participants, b.participants);
        const size = Math.min(a.participants.length, b.participants.length);
        // One name shared by two pairs is not enough, and one name alone is no pair.
        return enough(matching, size) && (size > 1 || a.participants.length === b.participants.length) ? matching : null;
    }
    const actors = pairOff(a.participants.slice(0, a.actors), b.participants.slice(0, b.actors));
    const others = pairOff(a.participants.slice(a.actors), b.participants.slice(b.actors));
    const sameShape = a.actors > 0 === b.actors > 0 && a.participants.length - a.actors > 0 === b.participants.length - b.actors > 0;
    if (!sameShape || actors.left > 0 || others.left > 0)
        return null;
    return { met: actors.met + others.met, loose: actors.loose + others.loose, left: 0 };
}
const ordinalsFit = (a, b) => a.ordinal === null || b.ordinal === null || a.ordinal === b.ordinal || a.within !== b.within;
const sendersFit = (a, b) => a.kind !== 'message' ||
    b.kind !== 'message' ||
    a.initiator === null ||
    b.initiator === null ||
    match(a.initiator, b.initiator) > 0;
const modesFit = (a, b) => a.mode === b.mode || a.mode === null || b.mode === null || a.group === 'contact';
/** What can be told without the stories: whether two accounts are worth comparing at all. */
export function worthComparing(a, b) {
    if (a.group !== b.group || !kindsFit(a.kind, b.kind) || !modesFit(a, b) || !ordinalsFit(a, b) || !sendersFit(a, b))
        return false;
    if (!sizesFit(a.participants, b.participants))
        return false;
    const [x, y] = [allowedDays(a), allowedDays(b)];
    return (meet(x, y) !== null || (gap(x, y) ?? reprintDays + 1) <= reprintDays) && participantsFit(a, b) !== null;
}
/** Whether nothing forbids that two accounts tell one occurrence. */
export const mayBeOne = (a, b) => a.story.id !== b.story.id && worthComparing(a, b) && daysFit(a, b);
