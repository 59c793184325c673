import type { Page } from '../model/records.js'
import type { StoryLayout } from '../page/index.js'
import type { Fold } from '../text/fold.js'
import type { Grammar } from './mentions/index.js'

/** The state whose news a story is: that of the outlet, of the agency in its dateline or credit, or of the town it is dated from. */
export function homeOf(page: Page, layout: StoryLayout, { homes }: Grammar, fold: Fold): string | null {
  for (const name of [page.outlet, layout.dateline?.agency, layout.credit, layout.dateline?.place]) {
    const home = name ? homes.get(fold(name)) : undefined
    if (home) return home
  }
  return null
}
