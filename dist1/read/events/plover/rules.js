import { wordFlag } from '../../../arabic/facts.js';
import { arabicFold } from '../../../arabic/fold.js';
import { compiledPlain, table } from '../../../knowledge/load.js';
import { untrueWords } from '../untrue.js';
import { commonFile, readWord, typeFiles } from './files.js';
export const ploverNounClass = 'plover-noun';
/** Whether a word has a sense of a class whose value is one of some. */
export const holds = (cls, words) => wordFlag(({ senses }) => senses.some(s => s.cls === cls && words.has(s.value)));
export const lemmasOf = (fold, written) => new Set(written.map(word => fold(readWord(word).lemma)));
// A participle or a verbal noun that may stand for a clause.
const mayTell = ({ senses }) => senses.some(s => (s.cls === 'active-participle' && !s.definite) || (s.cls === 'masdar' && (!s.definite || s.prep !== ''))) &&
    // «أثناء» praises nobody
    !senses.some(s => s.cls === 'prep' && s.conj === '');
const nonfinite = new Set(['active-participle', 'masdar']);
const wordsOrNull = (fold, written) => written ? lemmasOf(fold, written) : null;
const foldedWords = (fold, written) => new Set((written ?? []).map(fold));
const ruleOf = (id, file, { type, contexts, people, skip, skipVerbs }, fold) => ({
    id,
    type,
    people: file.people ?? people,
    mode: file.mode ?? null,
    contexts: file.contexts ?? contexts,
    party: file.party ?? 'any',
    recipient: file.recipient ?? [],
    modes: Object.entries(file.modes ?? {}).map(([mode, words]) => ({ mode, words: lemmasOf(fold, words) })),
    with: wordsOrNull(fold, file.with),
    also: wordsOrNull(fold, file.also),
    without: wordsOrNull(fold, file.without),
    skip: wordsOrNull(fold, skip),
    skipVerbs: skipVerbs ? foldedWords(fold, skipVerbs) : null,
});
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
const asksFor = ({ with: some, also, by, own }) => (some ? 1 : 0) + (also ? 1 : 0) + (by ? 1 : 0) + (own === null ? 0 : 1);
const usualReach = 8;
const traderKinds = new Set(['company', 'bank', 'agency']);
/** The rules of `knowledge/arabic/frames/`. */
export function buildPloverRules({ numbers }) {
    const rules = compiledPlain('plover');
    const hasNoun = holds(ploverNounClass, rules.byNoun);
    const isOfSport = holds(ploverNounClass, rules.sport);
    const mayBeOfSport = holds(ploverNounClass, rules.sportish);
    const isNonfinite = wordFlag(word => mayTell(word) && word.senses.some(s => nonfinite.has(s.cls) && rules.byVerb.has(s.value)));
    return {
        ...rules,
        numbers,
        hasVerb: holds('verb', rules.byVerb),
        hasNoun,
        isNonfinite,
        isOfSport,
        mayBeOfSport,
        isAnchor: wordFlag(word => hasNoun(word) || isNonfinite(word) || isOfSport(word) || mayBeOfSport(word)),
        isPublic: holds(ploverNounClass, rules.public),
        isEveryday: holds(ploverNounClass, rules.everyday),
    };
}
const flagsOf = ({ patient, sure, fresh, finite, light, direct, single, bodies, own }) => ({
    patient: patient ?? false,
    sure: sure ?? false,
    fresh: fresh ?? false,
    finite: finite ?? false,
    light: light ?? false,
    direct: direct ?? false,
    only: single ? 'single' : bodies ? 'bodies' : null,
    own: own ?? null,
});
const verbRuleOf = (id, entry, file, fold) => ({
    ...ruleOf(id, entry, file, fold),
    ...flagsOf(entry),
    lemmas: foldedWords(fold, entry.verbs),
    preps: entry.preps ? new Set(entry.preps) : null,
    actor: entry.actor ?? ['subject'],
    recipient: entry.recipient ?? ['object'],
    reach: entry.reach ?? file.reach ?? usualReach,
    by: wordsOrNull(fold, entry.by),
    never: entry.never ? new Set(entry.never) : null,
});
/** Makes them of their files. Run by the build. */
export function compilePloverRules() {
    const fold = arabicFold();
    const byVerb = new Map();
    const byNoun = new Map();
    for (const [, file] of typeFiles()) {
        const id = file.type.toLowerCase();
        file.verbs.forEach((entry, i) => {
            const rule = verbRuleOf(`plover/${id}/verb.${i}`, entry, file, fold);
            for (const lemma of rule.lemmas)
                push(byVerb, lemma, rule);
        });
        file.nouns.forEach((entry, i) => {
            const rule = ruleOf(`plover/${id}/noun.${i}`, entry, file, fold);
            const full = {
                ...rule,
                when: entry.when ?? 'told',
                line: entry.line ?? false,
                verbs: foldedWords(fold, entry.verbs),
                owner: entry.owner ?? 'actor',
                nisba: entry.nisba ?? 'actor',
                actor: entry.actor ?? ['agent'],
                recipient: entry.recipient ?? ['on', 'against'],
                next: wordsOrNull(fold, entry.next),
            };
            for (const word of entry.nouns)
                push(byNoun, fold(readWord(word).lemma), full);
        });
    }
    const folded = (words) => foldedWords(fold, words);
    // of the rules of a verb those that ask for more come first
    for (const list of byVerb.values())
        list.sort((a, b) => asksFor(b) - asksFor(a));
    const common = commonFile();
    return {
        byVerb,
        byNoun,
        powers: lemmasOf(fold, common.powers),
        people: lemmasOf(fold, common.people),
        organs: lemmasOf(fold, common.organs),
        governments: lemmasOf(fold, common.governments),
        vague: lemmasOf(fold, common.vague),
        qualifiers: lemmasOf(fold, common.qualifiers),
        laws: lemmasOf(fold, common.laws),
        collectives: folded(common.collectives),
        blocs: folded(common.blocs),
        happens: folded(common.happens),
        does: folded(common.does),
        reports: folded(common.reports),
        sees: folded(common.sees),
        pointing: folded(common.pointing),
        any: folded(common.any),
        councils: lemmasOf(fold, common.councils),
        councillors: lemmasOf(fold, common.councillors),
        rare: folded(common.rare),
        silent: folded(common.silent),
        staff: lemmasOf(fold, common.staff),
        beside: folded(common.beside),
        members: lemmasOf(fold, common.members),
        expresses: folded(common.expresses),
        performs: folded(common.performs),
        passes: folded(common.passes),
        starts: folded(common.starts),
        intends: folded(common.intends),
        accusatives: common.accusatives.map(fold),
        opened: common.opened.map(fold),
        causes: folded(common.causes),
        reasons: folded(common.reasons),
        unreal: folded(common.unreal),
        unless: folded(common.unless),
        asking: folded(common.asking),
        god: folded(common.god),
        habits: folded(common.habits),
        recalls: folded([...common.recalls, ...common.whens]),
        whens: folded(common.whens),
        blocks: lemmasOf(fold, common.blocks),
        heads: lemmasOf(fold, common.heads),
        means: lemmasOf(fold, common.means),
        raids: lemmasOf(fold, common.raids),
        claims: { verbs: folded(common.claims.verbs), deeds: lemmasOf(fold, common.claims.deeds) },
        targets: lemmasOf(fold, common.classes.targets ?? []),
        sides: lemmasOf(fold, common.sides),
        sport: lemmasOf(fold, common.sport),
        sportish: lemmasOf(fold, common.sportish),
        public: lemmasOf(fold, common.public),
        everyday: lemmasOf(fold, common.everyday),
        amongst: folded(common.amongst),
        others: folded(common.others),
        masses: folded(common.masses),
        many: new Map(Object.entries(common.many).map(([word, least]) => [fold(word), least])),
        bounds: folded(common.bounds),
        rounds: folded(common.rounds),
        article: fold(common.article),
        traders: new Set(table('world/bodies').flatMap(({ id, kind }) => (traderKinds.has(kind) ? [id] : []))),
        untrue: untrueWords(common.untrue, fold),
        casualties: new Map(Object.entries(common.casualties).map(([what, { verbs, nouns, people }]) => [
            what,
            { verbs: folded(verbs), nouns: lemmasOf(fold, nouns), people: lemmasOf(fold, people) },
        ])),
        status: new Map(Object.entries(common.status).map(([status, words]) => [
            status,
            { words: folded(words.words), verbs: folded(words.verbs), nouns: folded(words.nouns) },
        ])),
    };
}
