import type { Language } from '../../../arabic/language.js'
import { adjectiveForms, type NounForm, nounForms } from '../../../arabic/nouns.js'
import { document, documentsUnder } from '../../../knowledge/load.js'
import { PloverType } from '../../../model/records.js'
import type { Ruled, RulingFile, RulingWords } from '../ruling.js'

export const ploverNounClass = 'plover-noun'

/** Folded lemmas, any one of which will do. */
export type Words = ReadonlySet<string>

/** Who must be known for a clause to be an event. `talk`: the actor, or nobody where the subject is left out and was named before. */
export type Need = 'actor' | 'recipient' | 'any' | 'none'

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
  party: Need
  /** people who act for no power are parties too: of violence, protest, help */
  people: boolean
}

export interface VerbRule extends Rule {
  /** the word right after it, past a subject */
  preps: Words | null
  /** the places of the actor where the verb is active */
  actor: readonly string[]
  /** what a subject suffers whose verb may be passive: «قتل جندي» */
  patient: boolean
  /** only a form that is no other verb's: «يستقل» may be of استقل */
  sure: boolean
  /** how many words its object may stand behind it */
  reach: number
}

export interface NounRule extends Rule {
  /** `sure`: the noun alone tells that it happened; `told`: its clause must; `main`: a verb must, as «بعد هجوم» only speaks of what is known; `verb`: a verb of `verbs` must */
  when: 'sure' | 'told' | 'main' | 'verb'
  verbs: Words
  /** who the genitive or pronoun after the noun is */
  owner: 'actor' | 'recipient' | 'none'
  nisba: 'actor' | 'recipient' | 'none'
  actor: readonly string[]
  next: Words | null
}

export interface PloverRules {
  byVerb: ReadonlyMap<string, readonly VerbRule[]>
  byNoun: ReadonlyMap<string, readonly NounRule[]>
  /** what common nouns name: those who act for a power, and people */
  powers: Words
  people: Words
  /** verbs by which a noun is told as an event: by nobody, by their subject, by who reports it */
  happens: Words
  does: Words
  reports: Words
  /** words before a noun by which it is told, is no event, or goes on to the next */
  causes: Words
  blocks: Words
  heads: Words
  /** words before a verb by which it is no event: «إذا», «لو» */
  unreal: Words
  /** words after which a clause recalls what is known: «عندما», «بعدما» */
  recalls: Words
  sport: Words
  status: ReadonlyMap<Ruled, RulingWords>
}

interface RuleFile {
  mode?: string
  modes?: Record<string, string[]>
  contexts?: string[]
  recipient?: string[]
  actor?: string[]
  with?: string[]
  also?: string[]
  without?: string[]
  party?: Need
  people?: boolean
}

interface TypeFile {
  type: PloverType
  contexts: string[]
  people: boolean
  skip?: string[]
  verbs: (RuleFile & { verbs: string[]; preps?: string[]; patient?: boolean; sure?: boolean; reach?: number })[]
  nouns: (RuleFile & {
    nouns: string[]
    when?: NounRule['when']
    verbs?: string[]
    owner?: NounRule['owner']
    nisba?: NounRule['nisba']
    next?: string[]
  })[]
}

interface CommonFile {
  powers: string[]
  people: string[]
  happens: string[]
  does: string[]
  reports: string[]
  causes: string[]
  blocks: string[]
  heads: string[]
  unreal: string[]
  recalls: string[]
  sport: string[]
  status: RulingFile
}

/** Adds words, written «singular|plural|plural», to the lexicon, and gives their folded lemmas. */
function wordAdder({ lexicon, fold, endings }: Language) {
  const add = (forms: readonly NounForm[], value: string): void => {
    for (const { form, gender, number, bare, state } of forms)
      lexicon.add(form, {
        cls: ploverNounClass,
        value,
        joins: 'noun',
        gender,
        number,
        ...(bare && { bare }),
        ...(state === 'pronoun' && { state }),
      })
  }
  const split = (word: string): [string, string[], string] => {
    const [lemma, ...plurals] = word.split('|') as [string, ...string[]]
    return [lemma, plurals, fold(lemma)]
  }
  // «قتلي» would be two killings before a genitive: nobody writes it, and «قتلى» folds to it.
  const isBareDual = (form: string, lemma: string): boolean =>
    endings.dualConstruct.some(ending => ending !== endings.accusative && form === lemma + ending)
  return {
    nouns: (words: readonly string[]): string[] =>
      words.map(word => {
        const [lemma, plurals, value] = split(word)
        add(
          nounForms(lemma, plurals, endings).filter(({ form }) => !isBareDual(form, lemma)),
          value,
        )
        return value
      }),
    // «+» after a word: it takes the endings of adjectives and of words for persons
    words: (words: readonly string[] | undefined): Words | null =>
      words
        ? new Set(
            words.map(word => {
              const [lemma, plurals, value] = split(word.replace('+', ''))
              add(nounForms(lemma, plurals, endings), value)
              if (word.endsWith('+')) add(adjectiveForms(lemma, endings), value)
              return value
            }),
          )
        : null,
  }
}

