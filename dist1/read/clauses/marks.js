import { isNumeralSense } from '../../arabic/numbers/words.js';
import { TokenKind } from '../../text/tokens.js';
import { quotesOf } from './quotes.js';
/** A quotation no longer than this is a name or a doubt, not speech: clauses run through it. */
const scareWords = 3;
export const isScare = (quote) => quote.close - quote.open - 1 <= scareWords;
const tokenAt = (doc, offset, from) => {
    let i = from;
    while (i < doc.tokens.length && doc.tokens[i].end <= offset)
        i++;
    return i;
};
function cliticsBefore(doc, i, mention, conjs) {
    const token = doc.tokens[i];
    const length = mention.span[0] - token.start;
    if (length <= 0)
        return { prep: '', conj: false };
    const { folded } = token.word;
    const sense = token.word.senses.find(s => s.start > 0 && s.conj.length + s.prep.length <= length);
    if (sense)
        return { prep: sense.prep, conj: sense.conj !== '' };
    const conj = conjs.has(folded[0]);
    return { prep: folded.slice(conj ? 1 : 0, length), conj };
}
function placesOf(doc, mentions, conjs) {
    const places = [];
    let at = 0;
    for (const mention of mentions) {
        at = tokenAt(doc, mention.span[0], at);
        let to = at;
        while (to < doc.tokens.length && doc.tokens[to].start < mention.span[1])
            to++;
        places.push({ mention, from: at, to, ...cliticsBefore(doc, at, mention, conjs) });
    }
    return places;
}
// Places, outlets, people and powers are listed each with its like.
const sorts = {
    place: 0,
    outlet: 1,
    person: 2,
    office: 2,
    group: 2,
    state: 3,
    body: 3,
};
// «X وY», «X، وY»: of one kind, and no preposition comes between.
function joins(doc, group, next, { commas, prayers }) {
    const end = pastWish(doc, group.to, next.from, prayers);
    const gap = next.from - end;
    if (next.prep !== '' || gap < 0 || gap > 1 || sorts[next.mention.kind] !== sorts[group.members[0].kind])
        return false;
    return gap === 0 || commas.has(doc.tokens[end].word.folded);
}
const dash = /^[-–—]+$/u;
// how many words a wish may have
const wishLength = 4;
// «السلطان -حفظه الله ورعاه- وأخوه الشيخ», «الملك سلمان (حفظه الله) والرئيس»: behind a wish between dashes or other marks a list goes on
function pastWish({ tokens }, from, to, prayers) {
    const closes = to - 1;
    const opens = tokens[from];
    if (!opens || closes <= from || closes - from - 1 > wishLength)
        return from;
    const marked = opens.kind === TokenKind.punct && tokens[closes].kind === TokenKind.punct;
    if (marked && prayers.has(tokens[from + 1].word.folded))
        return to;
    return dash.test(opens.word.folded) && dash.test(tokens[closes].word.folded) ? to : from;
}
/** Whether a verb in the singular present stands at `i`, so that who stands before it is its subject. */
export function isBeforeItsVerb(doc, i) {
    const senses = doc.tokens[i]?.word.senses ?? [];
    if (senses.some(s => s.cls === 'prep' || s.cls === 'that' || s.cls.startsWith('time/') || isNumeralSense(s)))
        return false;
    const verb = senses.find(s => s.cls === 'verb' && s.conj === '' && s.verb.aspect !== 'imperative')?.verb;
    return verb?.aspect === 'present' && verb.number === 's' && verb.person === 3;
}
// «… بين بوتين ونتنياهو والبيت الأبيض يوجه رسالة»: who stands before a verb in the singular present is its subject.
function opensOwnClause(doc, group, next) {
    if (!isBeforeItsVerb(doc, next.to))
        return false;
    const between = doc.tokens[group.from - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'between') ?? false;
    return !(between && group.members.length === 1);
}
function groupsOf(doc, places, rules) {
    const groups = [];
    for (const place of places) {
        const last = groups.at(-1);
        if (last && last.from === place.from && place.mention.how === 'dual')
            last.members.push(place.mention);
        else if (last && place.conj && joins(doc, last, place, rules) && !opensOwnClause(doc, last, place)) {
            last.members.push(place.mention);
            last.to = place.to;
        }
        else
            groups.push({ from: place.from, to: place.to, members: [place.mention], prep: place.prep, conj: place.conj });
    }
    return mergeCommaLists(doc, groups, rules.commas);
}
// «A، B وC»: A stands in a group of its own until one that holds an «و» closes the list.
function mergeCommaLists(doc, groups, commas) {
    const merged = [];
    for (const group of groups) {
        const before = merged.at(-1);
        const list = before &&
            group.members.length > 1 &&
            before.to === group.from - 1 &&
            commas.has(doc.tokens[before.to].word.folded);
        if (list && group.prep === '' && !group.conj && before.members[0].kind === group.members[0].kind) {
            merged[merged.length - 1] = { ...before, to: group.to, members: [...before.members, ...group.members] };
        }
        else
            merged.push(group);
    }
    return merged;
}
// no longer than this, in tokens, is what stands between two dashes
const asideLength = 12;
function asidesOf(doc, { dashes, commas, prayers }) {
    const aside = new Int32Array(doc.tokens.length).fill(-1);
    const endOf = (i, ends) => {
        for (let k = i + 2; k <= i + asideLength && k < doc.tokens.length && doc.tokens[k].kind !== TokenKind.break; k++)
            if (ends(k))
                return k;
        return -1;
    };
    for (let i = 0; i < doc.tokens.length; i++) {
        if (aside[i] >= 0 || !isDash(doc, i, dashes))
            continue;
        const dash = endOf(i, k => isDash(doc, k, dashes));
        if (dash >= 0) {
            aside[i] = dash + 1;
            aside[dash] = i;
        }
        else if (prayers.has(doc.tokens[i + 1]?.word.folded ?? '')) {
            // «الملك سلمان - حفظه الله، استقبل»: the second dash was forgotten
            aside[i] = endOf(i, k => commas.has(doc.tokens[k].word.folded));
        }
    }
    return aside;
}
/** «الملك "حفظه الله" بعث»: a prayer in quotation marks is by the way too. */
function markPrayers(doc, quotes, aside, { prayers }) {
    for (const { open, close, closed } of quotes) {
        if (!closed || close - open > asideLength || !prayers.has(doc.tokens[open + 1].word.folded))
            continue;
        aside[open] = close + 1;
        aside[close] = open;
    }
}
/** Whether the word at `i` opens a prayer that stands by the way. */
export const isPrayer = (doc, i, { aside }, { prayers }) => i > 0 && aside[i - 1] > i && prayers.has(doc.tokens[i].word.folded);
const isDash = (doc, i, dashes) => doc.tokens[i].kind === TokenKind.punct && dashes.has(doc.tokens[i].word.folded);
export function markTokens(doc, mentions, times, rules) {
    const size = doc.tokens.length;
    const marks = {
        groupAt: new Int32Array(size).fill(-1),
        groupOf: new Int32Array(size).fill(-1),
        quoteOf: new Int32Array(size).fill(-1),
        timeOf: new Int32Array(size).fill(-1),
        aside: asidesOf(doc, rules),
        groups: groupsOf(doc, placesOf(doc, mentions, rules.conjs), rules),
        quotes: quotesOf(doc),
    };
    markPrayers(doc, marks.quotes, marks.aside, rules);
    marks.groups.forEach((group, index) => {
        marks.groupAt[group.from] = index;
        marks.groupOf.fill(index, group.from, group.to);
    });
    marks.quotes.forEach((quote, index) => {
        marks.quoteOf.fill(index, quote.open, quote.closed ? quote.close + 1 : quote.close);
    });
    let at = 0;
    times.forEach((time, index) => {
        at = tokenAt(doc, time.span[0], at);
        for (let i = at; i < size && doc.tokens[i].start < time.span[1]; i++)
            marks.timeOf[i] = index;
    });
    return marks;
}
