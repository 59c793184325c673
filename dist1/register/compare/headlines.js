import { makeDoc } from '../../arabic/doc.js';
import { language } from '../../arabic/language.js';
import { readNumbers } from '../../arabic/numbers/index.js';
import { document, table, values } from '../../knowledge/load.js';
import { TokenKind } from '../../text/tokens.js';
import { stemAt } from '../search/tokens.js';
import { fold } from '../words.js';
let made;
function opposites() {
    if (made)
        return made;
    const { axes, negations, partings } = document('register/opposites');
    const poles = new Map();
    const add = (word, pole) => {
        poles.set(fold(word), [...(poles.get(fold(word)) ?? []), pole]);
    };
    for (const { name, one, other } of axes) {
        for (const word of one)
            add(word, { axis: name, pole: 0 });
        for (const word of other)
            add(word, { axis: name, pole: 1 });
    }
    const small = table('arabic/particles').flatMap(row => values(row.forms));
    made = {
        poles,
        negations: new Set(negations.map(fold)),
        partings: new Set(partings.map(fold)),
        small: new Set(small.map(fold)),
    };
    return made;
}
/** A negation reaches over this many words: «دون سقوط قتلى». */
const reach = 2;
/** What somebody is called by what he does says nothing of what was done: «المعارضة». */
const isSaid = ({ cls }) => !cls.endsWith('participle');
function polesOf(token, stem) {
    const { poles } = opposites();
    const lemmas = token.word.senses.filter(isSaid).map(({ value }) => value);
    const found = [...new Set([stem, ...lemmas.map(fold)])].flatMap(key => poles.get(key) ?? []);
    // What may be either pole of an axis tells nothing by it.
    return found.filter(({ axis, pole }) => !found.some(other => other.axis === axis && other.pole !== pole));
}
/** Counts of things: exact numbers with the word that they count. */
function countsIn(numbers, tokens, text) {
    return numbers.flatMap(({ kind, value, approximate, code, span }) => {
        const next = tokens.find(({ start, kind: is }) => start >= span[1] && is === TokenKind.word);
        const isCount = kind === 'cardinal' && value !== null && !approximate && !code;
        return isCount && next ? [{ value, of: stemAt(text, next.start, next.end) }] : [];
    });
}
function signOf(token, text) {
    const { negations, partings, small } = opposites();
    const stem = stemAt(text, token.start, token.end);
    const isIn = (words) => words.has(stem) || words.has(token.word.folded);
    const parts = isIn(partings);
    return { stem, negates: isIn(negations), parts, isSmall: parts || isIn(small) || stem.length < 2 };
}
const opensAnother = ({ kind }) => kind === TokenKind.punct || kind === TokenKind.break;
function headlineOf(text) {
    const { lexicon, sentences, numbers } = language();
    const doc = makeDoc(text, [[0, text.length]], lexicon, sentences);
    const words = [];
    let since = 0;
    let isAfterBreak = false;
    doc.tokens.forEach((token, i) => {
        isAfterBreak ||= opensAnother(token);
        if (token.kind !== TokenKind.word)
            return;
        const { stem, negates, parts, isSmall } = signOf(token, text);
        // «دون 70 دولارا» is less than that, and not without.
        if (negates && doc.tokens[i + 1]?.kind === TokenKind.word) {
            since = 1;
            return;
        }
        isAfterBreak ||= parts || Boolean(token.word.senses[0]?.conj);
        if (isAfterBreak && since > 1)
            since = 0;
        const behindNo = since <= reach && !isSmall ? since : 0;
        const poles = isSmall ? [] : polesOf(token, stem);
        words.push({ stem, poles, isSmall, behindNo, isAfterBreak });
        // «لا يوافق على …» denies that he agrees, and nothing of what stands behind it.
        if (behindNo === 1 && poles.length > 0)
            since = 0;
        else if (!isSmall && since > 0)
            since++;
        isAfterBreak = parts;
    });
    return { words, numbers: countsIn(readNumbers(doc, numbers), doc.tokens, text) };
}
const contentOf = ({ words }) => new Set(words.filter(({ isSmall, poles }) => !isSmall && poles.length === 0).map(({ stem }) => stem));
/** How far from a word that says what becomes of it the thing stands. */
const near = 3;
/** The words next to one, on one side, up to where something else begins. */
function beside(words, at, step) {
    const out = [];
    for (let i = at + step; i >= 0 && i < words.length && out.length < near; i += step) {
        const word = words[i];
        if (step === 1 ? word.isAfterBreak : words[i + 1].isAfterBreak)
            break;
        if (word.poles.length > 0)
            break;
        if (!word.isSmall)
            out.push(word.stem);
    }
    return out;
}
/** What is said of what; what is denied is the opposite. */
function claimsOf({ words }) {
    return words.flatMap((word, at) => {
        if (word.poles.length === 0)
            return [];
        const theme = new Set([...beside(words, at, 1), ...beside(words, at, -1)]);
        return word.poles.map(({ axis, pole }) => ({ axis, pole: word.behindNo === 1 ? (pole === 0 ? 1 : 0) : pole, theme }));
    });
}
const share = (a, b) => [...a].filter(stem => b.has(stem)).length;
/** Of one thing the one says this and the other its opposite, and they do not say the same of it besides. */
function opposite(a, b) {
    const others = claimsOf(b);
    const pairs = claimsOf(a).flatMap(one => others.filter(other => other.axis === one.axis && share(one.theme, other.theme) > 0).map(other => ({ one, other })));
    const agreed = new Set(pairs.filter(({ one, other }) => one.pole === other.pole).map(({ one }) => one.axis));
    const clash = pairs.find(({ one, other }) => one.pole !== other.pole && !agreed.has(one.axis));
    return clash ? { by: 'opposite', what: clash.one.axis } : null;
}
const denies = ({ words }) => words.some(({ behindNo, poles }) => behindNo > 0 || poles.some(({ axis, pole }) => axis === 'word' && pole === 1));
/** A word that one denies, where the other denies nothing. */
function negation(a, b) {
    for (const [x, y] of [
        [a, b],
        [b, a],
    ]) {
        if (denies(y))
            continue;
        const told = new Set(y.words.map(({ stem }) => stem));
        const asserted = new Set(x.words.filter(({ behindNo }) => behindNo === 0).map(({ stem }) => stem));
        const found = x.words.find(({ behindNo, poles, stem }) => behindNo > 0 && poles.length === 0 && told.has(stem) && !asserted.has(stem));
        if (found)
            return { by: 'negation', what: found.stem };
    }
    return null;
}
/** The same things counted, and never the same number of them. */
function counted(a, b) {
    for (const { of } of a.numbers) {
        const [x, y] = [a, b].map(({ numbers }) => new Set(numbers.filter(each => each.of === of).map(({ value }) => value)));
        if (x.size === 1 && y.size === 1 && share(x, y) === 0)
            return { by: 'number', what: of };
    }
    return null;
}
// Headlines that have so much in common are of one matter.
const fewest = 2;
const half = 0.5;
function isOfOneMatter(a, b) {
    const [x, y] = [contentOf(a), contentOf(b)];
    const common = share(x, y);
    return common >= fewest && common >= half * Math.min(x.size, y.size);
}
const clashOf = (a, b) => isOfOneMatter(a, b) ? (opposite(a, b) ?? negation(a, b) ?? counted(a, b)) : null;
/** Those of several headlines that contradict each other. */
export function clashesAmong(texts) {
    const headlines = texts.map(headlineOf);
    return headlines.flatMap((one, a) => headlines.slice(a + 1).flatMap((other, i) => {
        const clash = clashOf(one, other);
        return clash ? [{ ...clash, a, b: a + 1 + i }] : [];
    }));
}
