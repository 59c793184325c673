import { wordFact } from '../../arabic/facts.js';
import { readingsOf } from './words.js';
export const nothing = { weight: 0, readings: [], words: [] };
// Words that any text is full of: they are looked at only beside words that speak of time.
const weak = new Set(['num', 'ord', 'mod', 'zone']);
// «بعيد الفطر»: the lexicon cuts no word that means something whole, and «بعيد» does; what must follow tells them apart.
function cutOpeners(word, cuts, openers, known) {
    const out = [];
    for (const { conj, prep, host, start } of cuts) {
        if (prep === '' || host === word.folded)
            continue;
        for (const opener of openers.get(host) ?? []) {
            if (known.some(r => r.term === opener.term && r.prep === prep))
                continue;
            out.push({ ...opener, kind: '', definite: false, conj, prep, start });
        }
    }
    return out;
}
export function makeSorts(lexicon, grammar, { conj, carriers, inner, openers }) {
    return wordFact(word => {
        const cuts = lexicon.cuts(word.folded);
        const told = readingsOf(word);
        const cutOff = cutOpeners(word, cuts, openers, told);
        const words = [];
        for (const cut of cuts) {
            const id = grammar.words.get(cut.host);
            if (id !== undefined)
                words.push({ id, conj: cut.conj, prep: cut.prep, start: cut.start });
        }
        const joins = word.folded === '' || conj.has(word.folded);
        const used = joins || told.length + cutOff.length + words.length > 0 || inner.has(word.folded);
        if (!used)
            return nothing;
        const readings = [...told, ...cutOff];
        const strong = !joins && (readings.some(r => !weak.has(r.term)) || carriers.has(word.folded));
        return { weight: strong ? 2 : 1, readings, words };
    });
}
