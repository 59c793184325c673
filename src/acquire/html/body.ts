import type { Markup } from '../../model/records.js'
import { type Cuts, cutsOf } from './body/cuts.js'
import { flowOf, type Place } from './body/flow.js'
import { titlesOf } from './body/headline.js'
import { linesOf } from './body/lines.js'
import { rootOf } from './body/root.js'
import type { Tree } from './elements.js'
import type { Named } from './named.js'
import type { PageText } from './text.js'

// Which elements of a page are its story. Everything is measured on lines and summed up along the tree, by loops that go over
// it once: time grows with the page and with nothing else.

/** What is known of a page before its story is looked for. */
export interface Outline {
  tree: Tree
  text: PageText
  /** what the markup says that elements are: furniture of some kind, or parts of a story */
  named: ReadonlyMap<number, Named>
}

type Region = Markup['regions'][number]

export interface Body {
  /** the element that holds the story; -1 where none does */
  root: number
  /** the story, and what stands in and around it and is none of it */
  regions: Region[]
  /** its lines, each with why it is none of the story */
  places: Place[]
}

/** The outermost elements that are no story. */
function regionsOfCuts(tree: Tree, text: PageText, cuts: Cuts): Region[] {
  const regions: Region[] = []
  for (let id = 0; id < tree.nodes.length; id++) {
    const cut = cuts[id]
    if (!cut) continue
    const span = text.spanOf(id)
    if (span) regions.push({ span, ...cut })
    id = tree.nodes[id]!.after - 1
  }
  return regions
}

/** Lines next to each other that were left out for one reason are one region. */
function regionsOfPlaces(places: readonly Place[], cuts: Cuts): Region[] {
  const regions: Region[] = []
  let open: Region | null = null
  for (const { line, cut } of places) {
    const own = cut !== null && cuts[line.owner] !== cut
    if (own && open?.rule === cut.rule) open.span = [open.span[0], line.span[1]]
    else {
      open = own ? { span: [line.span[0], line.span[1]], ...cut } : null
      if (open) regions.push(open)
    }
  }
  return regions
}

export function bodyOf({ tree, text, named }: Outline): Body {
  const lines = linesOf(tree, text)
  const cuts = cutsOf(tree, lines, named)
  const root = rootOf(tree, lines, cuts)
  const whole = root < 0 ? null : text.spanOf(root)
  const regions = regionsOfCuts(tree, text, cuts)
  if (!whole) return { root: -1, regions, places: [] }
  const places = flowOf(tree, text.text, lines, cuts, root, whole, titlesOf(tree))
  regions.push({ span: whole, kind: 'story', rule: 'html/story' }, ...regionsOfPlaces(places, cuts))
  return { root, regions, places }
}
