import { wordFact, wordFlag } from '../../arabic/facts.js';
import { addForms } from '../../arabic/lexicon.js';
import { nounForms } from '../../arabic/nouns.js';
import { contactFolder, contactNounFile, contactStatusFile, contactVerbFile, } from './contact-files.js';
import { commonFile } from './plover/files.js';
import { holds, lemmasOf, ploverNounClass } from './plover/rules.js';
import { unrealWords } from './unreal.js';
import { untrueWords } from './untrue.js';
export const contactNounClass = 'contact-noun';
/** how the ids of rules begin that read a contact from a noun alone */
export const nounRule = 'contact/noun.';
const pattern = (id, file, fold) => ({
    id,
    noun: file.noun === 'none' ? null : file.noun,
    pair: file.pair,
    initiator: file.initiator ?? null,
    host: file.host ?? null,
    kind: file.kind ?? null,
    phone: file.phone ?? false,
    anybody: !(file.powers ?? false),
    toPeople: file.people ?? false,
    agreed: file.agreed ?? false,
    straight: file.straight ?? false,
    beside: file.beside ?? false,
    again: file.again ?? false,
    over: file.over ?? false,
    near: file.near ?? false,
    how: file.how ?? false,
    of: file.of === undefined ? null : fold(file.of),
    unless: file.unless ?? null,
    passive: file.passive ?? false,
    delegation: file.delegation ?? false,
});
/** Adds the words of `knowledge/arabic/frames/contacts/` to the lexicon, and refuses verbs that are in no table. */
export function addContactWords({ lexicon, fold, endings, verbs }) {
    const told = contactNounFile();
    for (const { noun, plurals, phone, bare, many, sent, takes, hosts, behind, such } of told.nouns) {
        const info = {
            lemma: fold(noun),
            phone,
            bare,
            many: many ?? bare,
            sent: sent ?? bare,
            takes: takes ?? false,
            hosts: hosts ?? false,
            behind: behind === undefined ? null : fold(behind),
            such: such === undefined ? null : Object.fromEntries(Object.entries(such).map(([word, kind]) => [fold(word), kind])),
        };
        addForms(lexicon, nounForms(noun, plurals ?? [], endings), { cls: contactNounClass, value: fold(noun), info });
    }
    for (const form of told.series)
        lexicon.add(form, { cls: 'series', value: form, joins: 'noun' });
    for (const form of told.times)
        lexicon.add(form, { cls: 'occasion', value: form, joins: 'fixed' });
    for (const form of contactStatusFile().margin)
        lexicon.add(form, { cls: 'margin', value: form, joins: 'noun' });
    for (const form of told.phone)
        lexicon.add(form, { cls: 'phone', value: form, joins: 'noun' });
    for (const verb of contactVerbFile().verbs.flatMap(entry => entry.verbs))
        if (verbs.lookup(fold(verb)).length === 0)
            throw new Error(`knowledge/${contactFolder}/verbs.yaml: no verb ${fold(verb)} in verbs.tsv`);
}
/** The rules of `knowledge/arabic/frames/contacts/`. */
export function buildContactRules({ fold }) {
    const { patterns, recall, ...told } = contactNounFile();
    const { awaited, status, ...standing } = contactStatusFile();
    const byVerb = new Map();
    const { verbs, transitive, search, listing, leading, wishing, tours, handing, carrying, accusative, crowds, begins, ends, welcome, ...words } = contactVerbFile();
    for (const entry of verbs) {
        for (const verb of entry.verbs) {
            const list = byVerb.get(fold(verb)) ?? [];
            list.push(...entry.patterns.map((p, i) => pattern(`contact/${verb}.${i}`, p, fold)));
            byVerb.set(fold(verb), list);
        }
    }
    const journeys = new Set([...byVerb].filter(([, all]) => all.some(p => p.kind === 'visit' && p.pair[1] === 'to')).map(([verb]) => verb));
    const lists = new Set([...listing, ...leading].map(fold));
    const folded = (words) => new Set((words ?? []).map(fold));
    const journeyAt = wordFact(({ senses }) => senses.find(s => s.cls === 'masdar' && !s.definite && journeys.has(s.value)) ?? null);
    const isUnderWay = wordFlag(({ senses }) => senses.some(s => s.cls === 'active-participle' && !s.definite && s.prep === '' && journeys.has(s.value)));
    const isVerbOf = (...lists) => {
        const verbs = folded(lists.flat());
        return wordFlag(({ senses }) => senses.some(s => s.cls === 'verb' && verbs.has(s.value)));
    };
    const figures = folded(words.figures);
    const officials = folded(words.officials);
    return {
        byVerb,
        hasVerb: wordFlag(({ senses }) => senses.some(s => s.cls === 'verb' && (byVerb.has(s.value) || lists.has(s.value)))),
        isJourney: wordFlag(({ senses }) => senses.some(s => s.cls === 'masdar' && s.definite && s.prep === '' && journeys.has(s.value))),
        mayList: isVerbOf(listing, leading),
        mayInvite: isVerbOf(begins.inviting, begins.giving, begins.accepting, handing),
        mayWelcome: isVerbOf(welcome.feasting, welcome.being),
        mayTellElse: wordFlag(({ senses }) => senses.some(s => (s.cls === 'verb' &&
            (welcome.feasting.map(fold).includes(s.value) || words.joining.map(fold).includes(s.value))) ||
            (s.cls === 'active-participle' && !s.definite && welcome.awaiting.map(fold).includes(s.value)))),
        feasting: folded(welcome.feasting),
        dining: folded(welcome.dining),
        meals: folded(welcome.meals),
        honours: folded(welcome.honours),
        awaiting: folded(welcome.awaiting),
        foremost: folded(welcome.foremost),
        joining: folded(words.joining),
        mayTellByNoun: wordFlag(word => word.senses.some(s => s.cls === contactNounClass) || isUnderWay(word) || journeyAt(word) !== null),
        journeyAt,
        awaited: new Map(Object.entries(awaited).flatMap(([status, words]) => words.map(word => [fold(word), status]))),
        running: folded(standing.running),
        ongoing: folded(standing.ongoing),
        falsehood: folded(standing.falsehood),
        existing: folded(standing.existing),
        befallen: folded(standing.befallen),
        preventing: folded(standing.preventing),
        untrue: untrueWords(commonFile().untrue, fold),
        contents: folded(standing.contents),
        frame: folded(standing.frame),
        spans: folded(standing.spans),
        lasting: folded(standing.lasting),
        throughout: folded(standing.throughout),
        conversing: folded(standing.conversing),
        about: folded(standing.about),
        itself: folded(standing.itself),
        close: folded(standing.close),
        supposed: folded(standing.supposed),
        now: folded(standing.now),
        current: folded(standing.current),
        justNow: folded(standing.justNow),
        since: folded(standing.since),
        arriving: folded(standing.arriving),
        departing: folded(standing.departing),
        held: folded(standing.held),
        speaking: {
            any: folded(standing.speaking.any),
            refuted: folded(standing.speaking.refuted),
            around: folded(standing.speaking.around),
            linking: folded(standing.speaking.linking),
        },
        search: folded(search),
        refusing: folded(standing.refusing),
        unreal: unrealWords(standing.unreal, fold),
        discussing: folded(standing.discussing),
        denying: folded(standing.denying),
        unless: folded(commonFile().unless),
        dayBefore: folded(standing.dayBefore),
        dayAfter: folded(standing.dayAfter),
        either: folded(standing.either),
        sooner: folded(standing.sooner),
        hosting: folded(standing.hosting),
        followed: folded(standing.followed),
        turns: folded(standing.turns),
        where: folded(standing.where),
        recent: folded(standing.recent),
        last: folded(standing.last),
        lastOf: folded(standing.lastOf),
        broken: folded(standing.broken),
        former: folded(standing.former),
        also: folded(standing.also),
        afterwards: folded(standing.afterwards),
        each: folded(standing.each),
        andThen: folded(standing.then),
        remarking: folded(standing.remarking),
        onwards: folded(standing.onwards),
        why: folded(standing.why),
        by: folded(standing.by),
        too: folded(standing.too),
        except: folded(standing.except),
        unset: folded(standing.unset),
        memory: folded(told.memory),
        means: folded(told.means),
        papers: folded(told.papers),
        transitive: folded(transitive),
        listing: folded(listing),
        leading: folded(leading),
        wishing: folded(wishing),
        tours: folded(tours),
        handing: folded(handing),
        carrying: folded(carrying),
        accusative: folded(accusative),
        begins: {
            asking: folded(begins.asking),
            coming: folded(begins.coming),
            wishes: folded(begins.wishes),
            invitations: folded(begins.invitations),
            inviting: folded(begins.inviting),
            giving: folded(begins.giving),
            accepting: folded(begins.accepting),
            returning: folded(begins.returning),
        },
        ends: folded(ends),
        crowds: folded(crowds),
        leaving: folded(words.leaving),
        own: folded(words.own),
        captions: folded(words.captions),
        neutral: new Set(words.neutral),
        announcing: folded(words.announcing),
        apart: folded(words.apart),
        rooms: folded(words.rooms),
        isUnderWay,
        mayBeOfficials: wordFlag(({ senses }) => senses.some(s => (officials.has(s.value) || figures.has(s.value)) && s.pronoun === '')),
        officials,
        figures,
        quantities: folded(words.quantities),
        delegated: folded(words.delegated),
        sharing: folded(told.sharing),
        partaking: folded(told.partaking),
        gathering: folded(words.gathering),
        attendance: folded(told.attendance),
        answering: folded(told.answering),
        together: folded(told.together),
        isOfSport: holds(ploverNounClass, lemmasOf(fold, [...commonFile().sport, ...commonFile().sportish])),
        recall: { what: folded(recall.what), how: new Set(recall.how), verbs: folded(recall.verbs) },
        byNoun: patterns.map((p, i) => pattern(`${nounRule}${i}`, p, fold)),
        status: new Map(Object.entries(status).map(([status, words]) => [
            status,
            { words: folded(words.words), verbs: folded(words.verbs), nouns: folded(words.nouns) },
        ])),
    };
}
