import { wordFlag } from '../../../arabic/facts.js'
import { arabicFold } from '../../../arabic/fold.js'
import type { Language } from '../../../arabic/language.js'
import type { Word } from '../../../arabic/lexicon.js'
import type { NumberKnowledge } from '../../../arabic/numbers/index.js'
import { compiledPlain, table } from '../../../knowledge/load.js'
import type { Casualty, PloverType } from '../../../model/records.js'
import type { Fold } from '../../../text/fold.js'
import type { Ruled, RulingWords } from '../ruling.js'
import { type UntrueWords, untrueWords } from '../untrue.js'
import { commonFile, type RuleFile, readWord, type TypeFile, typeFiles } from './files.js'

export const ploverNounClass = 'plover-noun'

/** Folded lemmas, any one of which will do. */
export type Words = ReadonlySet<string>

/** Who must be known for a clause to be an event. */
export type Need = 'actor' | 'recipient' | 'both' | 'any' | 'none'

interface Rule {
  id: string
  type: PloverType
  mode: string | null
  /** modes that a word of the clause gives, tried in order before `mode` */
  modes: readonly { mode: string; words: Words }[]
  contexts: readonly string[]
  recipient: readonly string[]
  /** the clause holds one of these … */
  with: Words | null
  /** … and one of these … */
  also: Words | null
  /** … and none of these */
  without: Words | null
  /** words that make its sentence none of the type's: accidents for violence */
  skip: Words | null
  skipVerbs: Words | null
  party: Need
  /** people who act for no power are parties too: of violence, protest, help */
  people: boolean
}

export interface VerbRule extends Rule {
  /** its verbs */
  lemmas: Words
  /** the word right after it, past a subject */
  preps: Words | null
  /** the places of the actor where the verb is active */
  actor: readonly string[]
  /** what a subject suffers whose verb may be passive: «قتل جندي» */
  patient: boolean
  /** only a form that is no other verb's: «يستقل» may be of استقل */
  sure: boolean
  /** not of those who were spoken of already: «وأحرق المتظاهرون» goes on with a protest that was told */
  fresh: boolean
  /** how many words its object may stand behind it */
  reach: number
  /** only of somebody by himself, who attacks with words; or never of him: «هاجم الوزير», «هاجمت القوات» */
  only: 'single' | 'bodies' | null
  /** its subject is one of these: «دخلت قوات» */
  by: Words | null
  /** whether what it asks for is the subject's own: «استدعت سفيرها», but «استدعت السفير» */
  own: boolean | null
  /** no preposition of these stands right behind it: «احتج على», but «احتج بأن» */
  never: Words | null
  /** told by a finite verb alone: «أمر», whose verbal noun is a decree as well */
  finite: boolean
  /** what it asks for tells the event, and the verb only that it happened: «وقعت … اتفاقا» */
  light: boolean
  /** what it asks for is its object: «أرسل دبابات», but «أرسل صور الدبابات» */
  direct: boolean
}

export interface NounRule extends Rule {
  /** `sure`: the noun alone tells that it happened; `told`: its clause must; `main`: a verb must, as «بعد هجوم» only speaks of what is known; `verb`: a verb of `verbs` must; `line`: it opens a line */
  when: 'sure' | 'told' | 'main' | 'verb' | 'line'
  /** told without its verb too where it opens a line and an adjective says whose it is: «دعوات أممية إلى» */
  line: boolean
  verbs: Words
  /** who the genitive or pronoun after the noun is */
  owner: 'actor' | 'recipient' | 'none'
  nisba: 'actor' | 'recipient' | 'none'
  actor: readonly string[]
  next: Words | null
}

/** Words by which people are counted as killed, wounded, …: folded lemmas. */
export interface CasualtyWords {
  verbs: Words
  nouns: Words
  people: Words
}

