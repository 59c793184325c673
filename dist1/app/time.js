// The reader of Arabic time expressions by itself, without pages.
import { needIsoDate } from '../acquire/dates.js';
import { makeDoc } from '../arabic/doc.js';
import { loadTimes } from '../read/knowledge.js';
import { publishedOf, readTimes as timesOf } from '../read/times/index.js';
let loaded;
const linesOf = (text) => [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => [index, index + line.length]);
/**
 * The time expressions of an Arabic text, in order, none overlapping another. Spans are `[start, end)` in UTF-16 units of the text; `value` is
 * TIMEX3, `date.value` EDTF, `date.notBefore` and `date.notAfter` the first and last day that is meant.
 * Throws an `IsnadError` with the code `input/bad-date` when `published` is no ISO date.
 */
export function readTimes(text, options = {}) {
    loaded ??= loadTimes();
    const { language, times } = loaded;
    const { published, ...rest } = options;
    const day = published === undefined ? null : publishedOf(needIsoDate(published, 'published'));
    const doc = makeDoc(text, linesOf(text), language.lexicon, language.sentences);
    return timesOf(doc, day, times, { idPrefix: '', ...rest }).map(time => ({ ...time, text: text.slice(...time.span) }));
}
