import { bit, isIn, isNumber, nameAt } from './knowledge.js';
import { bare } from './likeness.js';
import { wordsOf } from './lines.js';
const headLength = 140;
const mostParts = 24;
const dateWord = bit('weekday') | bit('month') | bit('month2') | bit('hijri') | bit('half') | bit('stamp');
const dash = String.raw `\-–—\u0640`;
const mark = new RegExp(`[${dash}:/|()[\\]]`);
const dashFirst = new RegExp(`^\\s*[)\\]]?\\s*[${dash}|/]`);
const closing = new RegExp(`^[\\s)\\]»"”]*[${dash}:/|)\\]]`);
const closingMarks = new RegExp(`^[»"”]?[\\s${dash}:/|)\\]\\u200e\\u200f]*(?:\\.(?!\\.))?`);
const colonLast = /:\s*$/;
const stopFirst = /^\s*\.(?!\.)/;
const between = new RegExp(`^\\s*[${dash}/(\\u060c]`);
/** between the names of several agencies */
export const beside = '\u060c ';
const quoteNext = /^[\s:]*["«“”'‘]/;
const enclosing = /[/(]\s*$/;
const earlyMark = new RegExp(`^.{1,30}?[${dash}(/:]`, 'u');
function headOf(knowledge, line) {
    const text = line.slice(0, headLength);
    const { folded, at } = knowledge.fold.view(text);
    const { words, from, to } = wordsOf(folded);
    // A word's own marks are dropped in the view: it ends where its last letter does.
    const end = (word) => (word < 0 ? 0 : at[to[word] - 1] + 1);
    return { text, words, end, gap: word => text.slice(end(word), at[from[word + 1] ?? folded.length]) };
}
/** Whether it is worth looking for a dateline at the beginning of a line. */
export const mayBeginDateline = (line) => {
    const first = line.words[0];
    return first !== undefined && ((line.sets[0] & (bit('place') | bit('agency'))) !== 0 || earlyMark.test(line.text));
};
const has = (parts, kind) => parts.some(part => part.kind === kind);
/** What begins at a word and is in the tables. */
function knownPart(knowledge, head, at, parts) {
    const { words } = head;
    const gap = head.gap(at - 1);
    // «واس، رويترز»: a second one behind a mark
    const agency = has(parts, 'agency') && !between.test(gap) ? 0 : nameAt(knowledge.agencies, words, at);
    const place = nameAt(knowledge.places, words, at);
    const part = (kind, length) => ({ kind, from: at, to: at + length });
    if (agency > 0 && (at > 0 || agency >= place))
        return part('agency', agency);
    const run = enclosing.test(gap) ? runBefore(knowledge, head, at, 4) : 0;
    // «مسقط / هرمز للأنباء /»: an outlet that is named after a place
    if (run > place && isMedia(knowledge, words.slice(at, at + run)))
        return part('unknown', run);
    if (place > 0 && (!has(parts, 'place') || between.test(gap)))
        return part('place', place);
    if (isIn(knowledge, words[at], bit('desk')) && (at === 0 || mark.test(gap)))
        return part('desk', 1);
    if (at > 0 && (isNumber(words[at]) || isIn(knowledge, words[at], dateWord)))
        return part('date', 1);
    return null;
}
const noName = bit('verb') | bit('particle') | bit('told') | bit('aside') | bit('going-on');
/** «outlet from Cairo:»: the word between the two. */
const isFrom = (knowledge, { words, gap }, at) => {
    const place = isIn(knowledge, words[at], bit('by')) ? nameAt(knowledge.places, words, at + 1) : 0;
    return place > 0 && /^\s*:/.test(gap(at + place));
};
/** How many words from `at` on stand together before a mark, none of which a name would have. */
function runBefore(knowledge, head, at, most) {
    for (let n = 1; n <= most && at + n <= head.words.length; n++) {
        const word = head.words[at + n - 1];
        // «أحمد علي»: what is a small word, too, is a name behind one
        const inName = n > 1 && isIn(knowledge, word, bit('name'));
        if ((isIn(knowledge, word, noName) && !inName) || isNumber(word))
            return 0;
        // «وذكرت وكالة الأنباء (واس) أن»: she who tells it
        if (n === 1 && isIn(knowledge, bare(knowledge, word), bit('told')))
            return 0;
        const gap = head.gap(at + n - 1);
        if (gap.trim() !== '')
            return mark.test(gap) || stopFirst.test(gap) ? n : 0;
        if (at === 0 && isFrom(knowledge, head, at + n))
            return n;
    }
    return 0;
}
/** Whether a verb by which a lead begins stands behind a dash or a stroke. */
const verbNext = (knowledge, head, at) => dashFirst.test(head.gap(at - 1)) && isIn(knowledge, head.words[at], bit('told'));
const isMedia = (knowledge, words) => isIn(knowledge, words.at(-1), bit('media')) || isIn(knowledge, words[0], bit('site'));
const isPaper = (knowledge, { words }, { kind, from, to }) => kind === 'agency' ||
    (kind === 'unknown' && to - from === 1 && isIn(knowledge, words[from], bit('paper'))) ||
    (kind === 'unknown' && to - from <= 3 && isMedia(knowledge, words.slice(from, to)));
/** «writer - paper:», «writer - paper - town:» */
const isWritersLine = (knowledge, head, parts) => (parts.length === 2 || parts.length === 3) &&
    isIn(knowledge, head.words[parts[0].from], bit('name')) &&
    isPaper(knowledge, head, parts[1]) &&
    colonLast.test(head.gap(parts.at(-1).to - 1).trimEnd());
/** A name that no table has: a writer's, an outlet's, a town's. */
function unknownPart(knowledge, head, at, parts) {
    const gap = head.gap(at - 1);
    const blank = gap.trim() === '';
    if (at > 0 && blank) {
        if (parts.length === 1 && parts[0].kind !== 'place' && isFrom(knowledge, head, at))
            return { kind: 'from', from: at, to: at + 1 };
        // «سبوتنيك عربي»: an edition of the agency
        const length = parts.at(-1).kind === 'agency' ? runBefore(knowledge, head, at, 2) : 0;
        return length > 0 &&
            (isMedia(knowledge, head.words.slice(at, at + length)) || verbNext(knowledge, head, at + length))
            ? { kind: 'unknown', from: at, to: at + length }
            : null;
    }
    const by = isIn(knowledge, head.words[at], bit('by')) ? 1 : 0;
    const named = isIn(knowledge, head.words[at + by], bit('name'));
    const length = runBefore(knowledge, head, at + by, named ? 6 : 4);
    if (length === 0 || (by > 0 && !named))
        return null;
    const words = head.words.slice(at + by, at + by + length);
    const opened = enclosing.test(gap) && /^\s*[/)]/.test(head.gap(at + length - 1));
    const fits = at === 0 ||
        opened ||
        isMedia(knowledge, words) ||
        (words.length === 1 && isIn(knowledge, words[0], bit('paper'))) ||
        (named && words.length >= 2) ||
        (words.length <= 3 && verbNext(knowledge, head, at + by + length)) ||
        // «writer - paper - town:»: a town that no table has
        (words.length <= 3 && parts[0].kind === 'unknown' && isPaper(knowledge, head, parts.at(-1))) ||
        // «writer - outlet - Cairo:»: kept only when a place or an agency follows
        (parts.length === 1 && parts[0].kind === 'unknown');
    return fits ? { kind: 'unknown', from: at, to: at + by + length } : null;
}
function partsOf(knowledge, head) {
    const parts = [];
    for (let at = 0; at < head.words.length && parts.length < mostParts;) {
        const part = knownPart(knowledge, head, at, parts) ?? unknownPart(knowledge, head, at, parts);
        if (!part)
            break;
        parts.push(part);
        at = part.to;
    }
    return parts;
}
/** Whether a dateline may end behind these parts. */
function isClosed(knowledge, head, parts) {
    const last = parts.at(-1);
    const gap = head.gap(last.to - 1);
    if (closing.test(gap))
        return true;
    const dates = parts.filter(part => part.kind === 'date');
    // «writer – outlet verb»: the verb closes it as a mark does
    const first = parts[0];
    if (last.kind === 'agency' && first.kind === 'unknown' && isIn(knowledge, head.words[first.from], bit('name')))
        return isIn(knowledge, head.words[last.to], bit('told'));
    // «دمشق-سانا أعلن»
    if (last.kind === 'agency' && parts.at(-2)?.kind === 'place' && mark.test(head.gap(last.from - 1)))
        return isIn(knowledge, head.words[last.to], bit('told')) || stopFirst.test(gap);
    if (last.kind === 'agency' || last.kind === 'unknown')
        return parts.at(-2)?.kind === 'date' || (parts.length > 1 && has(parts, 'place') && stopFirst.test(gap));
    if (last.kind === 'desk')
        return parts.length > 1;
    const isMonth = (part) => isIn(knowledge, head.words[part.from], bit('month') | bit('hijri'));
    if (last.kind === 'date' && stopFirst.test(gap))
        return has(parts, 'place') && dates.some(isMonth);
    // «جدة 19 شعبان 1446 هـ أعلن»: a date in full right behind the place, without a preposition
    return (last.kind === 'date' &&
        dates.length >= 3 &&
        dates.length === parts.length - 1 &&
        parts[0].kind === 'place' &&
        isNumber(head.words[dates[0].from]) &&
        dates.some(isMonth) &&
        dates.some(part => /^\d{4}$/.test(head.words[part.from])) &&
        head.gap(parts[0].to - 1).trim() === '');
}
const allIn = (names, head, parts) => parts.every(({ kind, from, to }) => kind === 'place' && nameAt(names, head.words, from) === to - from);
/** Whether parts that are closed are a dateline, and no subject or speaker that a mark follows. */
function isDateline(knowledge, head, parts) {
    const first = parts[0];
    const last = parts.at(-1);
    const agency = has(parts, 'agency') || has(parts, 'desk');
    if (!agency && !has(parts, 'place'))
        return (first.kind === 'unknown' &&
            (isOutlet(knowledge, head, parts) ||
                isWritersLine(knowledge, head, parts) ||
                isBeforeVerb(knowledge, head, parts)));
    if (first.kind === 'unknown' && parts[1]?.kind !== 'from' && !mark.test(head.gap(first.to - 1)))
        return false;
    if (first.kind === 'date')
        return false;
    const gap = head.gap(last.to - 1);
    const next = head.words[last.to];
    if (agency)
        return parts.length > 1 || closing.test(gap);
    if (isIn(knowledge, next, bit('aside')))
        return false;
    if (!colonLast.test(gap.trimEnd()))
        return true;
    // «إيران: …» speaks, unless a verb follows by which a lead begins.
    return !quoteNext.test(gap) && (isIn(knowledge, next, bit('told')) || !allIn(knowledge.states, head, parts));
}
// «الوكيل الإخباري - », «وطنية - »: what by its words is an outlet, before a dash or a stroke.
function isOutlet(knowledge, head, parts) {
    const words = head.words.slice(0, parts[0].to);
    // «outlet - town: »
    const last = parts.at(-1);
    const town = parts.length === 2 && last.to - last.from <= 2 && colonLast.test(head.gap(last.to - 1).trimEnd());
    const named = words.length === 1 ? isIn(knowledge, words[0], bit('paper')) : words.length <= 3 && isMedia(knowledge, words);
    return (parts.length === 1 || town) && named && dashFirst.test(head.gap(words.length - 1));
}
// «عمون - عقد الملك», «بريشتينا / مرسى نت - التقى»: no table knows them, but a lead's verb begins behind their mark.
function isBeforeVerb(knowledge, head, parts) {
    const last = parts.at(-1);
    return last.to <= 5 && verbNext(knowledge, head, last.to);
}
function namesIn(knowledge, head, parts) {
    const written = (part) => {
        if (!part)
            return null;
        const start = part.from === 0 ? head.text.search(/[\p{L}\p{N}]/u) : head.end(part.from - 1) + head.gap(part.from - 1).length;
        return head.text.slice(start, head.end(part.to - 1));
    };
    const find = (kind) => parts.find(part => part.kind === kind);
    const isName = (part) => isIn(knowledge, head.words[part.from], bit('name') | bit('by'));
    const isShort = ({ from, to }) => to - from === 1 || isMedia(knowledge, head.words.slice(from, to));
    const first = parts[0];
    const place = find('place');
    const agency = find('agency');
    const agencies = agency
        ? parts
            .filter(({ kind }) => kind === 'agency' || kind === 'desk')
            .map(written)
            .join(beside)
        : undefined;
    const unknowns = parts.filter(part => part.kind === 'unknown' && !isName(part));
    const unknown = unknowns.find(({ from, to }) => isMedia(knowledge, head.words.slice(from, to))) ?? unknowns[0];
    if (unknown !== first || !unknown)
        return { agency: agencies ?? written(unknown), place: written(place) };
    // «هانغتشو (الصين) - رويترز», «إيلات - رويترز»: a town that no table has
    const inBrackets = place && /^\s*\(/.test(head.gap(first.to - 1)) && allIn(knowledge.states, head, [place]);
    if (inBrackets || (agency && !place))
        return { agency: agencies ?? null, place: written(first) };
    return { agency: agencies ?? written(isShort(first) || !place ? first : undefined), place: written(place) };
}
function parse(knowledge, head) {
    const parts = partsOf(knowledge, head);
    while (parts.length && !(isClosed(knowledge, head, parts) && isDateline(knowledge, head, parts)))
        parts.pop();
    return parts;
}
/** The agency and place that the first paragraph of a story begins with, as written there, and where it goes on. */
export function leadDateline(knowledge, text) {
    const head = headOf(knowledge, text);
    const parts = parse(knowledge, head);
    const last = parts.at(-1);
    if (!last)
        return null;
    const at = head.end(last.to - 1);
    const end = at + closingMarks.exec(text.slice(at))[0].trimEnd().length;
    // «رويترز: …» may as well say who tells it: it is left in the story.
    const speaks = parts.length === 1 && last.kind === 'agency' && /^\s*:/.test(head.gap(last.to - 1));
    const goesOn = text.slice(end).trim().split(/\s+/, 3).length === 3;
    return { ...namesIn(knowledge, head, parts), end: speaks || !goesOn ? null : end };
}
/** The agency and place of a text that is a dateline as a whole. */
export function wholeDateline(knowledge, text) {
    const head = headOf(knowledge, `${text} - .`);
    const parts = parse(knowledge, head);
    if ((parts.at(-1)?.to ?? -1) < head.words.length || has(parts, 'unknown'))
        return null;
    return namesIn(knowledge, head, parts);
}
