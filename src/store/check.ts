import { createHash } from 'node:crypto'
import type { Entry, Reading } from '../model/records.js'
import { register } from '../register/register.js'
import type { Problem } from './store.js'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export const checkPages = (readings: readonly Reading[]): Problem[] =>
  readings
    .filter(({ page }) => sha256(page.text) !== page.id)
    .map(({ page }) => ({
      code: 'page',
      id: page.id,
      text: 'The text is not the one that the page was registered with.',
    }))

/** Every quotation of every account must still be what stands at its place in the page. */
export function checkQuotations(
  entries: readonly Entry[],
  readings: readonly Reading[],
): { quotations: number; problems: Problem[] } {
  const texts = new Map(readings.map(({ page }) => [page.id, page.text]))
  const problems: Problem[] = []
  let quotations = 0
  for (const account of entries.flatMap(entry => entry.accounts)) {
    const text = texts.get(account.page)
    for (const { field, span, exact } of account.quotes) {
      quotations++
      if (text?.slice(span[0], span[1]) === exact && exact.length > 0) continue
      problems.push({
        code: 'quotation',
        id: account.id,
        text: `What is cited for ${field} does not stand at ${span[0]}–${span[1]}.`,
      })
    }
  }
  return { quotations, problems }
}

/** The stored entries must be those that the readings make. */
export function checkEntries(stored: readonly Entry[], readings: readonly Reading[]): Problem[] {
  const derived = new Map(register(readings).map(entry => [entry.id, JSON.stringify(entry)]))
  const kept = new Map(stored.map(entry => [entry.id, JSON.stringify(entry)]))
  const problems: Problem[] = []
  for (const [id, data] of kept) {
    if (!derived.has(id)) problems.push({ code: 'entry', id, text: 'No account makes this entry.' })
    else if (derived.get(id) !== data)
      problems.push({ code: 'entry', id, text: 'The accounts make this entry otherwise.' })
  }
  for (const id of derived.keys())
    if (!kept.has(id)) problems.push({ code: 'entry', id, text: 'The accounts make this entry, but it is missing.' })
  return problems
}
