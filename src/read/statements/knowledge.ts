import { wordFact, wordIn } from '../../arabic/facts.js'
import type { Language } from '../../arabic/language.js'
import type { Word } from '../../arabic/lexicon.js'
import { addForms } from '../../arabic/lexicon.js'
import { nounForms } from '../../arabic/nouns.js'
import type { NumberKnowledge } from '../../arabic/numbers/index.js'
import { document, table } from '../../knowledge/load.js'
import { type OutletNames, outletNames } from '../../knowledge/outlets.js'
import { type AddresseeRules, buildAddressees } from './addressees.js'
import { type AgreementRules, buildAgreement } from './agreement.js'
import { type CueFile, type CueKind, cueOf } from './cue.js'
import { institutionHeads } from './institution-heads.js'
import {
  accordingClass,
  type HearsayRule,
  infoOf,
  joinedInfoOf,
  type Lists,
  type SourceKind,
  sourceClass,
  talkClass,
  type WordInfo,
} from './word-info.js'

interface SourceFile extends Record<'unnamed' | 'people' | 'bodies' | 'media', Record<string, string[]>> {
  mute: string[]
  according: { words: string[]; next: NonNullable<WordInfo['according']> }[]
  bySaying: string[]
  what: string
  without: string[]
  meanwhile: string[]
  elsewhere: { heads: string[]; which: string[] }
  same: string[]
  bringers: string[]
  spokes: string[]
  notAfter: string[]
  thenSaid: string[]
  semicolon: string
  others: string[]
  saidThis: string[]
  pointers: string[]
  needs: string[]
  overseers: string[]
  inside: string[]
  press: string[]
  likewhere: string[]
  compass: string[]
  styles: string[]
  tellers: string[]
  noNameEnds: string[]
  written: Record<'for' | 'by' | 'on', string>
  joiners: string[]
  withinName: string[]
  honorifics: Record<string, string>
  fillers: string[]
  thatNot: string[]
  thus: string[]
  inName: string
  ours: string
  asked: string[]
  turns: string[]
  inStead: string[]
  entitled: string[]
  sides: string[]
  outletKinds: Record<string, string>
  meantime: string[]
  figures: string[]
  tidings: string[]
  represented: string[]
  speeches: string[]
  god: string[]
  wishedWell: string[]
  thereupon: string[]
  except: string[]
  topics: string[]
  talkWith: string[]
  spokeTo: string[]
  rests: Record<string, string>
  nameTails: string[]
  pointingBack: string[]
  staff: string[]
  any: string[]
  hamza: string
  sayings: string[]
  unreal: string[]
  hamzaBelow: string
  madda: string
  apart: string[]
  tightened: string[]
  meanwhileThat: string[]
  earlier: string[]
  returns: string[]
  done: string[]
  meals: string[]
  stands: string[]
  conditions: string[]
  untold: string[]
  silence: string[]
  rulingQualities: string[]
  finders: string[]
  misses: string[]
  aboutWhat: string[]
  manners: string[]
  untrue: string[]
  bringing: string[]
  following: string[]
  afterward: string[]
  among: string[]
  ownWords: string[]
  wishes: string[]
  carriers: string[]
  verbal: string[]
  happens: string[]
  hosts: string[]
  wishing: string[]
  imams: Record<string, string>
  seats: string[]
  kin: string[]
  whoever: string[]
  ruling: string[]
  quotedOnly: string[]
  called: string[]
  seniors: string[]
  unnamedHeads: string[]
  quantities: string[]
  wholes: string[]
  all: string[]
  each: string[]
  roughly: string[]
  shares: string[]
  plurals: Record<'subject' | 'object', string>
  familyEnd: string
  likewise: string[]
  itself: string[]
  glosses: string[]
  occasions: { and: string[]; during: string[]; press: string[] }
  asWhat: string[]
  doubled: string[]
  often: string[]
  shadda: string
}

