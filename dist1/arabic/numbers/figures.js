import { TokenKind } from '../../text/tokens.js';
import { exact, parseExact, plus, power, print, times } from './exact.js';
import { isAnd, isDecimalLetter } from './words.js';
// Numbers in figures, in any of the three rows of digits (folding makes them one): «1,234», «١٬٢٣٤», «١٫٥», «1 234», «3/4».
// Figures that marks join into something that counts nothing – addresses, dates, clocks, telephones – are codes.
const groupedByComma = /^\d{1,3}(?:[,\u066C]\d{3})+(?:[.\u066B]\d+)?$/;
const groupedByDot = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+)$/;
// «900.000» is written by nobody who means nine hundred
const dottedThousands = /^[1-9]\d{0,2}\.000$/;
const decimal = /^\d+[.,\u066B]\d+$/;
const whole = /^\d+$/;
// «0,234» is no group of thousands
const fromZero = /^0[.,\u066B]\d+$/;
const decimalMark = /[.,\u066B]/;
const groupMark = /[,\u066C]/g;
/**
 * What figures with their separators say; null for what is no one number (`192.168.1.2`). `1,234` has a thousand, `1.234` has
 * decimals, `900.000` has none.
 */
export function figureOf(folded) {
    if (whole.test(folded))
        return parseExact(folded);
    if (dottedThousands.test(folded))
        return parseExact(folded.replace('.', ''));
    if (groupedByDot.test(folded))
        return parseExact(folded.replaceAll('.', '').replace(',', '.'));
    if (groupedByComma.test(folded) && !fromZero.test(folded))
        return parseExact(folded
            .replace(/[.\u066B](\d+)$/, '#$1')
            .replace(groupMark, '')
            .replace('#', '.'));
    return decimal.test(folded) ? parseExact(folded.replace(decimalMark, '.')) : null;
}
const isNumber = (doc, i) => doc.tokens[i]?.kind === TokenKind.number;
const folded = (doc, i) => doc.tokens[i]?.word.folded ?? '';
const space = /\s/;
/** Whether nothing stands between token `i` and the one before it, marks of direction aside. */
export function touches(doc, i) {
    const [before, token] = [doc.tokens[i - 1], doc.tokens[i]];
    if (!before || !token)
        return false;
    return (before.end === token.start || (token.start - before.end < 4 && !space.test(doc.text.slice(before.end, token.start))));
}
const joiners = new Set(['/', '-', '–', '.', ':', '\\']);
const dashes = new Set(['-', '–']);
const comma = '\u060C';
/** A longer run is taken in pieces, so that a page of nothing else costs no more. */
const mostParts = 24;
function runAt(doc, i, marks) {
    const run = { at: [i], marks: [], end: i + 1 };
    while (run.at.length < mostParts &&
        marks.has(folded(doc, run.end)) &&
        touches(doc, run.end) &&
        isNumber(doc, run.end + 1) &&
        touches(doc, run.end + 1)) {
        run.marks.push(folded(doc, run.end));
        run.at.push(run.end + 1);
        run.end += 2;
    }
    return run;
}
/** A plus of its own before the figures: that of a number that is dialled, where more figures follow or these are many. */
const dialled = (doc, i) => folded(doc, i - 1) === '+' &&
    touches(doc, i) &&
    !(isNumber(doc, i - 2) && touches(doc, i - 1)) &&
    (folded(doc, i).length > 7 || isNumber(doc, i + 1) || (dashes.has(folded(doc, i + 1)) && isNumber(doc, i + 2)));
