import { document, table } from '../../knowledge/load.js'
import type { Account, Entry, Field, Origin } from '../../model/records.js'
import { worthShowing } from '../../register/compare/worth-showing.js'
import { type Both, type Exported, nameOf, passagesOf, type Setting, saidBy, webAddress } from '../exported.js'

// What a report says of an entry, in both languages, before it becomes HTML or Markdown. Nothing here is escaped yet.

let words: ReadonlyMap<string, Both> | undefined

/** A word of the report. */
export function word(id: string): Both {
  words ??= new Map(table('labels/report').map(({ id: name, ar, en }) => [name!, { ar: ar!, en: en! }]))
  return words.get(id)!
}

/** How an origin stands: by the words for it in `labels/report.tsv`. */
type Standing = 'independent' | 'echo' | 'denies'

const standingOf = ({ independent, denies }: Entry['origins'][number]): Standing =>
  independent ? 'independent' : denies ? 'denies' : 'echo'

export interface FieldLine {
  label: Both
  verdict: Both
  isConflict: boolean
  values: { text: Both; accounts: number[] }[]
}

export interface AccountPart {
  n: number
  name: string
  url: string | null
  published: string | null
  title: string | null
  origin: string
  standing: Standing
  /** which account it is a copy of */
  copyOf: number | null
  chain: { name: string; role: Both }[]
  passages: string[]
  quotations: string[]
}

export interface Sheet {
  id: string
  sentence: Both
  kind: Both
  status: Both
  /** whether it took place, as far as is told */
  isCalm: boolean
  when: Both | null
  why: string
  /** the same in Arabic, where there are words for it */
  whyArabic: string | null
  fields: FieldLine[]
  accounts: AccountPart[]
  origins: { name: Both; kind: Both; standing: Standing; accounts: number[] }[]
  /** in English, and in Arabic where there are words for it */
  reasons: { text: string; arabic: string | null; accounts: number[] }[]
  corrections: { text: string }[]
}

type Numbers = ReadonlyMap<string, number>

const numbersOf = (numbers: Numbers, accounts: readonly string[]): number[] =>
  accounts.map(id => numbers.get(id) ?? 0).sort((a, b) => a - b)

const same = (text: string): Both => ({ ar: text, en: text })

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const inOne = (parts: readonly Both[], between: Both): Both => ({
  ar: parts.map(({ ar }) => ar).join(between.ar),
  en: parts.map(({ en }) => en).join(between.en),
})

const dot = same(' · ')

function dateText(value: unknown): Both {
  if (!isRecord(value)) return same(String(value))
  if (typeof value.value === 'string') return same(value.value)
  return same(`${value.notBefore ?? '…'} – ${value.notAfter ?? '…'}`)
}

function tollText(value: unknown): Both {
  if (!isRecord(value)) return same(String(value))
  const { what, n, min, max, unit } = value
  const number = n ?? `${min ?? ''}–${max ?? ''}`
  return same([what, number, unit].filter(Boolean).join(' '))
}

/** What the sentences call events of a mode. */
interface Patterns {
  patterns: Record<string, { ar: { noun?: string } } | undefined>
}

type Say = (value: unknown, row: Exported, setting: Setting) => Both

const named: Say = (value, { entities }) =>
  inOne(
    [value].flat().map(id => nameOf(entities, String(id))),
    dot,
  )

const says: Record<string, Say> = {
  kind: (value, _, { label }) => label('contacts', String(value)),
  status: (value, _, { label }) => label('statuses', String(value)),
  participants: named,
  actors: named,
  recipients: named,
  initiator: named,
  host: named,
  mediators: named,
  place: named,
  date: dateText,
  topics: (value, _, { label }) => {
    const { ar, en } = label('topics', String(value))
    return { ar: ar || en, en }
  },
  casualties: tollText,
  mode: (value, { entry }) => ({
    ar: document<Patterns>('labels/sentences').patterns[`${entry.type}/${value}`]?.ar.noun ?? String(value),
    en: String(value),
  }),
  framing: (value, row) => {
    if (!isRecord(value)) return same(String(value))
    const of = nameOf(row.entities, String(value.of))
    return { ar: `${value.term} = ${of.ar}`, en: `${value.term} = ${of.en}` }
  },
}