interface DocumentFile {
  reports: string[]
  papers: Record<string, string[]>
  told: string[]
  issued: string[]
  issuedBy: string[]
  holds: string[]
  talks: string[]
}

export interface HearsayFile {
  lemma: string
  voice?: 'passive'
  written?: boolean
  past?: boolean
  yes: string[]
  no: string[]
}

interface UnnamedFile {
  ranks: string[]
  kinds: string[]
  several: string[]
  one: string[]
  within: string[]
  reasons: Record<'verbs' | 'words' | 'negated' | 'tells', string[]>
  yes: string[]
  no: string[]
}

export interface EvidenceFile {
  hearsay: HearsayFile[]
  rumours: Record<'nouns' | 'verbs' | 'leads' | 'tells' | 'yes' | 'no', string[]>
  proverbs: string[]
  beside: Record<'yes' | 'no', string[]>
  loose: string[]
  posts: string[]
  unnamed: UnnamedFile
}

/** How what is said of unnamed sources is known: the lists of evidence.yaml, folded. */
export interface UnnamedRules {
  /** ids of offices that name nobody by themselves */
  ranks: ReadonlySet<string>
  /** folded adjective → as it is written */
  kinds: ReadonlyMap<string, string>
  several: ReadonlySet<string>
  one: ReadonlySet<string>
  within: ReadonlySet<string>
  reasons: Record<'verbs' | 'words' | 'negated' | 'tells', ReadonlySet<string>>
}

