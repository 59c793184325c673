import { wordFact } from '../../arabic/facts.js';
import { nounForms } from '../../arabic/nouns.js';
import { isNumeralSense } from '../../arabic/numbers/words.js';
import { table, values } from '../../knowledge/load.js';
// Calendar words in the lexicon. A word may open an expression of several words: what must follow is kept with the sense.
const prefix = 'time/';
const numberPrefix = 'number/';
const noInfo = { rest: [], kind: '' };
function addWord(lexicon, fold, form, entry, kind = '') {
    const [first, ...rest] = fold(form).split(' ');
    const value = rest.length ? `${entry.value}#${rest.join(' ')}` : entry.value;
    lexicon.add(first, { ...entry, cls: prefix + entry.cls, value, info: { rest, kind } });
}
function addRows(lexicon, fold, rows) {
    for (const row of rows) {
        for (const form of values(row.forms)) {
            addWord(lexicon, fold, form, { cls: row.class, value: row.value, joins: (row.joins || 'name') }, row.kind);
        }
    }
}
// Holidays have the rule for their day as value; those that are other things too (`like`) have a class of their own.
const holidayRows = () => table('time/holidays').map(({ rule, like, forms }) => ({
    class: `holiday${like}`,
    value: rule,
    joins: 'name',
    forms: forms,
}));
const calendarRows = () => [...table('time/words'), ...holidayRows()];
/** The words of the calendar that only go on an expression of several words. */
export function innerWords(fold) {
    const forms = calendarRows().flatMap(row => values(row.forms));
    return new Set(forms.flatMap(form => fold(form).split(' ').slice(1)));
}
/** First words of expressions of several words, with what must follow: «عيد» with «الفطر». */
export function openers(fold) {
    const found = new Map();
    for (const row of calendarRows()) {
        for (const form of values(row.forms)) {
            const [first, ...rest] = fold(form).split(' ');
            if (rest.length === 0 || row.joins !== 'name')
                continue;
            const had = found.get(first) ?? [];
            had.push({ term: row.class, value: row.value, rest });
            found.set(first, had);
        }
    }
    return found;
}
const unitClass = { s: 'unit', d: 'unitdual', p: 'units' };
// «أسبوع», «أسبوعين», «أسابيع»: number is told by the class, so that rules can ask for it. The dual before a genitive is left
// out: «يومي» is mostly «daily», «سنتا» mostly cents.
function addUnits(lexicon, fold, rows, endings) {
    for (const { value, singular, plurals, like } of rows) {
        for (const { form, number } of nounForms(singular, values(plurals), { ...endings, dualConstruct: [] })) {
            addWord(lexicon, fold, form, { cls: unitClass[number] + (like ?? ''), value: value, joins: 'noun', number });
        }
    }
}
/** Adds the words of the calendar, its holidays and the units of time to the lexicon. */
export function addTimeWords({ lexicon, fold, endings }) {
    addRows(lexicon, fold, calendarRows());
    addUnits(lexicon, fold, table('time/units'), endings);
}
function readingOf(sense) {
    const numeral = isNumeralSense(sense);
    if (!(numeral || sense.cls.startsWith(prefix)) || sense.pronoun)
        return null;
    // A numeral is read by the room of numbers; here it is only known as one.
    const { rest, kind } = (numeral ? null : sense.entry?.info) ?? noInfo;
    const value = sense.value.split('#')[0];
    return {
        term: sense.cls.slice((numeral ? numberPrefix : prefix).length),
        value,
        kind,
        conj: sense.conj,
        prep: sense.prep,
        start: sense.start,
        definite: sense.definite,
        rest,
    };
}
const noReadings = [];
export const readingsOf = wordFact(({ senses }) => {
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