// Quotations stand with their accounts.
const isShown = (name: string, entry: Entry): boolean => name !== 'quotations' && worthShowing(name, entry)

const valueText = (name: string, value: unknown, row: Exported, setting: Setting): Both =>
  says[name]?.(value, row, setting) ?? same(typeof value === 'string' ? value : JSON.stringify(value))

function fieldLine(name: string, field: Field, row: Exported, setting: Setting, numbers: Numbers): FieldLine {
  return {
    label: setting.label('fields', name),
    verdict: setting.label('verdicts', field.verdict),
    isConflict: field.verdict === 'conflict',
    values: field.readings.map(({ value, accounts }) => ({
      text: valueText(name, value, row, setting),
      accounts: numbersOf(numbers, accounts),
    })),
  }
}

/** Of a file its name: in which folder it lies is nobody else's affair. */
const fileName = (source: string): string =>
  /^https?:/iu.test(source) ? source : (source.split(/[/\\]/u).at(-1) ?? source)

const originName = (origin: Origin): Both => (origin.id.startsWith('page:') ? word('page') : same(origin.name))

function accountPart(account: Account, row: Exported, setting: Setting, numbers: Numbers): AccountPart {
  const { entry, pages } = row
  const page = pages.get(account.page)
  const origin = entry.origins.find(({ id }) => id === account.origin)
  const passages = passagesOf(account)
  const quoted = saidBy(entry, 'quotations', account).map(value => (isRecord(value) ? String(value.exact) : ''))
  return {
    n: numbers.get(account.id)!,
    name: account.outlet ?? fileName(page?.source ?? account.page.slice(0, 16)),
    url: webAddress(page?.url),
    published: page?.published ?? null,
    title: page?.title ?? null,
    origin: origin && !origin.id.startsWith('page:') ? origin.name : '',
    standing: origin ? standingOf(origin) : 'echo',
    copyOf: account.copyOf === null ? null : (numbers.get(account.copyOf) ?? null),
    chain: account.chain.map(({ name, role }) => ({ name, role: setting.label('roles', role) })),
    passages,
    quotations: quoted.filter(text => text !== '' && !passages.some(passage => passage.includes(text))),
  }
}

const calm = new Set(['happened', 'ongoing'])

/** What was set, by whom and why. */
const correctionText = ({ what, field, by, why }: NonNullable<Entry['corrections']>[number]): string =>
  [what, field, `(${by})`, why].filter(Boolean).join(' ')

export function sheetOf(row: Exported, setting: Setting): Sheet {
  const { entry, sentence, when } = row
  const { label } = setting
  const numbers: Numbers = new Map(entry.accounts.map(({ id }, i) => [id, i + 1]))
  return {
    id: entry.id.replace(/^entry:/u, ''),
    sentence,
    kind: entry.kind ? label('contacts', entry.kind) : label('events', entry.type),
    status: label('statuses', entry.status),
    isCalm: calm.has(entry.status),
    when: when.ar === '' ? null : when,
    why: entry.date?.why ?? '',
    whyArabic: entry.date && setting.inArabic(entry.date.why),
    fields: Object.entries(entry.fields)
      .filter(([name]) => isShown(name, entry))
      .map(([name, field]) => fieldLine(name, field, row, setting, numbers)),
    accounts: entry.accounts.map(account => accountPart(account, row, setting, numbers)),
    origins: entry.origins.map(origin => ({
      name: originName(origin),
      kind: label('roles', origin.kind),
      standing: standingOf(origin),
      accounts: numbersOf(numbers, origin.accounts),
    })),
    reasons:
      entry.accounts.length === 1
        ? []
        : entry.why.map(({ text, accounts }) => ({
            text,
            arabic: setting.inArabic(text),
            accounts: numbersOf(numbers, accounts),
          })),
    corrections: (entry.corrections ?? []).map(each => ({ text: correctionText(each) })),
  }
}