// «1e10», «3x4»
const operators = new Set(['e', 'E', 'x', 'X']);
/** One letter between figures that it touches; «18و35» are two numbers. */
const aroundLetter = (doc, i) => {
    const letter = doc.tokens[i + 1];
    if (letter?.kind !== TokenKind.word || letter.word.folded.length !== 1)
        return false;
    if (operators.has(letter.word.folded) || isAnd(letter.word))
        return false;
    return isNumber(doc, i + 2) && touches(doc, i + 1) && touches(doc, i + 2);
};
/** «6ر4» is 4.6: typed so that on the page, where the letter turns the figures around it, it looks like 4.6. */
function withDecimalLetter(doc, i) {
    if (!aroundLetter(doc, i) || !isDecimalLetter(doc.tokens[i + 1].word))
        return null;
    const [decimals, units] = [folded(doc, i), folded(doc, i + 2)];
    const amount = whole.test(decimals) && whole.test(units) ? parseExact(`${units}.${decimals}`) : null;
    return amount && { amount, end: i + 3 };
}
const spaceBefore = (doc, i) => doc.text.slice(doc.tokens[i - 1].end, doc.tokens[i].start);
const oneSpace = /^[ \u00a0\u202f]$/;
const leadingZero = /^0\d/;
/** «3/4» is a part of one; «17/5» or «242/1967» need not be. */
function partOf(doc, { at, marks }) {
    if (marks.length !== 1 || marks[0] !== '/')
        return null;
    const [above, below] = at.map(i => folded(doc, i));
    if (!whole.test(above) || !whole.test(below) || above.startsWith('0') || above.length > 3 || below.length > 3)
        return null;
    const [n, d] = [BigInt(above), BigInt(below)];
    return n < d && d <= 100n ? exact(n, d) : null;
}
/** Tokens of a code that begins with the figures at `i`, and the token after it; null where these figures count something. */
export function codeAt(doc, i) {
    if (!isNumber(doc, i))
        return null;
    const run = runAt(doc, i, joiners);
    if (dialled(doc, i)) {
        while (isNumber(doc, run.end) && oneSpace.test(spaceBefore(doc, run.end))) {
            const more = runAt(doc, run.end, joiners);
            run.at.push(...more.at);
            run.end = more.end;
        }
        return run;
    }
    if (run.at.length === 1) {
        // «3b4»: which of the figures counts is not told
        const isCode = aroundLetter(doc, i) && !withDecimalLetter(doc, i);
        if (figureOf(folded(doc, i)))
            return isCode ? { at: [i, i + 2], end: i + 3 } : null;
        return run;
    }
    if (partOf(doc, run))
        return null;
    const isRange = run.marks.length === 1 && dashes.has(run.marks[0]);
    return isRange && !run.at.some(at => leadingZero.test(folded(doc, at))) ? null : run;
}
const signs = new Set(['+', '-', '−']);
/** The exponent after `e` or `^`, with its signs, all without spaces. */
function exponentAt(doc, i) {
    let end = i;
    let negative = false;
    while (signs.has(folded(doc, end)) && touches(doc, end)) {
        if (folded(doc, end) !== '+')
            negative = !negative;
        end++;
    }
    const value = isNumber(doc, end) && touches(doc, end) && whole.test(folded(doc, end)) ? parseExact(folded(doc, end)) : null;
    return value && { exponent: negative ? { n: -value.n, d: 1n } : value, end: end + 1 };
}
function raised(doc, { amount, end }) {
    const mark = folded(doc, end);
    if ((mark !== 'e' && mark !== 'E' && mark !== '^') || !touches(doc, end))
        return null;
    const found = exponentAt(doc, end + 1);
    const value = found && power(mark === '^' ? amount : exact(10n), found.exponent);
    return value && { amount: mark === '^' ? value : times(amount, value), end: found.end };
}
const three = /^\d{3}$/;
const lastGroup = /^\d{3}(?:[.,]\d+)?$/;
/** Numbers have no more groups than this; what has is a table or worse. */
const mostGroups = 12;
/** «1 234 567»: groups of three with one space between; a number of another shape right after them makes them a row of numbers. */
function spaced(doc, i) {
    if (!/^[1-9]\d{0,2}$/.test(folded(doc, i)))
        return null;
    const follows = (at) => isNumber(doc, at) && oneSpace.test(spaceBefore(doc, at));
    let digits = folded(doc, i);
    let end = i + 1;
    while (end < i + mostGroups && follows(end) && lastGroup.test(folded(doc, end)) && whole.test(digits)) {
        digits += folded(doc, end);
        end++;
    }
    if (end === i + 1 || follows(end) || runAt(doc, end - 1, joiners).marks.length > 0)
        return null;
    const amount = parseExact(digits.replace(',', '.'));
    return amount && { amount, end };
}
const commas = new Set([comma, ',']);
/** «١،٢٣٤،٥٦٧»: the Arabic comma as a mark of thousands; and figures that marks of direction have cut at their comma. */
function withCommas(doc, i) {
    const run = runAt(doc, i, commas);
    if (run.marks.length === 0)
        return null;
    const [first, ...rest] = run.at.map(at => folded(doc, at));
    const cut = run.marks.lastIndexOf(',');
    if (cut === run.marks.length - 1) {
        const units = cut === 0 ? parseExact(first) : groups([first, ...rest.slice(0, cut)]);
        const amount = units && parseExact(`${print(units)}.${rest[cut]}`);
        return amount && whole.test(rest[cut]) ? { amount, end: run.end } : null;
    }
    const amount = cut < 0 ? groups([first, ...rest]) : null;
    return amount && { amount, end: run.end };
}
/** Groups of three; decimals may end the last. */
function groups([first, ...rest]) {
    const isGroup = (part, k) => (k === rest.length - 1 ? lastGroup : three).test(part);
    return /^\d{1,3}$/.test(first) && rest.every(isGroup)
        ? parseExact([first, ...rest].join('').replace(',', '.'))
        : null;
}
function plainAt(doc, i) {
    const run = runAt(doc, i, joiners);
    const part = partOf(doc, run);
    if (part)
        return { amount: part, end: run.end };
    const figure = withDecimalLetter(doc, i) ?? withCommas(doc, i) ?? spaced(doc, i);
    if (figure)
        return figure;
    const amount = figureOf(folded(doc, i));
    return amount && (raised(doc, { amount, end: i + 1 }) ?? { amount, end: i + 1 });
}
/** «1 4/5» */
function withPart(doc, i, figure) {
    const { end } = figure;
    if (!isNumber(doc, end) || end !== i + 1 || !oneSpace.test(spaceBefore(doc, end)))
        return figure;
    const run = runAt(doc, end, joiners);
    const part = whole.test(folded(doc, i)) ? partOf(doc, run) : null;
    return part ? { amount: plus(figure.amount, part), end: run.end } : figure;
}
/** «.08» */
function fromPoint(doc, i) {
    const opens = folded(doc, i) === '.' && isNumber(doc, i + 1) && touches(doc, i + 1) && !touches(doc, i);
    const amount = opens && whole.test(folded(doc, i + 1)) ? parseExact(`0.${folded(doc, i + 1)}`) : null;
    return amount && { amount, end: i + 2 };
}
/** The number in figures that begins at token `i`; null where there is none, or a code. */
export function figureAt(doc, i) {
    if (!isNumber(doc, i))
        return fromPoint(doc, i);
    if (codeAt(doc, i))
        return null;
    const figure = plainAt(doc, i);
    if (!figure)
        return null;
    const whole = withPart(doc, i, figure);
    return { ...whole, past: pastBracket(doc, i, whole.end) };
}
/** A minus that is written onto the figures at `i + 1` and onto nothing before it. */
export function isMinus(doc, i) {
    const mark = folded(doc, i);
    if ((mark !== '-' && mark !== '−') || !isNumber(doc, i + 1) || !touches(doc, i + 1))
        return false;
    const before = doc.tokens[i - 1];
    return !before || (before.kind !== TokenKind.number && (!touches(doc, i) || before.kind === TokenKind.punct));
}
const brackets = new Map([
    ['(', ')'],
    ['[', ']'],
    ['«', '»'],
    ['"', '"'],
    ['“', '”'],
]);
/** The token after the bracket that closes right behind figures at tokens `[from, to)` and opens right before them: «(6) ملايين». */
export function pastBracket(doc, from, to) {
    const closing = brackets.get(folded(doc, from - 1));
    return closing !== undefined && isNumber(doc, from) && folded(doc, to) === closing ? to + 1 : to;
}
