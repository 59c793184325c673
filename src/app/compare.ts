import type { Account, Field, Reading, Span } from '../model/records.js'
import { citationsOf, type Told } from '../register/compare/citations.js'
import { clashesAmong } from '../register/compare/headlines.js'
import { type Readout, readoutsOf } from '../register/compare/readouts.js'
import { words } from '../register/words.js'
import type { Store } from '../store/store.js'
import { type Shown, showIn } from './entries.js'
import { withRegister } from './register.js'

// The accounts of one entry side by side.

/** Words of an account that say so. */
interface FieldCitation {
  account: string
  page: string
  span: Span
  exact: string
}

export interface CitedField {
  verdict: Field['verdict']
  readings: (Field['readings'][number] & { citations: FieldCitation[] })[]
}

/** The headline of a story, with the first account that it stands above. */
type Headline = FieldCitation

interface Contradiction {
  /** the two headlines, by their places in the list */
  a: number
  b: number
  by: 'opposite' | 'negation' | 'number'
  what: string
}

export interface Compared extends Shown {
  fields: Record<string, CitedField>
  headlines: Headline[]
  /** which of the headlines contradict each other */
  contradictions: Contradiction[]
  readouts: Readout[]
}

function toldBy(account: Account, readings: ReadonlyMap<string, Reading>): Told | null {
  const reading = readings.get(account.page)
  const story = reading?.stories.find(({ id }) => id === account.story)
  const event = story?.events.find(({ id }) => id === account.event)
  return reading && story && event ? { text: reading.page.text, story, event } : null
}

function cited(shown: Shown, readings: ReadonlyMap<string, Reading>): Record<string, CitedField> {
  const { entry } = shown
  const accounts = new Map(entry.accounts.map(account => [account.id, account]))
  const told = new Map(entry.accounts.map(account => [account.id, toldBy(account, readings)]))
  const citations = (field: string, value: unknown, ids: readonly string[]): FieldCitation[] =>
    ids.flatMap(id => {
      const by = told.get(id)
      const page = accounts.get(id)?.page
      if (!by || page === undefined) return []
      return citationsOf(field, value, by).map(span => ({ account: id, page, span, exact: by.text.slice(...span) }))
    })
  return Object.fromEntries(
    Object.entries(entry.fields).map(([name, { verdict, readings: all }]) => [
      name,
      {
        verdict,
        readings: all.map(({ value, accounts: ids }) => ({
          value,
          accounts: ids,
          citations: citations(name, value, ids),
        })),
      },
    ]),
  )
}

/** The headlines of the stories that tell it; of those that are worded alike, one. */
function headlinesOf({ entry }: Shown, readings: ReadonlyMap<string, Reading>): Headline[] {
  const found = new Map<string, Headline>()
  for (const { id: account, page, story } of entry.accounts) {
    const reading = readings.get(page)
    const span = reading?.stories.find(({ id }) => id === story)?.headline
    if (!reading || !span) continue
    const exact = reading.page.text.slice(...span)
    const key = words(exact).join(' ')
    if (!found.has(key)) found.set(key, { account, page, span, exact })
  }
  return [...found.values()]
}

/** One entry with what each account says of each field, where it says so, and what each side's readout has alone. */
export async function compareIn(store: Store, wanted: string): Promise<Compared> {
  const shown = await showIn(store, wanted)
  const headlines = headlinesOf(shown, shown.readings)
  return {
    ...shown,
    fields: cited(shown, shown.readings),
    headlines,
    contradictions: clashesAmong(headlines.map(({ exact }) => exact)),
    readouts: readoutsOf(shown.entry),
  }
}

export const compare = (wanted: string, register?: string): Promise<Compared> =>
  withRegister(register, { create: false }, store => compareIn(store, wanted))