export interface StatementRules {
  info(word: Word): WordInfo
  fold: Language['fold']
  article: string
  feminine: string
  accusative: string
  what: string
  /** «دون أن»: what follows is not said */
  without: ReadonlySet<string>
  /** «فيما نفت …»: another speaks */
  meanwhile: ReadonlySet<string>
  /** «في سياق آخر»: its noun, and what stands behind it */
  elsewhere: { heads: ReadonlySet<string>; which: ReadonlySet<string> }
  same: ReadonlySet<string>
  bySaying: ReadonlySet<string>
  bringers: ReadonlySet<string>
  spokes: ReadonlySet<string>
  /** «مكتبه», «ديوانه» */
  bureaus: ReadonlySet<string>
  notAfter: ReadonlySet<string>
  /** «بعدما قال المدرب إن …» */
  thenSaid: ReadonlySet<string>
  semicolon: string
  /** «وقال آخر: …» */
  others: ReadonlySet<string>
  /** «أوضح ذلك فلان» */
  saidThis: ReadonlySet<string>
  /** «وهو ما أكده X»: before «ما» or «الذي» they point at what stands before */
  pointers: ReadonlySet<string>
  /** «بحسب ما تقتضيه المصلحة»: verbs by which nobody says anything */
  needs: ReadonlySet<string>
  /** «القائمون على المهرجان» */
  overseers: ReadonlySet<string>
  /** «مصادر من داخل الحزب» */
  inside: ReadonlySet<string>
  /** «بحسب الصحافة الإسرائيلية» */
  press: ReadonlySet<string>
  /** «حيث قال: "…"» */
  likewhere: ReadonlySet<string>
  /** «جنوب اليمن» */
  compass: ReadonlySet<string>
  /** words of respect right before a name, with the article */
  styles: ReadonlySet<string>
  /** «للصحافيين» */
  tellers: ReadonlySet<string>
  /** «تحتها», «عما» */
  noNameEnds: readonly string[]
  joiners: ReadonlySet<string>
  withinName: ReadonlySet<string>
  written: Record<'for' | 'by' | 'on', string>
  /** «سموه» → the stem of the honorific that it takes up */
  honorifics: ReadonlyMap<string, string>
  /** «فقد أعلنت»: what stands between a subject put first and its verb */
  fillers: ReadonlySet<string>
  thus: ReadonlySet<string>
  /** «كبار المسؤولين» */
  seniors: ReadonlySet<string>
  /** «امرأة تدعى أم خالد» */
  called: ReadonlySet<string>
  /** nouns that speak only with a name in quotation marks after them */
  quotedOnly: ReadonlySet<string>
  /** «مسؤول», «دبلوماسي»: many are, so none is named by it */
  unnamedHeads: ReadonlySet<string>
  /** «عدد من …», «معظم …»: how many speak */
  quantities: ReadonlySet<string>
  /** … and those that rule the noun */
  wholes: ReadonlySet<string>
  all: ReadonlySet<string>
  /** … and those that a list of names follows: «كل من A وB» */
  each: ReadonlySet<string>
  /** «نحو 54 %» */
  roughly: ReadonlySet<string>
  shares: ReadonlySet<string>
  /** endings of the sound masculine plural */
  plurals: Record<'subject' | 'object', string>
  /** «الرهيدي»: how families end */
  familyEnd: string
  /** «…، كما أكد أن …» */
  likewise: ReadonlySet<string>
  itself: ReadonlySet<string>
  glosses: ReadonlySet<string>
  /** «، وذلك خلال زيارته» */
  occasions: { and: ReadonlySet<string>; during: ReadonlySet<string>; press: ReadonlySet<string> }
  asWhat: ReadonlySet<string>
  doubled: ReadonlySet<string>
  often: ReadonlySet<string>
  shadda: string
  /** what a word says that is written with a shadda: «وعدّ» is «و» and «عدّ» */
  joinedInfo: (word: Word) => WordInfo
  /** «نصر الدين», «عبد الله»: what makes a name of the word before it */
  nameTails: ReadonlySet<string>
  pointingBack: ReadonlySet<string>
  staff: ReadonlySet<string>
  any: ReadonlySet<string>
  hamza: string
  /** «بحسب رواية X» */
  sayings: ReadonlySet<string>
  /** «كأن», as it is written */
  unreal: ReadonlySet<string>
  hamzaBelow: string
  /** of which no «أن» begins */
  madda: string
  aboutWhat: ReadonlySet<string>
  misses: ReadonlySet<string>
  finders: ReadonlySet<string>
  rulingQualities: ReadonlySet<string>
  silence: ReadonlySet<string>
  untold: ReadonlySet<string>
  conditions: ReadonlySet<string>
  stands: ReadonlySet<string>
  meals: ReadonlySet<string>
  earlier: ReadonlySet<string>
  returns: ReadonlySet<string>
  done: ReadonlySet<string>
  meanwhileThat: ReadonlySet<string>
  tightened: ReadonlySet<string>
  apart: ReadonlySet<string>
  manners: ReadonlySet<string>
  untrue: ReadonlySet<string>
  bringing: ReadonlySet<string>
  following: ReadonlySet<string>
  afterward: ReadonlySet<string>
  among: ReadonlySet<string>
  ownWords: ReadonlySet<string>
  wishes: ReadonlySet<string>
  carriers: ReadonlySet<string>
  /** «مقتل», «ضرورة»: nouns that tell what happens */
  verbal: ReadonlySet<string>
  /** «والدة اللاعب», «شقيق الرئيس» */
  kin: ReadonlySet<string>
  /** «محافظ بيشة»: of each place there is one */
  seats: ReadonlySet<string>
  /** «إمام وخطيب المسجد»: the first word → the second */
  imams: ReadonlyMap<string, string>
  /** «تمنى لو أن» */
  wishing: ReadonlySet<string>
  /** «هناك من يرى», «منهم من قال» */
  whoever: ReadonlySet<string>
  /** «محافظ بيشة | أهمية …»: of these none belongs to who speaks */
  happens: ReadonlySet<string>
  /** «مدير عام إدارة …»: adjectives of an office that rules what follows */
  ruling: ReadonlySet<string>
  /** «باسم»: a spokesman and for whom he speaks */
  inName: string
  /** the pronoun of the page itself: «لموقعنا» */
  ours: string
  /** «سئل الوزير فأجاب»: verbs of asking, and what joins the answer to them */
  asked: ReadonlySet<string>
  thereupon: ReadonlySet<string>
  /** «الذي بدوره أشار» */
  turns: ReadonlySet<string>
  /** «مدير المستشفى بالنيابة» */
  inStead: ReadonlySet<string>
  /** «مقال بعنوان «…»» */
  entitled: ReadonlySet<string>
  /** «فلان من جهته قال» */
  sides: ReadonlySet<string>
  /** «الصحيفة» → newspaper */
  outletKinds: ReadonlyMap<string, string>
  /** «، وهي تقف أمام الباب، » */
  meantime: ReadonlySet<string>
  /** «نتائج الدراسة» */
  figures: ReadonlySet<string>
  /** «نفت الوزارة الخبر» */
  tidings: ReadonlySet<string>
  /** «الإدارة ممثلة بقسم …» */
  represented: ReadonlySet<string>
  /** «اختتم كلمته بـ» */
  speeches: ReadonlySet<string>
  /** «داعيا الله أن», «متمنيا لهم التوفيق» */
  god: ReadonlySet<string>
  wishedWell: ReadonlySet<string>
  /** «إلا أن»: before «أن» they set something against what was said */
  except: ReadonlySet<string>
  /** «أما X فقال» */
  topics: ReadonlySet<string>
  /** prepositions between a talk and the outlet that it was held with */
  talkWith: ReadonlySet<string>
  /** «مسؤول تحدث إلى رويترز» */
  spokeTo: ReadonlySet<string>
  /** verb → preposition: «الصحيفة التي استندت إلى مصدر» */
  rests: ReadonlyMap<string, string>
  /** words that open a name or go on with it */
  nameJoiners: ReadonlySet<string>
  /** id of an outlet → its kind */
  outlets: ReadonlyMap<string, string>
  outletNames: OutletNames
  /** by the id of an institution the words that head its names */
  headsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** commas, and the dashes that stand for them around what is said by the way */
  commas: ReadonlySet<string>
  isComma: (word: Word) => boolean
  /** folded lemma → how its passive tells hearsay */
  hearsay: ReadonlyMap<string, HearsayRule>
  rumours: Record<'nouns' | 'verbs' | 'leads' | 'tells', ReadonlySet<string>>
  /** «يقال في مثل هذه الأحوال» */
  proverbs: ReadonlySet<string>
  /** «تقارير»: papers of nobody */
  looseForms: ReadonlySet<string>
  /** papers that are no person's word */
  reports: ReadonlySet<string>
  /** papers that make no document of what they carry */
  posts: ReadonlySet<string>
  /** by what a paper comes from a body: «البيان الصادر عن …» */
  issuedBy: ReadonlySet<string>
  unnamed: UnnamedRules
  addressees: AddresseeRules
  agreement: AgreementRules
  numbers: NumberKnowledge
}

