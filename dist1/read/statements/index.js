import { agencySource, headed, headingOf } from './head.js';
import { headlineStatement } from './headline.js';
import { know } from './memory.js';
import { pageSurnames } from './page-surnames.js';
import { readSentence } from './sentence.js';
import { unnamedOf } from './unnamed.js';
export { addStatementWords, buildStatementRules } from './knowledge.js';
const placeOf = (s) => s.content[0]?.[0] ?? s.cue[0];
const besideWords = 10;
// «قال سامي حداد؛ رئيس مجلس الإدارة، إن …»: who he is, up to what he says
function opensBeside({ doc, infos, rules }, { from, to }) {
    for (let k = from; k < Math.min(to, from + besideWords); k++) {
        const { that, verbOnly, prep } = infos[k];
        if (that)
            return that.conj === '' && rules.commas.has(doc.tokens[k - 1]?.word.folded ?? '');
        if (verbOnly || (prep && k === from))
            return false;
    }
    return false;
}
// «وأوضح المتحدث الرسمي بالإدارة؛ أن …»: a semicolon parts nobody from his words
function wholeSentence(sentence, index, context) {
    const { doc, infos, rules } = context;
    const next = doc.sentences[index + 1];
    const last = doc.tokens[sentence.to - 1];
    const goesOn = next?.part === sentence.part && last !== undefined && rules.semicolon === last.word.folded;
    if (!goesOn)
        return sentence;
    const opens = infos[next.from].that?.conj === '' || (isShort(sentence, context) && opensBeside(context, next));
    return opens ? { ...sentence, to: next.to } : sentence;
}
// nothing but who speaks, and where: no words have begun
const isShort = ({ from, to }, { infos }) => to - from <= shortest &&
    infos.slice(from, to).some(i => i.hits.length > 0) &&
    !infos.slice(from, to).some(i => i.that);
const shortest = 16;
const sameLink = (a, b) => a?.name === b?.name && a?.entity === b?.entity;
const withUnnamed = (context, link) => link.role === 'unnamed' ? { ...link, unnamed: unnamedOf(context, link) } : link;
/** Who speaks for somebody once on a page does so wherever it names him: «وقال بيسكوف». */
function asSpokespeople(chains) {
    const speaking = new Set(chains.flat().flatMap(({ role, entity }) => (role === 'spokesperson' && entity ? [entity] : [])));
    return link => link.role === 'official' && speaking.has(link.entity ?? '') ? { ...link, role: 'spokesperson' } : link;
}
/** Who says what, by which chain. Ids in the order of the cues. */
export function readStatements(input, rules, idPrefix) {
    const { clauses, entities } = input;
    const heading = headingOf(input, entities, rules);
    const context = {
        isOwn: heading.isOwn,
        doc: clauses.doc,
        marks: clauses.marks,
        clauses,
        rules,
        entities,
        genderOf: input.genderOf,
        home: input.home,
        headlinePart: input.headlinePart,
        surnames: pageSurnames(clauses.doc, rules.article),
        memory: { said: [], known: [], handed: [], papers: [], told: [], contents: [] },
        infos: clauses.doc.tokens.map(({ word, start }) => {
            const info = rules.info(word);
            // «آن هيدالغو»
            const name = info.that?.conj === '' && clauses.doc.text.startsWith(rules.madda, start);
            return name ? { ...info, that: null, stop: false } : info;
        }),
    };
    if (heading.head)
        know(agencySource(heading.head), context);
    const first = new Map();
    for (const predicate of clauses.predicates)
        if (!first.has(predicate.sentence))
            first.set(predicate.sentence, predicate);
    const found = [];
    let read = 0;
    clauses.doc.sentences.forEach((cut, index) => {
        if (cut.from < read)
            return;
        const sentence = wholeSentence(cut, index, context);
        if (sentence.part === input.headlinePart) {
            const said = headlineStatement(sentence, context);
            if (said)
                found.push(said);
            return;
        }
        read = sentence.to;
        found.push(...readSentence(sentence, index, context, first));
    });
    found.sort((a, b) => placeOf(a) - placeOf(b));
    const once = found.filter((s, i) => i === 0 || placeOf(found[i - 1]) !== placeOf(s) || !sameLink(found[i - 1].chain.at(-1), s.chain.at(-1)));
    const settled = asSpokespeople(once.map(({ chain }) => chain));
    const statements = once.map((s, i) => ({
        ...s,
        id: `${idPrefix}s${i}`,
        chain: headed(s.chain, heading).map(link => settled(withUnnamed(context, link))),
    }));
    return { statements, head: heading.head };
}
