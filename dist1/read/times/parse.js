import { TokenKind } from '../../text/tokens.js';
import { kindOf } from './kinds.js';
import { leanOf } from './lean.js';
import { make } from './make.js';
import { addCategories, hasCategory } from './prospects.js';
import { bare } from './rules.js';
import { nothing } from './sorts.js';
import { branchesFor } from './starts.js';
import { digitTerms, isMark, lexicalTerm, markTerm, wordNumberTerms } from './terms.js';
const fourDigits = /^(?:19|20)\d\d$/;
const timeMark = /[/\-–:.]/;
function weightAt(doc, i, knowledge) {
    const token = doc.tokens[i];
    switch (token.kind) {
        case TokenKind.word:
            return knowledge.isUsed(token.word) ? knowledge.sortOf(token.word).weight : 0;
        case TokenKind.number: {
            const { folded } = token.word;
            const next = doc.tokens[i + 1];
            const joined = next?.kind === TokenKind.punct &&
                doc.tokens[i + 2]?.kind === TokenKind.number &&
                timeMark.test(next.word.folded);
            return joined || fourDigits.test(folded) || folded.indexOf('.') !== folded.lastIndexOf('.') ? 2 : 1;
        }
        case TokenKind.punct:
            return isMark(token) ? 1 : 0;
        default:
            return 0;
    }
}
const anyClitic = { any: true, conj: '', prep: '' };
const isNumeral = ({ term }) => term === 'num' || term === 'ord';
function termsOfWord(doc, i, readings) {
    const found = [];
    const mark = markTerm(doc.tokens[i], i);
    if (mark)
        found.push(mark);
    for (const reading of readings) {
        const term = isNumeral(reading) ? null : lexicalTerm(reading, doc, i);
        if (term)
            found.push(term);
    }
    if (readings.some(isNumeral))
        found.push(...wordNumberTerms(doc, i));
    return found;
}
function termsAt(island, i) {
    const had = island.terms[i - island.from];
    if (had)
        return had;
    const { doc, knowledge } = island;
    const token = doc.tokens[i];
    const isDigits = token.kind === TokenKind.number;
    const { readings, words } = isDigits ? nothing : knowledge.sortOf(token.word);
    const found = isDigits ? digitTerms(doc, i) : termsOfWord(doc, i, readings);
    const terms = [];
    const ids = [];
    for (const term of found) {
        const id = knowledge.grammar.terms.get(term.name);
        if (id === undefined || term.end > island.to)
            continue;
        terms.push({ id, term });
        if (!ids.includes(id))
            ids.push(id);
    }
    for (const { id } of words)
        if (!ids.includes(id))
            ids.push(id);
    const made = { terms, words, ids, starts: null, may: null };
    island.terms[i - island.from] = made;
    return made;
}
const none = [];
const fits = (clitics, allowed) => allowed.any || (clitics.conj === allowed.conj && clitics.prep === allowed.prep);
function wordAt(words, item, i, allowed) {
    let out = null;
    for (const word of words) {
        if (word.id !== item.id || !fits(word, allowed))
            continue;
        out ??= [];
        out.push({ end: i + 1, said: item.name, start: word.start, rule: '' });
    }
    return out ?? none;
}
function termAt(terms, item, allowed) {
    let out = null;
    for (const { id, term } of terms) {
        if (id !== item.id || !fits(term, allowed))
            continue;
        out ??= [];
        out.push({ end: term.end, said: term.said, start: term.start, rule: '' });
    }
    return out ?? none;
}
function itemAt(island, item, i, allowed) {
    if (i >= island.to)
        return none;
    // A «و» set apart, or written onto digits, is a token of its own.
    if (!allowed.any && allowed.conj && island.doc.tokens[i].word.folded === allowed.conj) {
        return itemAt(island, item, i + 1, { ...allowed, conj: '' });
    }
    if (item.kind === 'cat')
        return parse(island, item.id, i, allowed);
    const { terms, words } = termsAt(island, i);
    return item.kind === 'word' ? wordAt(words, item, i, allowed) : termAt(terms, item, allowed);
}
const foldedAt = (doc, i) => doc.tokens[i]?.word.folded ?? '';
const isVerb = (token) => token?.kind === TokenKind.word && token.word.senses.some(({ cls }) => cls === 'verb');
const isWord = (token) => token?.kind === TokenKind.word || token?.kind === TokenKind.number;
function standsWell(island, rule, from, to) {
    const { doc } = island;
    if (rule.after && !rule.after.has(foldedAt(doc, from - 1)) && !(rule.afterVerb && isVerb(doc.tokens[from - 1])))
        return false;
    if (rule.last && isWord(doc.tokens[to]))
        return false;
    if (rule.notAfter?.has(foldedAt(doc, from - 1)))
        return false;
    if (rule.notBefore?.has(foldedAt(doc, to)))
        return false;
    if (rule.ahead && leanOf(doc, from, to, island.knowledge) <= 0)
        return false;
    if (rule.back && leanOf(doc, from, to, island.knowledge) >= 0)
        return false;
    return (!rule.notBeforeTerms || to >= island.to || !termsAt(island, to).terms.some(({ id }) => rule.notBeforeTerms.has(id)));
}
// A «و» that stands by itself belongs to what comes after it: there every branch is tried.
function goingOn(island, node, at) {
    const { knowledge, doc } = island;
    return knowledge.conj.has(doc.tokens[at].word.folded)
        ? node.branches
        : branchesFor(node, termsAt(island, at).ids, knowledge.grammar);
}
function step(attempt, node, at, start) {
    const { island, said } = attempt;
    for (const rule of node.ends)
        attempt.out.push({ rule, said: [...said], to: at, start });
    if (node.branches.length === 0 || at >= island.to)
        return;
    const first = said.length === 0;
    for (const { item, led, next } of first ? node.branches : goingOn(island, node, at)) {
        const asked = first && attempt.allowed.any && (item.conj !== '' || item.prep !== '');
        const allowed = !first || asked ? item.allowed : led && attempt.allowed.any ? bare : attempt.allowed;
        for (const part of itemAt(island, item, at, allowed)) {
            said.push({ label: item.label, said: part.said, rule: part.rule });
            // A clitic that the rule asks for is part of the expression.
            step(attempt, next, part.end, first ? (asked ? 0 : part.start) : start);
            said.pop();
        }
    }
}
function finish(island, from, complete, several, out) {
    const { rule, said, to, start } = complete;
    const had = out.filter(({ end }) => end === to);
    if ((had.length > 0 && !several) || !standsWell(island, rule, from, to))
        return;
    const when = make(rule, said);
    if (when === null || had.some(other => kindOf(other.said) === kindOf(when)))
        return;
    // The rule that a category was read by says more than the one that only passed it on.
    out.push({ end: to, said: when, start, rule: (rule.make === 'pass' && said[0].rule) || rule.id });
}
const cliticKey = ({ any, conj, prep }) => {
    if (any)
        return 1;
    return conj ? 2 : prep ? 2 + prep.charCodeAt(0) : 0;
};
/** Adds the categories that may begin with a term or word of this number and go on after it, at `at`. */
function addBegun(island, first, at, to) {
    const { prospects, conj } = island.knowledge;
    addCategories(to, prospects.wholeOf(first));
    if (at >= island.to)
        return;
    if (conj.has(foldedAt(island.doc, at)))
        addCategories(to, prospects.of(first));
    else
        for (const next of termsAt(island, at).ids)
            addCategories(to, prospects.before(first, next));
}
function mayBegin(island, i) {
    const at = termsAt(island, i);
    if (at.may)
        return at.may;
    const may = island.knowledge.prospects.none();
    for (const { id, term } of at.terms)
        addBegun(island, id, term.end, may);
    for (const { id } of at.words)
        addBegun(island, id, i + 1, may);
    at.may = may;
    return may;
}
function startsAt(island, i) {
    const at = termsAt(island, i);
    at.starts ??= island.knowledge.startsOf[island.genre.id](at.ids);
    return at.starts;
}
function parse(island, category, i, allowed) {
    if (!hasCategory(mayBegin(island, i), category))
        return none;
    const key = ((i - island.from) * 4096 + cliticKey(allowed)) * 256 + category;
    const had = island.memo.get(key);
    if (had)
        return had;
    const tree = startsAt(island, i)(category);
    if (!tree)
        return none;
    // Until it is read, nothing: a category does not begin with itself.
    island.memo.set(key, none);
    const attempt = { island, allowed, said: [], out: [] };
    step(attempt, tree, i, 0);
    if (attempt.out.length === 0)
        return none;
    const out = [];
    // Of rules that read the same words the first in the file is the one.
    for (const complete of attempt.out.sort((a, b) => a.rule.order - b.rule.order))
        finish(island, i, complete, category === island.top, out);
    island.memo.set(key, out);
    return out;
}
function readIsland(island, out) {
    for (let i = island.from; i < island.to; i++) {
        for (const { end, said, start, rule } of parse(island, island.top, i, anyClitic))
            out.push({ from: i, to: end, start, when: said, rule });
    }
}
/** Everything that the rules read as time, overlaps and all. Runs of words without any that speaks of time are passed over. */
export function findTimes(doc, knowledge, genre, category = 'expr') {
    const out = [];
    const top = knowledge.grammar.categories.get(category);
    const { length } = doc.tokens;
    let i = 0;
    while (i < length) {
        let weight = weightAt(doc, i, knowledge);
        if (weight === 0) {
            i++;
            continue;
        }
        const from = i;
        let strong = genre.terse;
        while (i < length && weight !== 0) {
            strong ||= weight === 2;
            i++;
            if (i < length)
                weight = weightAt(doc, i, knowledge);
        }
        if (strong)
            readIsland({ doc, knowledge, genre, from, to: i, terms: [], memo: new Map(), top }, out);
    }
    return out;
}
