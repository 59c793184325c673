import { TokenKind } from '../../../text/tokens.js';
import { isParticle } from '../person.js';
// «شرطة» of «الشرطة», «للشرطة», «والشرطة»
function stemOf({ folded, senses }, { article, ofClitic, inClitic, andClitic }) {
    for (const start of [ofClitic.repeat(2), inClitic + article, andClitic + article, article])
        if (folded.startsWith(start) && folded.length > start.length + 1)
            return folded.slice(start.length);
    const cut = senses.length > 0 && senses.every(s => s.prep !== '' || s.conj !== '') ? senses[0].start : 0;
    return folded.slice(cut);
}
function wordsOf({ from, to }, { tokens }, grammar) {
    const words = [];
    for (let i = from; i < Math.min(to, tokens.length); i++) {
        const { kind, word } = tokens[i];
        if (kind === TokenKind.word && (i === from || !isParticle(word)))
            words.push(stemOf(word, grammar));
    }
    return words;
}
export function makeOfficers(doc, grammar) {
    // by the first word of the office, which must be the same
    const named = new Map();
    return {
        add(range, person) {
            const [head, ...words] = wordsOf(range, doc, grammar);
            if (head === undefined)
                return;
            const list = named.get(head);
            if (list)
                list.push({ words, person });
            else
                named.set(head, [{ words, person }]);
        },
        find(range) {
            if (named.size === 0)
                return null;
            const [head, ...words] = wordsOf(range, doc, grammar);
            const may = (named.get(head ?? '') ?? []).filter(one => words.every(word => one.words.includes(word)));
            const people = new Set(may.map(({ person }) => person));
            return people.size === 1 ? may[0].person : null;
        },
    };
}
