import { senseOf } from '../../arabic/lexicon.js';
import { sideOf } from './sides.js';
// «بوساطة مصرية وقطرية»: adjectives of states after the word
function adjectives({ doc }, from, entities) {
    const found = [];
    for (let i = from; i < doc.tokens.length; i++) {
        const nisba = doc.tokens[i].word.senses.find(s => s.cls === 'nisba' && !s.definite);
        if (!nisba || (found.length > 0 && nisba.conj === ''))
            break;
        found.push(entities.thing(nisba.value, doc.text.slice(doc.tokens[i].start, doc.tokens[i].end)));
    }
    return found;
}
/** Who mediates a contact: «بوساطة مصرية», «بوساطة من قطر», in the sentence that tells it. */
export function mediatorsOf(clauses, draft, entities) {
    const { doc, marks } = clauses;
    const { to } = doc.sentences[draft.sentence];
    for (let i = draft.trigger[0]; i < to; i++) {
        if (!senseOf(doc.tokens[i].word, 'mediation'))
            continue;
        const group = [i + 1, i + 2].map(at => marks.groupAt[at] ?? -1).find(index => index >= 0);
        return group === undefined ? adjectives(clauses, i + 1, entities) : sideOf(marks.groups[group].members);
    }
    return [];
}