/** What the build makes of the files. */
interface CompiledPlover {
  byVerb: ReadonlyMap<string, readonly VerbRule[]>
  byNoun: ReadonlyMap<string, readonly NounRule[]>
  /** what common nouns name: those who act for a power, and people */
  powers: Words
  people: Words
  /** those of the powers that are bodies of a state */
  organs: Words
  /** those by which a state is called, though they are named by who heads them: «حكومة أشرف غني» */
  governments: Words
  /** those of the powers that may be anybody's: they count where somebody's they are is said */
  vague: Words
  /** words behind these by which they count */
  qualifiers: Words
  /** what forbids and asks as long as it stands: no subject of an event */
  laws: Words
  /** folded adjectives behind these by which they count */
  collectives: Words
  /** folded nisbas that speak of powers and name no state */
  blocs: Words
  /** verbs by which a noun is told as an event: by nobody, by their subject, by who reports it */
  happens: Words
  does: Words
  reports: Words
  /** verbs whose subject only sees it, or ends it */
  sees: Words
  /** words before a noun that was spoken of already, or that is any */
  pointing: Words
  any: Words
  /** which of the powers are bodies of a state by the word behind them: «مجلس الوزراء», and by which */
  councils: Words
  councillors: Words
  /** verbs that count only where the form is no other verb's and no name's */
  rare: Words
  /** verbs of saying something, which it is no event to refuse */
  silent: Words
  /** who is of a body behind «in» as well: «مسؤول بالاتحاد الأوروبي» */
  staff: Words
  /** words that lead to what goes on beside what was told: «فيما يعتصم العشرات» */
  beside: Words
  /** words before a verb by which it goes on with the subject of the last: «كما دعا» */
  likewise: Words
  /** who is a part of what the noun behind them names: «أفراد مظاهرة» */
  members: Words
  /** verbs by which a verbal noun is told: its subject utters what is done by saying it, its subject does it, it comes to pass */
  expresses: Words
  performs: Words
  passes: Words
  /** … and its subject begins it or goes on with it: of what is known too */
  starts: Words
  /** … and its subject means to do it */
  intends: Words
  /** folded endings of participles that say how something was done meanwhile: «منددا», «منددة», «منددين» */
  accusatives: readonly string[]
  /** words before a noun by which it is told, is no event, or goes on to the next */
  /** folded endings of nouns that rule a genitive as they are: «قادة», though no pronoun is written onto them */
  opened: readonly string[]
  /** the ending of a definite plural that is no subject */
  oblique: string
  accusative: string
  /** words behind which a verb tells what came of something: «مما دفع» */
  matters: Words
  /** by which nouns somebody is called who was named by them before */
  called: Words
  /** what is of a state unless it is said to be others': «قوات», but «قوات المعارضة» */
  forces: Words
  /** whose forces are a state's though no state is named */
  statish: Words
  /** verbs of saying whether something is so */
  confirming: Words
  causes: Words
  /** words that lead to why it was done: «بتهمة» */
  reasons: Words
  blocks: Words
  heads: Words
  /** what people are killed with, and in: whose it is did it */
  means: Words
  raids: Words
  /** by what verbs somebody claims violence, and by what nouns it is called */
  claims: { verbs: Words; deeds: Words }
  /** what is attacked: whose it is did not do it */
  targets: Words
  /** words behind which a state is a place */
  sides: Words
  /** words before a verb by which it is no event: «إذا», «لو» */
  unreal: Words
  /** words before a negation that make a condition of it: «ما لم تنسحب» */
  unless: Words
  /** «هل» */
  asking: Words
  /** who is prayed to, behind a verb: «أيده الله» */
  god: Words
  /** negations of the present that deny no event */
  habits: Words
  /** by what negations and verbs somebody refuses */
  refusals: { words: Words; verbs: Words }
  /** verbs of what befalls somebody */
  suffers: Words
  /** words after which a clause recalls what is known: «عندما», «بعدما» */
  recalls: Words
  /** of these, those that recall only where they open their sentence */
  whens: Words
  sport: Words
  /** words that speak of sport only beside another */
  sportish: Words
  /** words by which a sentence speaks of public life, and of the everyday */
  public: Words
  everyday: Words
  status: ReadonlyMap<Ruled, RulingWords>
  untrue: UntrueWords
  casualties: ReadonlyMap<Casualty['what'], CasualtyWords>
  /** words after which a part of those counted is told; words that count people like others before them; nouns of many */
  amongst: Words
  others: Words
  masses: Words
  /** words for many, and how many they are at least */
  many: ReadonlyMap<string, number>
  /** words that bound a number by a preposition: «أكثر من» */
  bounds: Words
  /** prepositions that round a number: «نحو 200» */
  rounds: Words
  article: string
  /** ids of bodies that act for gain */
  traders: Words
}

