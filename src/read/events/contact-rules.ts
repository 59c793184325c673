import { wordFlag } from '../../arabic/facts.js'
import type { Language } from '../../arabic/language.js'
import { addForms, type Word } from '../../arabic/lexicon.js'
import { nounForms } from '../../arabic/nouns.js'
import type { ContactKind, Status } from '../../model/records.js'
import {
  contactFolder,
  contactNounFile,
  contactStatusFile,
  contactVerbFile,
  type PatternFile,
} from './contact-files.js'
import { commonFile } from './plover/files.js'
import { holds, lemmasOf, ploverNounClass } from './plover/rules.js'
import type { Ruled, RulingWords } from './ruling.js'

/** A contact noun: its kind with and without a word of telephone near it. */
export interface ContactNoun {
  lemma: string
  phone: ContactKind
  bare: ContactKind | null
  /** what the plural is without a word of telephone */
  many: ContactKind | null
  /** what it is as the object of a verb that asks for it: «أرسل خطابا» */
  sent: ContactKind | null
  /** whether its genitive may be whom one meets: «رفض لقاء الوزير» */
  takes: boolean
  /** whether he whose it is is the host: «استقبال الملك للوزير» */
  hosts: boolean
}

export interface Pattern {
  id: string
  /** the kinds of contact noun that it needs; null: none */
  noun: readonly ContactKind[] | null
  pair: readonly string[]
  initiator: string | null
  host: string | null
  kind: ContactKind | null
  /** whether a word of telephone must stand in the clause */
  phone: boolean
  /** whether those of whom no state is known may be parties */
  anybody: boolean
  /** whether one visits people with its verb */
  toPeople: boolean
}

export interface ContactRules {
  /** by the folded lemma of a verb */
  byVerb: ReadonlyMap<string, readonly Pattern[]>
  /** whether a word may be one of these verbs */
  hasVerb: (word: Word) => boolean
  byNoun: readonly Pattern[]
  status: ReadonlyMap<Ruled, RulingWords>
  /** adjectives that stand right after a contact noun, as written, and how the contact then stands */
  awaited: ReadonlyMap<string, Status>
  /** lemmas of verbs whose past tells of what still goes on */
  ongoing: ReadonlySet<string>
  falsehood: ReadonlySet<string>
  /** verbs that say that there is something */
  existing: ReadonlySet<string>
  contents: ReadonlySet<string>
  frame: ReadonlySet<string>
  /** words that deny what stands right behind them alone */
  close: ReadonlySet<string>
  /** «المفترض» of what was to be */
  supposed: ReadonlySet<string>
  now: ReadonlySet<string>
  /** «بحث عن» */
  search: ReadonlySet<string>
  /** lemmas of verbs whose object is a contact that they deny or grant */
  refusing: ReadonlySet<string>
  /** conjunctions of what is not, or not yet: «لو التقى» */
  unreal: ReadonlySet<string>
  /** «ذكرى الزيارة» */
  memory: ReadonlySet<string>
  /** lemmas of what has a contact noun for its name only: «قنوات الاتصال» */
  means: ReadonlySet<string>
  /** lemmas of verbs that say how long something takes */
  spans: ReadonlySet<string>
  /** lemmas of verbs that have an object always */
  transitive: ReadonlySet<string>
  /** lemmas of attending */
  attendance: ReadonlySet<string>
  /** whether a sentence with the word speaks of sport */
  isOfSport: (word: Word) => boolean
  /** words for what was told, and the prepositions (their roles) that join a contact noun to it */
  recall: { what: ReadonlySet<string>; how: ReadonlySet<string> }
}

export const contactNounClass = 'contact-noun'

/** how the ids of rules begin that read a contact from a noun alone */
export const nounRule = 'contact/noun.'

const pattern = (id: string, file: PatternFile): Pattern => ({
  id,
  noun: file.noun === 'none' ? null : file.noun,
  pair: file.pair,
  initiator: file.initiator ?? null,
  host: file.host ?? null,
  kind: file.kind ?? null,
  phone: file.phone ?? false,
  anybody: !(file.powers ?? false),
  toPeople: file.people ?? false,
})

/** Adds the words of `knowledge/arabic/frames/contacts/` to the lexicon, and refuses verbs that are in no table. */
export function addContactWords({ lexicon, fold, endings, verbs }: Language): void {
  const told = contactNounFile()
  for (const { noun, plurals, phone, bare, many, sent, takes, hosts } of told.nouns) {
    const info: ContactNoun = {
      lemma: fold(noun),
      phone,
      bare,
      many: many ?? bare,
      sent: sent ?? bare,
      takes: takes ?? false,
      hosts: hosts ?? false,
    }
    addForms(lexicon, nounForms(noun, plurals ?? [], endings), { cls: contactNounClass, value: fold(noun), info })
  }
  for (const form of told.times) lexicon.add(form, { cls: 'occasion', value: form, joins: 'fixed' })
  for (const form of contactStatusFile().margin) lexicon.add(form, { cls: 'margin', value: form, joins: 'noun' })
  for (const form of told.phone) lexicon.add(form, { cls: 'phone', value: form, joins: 'noun' })
  for (const verb of contactVerbFile().verbs.flatMap(entry => entry.verbs))
    if (verbs.lookup(fold(verb)).length === 0)
      throw new Error(`knowledge/${contactFolder}/verbs.yaml: no verb ${fold(verb)} in verbs.tsv`)
}

/** The rules of `knowledge/arabic/frames/contacts/`. */
export function buildContactRules({ fold }: Language): ContactRules {
  const { attendance, patterns, recall, memory, means } = contactNounFile()
  const {
    status,
    awaited,
    ongoing,
    falsehood,
    existing,
    contents,
    frame,
    spans,
    close,
    supposed,
    now,
    unreal,
    refusing,
  } = contactStatusFile()
  const byVerb = new Map<string, Pattern[]>()
  const { verbs, transitive, search } = contactVerbFile()
  for (const entry of verbs) {
    for (const verb of entry.verbs) {
      const list = byVerb.get(fold(verb)) ?? []
      list.push(...entry.patterns.map((p, i) => pattern(`contact/${verb}.${i}`, p)))
      byVerb.set(fold(verb), list)
    }
  }
  const folded = (words: readonly string[] | undefined): ReadonlySet<string> => new Set((words ?? []).map(fold))
  return {
    byVerb,
    hasVerb: wordFlag(({ senses }) => senses.some(s => s.cls === 'verb' && byVerb.has(s.value))),
    awaited: new Map(
      Object.entries(awaited).flatMap(([status, words]) => words.map(word => [fold(word), status as Status] as const)),
    ),
    ongoing: folded(ongoing),
    falsehood: folded(falsehood),
    existing: new Set(existing),
    contents: folded(contents),
    frame: folded(frame),
    spans: folded(spans),
    close: folded(close),
    supposed: folded(supposed),
    now: folded(now),
    search: folded(search),
    refusing: folded(refusing),
    unreal: folded(unreal),
    memory: folded(memory),
    means: folded(means),
    transitive: folded(transitive),
    attendance: folded(attendance),
    isOfSport: holds(ploverNounClass, lemmasOf(fold, [...commonFile().sport, ...commonFile().sportish])),
    recall: { what: folded(recall.what), how: new Set(recall.how) },
    byNoun: patterns.map((p, i) => pattern(`${nounRule}${i}`, p)),
    status: new Map(
      Object.entries(status).map(([status, words]) => [
        status as Ruled,
        { words: folded(words.words), verbs: folded(words.verbs), nouns: folded(words.nouns) },
      ]),
    ),
  }
}
