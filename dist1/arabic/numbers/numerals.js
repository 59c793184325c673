import { TokenKind } from '../../text/tokens.js';
import { exact, order, plus, times, whole } from './exact.js';
import { isAnd, numberReadings } from './words.js';
const one = exact(1n);
const hundred = exact(100n);
const noFigures = () => null;
const reads = (doc, i, want) => {
    const token = doc.tokens[i];
    if (token?.kind !== TokenKind.word)
        return undefined;
    const readings = numberReadings(token.word);
    return (readings.find(r => (r.cls === want || (want === 'num' && r.cls === 'zero')) && r.pronoun === '') ??
        // «التاسعة عشرة والعشرين»: tens and ten are the same for both
        (want === 'ord'
            ? readings.find(r => r.cls === 'num' && r.pronoun === '' && (r.kind === 'tens' || r.kind === 'ten'))
            : undefined));
};
function atomAt(doc, i, want, figureAt) {
    const reading = reads(doc, i, want);
    if (reading)
        return { kind: reading.kind, amount: reading.amount, end: i + 1, reading };
    const figure = figureAt(doc, i);
    return figure && { kind: 'figures', reading: null, ...figure };
}
/** The atom that follows, and whether a «و» joins it, on the word or by itself. */
function nextAtom(doc, i, want, figureAt) {
    const alone = doc.tokens[i]?.kind === TokenKind.word && isAnd(doc.tokens[i].word);
    const atom = atomAt(doc, alone ? i + 1 : i, want, figureAt);
    if (!atom || atom.reading?.prep)
        return null;
    if (alone && atom.reading?.conj)
        return null;
    return { ...atom, conj: alone || (atom.reading?.conj ?? '') !== '' };
}
const rooms = { hundred, hundreds: hundred };
const roomAfter = (kind) => rooms[kind] ?? one;
const below = (a, b) => order(a, b) < 0;
const isOnes = (kind) => kind === 'one' || kind === 'teenone';
/** The group with the next atom, or null where that is not of it. */
function joined(group, next) {
    const { last, amount, room } = group;
    const grown = (sum, left) => ({
        end: next.end,
        amount: sum,
        last: next.kind,
        room: left,
        atoms: group.atoms + 1,
    });
    if (!next.conj) {
        if (next.kind === 'ten' && isOnes(last))
            return grown(plus(amount, next.amount), one);
        const multiplies = last === 'figures' || (group.atoms === 1 && last === 'one') || last === 'tens';
        if (next.kind === 'hundred' && multiplies && below(amount, hundred))
            return grown(times(amount, hundred), hundred);
        return null;
    }
    // «خمسة وعشرون», «مئة وخمسة وعشرون»
    if (next.kind === 'tens' && isOnes(last))
        return grown(plus(amount, next.amount), one);
    const adds = next.kind === 'one' || next.kind === 'teenone' || next.kind === 'ten' || next.kind === 'tens';
    if (!(adds || next.kind === 'figures') || !whole(next.amount) || !below(next.amount, room))
        return null;
    return grown(plus(amount, next.amount), one);
}
const isGroup = new Set(['one', 'teenone', 'ten', 'tens', 'hundred', 'hundreds', 'figures']);
/** All groups that begin with this atom, the longest last: «خمسة» and «خمسة وعشرون». */
function groupsFrom(doc, first, want, figureAt) {
    if (!isGroup.has(first.kind))
        return [];
    let group = {
        end: first.end,
        amount: first.amount,
        last: first.kind,
        room: roomAfter(first.kind),
        atoms: 1,
    };
    const found = [group];
    for (;;) {
        const next = nextAtom(doc, group.end, want, figureAt);
        const longer = next && joined(group, next);
        if (!longer)
            break;
        // «أحد عشر» and «ثلاث مئة» are one; a shorter reading would cut them in two
        if (!next.conj)
            found.pop();
        found.push(longer);
        group = longer;
    }
    // «أحد» by itself is someone
    return found.filter(({ last }) => last !== 'teenone');
}
const scaleKinds = new Set(['scale', 'scales', 'scalealef']);
/** «ألفا» before what is counted is two thousand; before anything else it is the accusative of one. */
function isDual(doc, end) {
    const next = doc.tokens[end];
    if (next?.kind !== TokenKind.word || isAnd(next.word))
        return false;
    const { senses } = next.word;
    return !senses.some(s => s.conj !== '' || s.prep !== '' || s.cls === 'prep' || s.cls === 'that' || s.definite);
}
/** The scales that follow a factor: «مئة ألف مليار». */
function scaled(doc, group, past) {
    const start = past ?? group.end;
    let { amount } = group;
    let end = start;
    let scale = one;
    let factor = null;
    for (;;) {
        const reading = reads(doc, end, 'num');
        if (!reading || reading.conj || reading.prep || !scaleKinds.has(reading.kind))
            break;
        if (!below(scale, reading.amount))
            break;
        factor = amount;
        amount = times(amount, reading.amount);
        scale = reading.amount;
        end++;
    }
    const bare = end === start;
    return { end: bare ? group.end : end, amount, scale, factor, only: bare && group.atoms === 1 ? group.last : '' };
}
/** The pieces that begin with this atom, the longest last. */
function piecesFrom(doc, first, want, figureAt) {
    const alone = (amount, scale) => ({
        end: first.end,
        amount,
        scale,
        factor: null,
        only: first.kind,
    });
    switch (first.kind) {
        case 'zero':
            return [alone(first.amount, one)];
        case 'scale': {
            const group = { end: first.end, amount: first.amount, last: first.kind, room: one, atoms: 1 };
            const piece = scaled(doc, group);
            return [piece.end > first.end ? piece : alone(first.amount, first.amount)];
        }
        case 'scaledual': {
            const { n } = first.amount;
            return [alone(first.amount, exact(n / 2n))];
        }
        case 'scalealef':
            return [alone(isDual(doc, first.end) ? times(first.amount, exact(2n)) : first.amount, first.amount)];
        default:
            return groupsFrom(doc, first, want, figureAt).map(group => scaled(doc, group, group.atoms === 1 ? first.past : undefined));
    }
}
const longest = (list) => list[list.length - 1];
// «٤ آلاف ٣ مئة», «ألف خمسمئة»: without «و» only hundreds follow.
const isHundreds = ({ kind, end }, more) => kind === 'hundreds' || ((kind === 'figures' || kind === 'one') && more.end > end && !below(more.amount, hundred));
/** «خمسة ملايين ومئتا ألف»: what may follow is below the scale before it. */
function continued(doc, piece, figureAt) {
    const found = [piece];
    let last = piece;
    while (below(one, last.scale)) {
        const next = nextAtom(doc, last.end, 'num', figureAt);
        if (!next)
            break;
        const fits = piecesFrom(doc, next, 'num', figureAt).filter(({ amount }) => below(amount, last.scale) && whole(amount));
        const more = longest(fits);
        if (!more || !(next.conj || isHundreds(next, more)))
            break;
        last = { ...more, amount: plus(last.amount, more.amount), only: '' };
        found.push(last);
    }
    return found;
}
function numeral(first, piece, ordinal) {
    const { reading } = first;
    return {
        ...piece,
        ordinal,
        conj: reading?.conj ?? '',
        prep: reading?.prep ?? '',
        start: reading?.start ?? 0,
        definite: reading?.definite ?? false,
        feminine: reading?.feminine ?? false,
        proper: ordinal && (reading?.cls === 'ord' || first.kind === ''),
    };
}
/** All cardinals that begin at token `i`, the longest first: of «خمسة وعشرين» 25 and 5. */
export function cardinalsAt(doc, i, figureAt) {
    const first = atomAt(doc, i, 'num', figureAt);
    if (!first)
        return [];
    const pieces = piecesFrom(doc, first, 'num', figureAt);
    const rest = pieces.slice(0, -1);
    const last = longest(pieces);
    const all = last ? [...rest, ...continued(doc, last, figureAt)] : rest;
    return all.map(piece => numeral(first, piece, false)).reverse();
}
/** «المئة والخامسة والعشرون»: hundreds before the ordinal proper. */
function afterHundred(doc, i) {
    const first = reads(doc, i, 'num');
    if (first?.kind !== 'hundred' && first?.kind !== 'hundreds')
        return null;
    const next = nextAtom(doc, i + 1, 'ord', noFigures);
    if (!next?.conj || !next.reading?.definite)
        return null;
    const group = longest(groupsFrom(doc, next, 'ord', noFigures));
    if (!group)
        return null;
    return { end: group.end, amount: plus(first.amount, group.amount), scale: one, factor: null, only: '' };
}
/** The ordinal that begins at token `i`: «ثالث», «الحادية عشرة», «السادس والعشرين», also tens, which are cardinals too. */
export function ordinalAt(doc, i) {
    const first = atomAt(doc, i, 'ord', noFigures);
    if (!first) {
        const piece = afterHundred(doc, i);
        const reading = piece && reads(doc, i, 'num');
        return piece && reading ? numeral({ kind: '', amount: piece.amount, end: piece.end, reading }, piece, true) : null;
    }
    const group = longest(groupsFrom(doc, first, 'ord', noFigures));
    if (!group)
        return null;
    const { end, amount, atoms, last } = group;
    return numeral(first, { end, amount, scale: one, factor: null, only: atoms === 1 ? last : '' }, true);
}
/** The longest cardinal in words that begins at token `i`. */
export const cardinalInWordsAt = (doc, i) => cardinalsAt(doc, i, noFigures)[0] ?? null;