export interface PloverRules extends CompiledPlover {
  /** whether any rule speaks of a word: of one of its verbs, of one of its nouns; and whether it is of sport, or may be */
  hasVerb: (word: Word) => boolean
  hasNoun: (word: Word) => boolean
  /** whether a word is a participle or a verbal noun of a verb that has rules, and may stand for a clause */
  isNonfinite: (word: Word) => boolean
  /** whether a word is anything of the kind without a finite verb */
  isAnchor: (word: Word) => boolean
  isOfSport: (word: Word) => boolean
  mayBeOfSport: (word: Word) => boolean
  isPublic: (word: Word) => boolean
  isEveryday: (word: Word) => boolean
  numbers: NumberKnowledge
}

/** Whether a word has a sense of a class whose value is one of some. */
export const holds = (cls: string, words: { has(word: string): boolean }) =>
  wordFlag(({ senses }) => senses.some(s => s.cls === cls && words.has(s.value)))

export const lemmasOf = (fold: Fold, written: readonly string[]): Words =>
  new Set(written.map(word => fold(readWord(word).lemma)))

// A participle or a verbal noun that may stand for a clause.
const mayTell = ({ senses }: Word): boolean =>
  senses.some(
    s => (s.cls === 'active-participle' && !s.definite) || (s.cls === 'masdar' && (!s.definite || s.prep !== '')),
  ) &&
  // «أثناء» praises nobody
  !senses.some(s => s.cls === 'prep' && s.conj === '')

const nonfinite = new Set(['active-participle', 'masdar'])

const wordsOrNull = (fold: Fold, written: readonly string[] | undefined): Words | null =>
  written ? lemmasOf(fold, written) : null

const foldedWords = (fold: Fold, written: readonly string[] | undefined): Words => new Set((written ?? []).map(fold))

const ruleOf = (
  id: string,
  file: RuleFile,
  { type, contexts, people, skip, skipVerbs }: TypeFile,
  fold: Fold,
): Rule => ({
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
})

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const asksFor = ({ with: some, also, by, own }: VerbRule): number =>
  (some ? 1 : 0) + (also ? 1 : 0) + (by ? 1 : 0) + (own === null ? 0 : 1)

const usualReach = 8

const traderKinds = new Set(['company', 'bank', 'agency'])

/** The rules of `knowledge/arabic/frames/`. */
export function buildPloverRules({ numbers }: Language): PloverRules {
  const rules = compiledPlain<CompiledPlover>('plover')
  const hasNoun = holds(ploverNounClass, rules.byNoun)
  const isOfSport = holds(ploverNounClass, rules.sport)
  const mayBeOfSport = holds(ploverNounClass, rules.sportish)
  const isNonfinite = wordFlag(
    word => mayTell(word) && word.senses.some(s => nonfinite.has(s.cls) && rules.byVerb.has(s.value)),
  )
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
  }
}

const flagsOf = ({ patient, sure, fresh, finite, light, direct, single, bodies, own }: TypeFile['verbs'][number]) => ({
  patient: patient ?? false,
  sure: sure ?? false,
  fresh: fresh ?? false,
  finite: finite ?? false,
  light: light ?? false,
  direct: direct ?? false,
  only: single ? ('single' as const) : bodies ? ('bodies' as const) : null,
  own: own ?? null,
})

