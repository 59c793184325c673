import type { Origin } from '../../model/records.js'
import { tellingQuotes } from '../../register/accounts/telling-quotes.js'
import type { Lately, Store } from '../../store/store.js'
import type { Brief } from '../brief.js'
import { briefsIn } from '../brief.js'
import { type Cited, citedIn } from '../cited.js'
import { type Entities, type Shown, showIn } from '../entries.js'

// What is told of an entry to those who only hear that it changed.

export type Language = 'ar' | 'en'

/** An account: whose it is, and the words that tell it. */
export interface ToldThere {
  outlet: string | null
  headline: string | null
  isCopy: boolean
  words: Cited
}

export interface NewsItem {
  brief: Brief
  entities: Entities
  /** when it changed last, where that is known */
  at: string | null
  /** of the page that shows it */
  page: string
  told: ToldThere[]
  origins: Origin[]
}

const mostTold = 12

function toldIn({ entry, readings }: Shown): ToldThere[] {
  return entry.accounts.slice(0, mostTold).flatMap(account => {
    const { page, story, outlet, copyOf } = account
    const reading = readings.get(page)
    const [quote] = tellingQuotes(account)
    if (!reading || !quote) return []
    const headline = reading.stories.find(({ id }) => id === story)?.headline
    return [
      {
        outlet,
        headline: headline ? reading.page.text.slice(...headline) : null,
        isCopy: copyOf !== null,
        words: citedIn(reading, quote.span),
      },
    ]
  })
}

export const pageOfEntry = (base: string, id: string): string => `${base}/entries/${id.replace(/^entry:/u, '')}`

/** Entries with all that is told of them; `base` is where the page of the register is served. */
export async function newsItems(store: Store, lately: readonly Lately[], base: string): Promise<NewsItem[]> {
  const { briefs } = await briefsIn(
    store,
    lately.map(({ entry }) => entry),
  )
  const items: NewsItem[] = []
  for (const [i, { entry, at }] of lately.entries()) {
    const shown = await showIn(store, entry.id)
    items.push({
      ...{ brief: briefs[i]!, entities: shown.entities, at, page: pageOfEntry(base, entry.id) },
      ...{ told: toldIn(shown), origins: shown.entry.origins },
    })
  }
  return items
}
