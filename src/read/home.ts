import type { Page } from '../model/records.js'
import type { StoryLayout } from '../page/index.js'
import type { Fold } from '../text/fold.js'
import type { Grammar } from './mentions/index.js'

// As most addresses are written; what is written otherwise takes long to parse.
const plainHost = /^https?:\/\/((?!xn--)[a-z\d-]+(?:\.(?!xn--)[a-z\d-]+)*\.[a-z]+)(?:[/?#]|$)/

const hostOf = (url: string): string | null =>
  plainHost.exec(url)?.[1] ?? (URL.canParse(url) ? new URL(url).hostname : null)

/** «www.example.com» of an address, and the host above it. */
function hostsOf(url: string | null): string[] {
  const host = url === null ? null : hostOf(url)
  if (host === null) return []
  const labels = host.split('.')
  return [labels.join('.'), labels.slice(1).join('.')]
}

/** The names and hosts by which the outlet of a page may be known. */
export const outletsOf = ({ outlet, url }: Pick<Page, 'outlet' | 'url'>): string[] =>
  [outlet, ...hostsOf(url)].filter(name => name !== null)

/** The state whose news a story is: that of the outlet or its site, of the agency in its dateline or credit, or of the town it is dated from. */
export function homeOf(page: Page, layout: StoryLayout, { homes }: Grammar, fold: Fold): string | null {
  for (const name of [...outletsOf(page), layout.dateline?.agency, layout.credit, layout.dateline?.place]) {
    const home = name ? homes.get(fold(name)) : undefined
    if (home) return home
  }
  return null
}