const sourceFile = (): SourceFile => document<SourceFile>('arabic/sources')
const evidenceFile = (): EvidenceFile => document<EvidenceFile>('arabic/evidence')
const documentFile = (): DocumentFile => document<DocumentFile>('arabic/documents')

/** Adds the words of sources.yaml and documents.yaml to the lexicon. */
export function addStatementWords({ lexicon, endings }: Language): void {
  const sources = sourceFile()
  const documents = documentFile()
  const add = (noun: string, plurals: readonly string[], kind: SourceKind): void => {
    addForms(lexicon, nounForms(noun, plurals, endings), { cls: sourceClass, value: noun, info: kind })
  }
  for (const kind of ['unnamed', 'people', 'bodies', 'media'] as const)
    for (const [noun, plurals] of Object.entries(sources[kind])) add(noun, plurals, kind)
  for (const [noun, plurals] of Object.entries(documents.papers)) add(noun, plurals, 'paper')
  for (const noun of sources.mute) add(noun, [], 'mute')
  for (const { words, next } of sources.according)
    for (const word of words) lexicon.add(word, { cls: accordingClass, value: next, joins: 'fixed' })
  for (const noun of documents.talks) addForms(lexicon, nounForms(noun, [], endings), { cls: talkClass, value: noun })
  for (const word of sources.thatNot) lexicon.add(word, { cls: 'that', value: 'that', joins: 'fixed' })
}

