import { senseOf } from '../../arabic/lexicon.js';
import { contactNounClass } from './contact-rules.js';
import { welcomedRule } from './welcomed.js';
// «وصل الوزير إلى الدوحة اليوم. وكان في استقباله لدى وصوله نظيره»: who stood there when somebody came.
// how many sentences may stand between who came and who welcomed him
const reach = 2;
/** Whether a contact is told as a welcome: «في استقباله», «في مقدمة مستقبليه». */
function isWelcome({ doc }, draft, rules) {
    const { trigger, rule, predicate, to } = draft;
    const { feasting, awaiting, arriving } = rules;
    const [at] = trigger;
    // «واستقبله لدى وصوله إلى المطار»
    if (predicate?.at === at && predicate.readings.some(r => awaiting.has(r.value)))
        return doc.tokens.slice(at, to).some(({ word }) => arriving.has(rules.journeyAt(word)?.value ?? ''));
    if (rule === welcomedRule && predicate?.at === at)
        return !predicate.readings.some(r => feasting.has(r.value));
    const noun = senseOf(doc.tokens[at].word, contactNounClass);
    const inIt = doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'in') ?? false;
    return inIt && noun !== undefined && noun.entry.info.hosts;
}
/** The visit with which he came whom a contact tells to have been welcomed; null where none is told right before. */
export function arrivalOf(draft, pairs, clauses, rules) {
    if (draft.kind !== 'meeting' || !isWelcome(clauses, draft, rules))
        return null;
    const people = draft.sides.flat();
    const comes = ({ draft: told }) => told.sentence <= draft.sentence &&
        told.sentence >= draft.sentence - reach &&
        told.trigger[0] < draft.trigger[0] &&
        (told.predicate?.readings.some(r => rules.arriving.has(r.value)) ?? false);
    return (pairs.findLast(({ kind, pair, tellings }) => kind === 'visit' && people.includes(pair[0]) && tellings.some(comes)) ?? null);
}
