import { document } from '../../knowledge/load.js';
import { PloverType } from '../../model/records.js';
import { contactFolder, contactNounFile, contactVerbFile } from './contact-files.js';
import { readWord, typeFiles } from './plover/files.js';
const unique = (words) => [...new Set(words)];
const modesOf = ({ mode, modes }) => unique([mode ?? '', ...Object.keys(modes ?? {})]);
const byVerbs = (modes, verbs) => [modes, { verbs, nouns: [] }];
const byNouns = (modes, nouns) => [modes, { verbs: [], nouns }];
function byMode(told) {
    const found = new Map();
    for (const [modes, { verbs, nouns }] of told)
        for (const mode of modes) {
            const before = found.get(mode) ?? { verbs: [], nouns: [] };
            found.set(mode, { verbs: unique([...before.verbs, ...verbs]), nouns: unique([...before.nouns, ...nouns]) });
        }
    return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
const lemma = (written) => readWord(written).lemma;
const typeSets = () => typeFiles().map(([name, { type, contexts, verbs, nouns, examples }]) => ({
    id: type,
    type,
    modes: byMode([
        ...verbs.map(rule => byVerbs(modesOf(rule), rule.verbs)),
        ...nouns.map(rule => byNouns(modesOf(rule), rule.nouns.map(lemma))),
    ]),
    contexts: unique([...contexts, ...[...verbs, ...nouns].flatMap(rule => rule.contexts ?? [])]),
    examples: { must: examples.match.map(({ ar }) => ar), mustNot: [...examples.none] },
    files: [name],
}));
/** All examples of a document, wherever in it they stand; those that are pending are no examples yet. */
function examplesIn(part) {
    if (typeof part !== 'object' || part === null)
        return [];
    if ('yes' in part && 'no' in part)
        return [part];
    return Object.values(part).flatMap(examplesIn);
}
function contactSet() {
    const files = ['nouns', 'verbs', 'status'].map(name => `${contactFolder}/${name}`);
    const examples = files.flatMap(name => examplesIn(document(name)));
    return {
        id: 'contacts',
        type: 'CONSULT',
        modes: byMode([
            ...contactNounFile().nouns.map(({ noun, phone, bare, many, sent }) => byNouns(unique([phone, bare, many, sent].filter(kind => kind != null)), [noun])),
            ...contactVerbFile().verbs.flatMap(({ verbs, patterns }) => patterns.map(({ kind, noun }) => byVerbs(kind ? [kind] : noun === 'none' ? [] : noun, verbs))),
        ]),
        contexts: ['diplomatic'],
        examples: { must: examples.flatMap(({ yes }) => yes), mustNot: examples.flatMap(({ no }) => no) },
        files,
    };
}
/** What the frames cover, in the order of PLOVER, the contacts first: all that Isnad can tell of what happened. */
export function frameSets() {
    const rank = ({ type }) => PloverType.options.indexOf(type);
    return [contactSet(), ...typeSets().sort((a, b) => rank(a) - rank(b))];
}
