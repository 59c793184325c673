import type { Page } from '../model/records.js'
import type { StoryLayout } from '../page/index.js'
import type { Fold } from '../text/fold.js'
import type { Grammar } from './mentions/index.js'

/** «www.example.com» of an address, and the host above it. */
function hostsOf(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return []
  const labels = new URL(url).hostname.split('.')
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
