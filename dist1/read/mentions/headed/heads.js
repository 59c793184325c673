import { wordFact } from '../../../arabic/facts.js';
import { document, table, values } from '../../../knowledge/load.js';
import { hasGivenName } from '../given.js';
function phrasesOf(file, article, fold) {
    const phrases = new Map();
    const add = (words, opening) => {
        const [first, ...rest] = fold(words).split(' ');
        const list = phrases.get(first);
        if (list)
            list.push({ opening, rest });
        else
            phrases.set(first, [{ opening, rest }]);
    };
    for (const head of file.bodies)
        for (const ar of head.ar) {
            if (head.only !== 'definite')
                add(ar, { kind: 'body', head, definite: false });
            if (head.only !== 'bare' && !ar.includes(' '))
                add(article + ar, { kind: 'body', head, definite: true });
        }
    for (const head of file.places)
        for (const ar of head.ar)
            add(ar, { kind: 'place', head });
    for (const ar of file.posts)
        add(ar, { kind: 'post' });
    for (const row of table('world/towns'))
        for (const ar of values(row.ar))
            add(ar, { kind: 'town', country: row.country || null, alone: row.alone === 'yes' });
    return phrases;
}
// «محافظا», «وأميرا», «كوزير», «كوزيرة»
function appointedOf({ appointed, and, as, accusative, feminine }, fold) {
    const forms = new Map();
    for (const bare of appointed.map(fold)) {
        // «وزيرة» has no other ending
        const end = bare.endsWith(fold(feminine)) ? '' : accusative;
        forms.set(`${as}${bare}`, { start: as.length, bare });
        forms.set(`${bare}${end}`, { start: 0, bare });
        forms.set(`${and}${bare}${end}`, { start: and.length, bare });
    }
    return forms;
}
const none = [];
const matches = (doc, from, rest) => rest.every((word, k) => doc.tokens[from + k]?.word.folded === word);
/** Whether a head, a town or an office begins with the word. */
export const begins = (heads, word) => (heads.openings(word) & 2) !== 0;
/** The first words of names that no other table has. They are no part of the lexicon: what a word means does not hang on them. */
export function buildHeads(lexicon, fold, article, openers) {
    const file = document('arabic/heads');
    const phrases = phrasesOf(file, article, fold);
    const folded = (forms) => new Set(forms.map(fold));
    const candidates = wordFact((word) => {
        let found = null;
        for (const cut of lexicon.cuts(word.folded)) {
            for (const phrase of phrases.get(cut.host) ?? none) {
                found ??= { body: [], place: [], town: [], post: [] };
                found[phrase.opening.kind].push({ phrase, cut });
            }
        }
        for (const list of Object.values(found ?? none))
            list.sort((a, b) => b.phrase.rest.length - a.phrase.rest.length);
        return found;
    });
    const appointed = appointedOf(file, fold);
    const opensPerson = (word) => openers.has(word.folded) || hasGivenName(word);
    return {
        at: (doc, i, kind) => {
            const token = doc.tokens[i];
            const list = token && candidates(token.word)?.[kind];
            if (!list || list.length === 0)
                return none;
            return list
                .filter(({ phrase }) => phrase.rest.length === 0 || matches(doc, i + 1, phrase.rest))
                .map(({ phrase, cut }) => ({
                opening: phrase.opening,
                cut,
                to: i + 1 + phrase.rest.length,
            }));
        },
        openings: wordFact(word => (opensPerson(word) ? 1 : 0) + (candidates(word) === null && !appointed.has(word.folded) ? 0 : 2)),
        pairs: folded(file.pairs),
        parts: folded(file.parts),
        plain: folded(file.plain),
        represented: folded(file.represented),
        qualifiers: folded(file.qualifiers),
        nisbaEndings: file.nisbaEndings.map(fold),
        and: file.and,
        added: file.and + article,
        stop: file.stop,
        appointed,
        appointing: folded(file.appointing),
        becoming: folded(file.becoming),
        accusative: file.accusative,
        as: file.as,
        purposes: folded(file.purposes),
        deeds: folded(file.deeds),
        in: fold(file.in),
        quotes: new Set(file.quotes),
    };
}
