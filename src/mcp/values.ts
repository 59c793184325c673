import { type Entities, labels, officesInWords, originInWords, type Shown } from '../app/index.js'
import type { Account, Casualty, Origin } from '../model/records.js'
import { dated, nameOf } from './made.js'
import { dateText, fromPage, nameText } from './words.js'

// Values of fields in words. What pages say is marked as such.

type Say = (entities: Entities, value: unknown) => string

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const named: Say = (entities, value) =>
  [value]
    .flat()
    .map(id => nameText(nameOf(entities, String(id))))
    .join(' · ')

const short = 200

function tollText({ what, n, min, max, unit }: Omit<Casualty, 'span'>): string {
  const bounds = [min === null ? '' : `at least ${min}`, max === null ? '' : `at most ${max}`]
    .filter(Boolean)
    .join(', ')
  return [n ?? (bounds || 'some'), unit === null ? '' : fromPage(unit, short), what].filter(Boolean).join(' ')
}

const says: Record<string, Say> = {
  participants: named,
  initiator: named,
  host: named,
  mediators: named,
  place: named,
  date: (_, value) => (isRecord(value) ? dateText(dated({ why: '', ...value } as never)) : String(value)),
  topics: (_, value) => {
    const { ar, en } = labels()('topics', String(value))
    return ar ? `${en} (${ar})` : fromPage(en, short)
  },
  framing: (entities, value) =>
    isRecord(value) ? `${fromPage(String(value.term), short)} for ${named(entities, value.of)}` : '',
  casualties: (_, value) => (isRecord(value) ? tollText(value as unknown as Casualty) : ''),
  quotations: (entities, value) => {
    if (!isRecord(value)) return ''
    const notes = [value.speaker ? `by ${named(entities, value.speaker)}` : '', value.wording ?? '']
    return [fromPage(String(value.exact)), ...notes].filter(Boolean).join(' ')
  },
}

export function valueText(entities: Entities, field: string, value: unknown): string {
  const say = says[field]
  if (say) return say(entities, value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Reasons name accounts and offices by ids. */
export const reasonText = (text: string, numbers: ReadonlyMap<string, number>): string =>
  officesInWords(text).replace(/\(([0-9a-f]{16}:[^)\s]+)\)/gu, (whole, id: string) =>
    numbers.has(id) ? `(account ${numbers.get(id)})` : whole,
  )

/** The origin of accounts: of a page that names no other, where it was read. */
export function originName({ id, name, accounts }: Origin, { entry, pages }: Shown): string {
  const en = originInWords(id)?.en
  if (!id.startsWith('page:')) return en ? `${name} (${en})` : name
  const account = entry.accounts.find((each: Account) => accounts.includes(each.id))
  return (account && pages.get(account.page)?.source) ?? name
}
