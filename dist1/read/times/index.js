import { offsetInPage } from '../../arabic/doc.js';
import { contains } from '../../text/span.js';
import { dayOfIso } from './calendar.js';
import { chronicleOf } from './chronicle.js';
import { fieldsOf } from './fields.js';
import { kindOf } from './kinds.js';
import { leanOf } from './lean.js';
import { findTimes } from './parse.js';
import { resolve } from './resolve.js';
import { longestWins, withoutNames } from './settle.js';
export { daysOff } from './days-off.js';
export { buildTimes, compileTimes } from './knowledge.js';
export { publishedOf, readStamp } from './stamp.js';
export { addTimeWords } from './words.js';
/** The expressions that stand in the document, one for each place, in order; of some kinds alone where `kinds` names them. */
export function settledTimes(doc, knowledge, genre, kinds) {
    const all = withoutNames(doc, findTimes(doc, knowledge, genre), knowledge);
    return longestWins(kinds ? all.filter(({ when }) => kinds.includes(kindOf(when))) : all);
}
// «يوم الجمعة»: whether the word before the day is of the expression is a matter of convention; it is of a name («يوم الأرض»).
function startOf(doc, { from, to, start, rule }, { fold }, leave) {
    const left = leave.includes(doc.tokens[from].word.folded) && to - from > 1 && !rule.startsWith('holiday');
    return left ? doc.tokens[from + 1].start : offsetInPage(doc, doc.tokens[from], start, fold);
}
const yearAlone = /^\d{4}$/;
/** What «بعد ذلك بيومين» may count from: a day, or a year. */
function toldBy(value, id) {
    if (yearAlone.test(value))
        return { day: dayOfIso(`${value}-01-01`), yearOnly: true, id };
    const day = value.length === 10 ? dayOfIso(value) : null;
    return day === null ? null : { day, yearOnly: false, id };
}
/**
 * The time expressions of a story, in order of place, none overlapping another. What must be counted is counted from
 * `published`, when that is a full day; without it values stay partial. Whether a sentence looks back or ahead is read from
 * its verbs.
 */
export function readTimes(doc, published, knowledge, { idPrefix, genre: genreId = 'news', lean: given, now, kinds, leave = [], saidOn = [], dayOfYear = null }) {
    const genre = knowledge.genres[genreId];
    const day = published?.value ? dayOfIso(published.value) : null;
    const { tokens } = doc;
    let before = null;
    const all = settledTimes(doc, knowledge, genre, kinds);
    const chronicle = chronicleOf(doc, all);
    const leanAt = (found, from) => {
        const told = given ?? (from === null ? -1 : leanOf(doc, found.from, found.to, knowledge));
        return told === 0 ? genre.lean : told;
    };
    return all.map((found, n) => {
        const start = startOf(doc, found, knowledge, leave);
        const span = [start, tokens[found.to - 1].end];
        const said = saidOn.find(({ within }) => contains(within, span));
        const from = said ? dayOfIso(said.on.date.value) : day;
        const entry = from === null ? null : chronicle.before(found, from);
        const gone = isGone(doc, found, knowledge);
        const { type, value, date, otherwise, counted } = entry
            ? resolveAfter(found, entry.day, genre)
            : resolve(found.when, {
                ...{ day: from, lean: leanAt(found, from), before, dayOfYear, genre, gone },
                ...(now ? { now } : {}),
            });
        const id = `${idPrefix}t${n}`;
        const anchor = entry?.id ?? anchorOf(found, before, counted, said);
        chronicle.note(found, date?.value?.length === 10 ? dayOfIso(date.value) : null, id);
        // «وكان قبل ذلك بيومين …» looks back from the day that the story goes on from.
        const aside = found.when.kind === 'point' && (found.when.follow?.n ?? 0) < 0;
        if (!aside)
            before = toldBy(date?.value ?? '', id) ?? before;
        const fields = fieldsOf(found.when, value);
        return { id, span, type, value, date, ...fields, otherwise, anchor, rule: `time/${found.rule}` };
    });
}
/** What an expression is counted from. */
function anchorOf({ when }, before, counted, said) {
    if (when.kind === 'point' && when.follow !== null && before !== null)
        return before.id;
    return counted ? (said?.on.id ?? 'published') : 'none';
}
const week = 7;
// «وفي يوم الثلاثاء», behind an entry of another day
function resolveAfter({ when }, day, genre) {
    const found = resolve(when, { day: day + week, lean: -1, genre });
    const weekday = found.date?.why.split(',')[0] ?? '';
    return { ...found, date: found.date && { ...found.date, why: `the first ${weekday} after the day told before` } };
}
// «منذ أغسطس»
const isGone = (doc, { from }, { back }) => back.has(doc.tokens[from - 1]?.word.folded ?? '');
/** What contradicts itself among the expressions: both readings are on the expression. */
export const timeDiagnostics = (times) => times.flatMap(({ span, date, otherwise }) => otherwise ? [{ code: `time/${otherwise.by}-contradicts`, message: `${date.why}.`, span }] : []);