type Adder = ReturnType<typeof wordAdder>

const ruleOf = (id: string, file: RuleFile, { type, contexts, people, skip }: TypeFile, adder: Adder): Rule => ({
  id,
  type,
  people: file.people ?? people,
  mode: file.mode ?? null,
  contexts: file.contexts ?? contexts,
  party: file.party ?? 'any',
  recipient: file.recipient ?? [],
  modes: Object.entries(file.modes ?? {}).map(([mode, words]) => ({ mode, words: adder.words(words)! })),
  with: adder.words(file.with),
  also: adder.words(file.also),
  without: adder.words(file.without),
  skip: adder.words(skip),
})

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const usualReach = 7

const folder = 'arabic/plover'

/** Loads `knowledge/arabic/plover/` and adds its words to the lexicon under a class of their own. */
export function buildPloverRules(language: Language): PloverRules {
  const { fold, verbs: verbLexicon } = language
  const adder = wordAdder(language)
  const byVerb = new Map<string, VerbRule[]>()
  const byNoun = new Map<string, NounRule[]>()
  const missing: string[] = []
  const lemmas = (words: readonly string[] | undefined, where: string): Words => {
    const folded = (words ?? []).map(fold)
    const unknown = folded.filter(lemma => !verbLexicon.lookup(lemma).some(form => form.lemma === lemma))
    missing.push(...unknown.map(lemma => `knowledge/${where}.yaml: no verb ${lemma} in verbs.tsv`))
    return new Set(folded)
  }
  const common = document<CommonFile>(`${folder}/common`)
  for (const name of documentsUnder(folder)) {
    if (name === `${folder}/common`) continue
    const file = document<TypeFile>(name)
    PloverType.parse(file.type)
    const id = file.type.toLowerCase()
    file.verbs.forEach((entry, i) => {
      const rule = ruleOf(`plover/${id}/verb.${i}`, entry, file, adder)
      const preps = entry.preps ? new Set(entry.preps) : null
      const full: VerbRule = {
        ...rule,
        preps,
        actor: entry.actor ?? ['subject'],
        recipient: entry.recipient ?? ['object'],
        patient: entry.patient ?? false,
        sure: entry.sure ?? false,
        reach: entry.reach ?? usualReach,
      }
      for (const lemma of lemmas(entry.verbs, name)) push(byVerb, lemma, full)
    })
    file.nouns.forEach((entry, i) => {
      const rule = ruleOf(`plover/${id}/noun.${i}`, entry, file, adder)
      const full: NounRule = {
        ...rule,
        when: entry.when ?? 'told',
        verbs: lemmas(entry.verbs, name),
        owner: entry.owner ?? 'actor',
        nisba: entry.nisba ?? 'actor',
        actor: entry.actor ?? ['agent'],
        recipient: entry.recipient ?? ['on', 'against'],
        next: adder.words(entry.next),
      }
      for (const lemma of adder.nouns(entry.nouns)) push(byNoun, lemma, full)
    })
  }
  const folded = (words: readonly string[] | undefined): Words => new Set((words ?? []).map(fold))
  const where = `${folder}/common`
  const rules: PloverRules = {
    byVerb,
    byNoun,
    powers: adder.words(common.powers)!,
    people: adder.words(common.people)!,
    happens: lemmas(common.happens, where),
    does: lemmas(common.does, where),
    reports: lemmas(common.reports, where),
    causes: folded(common.causes),
    unreal: folded(common.unreal),
    recalls: folded(common.recalls),
    blocks: adder.words(common.blocks)!,
    heads: adder.words(common.heads)!,
    sport: adder.words(common.sport)!,
    status: new Map(
      Object.entries(common.status).map(([status, words]) => [
        status as Ruled,
        { words: folded(words.words), verbs: lemmas(words.verbs, where), nouns: folded(words.nouns) },
      ]),
    ),
  }
  if (missing.length > 0) throw new Error(missing.join('\n'))
  return rules
}
