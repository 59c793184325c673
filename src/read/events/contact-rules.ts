import type { Language } from '../../arabic/language.js'
import { addForms } from '../../arabic/lexicon.js'
import { nounForms } from '../../arabic/nouns.js'
import { document } from '../../knowledge/load.js'
import type { ContactKind } from '../../model/records.js'
import type { Ruled, RulingFile, RulingWords } from './ruling.js'

/** A contact noun: its kind with and without a word of telephone near it. */
export interface ContactNoun {
  lemma: string
  phone: ContactKind
  bare: ContactKind | null
  /** what the plural is without a word of telephone */
  many: ContactKind | null
  /** what it is as the object of a verb that asks for it: «أرسل خطابا» */
  sent: ContactKind | null
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
}

export interface ContactRules {
  /** by the folded lemma of a verb */
  byVerb: ReadonlyMap<string, readonly Pattern[]>
  byNoun: readonly Pattern[]
  status: ReadonlyMap<Ruled, RulingWords>
  /** lemmas of verbs whose past tells of what still goes on */
  ongoing: ReadonlySet<string>
  falsehood: ReadonlySet<string>
  contents: ReadonlySet<string>
  frame: ReadonlySet<string>
  /** lemmas of verbs that say how long something takes */
  spans: ReadonlySet<string>
  /** lemmas of attending */
  attendance: ReadonlySet<string>
}

interface PatternFile {
  noun: ContactKind[] | 'none'
  pair: string[]
  initiator?: string
  host?: string
  kind?: ContactKind
  phone?: boolean
}

interface ContactFile {
  nouns: {
    noun: string
    plurals?: string[]
    phone: ContactKind
    bare: ContactKind | null
    many?: ContactKind
    sent?: ContactKind
  }[]
  phone: string[]
  verbs: { verbs: string[]; patterns: PatternFile[] }[]
  nounPatterns: PatternFile[]
  times: string[]
  margin: string[]
  ongoing: string[]
  falsehood: string[]
  contents: string[]
  frame: string[]
  spans: string[]
  attendance: string[]
  status: RulingFile
}

export const contactNounClass = 'contact-noun'

const pattern = (id: string, file: PatternFile): Pattern => ({
  id,
  noun: file.noun === 'none' ? null : file.noun,
  pair: file.pair,
  initiator: file.initiator ?? null,
  host: file.host ?? null,
  kind: file.kind ?? null,
  phone: file.phone ?? false,
})

const contactFile = (): ContactFile => document<ContactFile>('arabic/contacts')

/** Adds the words of `knowledge/arabic/contacts.yaml` to the lexicon, and refuses verbs that are in no table. */
export function addContactWords({ lexicon, fold, endings, verbs }: Language): void {
  const file = contactFile()
  for (const { noun, plurals, phone, bare, many, sent } of file.nouns) {
    const info: ContactNoun = { lemma: fold(noun), phone, bare, many: many ?? bare, sent: sent ?? bare }
    addForms(lexicon, nounForms(noun, plurals ?? [], endings), { cls: contactNounClass, value: fold(noun), info })
  }
  for (const form of file.times) lexicon.add(form, { cls: 'occasion', value: form, joins: 'fixed' })
  for (const form of file.margin) lexicon.add(form, { cls: 'margin', value: form, joins: 'noun' })
  for (const form of file.phone) lexicon.add(form, { cls: 'phone', value: form, joins: 'noun' })
  for (const verb of file.verbs.flatMap(entry => entry.verbs))
    if (verbs.lookup(fold(verb)).length === 0)
      throw new Error(`knowledge/arabic/contacts.yaml: no verb ${fold(verb)} in verbs.tsv`)
}

/** The rules of `knowledge/arabic/contacts.yaml`. */
export function buildContactRules({ fold }: Language): ContactRules {
  const file = contactFile()
  const byVerb = new Map<string, Pattern[]>()
  for (const entry of file.verbs) {
    for (const verb of entry.verbs) {
      const list = byVerb.get(fold(verb)) ?? []
      list.push(...entry.patterns.map((p, i) => pattern(`contact/${verb}.${i}`, p)))
      byVerb.set(fold(verb), list)
    }
  }
  const folded = (words: readonly string[] | undefined): ReadonlySet<string> => new Set((words ?? []).map(fold))
  return {
    byVerb,
    ongoing: folded(file.ongoing),
    falsehood: folded(file.falsehood),
    contents: folded(file.contents),
    frame: folded(file.frame),
    spans: folded(file.spans),
    attendance: folded(file.attendance),
    byNoun: file.nounPatterns.map((p, i) => pattern(`contact/noun.${i}`, p)),
    status: new Map(
      Object.entries(file.status).map(([status, words]) => [
        status as Ruled,
        { words: folded(words.words), verbs: folded(words.verbs), nouns: folded(words.nouns) },
      ]),
    ),
  }
}
