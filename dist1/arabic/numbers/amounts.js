import { TokenKind } from '../../text/tokens.js';
import { exact, negated, order, over, plus, print, times, whole } from './exact.js';
import { figureAt, isMinus } from './figures.js';
import { cardinalsAt, ordinalAt } from './numerals.js';
import { endOfCue, isAnd, numberReadings } from './words.js';
const one = exact(1n);
/** The longest cue of one of these classes at token `i`. */
export function cueAt({ doc, cuesOf }, i, ...classes) {
    const token = doc.tokens[i];
    if (!token)
        return null;
    for (const cue of cuesOf(token.word)) {
        if (!classes.includes(cue.cls))
            continue;
        const end = endOfCue(doc, i, cue);
        if (end !== null)
            return { cue, end };
    }
    return null;
}
const damma = /^\p{L}\p{M}*\u064F/u;
/** A part as it stands at token `i`: a damma tells «خُمس» from five and «ثُمن» from a price. */
function fractionAt({ doc, letters }, i) {
    const token = doc.tokens[i];
    if (token?.kind !== TokenKind.word)
        return undefined;
    const reading = numberReadings(token.word).find(r => r.cls === 'frac');
    if (!reading || (reading.kind !== 'number' && reading.kind !== 'damma'))
        return reading;
    // harakat stand on no article, and the clitics before it are letters
    const bare = reading.start + (reading.definite ? letters.article.length : 0);
    const marked = damma.test(doc.text.slice(token.start + bare, token.end));
    if (marked)
        return { ...reading, kind: order(times(reading.amount, exact(reading.amount.d)), one) > 0 ? 'partsdual' : 'part' };
    return reading.kind === 'number' ? reading : undefined;
}
const scaleAt = (doc, i) => {
    const token = doc.tokens[i];
    if (token?.kind !== TokenKind.word)
        return undefined;
    return numberReadings(token.word).find(r => r.cls === 'num' && (r.kind === 'scale' || r.kind === 'scalealef') && !r.conj && !r.prep && !r.pronoun);
};
// «3/4» is a fraction to who wrote it, 0.75 is not.
const isWrittenPart = (doc, from, n) => n.only === 'figures' && n.end === from + 3 && doc.tokens[from + 1].word.folded === '/';
const ofNumeral = (doc, from, n) => ({
    from,
    to: n.end,
    start: n.start,
    kind: n.ordinal ? 'ordinal' : isWrittenPart(doc, from, n) ? 'fraction' : 'cardinal',
    value: n.amount,
    conj: n.conj,
    prep: n.prep,
    definite: n.definite,
    factor: n.factor,
    scale: n.scale,
    only: n.only,
    either: n.ordinal && !n.proper,
    feminine: n.feminine,
});
/** Whether a word has the article, known or not. */
export function hasArticle({ doc, letters: { article } }, i) {
    const token = doc.tokens[i];
    if (token?.kind !== TokenKind.word)
        return false;
    const { folded, senses } = token.word;
    return (folded.startsWith(article) && folded.length > article.length + 1) || senses.some(s => s.definite);
}
/** «نصف», «ثلثا», «خمس الميزانية»; with a scale («نصف مليون») it counts. */
function fractionFrom(finder, i) {
    const { doc } = finder;
    const reading = fractionAt(finder, i);
    if (!reading || reading.kind === 'parts')
        return null;
    if (reading.kind === 'number' && (reading.definite || reading.pronoun || !hasArticle(finder, i + 1)))
        return null;
    const { conj, prep, start, definite, feminine } = reading;
    const scale = reading.pronoun || reading.definite ? undefined : scaleAt(doc, i + 1);
    const value = scale ? times(reading.amount, scale.amount) : reading.amount;
    const shape = { from: i, to: scale ? i + 2 : i + 1, start, value, conj, prep, definite, feminine };
    const kind = scale ? 'cardinal' : 'fraction';
    return { ...shape, kind, factor: null, scale: one, only: 'part', either: false };
}
/** What is joined to a number by «و»: where the first word of it stands. */
function afterAnd(doc, i) {
    const token = doc.tokens[i];
    if (token?.kind !== TokenKind.word)
        return null;
    return isAnd(token.word) ? i + 1 : i;
}
const joins = (at, i, reading) => reading.prep === '' && at > i === (reading.conj === '');
/** «… ونصف», «… ونصف المليار», «… وثلاثة أرباع» */
function mixed(finder, numeral) {
    const { doc } = finder;
    const at = afterAnd(doc, numeral.end);
    if (at === null)
        return null;
    const part = fractionAt(finder, at);
    const add = (value, to) => ({ to, value: plus(numeral.amount, value), kind: 'cardinal' });
    if (part && joins(at, numeral.end, part) && !part.pronoun && (part.kind === 'part' || part.kind === 'partsdual')) {
        const scale = scaleAt(doc, at + 1);
        if (scale && order(scale.amount, numeral.scale) <= 0)
            return add(times(part.amount, scale.amount), at + 2);
        // «ثلاثة ونصف مليون»
        if (scale && !scale.definite && numeral.scale.n === 1n)
            return { to: at + 2, value: times(plus(numeral.amount, part.amount), scale.amount), kind: 'cardinal' };
        // «ثلاثة ونصف» but not «ثلاثة والنصف»
        return part.definite || scale ? null : add(times(part.amount, part.kind === 'part' ? numeral.scale : one), at + 1);
    }
    const above = cardinalsAt(doc, at, figureAt).at(-1);
    if (!above || !joins(at, numeral.end, above) || above.only !== 'one')
        return null;
    const parts = fractionAt(finder, above.end);
    return parts?.kind === 'parts' && !parts.conj ? add(times(above.amount, parts.amount), above.end + 1) : null;
}
/** «ثلاثة أرباع», «ثلاث وعشرون خمسا» */
function ofParts(finder, numeral) {
    const parts = fractionAt(finder, numeral.end);
    if (!parts || parts.conj || parts.prep || parts.definite || parts.pronoun)
        return null;
    const many = order(numeral.amount, exact(10n)) > 0 && parts.kind === 'number';
    if (parts.kind !== 'parts' && !many)
        return null;
    return { to: numeral.end + 1, value: times(numeral.amount, parts.amount), kind: 'fraction' };
}
const bareCardinal = (doc, i) => {
    const found = cardinalsAt(doc, i, figureAt)[0];
    return found && !found.conj && !found.prep ? found : null;
};
const hundred = 100n;
/** «مئتان وثلاثة أجزاء من مئة»: parts are fewer than what they are parts of; what is more stands before them. */
function partsOf(above, below) {
    const rest = exact(above.n % hundred);
    const split = whole(above) && order(above, below) > 0 && above.n > hundred && rest.n > 0n && order(rest, below) < 0;
    if (!split)
        return over(above, below);
    const part = over(rest, below);
    return part && plus(exact(above.n - rest.n), part);
}
/** «واحد على عشرين», «واحد من مئة», «ثلاثة أجزاء من مئة», «ثلاثة فاصلة خمسة» */
function related(finder, numeral) {
    const { doc } = finder;
    const found = cueAt(finder, numeral.end, 'over', 'partof', 'from', 'point');
    if (!found || found.cue.conj)
        return null;
    const below = bareCardinal(doc, found.end);
    if (!below)
        return null;
    const tail = (value) => value && { to: below.end, value, kind: 'fraction' };
    switch (found.cue.cls) {
        case 'over':
            return tail(over(numeral.amount, below.amount));
        case 'partof':
            return tail(partsOf(numeral.amount, below.amount));
        case 'from': {
            const shares = order(numeral.amount, one) === 0 || (numeral.only === 'figures' && below.only === 'figures');
            const less = order(numeral.amount, below.amount) < 0;
            return shares && less && !cueAt(finder, below.end, 'to') ? tail(over(numeral.amount, below.amount)) : null;
        }
        default: {
            const decimals = exact(below.amount.n, 10n ** BigInt(print(below.amount).length));
            return whole(below.amount) ? { ...tail(plus(numeral.amount, decimals)), kind: 'cardinal' } : null;
        }
    }
}
function lengthened(finder, from, numeral) {
    const base = ofNumeral(finder.doc, from, numeral);
    const tails = [mixed(finder, numeral), ofParts(finder, numeral), related(finder, numeral)];
    const longer = tails
        .filter(tail => tail !== null)
        .map(({ to, value, kind }) => ({ ...base, to, value, kind, factor: null, scale: one, only: '' }));
    return [...longer, base];
}
/** «جزء من مئة»: in words only; «جزء من 30 مليونا» is a share of a sum. */
function onePart(finder, i) {
    const { doc } = finder;
    const found = cueAt(finder, i, 'partof');
    if (!found || doc.tokens[found.end]?.kind !== TokenKind.word)
        return [];
    const below = bareCardinal(doc, found.end);
    const value = below && order(one, below.amount) < 0 ? over(one, below.amount) : null;
    if (!below || !value)
        return [];
    const { conj, prep, start } = found.cue;
    const shape = { to: below.end, start, conj, prep, value, factor: null, scale: one, only: '' };
    return [{ ...ofNumeral(doc, i, below), ...shape, kind: 'fraction' }];
}
function positivesAt(finder, i) {
    const { doc } = finder;
    // The shorter numeral first: «مئة وثلاثة أرباع» is a hundred and three quarters.
    const cardinals = cardinalsAt(doc, i, figureAt)
        .reverse()
        .flatMap(numeral => lengthened(finder, i, numeral));
    const ordinal = ordinalAt(doc, i);
    const part = fractionFrom(finder, i);
    const all = [
        ...(part ? [part] : []),
        ...cardinals,
        ...(ordinal ? [ofNumeral(doc, i, ordinal)] : []),
        ...onePart(finder, i),
    ];
    // «الحادية عشرة»: of the same words what can only be an ordinal is one
    const rank = ({ kind, either, definite }) => (kind === 'ordinal' && !either && definite ? 0 : 1);
    return all.sort((a, b) => b.to - a.to || rank(a) - rank(b));
}
/** All numbers that begin at token `i`, the longest first. */
export function amountsAt(finder, i) {
    const seen = finder.seen.get(i);
    if (seen)
        return seen;
    const found = foundAt(finder, i);
    finder.seen.set(i, found);
    return found;
}
function foundAt(finder, i) {
    const { doc } = finder;
    const minus = isMinus(doc, i) ? { end: i + 1, cue: null } : cueAt(finder, i, 'minus');
    if (!minus)
        return positivesAt(finder, i);
    const bare = positivesAt(finder, minus.end).filter(({ conj, prep }) => conj === '' && prep === '');
    const { conj, prep, start } = minus.cue ?? { conj: '', prep: '', start: 0 };
    return bare.map(amount => ({ ...amount, from: i, start, conj, prep, value: negated(amount.value) }));
}