type Folded = (words: readonly string[]) => ReadonlySet<string>

const hearsayRules = (
  { hearsay, proverbs, rumours, loose, posts }: EvidenceFile,
  fold: Language['fold'],
  folded: Folded,
): Pick<StatementRules, 'hearsay' | 'proverbs' | 'rumours' | 'looseForms' | 'posts'> => ({
  hearsay: new Map(
    hearsay.map(({ lemma, voice, written = false, past = false }) => [
      fold(lemma),
      { passive: voice === 'passive', written, past },
    ]),
  ),
  rumours: {
    nouns: folded(rumours.nouns),
    verbs: folded(rumours.verbs),
    leads: folded(rumours.leads),
    tells: folded(rumours.tells),
  },
  proverbs: folded(proverbs),
  looseForms: folded(loose),
  posts: folded(posts),
})

const unnamedRules = (
  { ranks, kinds, several, one, within, reasons }: UnnamedFile,
  fold: Language['fold'],
  folded: Folded,
): UnnamedRules => ({
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
})

/** The rules of cues.yaml, documents.yaml and sources.yaml. */
export function buildStatementRules(language: Language): StatementRules {
  const { fold } = language
  const sources = sourceFile()
  const documents = documentFile()
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))
  const cues = new Map(
    document<CueFile[]>('arabic/cues').map(file => [fold(file.lemma), cueOf(file, fold, sources.hamza)]),
  )
  for (const lemma of documents.holds) {
    cues.set(fold(lemma), cueOf({ lemma, act: 'say', kind: 'paper' as CueKind, object: true }, fold, sources.hamza))
  }
  const evidence = evidenceFile()
  const clauses = document<{ auxiliaries: string[]; commas: string[]; dashes: string[] }>('arabic/clauses')
  const commas = new Set([...clauses.commas, ...clauses.dashes, sources.semicolon])
  const untold = hearsayRules(evidence, fold, folded)
  const lists: Lists = {
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
  }
  return {
    info: wordFact(word => infoOf(word, lists, language)),
    joinedInfo: wordFact(word => joinedInfoOf(word, lists, language)),
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
    bureaus: folded(document<{ bureaus: string[] }>('arabic/who').bureaus),
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
    pointingBack: folded(sources.pointingBack),
    staff: folded(sources.staff),
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
    returns: folded(sources.returns),
    done: folded(sources.done),
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
    all: folded(sources.all),
    roughly: folded(sources.roughly),
    shares: folded(sources.shares),
    plurals: sources.plurals,
    familyEnd: sources.familyEnd,
    likewise: folded(sources.likewise),
    itself: folded(sources.itself),
    glosses: folded(sources.glosses),
    occasions: {
      and: folded(sources.occasions.and),
      during: folded(sources.occasions.during),
      press: folded(sources.occasions.press),
    },
    asWhat: folded(sources.asWhat),
    doubled: folded(sources.doubled),
    often: folded(sources.often),
    shadda: sources.shadda,
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
    nameJoiners: folded(document<{ name: { joiners: string[]; openers: string[] } }>('arabic/who').name.joiners),
    written: sources.written,
    outlets: new Map(table('world/outlets').map(row => [row.id!, row.kind!])),
    outletNames: outletNames(fold),
    headsOf: institutionHeads(fold, language.article),
    commas,
    isComma: wordIn(commas),
    reports: folded(documents.reports),
    issuedBy: folded(documents.issuedBy),
    ...untold,
    unnamed: unnamedRules(evidence.unnamed, fold, folded),
    addressees: buildAddressees(language),
    agreement: buildAgreement(language),
    numbers: language.numbers,
  }
}
