import { wordFact, wordIn } from '../../arabic/facts.js';
import { addForms } from '../../arabic/lexicon.js';
import { nounForms } from '../../arabic/nouns.js';
import { document, table } from '../../knowledge/load.js';
import { outletNames } from '../../knowledge/outlets.js';
import { buildAddressees } from './addressees.js';
import { buildAgreement } from './agreement.js';
import { cueOf } from './cue.js';
import { institutionHeads } from './institution-heads.js';
import { accordingClass, infoOf, sourceClass, talkClass, } from './word-info.js';
const sourceFile = () => document('arabic/sources');
const evidenceFile = () => document('arabic/evidence');
const documentFile = () => document('arabic/documents');
/** Adds the words of sources.yaml and documents.yaml to the lexicon. */
export function addStatementWords({ lexicon, endings }) {
    const sources = sourceFile();
    const documents = documentFile();
    const add = (noun, plurals, kind) => {
        addForms(lexicon, nounForms(noun, plurals, endings), { cls: sourceClass, value: noun, info: kind });
    };
    for (const kind of ['unnamed', 'people', 'bodies', 'media'])
        for (const [noun, plurals] of Object.entries(sources[kind]))
            add(noun, plurals, kind);
    for (const [noun, plurals] of Object.entries(documents.papers))
        add(noun, plurals, 'paper');
    for (const noun of sources.mute)
        add(noun, [], 'mute');
    for (const { words, next } of sources.according)
        for (const word of words)
            lexicon.add(word, { cls: accordingClass, value: next, joins: 'fixed' });
    for (const noun of documents.talks)
        addForms(lexicon, nounForms(noun, [], endings), { cls: talkClass, value: noun });
    for (const word of sources.thatNot)
        lexicon.add(word, { cls: 'that', value: 'that', joins: 'fixed' });
}
const hearsayRules = ({ hearsay, proverbs, rumours, loose, posts }, fold, folded) => ({
    hearsay: new Map(hearsay.map(({ lemma, voice, written = false, past = false }) => [
        fold(lemma),
        { passive: voice === 'passive', written, past },
    ])),
    rumours: {
        nouns: folded(rumours.nouns),
        verbs: folded(rumours.verbs),
        leads: folded(rumours.leads),
        tells: folded(rumours.tells),
    },
    proverbs: folded(proverbs),
    looseForms: folded(loose),
    posts: folded(posts),
});
const unnamedRules = ({ ranks, kinds, several, one, within, reasons }, fold, folded) => ({
    ranks: new Set(ranks),
    kinds: new Map(kinds.map(kind => [fold(kind), kind])),
    several: folded(several),
    one: folded(one),
    within: new Set(within),
    reasons: {
        verbs: folded(reasons.verbs),
        words: folded(reasons.words),
        negated: folded(reasons.negated),
        tells: folded(reasons.tells),
    },
});
/** The rules of cues.yaml, documents.yaml and sources.yaml. */
export function buildStatementRules(language) {
    const { fold } = language;
    const sources = sourceFile();
    const documents = documentFile();
    const folded = (words) => new Set(words.map(fold));
    const cues = new Map(document('arabic/cues').map(file => [fold(file.lemma), cueOf(file, fold, sources.hamza)]));
    for (const lemma of documents.holds) {
        cues.set(fold(lemma), cueOf({ lemma, act: 'say', kind: 'paper', object: true }, fold, sources.hamza));
    }
    const evidence = evidenceFile();
    const clauses = document('arabic/clauses');
    const commas = new Set([...clauses.commas, ...clauses.dashes, sources.semicolon]);
    const untold = hearsayRules(evidence, fold, folded);
    const lists = {
        cues,
        hearsay: untold.hearsay,
        rumours: untold.rumours,
        told: folded(documents.told),
        issued: folded([...documents.issued, ...documents.issuedBy]),
        joiners: folded(sources.joiners),
        carriers: folded(sources.carriers),
        auxiliaries: folded(clauses.auxiliaries),
        hosts: folded(sources.hosts),
        counting: folded([...sources.quantities, ...sources.wholes, ...sources.each, ...sources.roughly]),
    };
    return {
        info: wordFact(word => infoOf(word, lists, language)),
        fold,
        article: language.article,
        feminine: language.endings.feminine,
        accusative: language.endings.accusative,
        what: fold(sources.what),
        without: folded(sources.without),
        meanwhile: folded(sources.meanwhile),
        elsewhere: { heads: folded(sources.elsewhere.heads), which: folded(sources.elsewhere.which) },
        same: folded(sources.same),
        bySaying: folded(sources.bySaying),
        bringers: folded(sources.bringers),
        spokes: folded(sources.spokes),
        bureaus: folded(document('arabic/who').bureaus),
        notAfter: folded(sources.notAfter),
        thenSaid: folded(sources.thenSaid),
        semicolon: sources.semicolon,
        others: folded(sources.others),
        saidThis: folded(sources.saidThis),
        pointers: folded(sources.pointers),
        needs: folded(sources.needs),
        overseers: folded(sources.overseers),
        inside: folded(sources.inside),
        press: folded(sources.press),
        likewhere: folded(sources.likewhere),
        compass: folded(sources.compass),
        styles: folded(sources.styles),
        tellers: folded(sources.tellers),
        noNameEnds: sources.noNameEnds.map(fold),
        joiners: folded(sources.joiners),
        withinName: folded(sources.withinName),
        honorifics: new Map(Object.entries(sources.honorifics).map(([form, stem]) => [fold(form), fold(stem)])),
        quotedOnly: folded(sources.quotedOnly),
        called: folded(sources.called),
        seniors: folded(sources.seniors),
        unnamedHeads: folded(sources.unnamedHeads),
        nameTails: folded(sources.nameTails),
        any: folded(sources.any),
        hamza: sources.hamza,
        sayings: folded(sources.sayings),
        unreal: new Set(sources.unreal),
        hamzaBelow: sources.hamzaBelow,
        madda: sources.madda,
        aboutWhat: folded(sources.aboutWhat),
        misses: folded(sources.misses),
        finders: folded(sources.finders),
        rulingQualities: folded(sources.rulingQualities),
        silence: folded(sources.silence),
        untold: folded(sources.untold),
        conditions: folded(sources.conditions),
        stands: folded(sources.stands),
        meals: folded(sources.meals),
        earlier: folded(sources.earlier),
        meanwhileThat: folded(sources.meanwhileThat),
        tightened: folded(sources.tightened),
        apart: folded(sources.apart),
        manners: folded(sources.manners),
        untrue: folded(sources.untrue),
        bringing: folded(sources.bringing),
        following: folded(sources.following),
        afterward: folded(sources.afterward),
        among: folded(sources.among),
        ownWords: folded(sources.ownWords),
        wishes: folded(sources.wishes),
        carriers: folded(sources.carriers),
        verbal: folded(sources.verbal),
        happens: folded(sources.happens),
        wishing: folded(sources.wishing),
        imams: new Map(Object.entries(sources.imams).map(([first, second]) => [fold(first), fold(second)])),
        seats: folded(sources.seats),
        kin: folded(sources.kin),
        whoever: folded(sources.whoever),
        ruling: folded(sources.ruling),
        quantities: folded([...sources.quantities, ...sources.wholes, ...sources.each]),
        each: folded(sources.each),
        wholes: folded(sources.wholes),
        roughly: folded(sources.roughly),
        shares: folded(sources.shares),
        plurals: sources.plurals,
        familyEnd: sources.familyEnd,
        likewise: folded(sources.likewise),
        inName: fold(sources.inName),
        ours: fold(sources.ours),
        asked: folded(sources.asked),
        meantime: folded(sources.meantime),
        outletKinds: new Map(Object.entries(sources.outletKinds).map(([noun, kind]) => [fold(noun), kind])),
        sides: folded(sources.sides),
        entitled: folded(sources.entitled),
        inStead: folded(sources.inStead),
        turns: folded(sources.turns),
        figures: folded(sources.figures),
        tidings: folded(sources.tidings),
        represented: folded(sources.represented),
        speeches: folded(sources.speeches),
        god: folded(sources.god),
        wishedWell: folded(sources.wishedWell),
        thereupon: folded(sources.thereupon),
        except: folded(sources.except),
        topics: folded(sources.topics),
        talkWith: new Set(sources.talkWith),
        spokeTo: folded(sources.spokeTo),
        rests: new Map(Object.entries(sources.rests).map(([lemma, prep]) => [fold(lemma), prep])),
        fillers: folded(sources.fillers),
        thus: folded(sources.thus),
        nameJoiners: folded(document('arabic/who').name.joiners),
        written: sources.written,
        outlets: new Map(table('world/outlets').map(row => [row.id, row.kind])),
        outletNames: outletNames(fold),
        headsOf: institutionHeads(fold, language.article),
        commas,
        isComma: wordIn(commas),
        reports: folded(documents.reports),
        ...untold,
        unnamed: unnamedRules(evidence.unnamed, fold, folded),
        addressees: buildAddressees(language),
        agreement: buildAgreement(language),
        numbers: language.numbers,
    };
}
