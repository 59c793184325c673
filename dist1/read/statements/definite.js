import { isNameOnly } from '../mentions/given.js';
import { groupAt } from './context.js';
const nouns = new Set(['noun', 'masdar', 'source']);
/** Whether the noun at `j`, whose phrase ends at `to`, is known by what it rules or by whose it is; not «مسؤولو الوزارة», which may be any of them. */
export function isKnownByPhrase(context, j, to, noun) {
    const { doc, rules } = context;
    if (noun.pronoun !== '' || isOwned(context, j, noun))
        return true;
    const { word } = doc.tokens[j];
    const head = rules.fold(noun.lemma);
    if (rules.unnamedHeads.has(head) || rules.seniors.has(head) || rules.agreement.isAbsolute(word))
        return false;
    for (let k = j + 1; k < to; k++) {
        const next = doc.tokens[k].word;
        if (next.folded.startsWith(rules.article) || groupAt(context, k))
            return true;
        // «محافظ بيشة»: a town that no table has
        if (k === j + 1 && k + 1 === to && rules.seats.has(head) && isNameOnly(next))
            return true;
        if (!next.senses.some(s => nouns.has(s.cls)) || next.senses.some(s => s.cls === 'prep'))
            return false;
    }
    return false;
}
// «شقيقه» is no «شقيقة»: the pronoun is written without dots
function isOwned({ doc, rules }, j, { lemma }) {
    const { start, end } = doc.tokens[j];
    return lemma.endsWith(rules.feminine) && !doc.text.slice(start, end).endsWith(rules.feminine);
}