const verbRuleOf = (id: string, entry: TypeFile['verbs'][number], file: TypeFile, fold: Fold): VerbRule => ({
  ...ruleOf(id, entry, file, fold),
  ...flagsOf(entry),
  lemmas: foldedWords(fold, entry.verbs),
  preps: entry.preps ? new Set(entry.preps) : null,
  actor: entry.actor ?? ['subject'],
  recipient: entry.recipient ?? ['object'],
  reach: entry.reach ?? file.reach ?? usualReach,
  by: wordsOrNull(fold, entry.by),
  never: entry.never ? new Set(entry.never) : null,
})

/** Makes them of their files. Run by the build. */
export function compilePloverRules(): CompiledPlover {
  const fold = arabicFold()
  const byVerb = new Map<string, VerbRule[]>()
  const byNoun = new Map<string, NounRule[]>()
  for (const [, file] of typeFiles()) {
    const id = file.type.toLowerCase()
    file.verbs.forEach((entry, i) => {
      const rule = verbRuleOf(`plover/${id}/verb.${i}`, entry, file, fold)
      for (const lemma of rule.lemmas) push(byVerb, lemma, rule)
    })
    file.nouns.forEach((entry, i) => {
      const rule = ruleOf(`plover/${id}/noun.${i}`, entry, file, fold)
      const full: NounRule = {
        ...rule,
        when: entry.when ?? 'told',
        line: entry.line ?? false,
        verbs: foldedWords(fold, entry.verbs),
        owner: entry.owner ?? 'actor',
        nisba: entry.nisba ?? 'actor',
        actor: entry.actor ?? ['agent'],
        recipient: entry.recipient ?? ['on', 'against'],
        next: wordsOrNull(fold, entry.next),
      }
      for (const word of entry.nouns) push(byNoun, fold(readWord(word).lemma), full)
    })
  }
  const folded = (words: readonly string[] | undefined): Words => foldedWords(fold, words)
  // of the rules of a verb those that ask for more come first
  for (const list of byVerb.values()) list.sort((a, b) => asksFor(b) - asksFor(a))
  const common = commonFile()
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
    likewise: folded(common.likewise),
    members: lemmasOf(fold, common.members),
    expresses: folded(common.expresses),
    performs: folded(common.performs),
    passes: folded(common.passes),
    starts: folded(common.starts),
    intends: folded(common.intends),
    accusatives: common.accusatives.map(fold),
    opened: common.opened.map(fold),
    oblique: fold(common.oblique),
    accusative: fold(common.accusative),
    matters: folded(common.matters),
    called: lemmasOf(fold, common.called),
    forces: lemmasOf(fold, common.forces),
    statish: lemmasOf(fold, common.statish),
    confirming: folded(common.confirming),
    causes: folded(common.causes),
    reasons: folded(common.reasons),
    unreal: folded(common.unreal),
    unless: folded(common.unless),
    asking: folded(common.asking),
    god: folded(common.god),
    habits: folded(common.habits),
    refusals: { words: folded(common.refusals.words), verbs: folded(common.refusals.verbs) },
    suffers: folded(common.suffers),
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
    traders: new Set(table('world/bodies').flatMap(({ id, kind }) => (traderKinds.has(kind!) ? [id!] : []))),
    untrue: untrueWords(common.untrue, fold),
    casualties: new Map(
      Object.entries(common.casualties).map(([what, { verbs, nouns, people }]) => [
        what as Casualty['what'],
        { verbs: folded(verbs), nouns: lemmasOf(fold, nouns), people: lemmasOf(fold, people) },
      ]),
    ),
    status: new Map(
      Object.entries(common.status).map(([status, words]) => [
        status as Ruled,
        { words: folded(words.words), verbs: folded(words.verbs), nouns: folded(words.nouns) },
      ]),
    ),
  }
}
