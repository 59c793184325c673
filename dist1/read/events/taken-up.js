import { senseOf } from '../../arabic/lexicon.js';
import { nounAt } from './contact-nouns.js';
import { contactNounClass } from './contact-rules.js';
import { commonKind } from './kinds.js';
// Which contact a word takes up that was told before: «الاتصال», «لقاؤهما», «الجانبان».
function refersBy(clauses, at, pair) {
    const sense = senseOf(clauses.doc.tokens[at].word, contactNounClass);
    if (!sense || !(sense.definite || sense.pronoun !== ''))
        return false;
    const noun = nounAt(clauses, at, at + 1);
    return noun !== null && commonKind(noun.kind, pair.kind) !== null;
}
// «الجانبان», «الزعيمان»
function meansBoth({ marks }, at, { pair }) {
    const group = marks.groupAt[at] < 0 ? undefined : marks.groups[marks.groupAt[at]];
    const ids = group?.members.map(({ holder, entity }) => holder ?? entity) ?? [];
    return ids.length === 2 && group.members.every(({ how }) => how === 'dual') && pair.every(id => ids.includes(id));
}
const firstOf = ({ tellings }) => Math.min(...tellings.map(({ draft }) => draft.trigger[0]));
export const toldIn = (pairs) => ({
    first: new Map(pairs.map(pair => [pair, firstOf(pair)])),
    triggers: new Set(pairs.flatMap(({ tellings }) => tellings.map(({ draft }) => draft.trigger[0]))),
});
/** Whether the token takes up this pair's contact: the last of its kind that was told before. */
export function takesUp(at, pair, { first }, clauses) {
    const fits = (other, since) => since < at && (refersBy(clauses, at, other) || meansBoth(clauses, at, other));
    const own = first.get(pair);
    return fits(pair, own) && [...first].every(([other, since]) => since <= own || !fits(other, since));
}
// «اجتماع جرى في القاهرة» is new; «لقاء الرئيسين» may be the one that was told
function isNew({ doc, marks }, at) {
    const sense = senseOf(doc.tokens[at].word, contactNounClass);
    const next = doc.tokens[at + 1];
    return (sense !== undefined &&
        !sense.definite &&
        sense.pronoun === '' &&
        (next === undefined || (marks.groupOf[at + 1] < 0 && !next.word.senses.some(s => s.cls === 'noun' && s.definite))));
}
/** Whether another contact is told from one token to another. */
export function tellsOther(from, to, pair, { triggers }) {
    const own = new Set(pair.tellings.map(({ draft }) => draft.trigger[0]));
    for (let i = from; i < to; i++)
        if (triggers.has(i) && !own.has(i))
            return true;
    return false;
}
/** «ذكر الوزير أن لقاءه بولي العهد مفيد. وقال إن المباحثات تناولت …»: another of its kind was told since, between whomever. */
const isToldBetween = (at, since, pair, { first }, clauses) => [...first.keys()].some(other => other !== pair &&
    other.tellings.some(({ draft: { trigger } }) => since <= trigger[0] && trigger[0] < at) &&
    refersBy(clauses, at, other));
/** Whether since the pair's contact was last told another of its kind came up, of whomever: «على علم بالاجتماع» may mean that one. */
export function bringsUpAnother(at, pair, told, clauses) {
    const { triggers } = told;
    const last = Math.max(...pair.tellings.map(({ draft }) => draft.trigger[0]).filter(trigger => trigger < at));
    const end = clauses.doc.sentences.find(({ from, to }) => from <= last && last < to).to;
    if (isToldBetween(at, end, pair, told, clauses))
        return true;
    for (let i = end; i < at; i++) {
        if (triggers.has(i) || !isNew(clauses, i))
            continue;
        const noun = nounAt(clauses, i, i + 1);
        if (noun && commonKind(noun.kind, pair.kind) !== null)
            return true;
    }
    return false;
}
