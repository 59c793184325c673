import { contactNounClass } from './contact-rules.js';
const nominal = new Set(['noun', 'masdar', 'adj', 'nisba']);
// «أمن الحدود مع سوريا», «العلاقات الثنائية مع طهران»: with a state is what stands right before, not who does it.
function belongsToNoun({ doc, marks }, { group, at, role }) {
    if (role !== 'with' || !group.members.every(m => m.kind === 'state' || m.kind === 'place'))
        return false;
    const before = at - 2;
    if (before < 0 || marks.groupOf[before] >= 0 || marks.timeOf[before] >= 0)
        return false;
    const { senses } = doc.tokens[before].word;
    return (senses.some(s => nominal.has(s.cls)) &&
        senses.every(s => s.cls !== contactNounClass && s.cls !== 'phone' && s.cls !== 'verb'));
}
/** The clause without what only belongs to a noun in it. */
export const withoutAttached = (clauses, clause) => clause.slots.some(slot => belongsToNoun(clauses, slot))
    ? { ...clause, slots: clause.slots.filter(slot => !belongsToNoun(clauses, slot)) }
    : clause;
