import { namesAt } from '../names.js';
import { begins } from './heads.js';
import { firstOf, longest } from './thing.js';
import { foldedAt, isDefiniteAt, isGivenAt, isUnknownAt } from './words.js';
const placeKinds = ['place', 'state', 'capital'];
// «مقدونيا», «نابلس»: a state or place of the tables, where it is named and not meant by its capital
function tabledAt(kit, i) {
    const { doc, grammar } = kit;
    const matches = namesAt(doc, i, placeKinds);
    const [match] = matches;
    if (!match)
        return null;
    const found = matches.find(({ pattern, to }) => pattern.kind === 'place' && to === match.to) ?? match;
    const { kind, ref } = found.pattern;
    return {
        kind: kind === 'place' ? 'place' : 'state',
        from: i,
        to: found.to,
        start: found.sense.start,
        conj: found.sense.conj,
        prep: found.sense.prep,
        host: foldedAt(kit, i).slice(found.sense.start),
        ref,
        country: kind === 'place' ? (grammar.world.places.get(ref)?.country ?? null) : ref,
        rule: `mentions/${kind}`,
    };
}
// `within`: after a word that leads one to expect a place, names count that are common words too
function townAt({ doc, grammar }, i, within) {
    const found = grammar.heads.at(doc, i, 'town').find(({ opening }) => within || opening.alone);
    if (!found)
        return null;
    const { cut, to, opening } = found;
    return {
        kind: 'place',
        from: i,
        to,
        ...firstOf(cut),
        ref: null,
        country: opening.country,
        rule: 'mentions/town',
    };
}
/** The words of a name that no table has: «تعنك», «دير عمرو», «المسمية الكبيرة»; -1 where there is none. */
function nameEnd(kit, i, only) {
    const { heads } = kit.grammar;
    const second = isUnknownAt(kit, i + 1) || isDefiniteAt(kit, i + 1) || isGivenAt(kit, i + 1);
    if (heads.pairs.has(foldedAt(kit, i)) && second)
        return i + 2;
    const definite = isDefiniteAt(kit, i) && !heads.plain.has(foldedAt(kit, i));
    if (!definite && (only === 'definite' || !isUnknownAt(kit, i)))
        return -1;
    return heads.parts.has(foldedAt(kit, i + 1)) ? i + 2 : i + 1;
}
function headed(kit, i, { opening, cut, to: at }) {
    const inner = properPlaceAt(kit, at, true);
    const known = inner && inner.conj === '' && inner.prep === '' ? inner : null;
    const { name } = opening.head;
    const to = known?.to ?? (name ? nameEnd(kit, at, name) : -1);
    if (to < 0)
        return null;
    return {
        kind: known?.kind === 'state' ? 'state' : 'place',
        from: i,
        to: kit.grammar.heads.parts.has(foldedAt(kit, to)) && known?.rule === 'mentions/town' ? to + 1 : to,
        ...firstOf(cut),
        ref: known?.ref ?? null,
        country: known?.country ?? null,
        rule: 'mentions/headed-place',
    };
}
/** The place or state that is named at `i`, with the word before its name that says what it is. */
export function properPlaceAt(kit, i, within = false) {
    const known = tabledAt(kit, i);
    const word = kit.doc.tokens[i]?.word;
    if (!word || !begins(kit.grammar.heads, word))
        return known;
    const town = longest(known, townAt(kit, i, within));
    const opened = kit.grammar.heads.at(kit.doc, i, 'place');
    return opened.length === 0 ? town : longest(town, ...opened.map(each => headed(kit, i, each)));
}
