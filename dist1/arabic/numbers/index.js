import { TokenKind } from '../../text/tokens.js';
import { offsetInPage } from '../doc.js';
import { cueAt } from './amounts.js';
import { parseExact, print } from './exact.js';
import { codeAt, figureOf, pastBracket } from './figures.js';
import { rangeAt, sharesAt } from './ranges.js';
import { settled } from './settle.js';
import { makeCues, numberReadings } from './words.js';
/** What stands around numbers, from `knowledge/arabic/numbers.tsv`; the words that are numbers are in the lexicon. */
export function buildNumbers(lexicon, fold, rows, letters) {
    return { fold, cuesOf: makeCues(lexicon, fold, rows, letters.article), letters };
}
const plain = { bounds: null, percent: false, approximate: false, code: false, relativeTo: 'start', parts: [] };
function spanOf({ doc, knowledge }, from, to, start) {
    // «(6) ملايين»: what closes within it opens within it
    const opener = to > from + 1 && pastBracket(doc, from, from + 1) > from + 1 ? doc.tokens[from - 1] : null;
    const begin = opener ? opener.start : offsetInPage(doc, doc.tokens[from], start, knowledge.fold);
    return [begin, doc.tokens[to - 1].end];
}
function ofShare(reader, { amount, percent, to }) {
    const { from, start, kind, value } = amount;
    const span = spanOf(reader, from, to, start);
    const said = percent ? 'percent' : kind;
    return { ...plain, parts: [], span, kind: said, value: print(value), percent, rule: `number/${said}` };
}
const nearby = 3;
/** «نحو» right before a number, «تقريبا» not far behind it. */
function isAbout(reader, from, to) {
    for (let back = 1; back <= nearby; back++) {
        const end = cueAt(reader, from - back, 'about')?.end;
        if (end === from || (end === from - 1 && pastBracket(reader.doc, from, from + 1) > from + 1))
            return true;
    }
    for (let i = to; i < to + nearby; i++) {
        if (reader.doc.tokens[i]?.kind !== TokenKind.word)
            return false;
        if (cueAt(reader, i, 'aboutafter'))
            return true;
    }
    return false;
}
const numberInCode = /\d+/g;
/** A code as its numbers, one by one. */
function codes({ doc, knowledge }, i) {
    const code = codeAt(doc, i);
    if (!code)
        return null;
    const found = code.at.flatMap(at => {
        const token = doc.tokens[at];
        const { folded } = token.word;
        // «10.5» in a code is one number, «192.168.1.1» is four
        const pieces = figureOf(folded) ? [{ index: 0, 0: folded }] : [...folded.matchAll(numberInCode)];
        return pieces.map((piece) => {
            const start = offsetInPage(doc, token, piece.index, knowledge.fold);
            const last = piece.index + piece[0].length;
            const end = last === folded.length ? token.end : offsetInPage(doc, token, last, knowledge.fold);
            const amount = figureOf(piece[0]);
            const value = amount && print(amount);
            return { ...plain, parts: [], span: [start, end], kind: 'cardinal', value, code: true, rule: 'number/code' };
        });
    });
    return { end: code.end, found };
}
const printed = (bound) => bound && { value: print(bound.value), open: bound.open };
function settledShare(reader, share) {
    const amount = settled(reader, share.amount);
    return amount && { ...share, amount };
}
function range(reader, i) {
    const found = rangeAt(reader, i);
    const parts = found?.parts.map(share => settledShare(reader, share)).filter(share => share !== null);
    if (!found || parts?.length !== found.parts.length)
        return null;
    const { from, to, start, low, high, percent, rule } = found;
    const expression = {
        ...plain,
        span: spanOf(reader, from, to, start),
        kind: 'range',
        value: null,
        bounds: { low: printed(low), high: printed(high) },
        percent,
        rule: `number/${rule}`,
        approximate: isAbout(reader, from, to),
        parts: parts.map(share => ofShare(reader, share)),
    };
    return { end: to, found: [expression] };
}
function single(reader, i) {
    for (const share of sharesAt(reader, i)) {
        const meant = settledShare(reader, share);
        if (!meant)
            continue;
        const expression = ofShare(reader, meant);
        return { end: share.to, found: [{ ...expression, approximate: isAbout(reader, i, share.to) }] };
    }
    return null;
}
// «تسعة من عشرة»; «22% من السكان» is no such thing, for it has its sign
const isRelated = (reader, i) => {
    const link = cueAt(reader, i, 'from', 'over', 'to');
    return link !== null && sharesAt(reader, link.end).length > 0;
};
/** «نسبة 10» without «في المئة», but no «نسبة 10 إلى 15» and no «نسبة تسعة من عشرة» */
function rated(reader, i) {
    const rate = cueAt(reader, i, 'rate');
    const share = rate && sharesAt(reader, rate.end).find(({ amount }) => amount.conj === '' && amount.prep === '');
    if (!share || share.percent || share.amount.kind !== 'cardinal' || share.amount.scale.n !== 1n)
        return null;
    if (rangeAt(reader, rate.end) || isRelated(reader, share.to))
        return null;
    const { amount, to } = share;
    const read = ofShare(reader, { amount: { ...amount, from: i, start: rate.cue.start }, percent: true, to });
    return { end: to, found: [{ ...read, approximate: isAbout(reader, i, to) }] };
}
/** «الأخير», «قبل الأخير», «التالي» */
function relative(reader, i) {
    const found = reader.relative ? cueAt(reader, i, 'relative') : null;
    if (!found)
        return null;
    const [, anchor, offset] = /^(end|current)([+-]\d+)$/.exec(found.cue.value);
    const span = spanOf(reader, i, found.end, found.cue.start);
    const value = print(parseExact(offset.replace('+', '')));
    const relativeTo = anchor;
    return {
        end: found.end,
        found: [{ ...plain, parts: [], span, kind: 'ordinal', value, relativeTo, rule: 'number/relative' }],
    };
}
function nothing(reader, i) {
    const found = cueAt(reader, i, 'no');
    return found && { end: found.end, found: [] };
}
const readers = [nothing, codes, range, rated, single, relative];
const mayBegin = (reader, i) => {
    const { kind, word } = reader.doc.tokens[i];
    if (kind === TokenKind.break || kind === TokenKind.url)
        return false;
    return kind !== TokenKind.word || numberReadings(word).length > 0 || reader.cuesOf(word).length > 0;
};
/**
 * The numbers of a document in order of place, none overlapping another. `relative` asks for «الأخير», «التالي» and their like
 * too. Never throws; costs grow with the number of tokens.
 */
export function readNumbers(doc, knowledge, { relative = false } = {}) {
    const { cuesOf, letters } = knowledge;
    const reader = { doc, cuesOf, letters, seen: new Map(), knowledge, relative };
    const out = [];
    let i = 0;
    while (i < doc.tokens.length) {
        const read = mayBegin(reader, i) ? firstOf(reader, i) : null;
        if (read)
            out.push(...read.found);
        i = read?.end ?? i + 1;
    }
    return out;
}
function firstOf(reader, i) {
    for (const read of readers) {
        const found = read(reader, i);
        if (found)
            return found;
    }
    return null;
}
