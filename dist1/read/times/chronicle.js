import { sentenceAt } from '../../arabic/doc.js';
// with how many days of a month sentences begin, in a text that goes from day to day
const fewest = 2;
// how many sentences an entry may have
const reach = 4;
// for how many days before publication a bare weekday is one of the days just past
const fresh = 7;
/** Whether an expression opens its sentence: «وفي يوم الثلاثاء». */
const opens = (doc, { from }) => {
    const first = doc.sentences[sentenceAt(doc, from)]?.from ?? 0;
    return from === first || (from === first + 1 && doc.tokens[first].word.senses.some(s => s.cls === 'prep'));
};
const isDated = ({ when }) => when.kind === 'point' && when.month !== null && when.day !== null;
const isBareWeekday = ({ when }) => when.kind === 'point' &&
    when.weekday !== null &&
    [when.year, when.month, when.day, when.week, when.dir, when.shift, when.count, when.follow].every(x => x === null);
/** The entries of a text that goes from day to day; of any other none. */
export function chronicleOf(doc, all) {
    let last = null;
    let known;
    const isOne = () => {
        known ??= all.filter(found => isDated(found) && opens(doc, found)).length >= fewest;
        return known;
    };
    return {
        before(found, published) {
            if (!last || last.day > published - fresh || !isBareWeekday(found) || !opens(doc, found))
                return null;
            return sentenceAt(doc, found.from) - last.sentence <= reach && isOne() ? last : null;
        },
        note(found, day, id) {
            if (day !== null && opens(doc, found))
                last = { day, id, sentence: sentenceAt(doc, found.from) };
        },
    };
}
