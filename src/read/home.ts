import type { Language } from '../arabic/language.js'
import type { Page } from '../model/records.js'
import type { StoryLayout } from '../page/index.js'
import type { Grammar } from './mentions/index.js'
import type { StatementRules } from './statements/index.js'

// As most addresses are written; what is written otherwise takes long to parse.
const plainHost = /^https?:\/\/((?!xn--)[a-z\d-]+(?:\.(?!xn--)[a-z\d-]+)*\.[a-z]+)(?:[/?#]|$)/

const hostOf = (url: string): string | null =>
  plainHost.exec(url)?.[1] ?? (URL.canParse(url) ? new URL(url).hostname : null)

/** The name and the host by which the outlet of a page may be known. */
export const outletsOf = ({ outlet, url }: Pick<Page, 'outlet' | 'url'>): string[] =>
  [outlet, url === null ? null : hostOf(url)].filter(name => name !== null)

/** The state whose news a story is: that of the outlet or its site, of the agency in its dateline or credit, or of the town it is dated from. */
export function homeOf(
  page: Page,
  { dateline, credit }: StoryLayout,
  { homes }: Grammar,
  { fold, outletNames }: StatementRules,
): string | null {
  const lines = [...outletsOf(page), dateline?.agency, credit].filter(line => line !== null && line !== undefined)
  for (const line of lines)
    for (const { written, id } of [{ written: line, id: null }, ...outletNames.namesIn(line).names]) {
      const home = homes.get(fold(written)) ?? (id === null ? undefined : homes.get(id.slice(id.indexOf(':') + 1)))
      if (home) return home
    }
  return datedFrom(dateline, homes, fold)
}

/** The town that a story is dated from, where a table has it. */
export const datedAt = (dateline: StoryLayout['dateline'], { lexicon }: Language): string | null =>
  (dateline?.place &&
    lexicon
      .word(dateline.place)
      .senses.filter(s => s.cls === 'names' && s.start === 0)
      .flatMap(s => (s.entry?.info as { alone: { kind: string; ref: string }[] } | undefined)?.alone ?? [])
      .find(({ kind }) => kind === 'place')?.ref) ||
  null

/** The state of the town that a story is dated from. */
export const datedFrom = (
  dateline: StoryLayout['dateline'],
  homes: Grammar['homes'],
  fold: StatementRules['fold'],
): string | null => (dateline?.place && homes.get(fold(dateline.place))) || null
