import { amountsAt, cueAt } from './amounts.js';
import { exact, order, times } from './exact.js';
import { codeAt, pastBracket, touches } from './figures.js';
import { isAnd } from './words.js';
const shareOf = (finder, amount) => {
    const { from, to, only } = amount;
    const percent = cueAt(finder, only === 'figures' ? pastBracket(finder.doc, from, to) : to, 'percent');
    return percent && !percent.cue.conj
        ? { amount, percent: true, to: percent.end }
        : { amount, percent: false, to: amount.to };
};
/** Numbers, with «في المئة» or without, that begin at token `i`; the sign may stand before the figures. */
export function sharesAt(finder, i) {
    const before = cueAt(finder, i, 'before');
    if (!before)
        return amountsAt(finder, i).map(amount => shareOf(finder, amount));
    const { conj, prep, start } = before.cue;
    return amountsAt(finder, before.end)
        .filter(amount => amount.conj === '' && amount.prep === '')
        .map(amount => ({ amount: { ...amount, from: i, conj, prep, start }, percent: true, to: amount.to }));
}
const isBare = ({ amount }) => amount.conj === '' && amount.prep === '';
const bareShare = (finder, i) => sharesAt(finder, i).find(isBare) ?? null;
const thousand = exact(1000n);
/** «من 3 إلى 4 ملايين»: the scale is that of both. */
function withScaleOf({ amount, ...share }, { amount: other }) {
    const { value, factor, scale } = amount;
    const shared = other.factor !== null &&
        factor === null &&
        scale.n === 1n &&
        order(value, other.factor) < 0 &&
        order(value, thousand) < 0;
    return shared ? { ...share, amount: { ...amount, value: times(value, other.scale) } } : { ...share, amount };
}
function rangeOf(rule, from, start, first, last) {
    const low = withScaleOf(first, last);
    // «بنسبة 2% إلى 97 نقطة» tells of a change
    if (order(low.amount.value, last.amount.value) >= 0 || (first.percent && !last.percent))
        return null;
    return {
        from,
        to: last.to,
        start,
        low: { value: low.amount.value, open: false },
        high: { value: last.amount.value, open: false },
        percent: last.percent,
        parts: [{ ...low, percent: last.percent }, last],
        rule,
    };
}
/** The number after «و», on the word or by itself. */
function andShare(finder, i) {
    const token = finder.doc.tokens[i];
    if (token && isAnd(token.word))
        return bareShare(finder, i + 1);
    return sharesAt(finder, i).find(({ amount }) => amount.conj !== '' && amount.prep === '') ?? null;
}
function between(finder, i) {
    const opened = cueAt(finder, i, 'between');
    if (!opened)
        return null;
    for (const first of sharesAt(finder, opened.end).filter(isBare)) {
        const to = cueAt(finder, first.to, 'to');
        const last = to ? bareShare(finder, to.end) : andShare(finder, first.to);
        const range = last && rangeOf('between', i, opened.cue.start, first, last);
        if (range)
            return range;
    }
    return null;
}
const isMark = ({ cue }) => cue.kind === 'mark';
/** A dash between numbers stands free on both sides or on neither. */
function linksNumbers(doc, at, link) {
    return !isMark(link) || touches(doc, at) === touches(doc, link.end);
}
const afterScore = (finder, i) => [1, 2, 3, 4].some(back => cueAt(finder, i - back, 'score') !== null);
/** Whether it may be a year in figures: «ارتفع في 2008 إلى 750 ألفا» tells of a change. */
const isYear = ({ amount: { only, value } }) => only === 'figures' && value.d === 1n && value.n >= 1900n && value.n < 2100n;
/** «5 إلى 7», «5-7», with «من» before it or without */
function fromTo(finder, i) {
    const opened = cueAt(finder, i, 'from');
    for (const first of sharesAt(finder, opened?.end ?? i)) {
        if (opened && !isBare(first))
            continue;
        const link = cueAt(finder, first.to, 'to');
        if (!link || link.cue.conj || !linksNumbers(finder.doc, first.to, link))
            continue;
        if (isMark(link) && (opened || afterScore(finder, i)))
            continue;
        const last = bareShare(finder, link.end);
        if (!opened && last && isYear(first) !== isYear(last))
            continue;
        const range = last && rangeOf('from-to', i, opened ? opened.cue.start : first.amount.start, first, last);
        if (range)
            return range;
    }
    return null;
}
const bounded = (side, value, open) => side === 'more' ? { low: { value, open }, high: null } : { low: null, high: { value, open } };
const isSide = (cls) => cls === 'more' || cls === 'less';
/** «أو يساوي» */
function orEqual(finder, i) {
    const or = cueAt(finder, i, 'or');
    const equal = or && cueAt(finder, or.end, 'equal');
    return equal?.end ?? null;
}
/** «أكثر من», «أقل أو يساوي», «لا يقل عن»: what leads to a number, and where that stands. */
function leading(finder, { cue, end }) {
    if (cue.cls === 'least' || cue.cls === 'most')
        return { end, side: cue.cls === 'least' ? 'more' : 'less', open: false };
    if (!isSide(cue.cls))
        return null;
    const equal = orEqual(finder, end);
    if (equal !== null)
        return { end: equal, side: cue.cls, open: false };
    return cue.kind === 'compared' ? null : { end, side: cue.cls, open: true };
}
/** The token after «أو», or after «و» by itself. */
function orAt(finder, i) {
    const token = finder.doc.tokens[i];
    return token && isAnd(token.word) ? i + 1 : (cueAt(finder, i, 'or')?.end ?? null);
}
/** «… أو أكثر», «… أو يساوي» after a number, where no number of their own follows */
function trailing(finder, i) {
    const closing = cueAt(finder, i, 'leastafter', 'mostafter');
    if (closing)
        return { end: closing.end, side: closing.cue.cls === 'leastafter' ? 'more' : 'less', open: false };
    const or = orAt(finder, i);
    const at = or ?? i;
    const found = cueAt(finder, at, 'more', 'less');
    if (!found || !isSide(found.cue.cls) || (or === null && found.cue.conj === ''))
        return null;
    const isFollowed = symbol.test(finder.doc.tokens[at].word.folded) || amountsAt(finder, found.end).length > 0;
    return isFollowed ? null : { end: found.end, side: found.cue.cls, open: false };
}
const symbol = /^[<>=≤≥]$/;
/** «أكثر من مئة», «أقل من 5000 أو يساوي», «يساوي أو أقل من 30» */
function led(finder, i) {
    const { doc } = finder;
    const opened = cueAt(finder, i, 'more', 'less', 'least', 'most') ?? cueAt(finder, i, 'equal');
    if (!opened || afterSymbol(doc, i))
        return null;
    const compared = opened.cue.cls === 'equal' ? equalOr(finder, opened) : leading(finder, opened);
    const share = compared && boundAt(finder, compared.end);
    if (!share)
        return null;
    const equal = orEqual(finder, share.to);
    const closes = equal !== null && amountsAt(finder, equal).length === 0;
    return {
        from: i,
        to: closes ? equal : share.to,
        start: opened.cue.start,
        ...bounded(compared.side, share.amount.value, compared.open && !closes),
        percent: share.percent,
        parts: [share],
        rule: 'bound',
    };
}
// «=>30» and «<>30» are nothing, and «a0> 29» is the end of a tag.
function afterSymbol(doc, i) {
    if (!symbol.test(doc.tokens[i].word.folded) || !touches(doc, i))
        return false;
    return (symbol.test(doc.tokens[i - 1].word.folded) ||
        !(touches(doc, i + 1) || symbol.test(doc.tokens[i + 1]?.word.folded ?? '')));
}
/** «يساوي أو أقل من» */
function equalOr(finder, opened) {
    const or = cueAt(finder, opened.end, 'or');
    const found = or && cueAt(finder, or.end, 'more', 'less');
    const compared = found && leading(finder, found);
    return compared && { ...compared, open: false };
}
const boundAt = (finder, i) => (codeAt(finder.doc, i) ? null : bareShare(finder, i));
/** «يساوي 20», «يساوي 5000 أو أقل» */
function equal(finder, i) {
    const opened = cueAt(finder, i, 'equal');
    const share = opened && !afterSymbol(finder.doc, i) ? bareShare(finder, opened.end) : null;
    if (!opened || !share)
        return null;
    const after = trailing(finder, share.to);
    const bound = { value: share.amount.value, open: false };
    const ends = after ? bounded(after.side, bound.value, false) : { low: bound, high: bound };
    return {
        from: i,
        to: after?.end ?? share.to,
        start: opened.cue.start,
        ...ends,
        percent: share.percent,
        parts: [share],
        rule: after ? 'bound' : 'equal',
    };
}
/** «200 أو أكثر», «عشرون كحد أدنى» */
function trailed(finder, i) {
    for (const share of sharesAt(finder, i)) {
        const after = trailing(finder, share.to);
        if (!after)
            continue;
        const { amount, percent } = share;
        const ends = bounded(after.side, amount.value, false);
        return { from: i, to: after.end, start: amount.start, ...ends, percent, parts: [share], rule: 'bound' };
    }
    return null;
}
/** «أكثر من 40 وأقل من 50»: two bounds of one range, where they leave something between them. */
function narrowed(finder, first) {
    if ((first.low === null) === (first.high === null))
        return first;
    const second = nextBound(finder, first.to);
    if (!second)
        return first;
    const low = first.low ?? second.low;
    const high = first.high ?? second.high;
    if (!low || !high || order(low.value, high.value) >= 0)
        return first;
    return {
        ...first,
        to: second.to,
        low,
        high,
        percent: second.percent,
        parts: [...first.parts, ...second.parts],
        rule: 'bounds',
    };
}
/** A bound that a «و» or «أو» joins, with a comma before it or without. */
function nextBound(finder, i) {
    const at = finder.doc.tokens[i]?.word.folded === comma ? i + 1 : i;
    const link = orAt(finder, at);
    if (link !== null)
        return led(finder, link);
    const opened = cueAt(finder, at, 'more', 'less', 'least', 'most');
    return opened && opened.cue.conj !== '' ? led(finder, at) : null;
}
const comma = '\u060C';
/** The range that begins at token `i`, or null. */
export function rangeAt(finder, i) {
    const found = led(finder, i) ?? equal(finder, i);
    if (found)
        return narrowed(finder, found);
    return between(finder, i) ?? fromTo(finder, i) ?? trailed(finder, i);
}
