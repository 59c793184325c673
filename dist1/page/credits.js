import { nameAt } from './knowledge.js';
import { wordsOf } from './lines.js';
// Whom a closing credit names, as written.
const edges = /^[\s:|\-–—/*.\u060c]+|[\s|\-–—/*.\u060c]+$/gu;
const enclosed = /^(?:\(([^()]*)\)|«([^«»]*)»|"([^"]*)"|“([^“”]*)”|\[([^[\]]*)\])$/u;
const clean = (text) => {
    const bare = text.replace(edges, '');
    const inside = enclosed.exec(bare);
    return inside
        ? inside
            .slice(1)
            .find(part => part !== undefined)
            .replace(edges, '')
        : bare;
};
/** The agency or outlet of a credit line: what follows the head, or the agency named anywhere in it. */
export function creditOf(knowledge, line, rule) {
    // who lent a hand did not write it
    if (rule === 'credit/contributors' || rule === 'credit/contribution')
        return [];
    if (rule === 'credit/source') {
        const mark = /[:|/–—-]/.exec(line.text);
        const name = clean(mark ? line.text.slice(mark.index + 1) : '');
        return name ? [name] : [];
    }
    if (rule === 'credit/agency-line' || rule === 'credit/agencies')
        return [clean(line.text)].filter(Boolean);
    const { folded, at } = knowledge.fold.view(line.text);
    const { words, from, to } = wordsOf(folded);
    for (let i = 0; i < words.length; i++) {
        const length = nameAt(knowledge.agencies, words, i);
        if (length > 0)
            return [line.text.slice(at[from[i]], at[to[i + length - 1] - 1] + 1)];
    }
    return [];
}
/** Of several credits the one that says most. */
export const longestCredit = (credits) => credits.reduce((best, credit) => (best === null || credit.length > best.length ? credit : best), null);
