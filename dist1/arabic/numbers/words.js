import { values } from '../../knowledge/load.js';
import { wordFact, wordFlag } from '../facts.js';
import { parseExact } from './exact.js';
// The words of `knowledge/arabic/numbers.tsv`. Numbers proper stand in the lexicon and are analysed like all words; what only
// stands around numbers («أكثر من») is looked up here and is no meaning of its word.
const prefix = 'number/';
const counting = ['num', 'ord', 'frac', 'zero', 'and', 'decimal'];
const amountIn = (value) => parseExact(value.split(' ')[0]);
function readingOf(sense) {
    if (!sense.cls.startsWith(prefix))
        return null;
    const { conj, prep, start, definite, pronoun } = sense;
    const cls = sense.cls.slice(prefix.length);
    const amount = amountIn(sense.value);
    return { cls, amount, ...sense.entry.info, conj, prep, start, definite, pronoun };
}
const noReadings = [];
/** The meanings of a word as a number or as a part of one, in the order of the table. */
export const numberReadings = wordFact(({ senses }) => {
    let out = null;
    for (const sense of senses) {
        const reading = readingOf(sense);
        if (!reading)
            continue;
        out ??= [];
        out.push(reading);
    }
    return out ?? noReadings;
});
/** Whether the word is «و» by itself, as it is before figures. */
export const isAnd = wordFlag(word => word.folded.length === 1 && numberReadings(word).some(({ cls }) => cls === 'and'));
/** Whether the word is the letter that stands for the decimal point in the style of some agencies, «6ر4». */
export const isDecimalLetter = wordFlag(word => numberReadings(word).some(({ cls }) => cls === 'decimal'));
/** Whether a meaning is that of a cardinal or ordinal. */
export const isNumeralSense = ({ cls }) => cls === 'number/num' || cls === 'number/ord';
/** Adds the cardinals, ordinals and fractions of the table to the lexicon. A row that cannot be read is an error. */
export function addNumberWords(lexicon, rows) {
    for (const row of rows) {
        if (!counting.includes(row.class))
            continue;
        if (!parseExact(row.value))
            throw new Error(`knowledge/arabic/numbers.tsv: no number: ${row.value}`);
        const info = { kind: row.kind, feminine: row.gender === 'f' };
        for (const form of values(row.forms)) {
            // The kind goes with the value: «مليونا» by itself and «خمسون مليونا» are two entries.
            const value = `${row.value} ${row.kind}`;
            lexicon.add(form, { cls: prefix + row.class, value, joins: row.joins, info });
        }
    }
}
const noCues = [];
/** What each word may open around a number: phrases of several words first, the longest of them before the others. */
export function makeCues(lexicon, fold, rows, article) {
    const listed = new Map();
    for (const row of rows) {
        if (counting.includes(row.class))
            continue;
        for (const form of values(row.forms)) {
            const [first, ...rest] = fold(form).split(' ');
            const entry = { cls: row.class, kind: row.kind, value: row.value, joins: row.joins, rest };
            listed.set(first, [...(listed.get(first) ?? []), entry]);
        }
    }
    return wordFact(word => {
        const found = [];
        for (const { conj, prep, host, start } of lexicon.cuts(word.folded)) {
            const bare = host.startsWith(article) ? listed.get(host.slice(article.length)) : undefined;
            const entries = [...(listed.get(host) ?? []), ...(bare ?? []).filter(({ joins }) => joins === 'noun')];
            for (const { joins, ...cue } of entries)
                if (prep === '' || joins !== 'fixed')
                    found.push({ ...cue, conj, prep, start });
        }
        return found.length ? found.sort((a, b) => b.rest.length - a.rest.length) : noCues;
    });
}
/** The token after a cue that opens at token `i`, or null where its other words do not follow. */
export function endOfCue(doc, i, { rest }) {
    let end = i + 1;
    for (const word of rest) {
        if (doc.tokens[end]?.word.folded !== word)
            return null;
        end++;
    }
    return end;
}
