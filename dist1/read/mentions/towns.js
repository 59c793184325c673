import { TokenKind } from '../../text/tokens.js';
// A capital in its place is a town; where it acts it is its state.
const placing = new Set(['in', 'to', 'at']);
// «نزح من طرابلس», «سقط على بيروت», «تبعد عن دمشق»: these lead to a state as often as to a town
const doubtful = new Set(['from', 'on', 'about']);
const reach = 6;
const plain = new Set(['verb', 'masdar', 'noun', 'active-participle']);
/** «عاد من باريس», «قذائف على طرابلس», «كيلومترين عن دمشق»: whether a word of moving, falling or measuring leads to the preposition at `i`. */
function isMoved(doc, i, grammar) {
    for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
        const { kind, word } = doc.tokens[k];
        if (kind !== TokenKind.word) {
            if (kind === TokenKind.break || grammar.comma.has(word.folded))
                return false;
            continue;
        }
        if (word.senses.some(s => plain.has(s.cls) && grammar.towns.movers.has(s.value)))
            return true;
    }
    return false;
}
/** Whether the name in tokens `[i, to)` is that of the town: «في القاهرة», «بالدوحة», «وسط لندن», «باريس القديمة», «عاد من روما». */
export function isTown(doc, i, to, grammar) {
    const { word } = doc.tokens[i];
    if (word.senses.some(s => s.cls === 'names' && s.prep === grammar.inClitic))
        return true;
    if (grammar.towns.after.has(doc.tokens[to]?.word.folded ?? ''))
        return true;
    const before = doc.tokens[i - 1]?.word;
    if (!before)
        return false;
    if (before.senses.some(s => s.cls === 'prep' && placing.has(s.value)))
        return true;
    const joined = word.senses.some(s => s.cls === 'names' && (s.conj !== '' || s.prep !== ''));
    if (!joined && grammar.cutsOf(before).some(cut => grammar.towns.before.has(cut.host)))
        return true;
    return before.senses.some(s => s.cls === 'prep' && doubtful.has(s.value)) && isMoved(doc, i - 1, grammar);
}
