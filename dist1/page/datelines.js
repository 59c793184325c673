import { bit, isIn, isNumber, nameAt } from './knowledge.js';
import { beside, wholeDateline } from './lead-datelines.js';
import { wordsOf } from './lines.js';
const inQuotes = /^[«"“].*[»"”]$/u;
const separators = /[-–—\u0640/|:()[\]\u060c]+/;
const dateWord = bit('weekday') | bit('month') | bit('month2') | bit('hijri') | bit('half') | bit('stamp');
/** What a run of words is that places, agencies and dates cover to the end. */
function covered(knowledge, words) {
    let part = 'date';
    for (let at = 0; at < words.length;) {
        const agency = nameAt(knowledge.agencies, words, at);
        const place = nameAt(knowledge.places, words, at);
        const date = isNumber(words[at]) || isIn(knowledge, words[at], dateWord);
        if (agency >= place && agency > 0)
            part = 'agency';
        else if (place > 0 && part === 'date')
            part = 'place';
        else if (place === 0 && !date)
            return null;
        at += Math.max(agency, place, 1);
    }
    return part;
}
function partOf(knowledge, words) {
    const known = covered(knowledge, words);
    if (known)
        return known;
    if (words.every(word => isIn(knowledge, word, bit('desk'))))
        return 'agency';
    if (isIn(knowledge, words[0], bit('name')) && words.length >= 2 && words.length <= 5)
        return 'name';
    return 'unknown';
}
const segmentsOf = (knowledge, text, parted = separators) => text.split(parted).flatMap(written => {
    const { words } = wordsOf(knowledge.fold(written));
    return words.length ? [{ part: partOf(knowledge, words), words, written: written.replace(edges, '') }] : [];
});
const edges = /^[\s.\u200e\u200f]+|[\s.\u200e\u200f]+$/gu;
// «outlet – writer», «writer – outlet», whether or not the outlet is known.
function isWriter(segments) {
    const last = segments.at(-1).part === 'name' && segments.length <= 3;
    const first = segments[0].part === 'name' && segments.length === 2;
    return (first || last) && segments.every(({ part, words }) => part !== 'unknown' || words.length <= 2);
}
const named = bit('section') | bit('name') | bit('place') | bit('agency') | bit('desk') | bit('site');
/** A headline's verb that is nothing else. */
const tellsEvent = (line) => (line.holds & bit('verb')) !== 0 && line.sets.some(sets => (sets & bit('verb')) !== 0 && (sets & named) === 0);
const strokes = /[-–—/|()[\]«»"“”:]/u;
const stop = /[.\u060c]\s+|[.\u060c]$/u;
/** «موسكو. 20 يناير. تاس»: nothing but places, days and an agency, parted by stops. */
function isDotted(knowledge, { text, holds }) {
    if ((holds & bit('agency')) === 0 || !stop.test(text) || strokes.test(text))
        return false;
    const parts = text
        .split(stop)
        .map(part => wordsOf(knowledge.fold(part)).words)
        .filter(words => words.length > 0)
        .map(words => covered(knowledge, words));
    return (parts.length > 1 && parts.length < 5 && !parts.includes(null) && parts.includes('agency') && parts.includes('place'));
}
/** Whether the line is made of a place, an agency, a day and at most one name, set apart by marks. */
export function datelineLine(knowledge, line, atTop) {
    if (!line.short || line.count < 2 || line.count > 14 || line.bullet || line.end === 'question' || line.end === 'dots')
        return null;
    // A segment that is none of these is unknown, and one at least must be known.
    if ((line.holds & (bit('place') | bit('agency') | bit('desk') | bit('name'))) === 0)
        return null;
    if (isDotted(knowledge, line))
        return 'dateline';
    if (!separators.test(line.text) || tellsEvent(line))
        return null;
    const segments = segmentsOf(knowledge, line.text);
    if (segments.length < 2 || segments.length > 5)
        return null;
    const has = (part) => segments.filter(segment => segment.part === part).length;
    const unknown = segments.filter(segment => segment.part === 'unknown');
    const headlineLike = unknown.some(({ words }) => words.length > 3 ||
        words.some(word => isIn(knowledge, word, bit('verb') | bit('particle')) && !isIn(knowledge, word, bit('section'))));
    const initials = segments.filter(({ words }) => words.length === 1 && words[0].length === 1);
    if (headlineLike || initials.length > 1)
        return null;
    if (atTop && isWriter(segments))
        return 'byline';
    if (unknown.length > 1 || has('place') + has('agency') === 0)
        return null;
    // «لندن: «مرافئ»»
    const quoted = unknown.every(({ written }) => inQuotes.test(written));
    if (!quoted && (line.text.includes(':') || !/[-–—\u0640/|]/.test(line.text)))
        return null;
    if (line.end === 'stop' && has('agency') === 0)
        return null;
    return has('name') > 0 ? 'byline' : 'dateline';
}
/**
 * Place and agency of a dateline that has a line of its own. What no table knows stands for the agency only
 * where strokes, brackets or quotation marks part it from the place: beside a dash it may be the writer's name.
 */
export function lineDateline(knowledge, line) {
    const whole = wholeDateline(knowledge, line.text);
    if (whole)
        return whole;
    const segments = segmentsOf(knowledge, line.text, isDotted(knowledge, line) ? stop : separators);
    const written = (part) => segments.find(segment => segment.part === part)?.written;
    const desk = ({ words }) => words.every(word => isIn(knowledge, word, bit('desk')));
    const agencies = segments.filter(({ part }) => part === 'agency');
    const known = agencies.every(desk) ? undefined : agencies.map(({ written }) => written).join(beside);
    const place = written('place') ?? null;
    const enclosed = /[/(«"“]/.test(line.text) || segments.some(desk);
    const outlet = segments.find(({ part, words }) => part === 'unknown' && !isIn(knowledge, words[0], bit('photo')));
    const agency = known ?? (enclosed ? outlet?.written : undefined) ?? null;
    return place || agency ? { agency, place } : null;
}
