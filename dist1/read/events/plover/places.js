import { isWord } from './words.js';
// A state behind a word of place is where something was, and did nothing: «غربي النيجر», «قبالة سواحل ليبيا», «داخل الأراضي السورية».
const marked = new WeakSet();
/** Whether a mention says only where something was. */
export const isWhere = (mention) => marked.has(mention);
const behindPlace = ({ doc }, { from, prep }, { sides }) => prep === '' && from > 0 && isWord(doc, from - 1, sides);
/** Marks the states of a story that say only where something was. */
export function markPlaces({ clauses }, rules) {
    for (const group of clauses.marks.groups) {
        const [first] = group.members;
        if (first?.kind === 'state' && first.how === 'name' && behindPlace(clauses, group, rules))
            marked.add(first);
    }
}
/** The state in tokens `[from, to)` that says only where something was. */
export function stateWhere({ marks }, from, to) {
    for (let i = from; i < to; i++) {
        const [first] = marks.groupAt[i] >= 0 ? marks.groups[marks.groupAt[i]].members : [];
        if (first && isWhere(first))
            return first.entity;
    }
    return null;
}
/** Whether tokens `[from, to)` speak of a state, by name, body or adjective. */
export function speaksOf(country, from, to, { clauses, entities }) {
    const { doc, marks } = clauses;
    for (let i = from; i < to; i++) {
        if (marks.groupAt[i] >= 0) {
            const { members } = marks.groups[marks.groupAt[i]];
            if (members.some(({ entity }) => entity !== null && entities.all.get(entity)?.country === country))
                return true;
        }
        else if (doc.tokens[i].word.senses.some(s => s.cls === 'nisba' && s.value === country))
            return true;
    }
    return false;
}
