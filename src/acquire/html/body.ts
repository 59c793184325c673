import type { Markup } from '../../model/records.js'
import type { Span } from '../../text/span.js'
import { type Cuts, cutsOf } from './body/cuts.js'
import { flowOf, type Place } from './body/flow.js'
import { aboveOf } from './body/lead.js'
import { type Line, linesOf } from './body/lines.js'
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

/** Kinds of furniture that tell of the story which they stand by. */
const ofTheStory: ReadonlySet<string> = new Set(['dateline', 'byline', 'clock', 'label'])

/** Where the story is, before it is known what in it and around it belongs to it. */
export interface Core {
  outline: Outline
  lines: Line[]
  cuts: Cuts
  /** the element that holds the story; -1 where none does */
  root: number
  /** where its text stands */
  whole: Span | null
  /** whether an element is furniture about something else than the story */
  isAside(id: number): boolean
}

export interface Body {
  /** the story, its headline, and what stands in and around it and is none of it */
  regions: Region[]
  /** the lines of the element of the story, each with why it is none of it */
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

/** Lines that were left out for what they are; one region each, so that none covers a line of the story. */
const regionsOfPlaces = (places: readonly Place[], cuts: Cuts): Region[] =>
  places.flatMap(({ line, cut }) => (cut === null || cuts[line.owner] === cut ? [] : [{ span: line.span, ...cut }]))

/** The first line that begins at a place or behind it. */
function lineAt(places: readonly Place[], place: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.line.span[0] < place) low = middle + 1
    else high = middle
  }
  return low
}

/** What the markup names, but for headings and paragraphs of what is no story. */
function regionsOfNamed({ text, named }: Outline, cuts: Cuts, places: readonly Place[]): Region[] {
  const told = new Int32Array(places.length + 1)
  for (let i = 0; i < places.length; i++) told[i + 1] = told[i]! + (places[i]!.cut === null ? 1 : 0)
  const regions: Region[] = []
  for (const [id, { kind, rule, furniture }] of named) {
    const span = text.spanOf(id)
    if (!span || cuts[id]) continue
    const hasStory = told[lineAt(places, span[0])]! < told[lineAt(places, span[1])]!
    if (furniture !== hasStory) regions.push({ span, kind, rule })
  }
  return regions
}

/** Finds the element that holds the story, and what on the page is about something else. */
export function coreOf(outline: Outline): Core {
  const { tree, text, named } = outline
  const lines = linesOf(tree, text)
  const cuts = cutsOf(tree, lines, named)
  const root = rootOf(tree, lines, cuts)
  const whole = root < 0 ? null : text.spanOf(root)
  const isAside = (id: number): boolean => cuts[id] != null && !ofTheStory.has(cuts[id].kind)
  return { outline, lines, cuts, root: whole ? root : -1, whole, isAside }
}

/** The story and its furniture, given where the headline is shown. */
export function bodyOf({ outline, lines, cuts, root, whole }: Core, headline: Span | null): Body {
  const { tree, text } = outline
  const regions = regionsOfCuts(tree, text, cuts)
  const places = whole ? flowOf(tree, text.text, lines, cuts, root, whole, headline) : []
  if (whole) regions.push({ span: whole, kind: 'story', rule: 'html/story' })
  if (whole && headline && headline[1] <= whole[0])
    for (const { line, cut } of aboveOf(tree, text.text, lines, cuts, headline, whole))
      regions.push({ span: line.span, ...(cut ?? { kind: 'story', rule: 'html/lead' }) })
  if (headline) regions.push({ span: headline, kind: 'headline', rule: 'html/headline' })
  regions.push(...regionsOfNamed(outline, cuts, places), ...regionsOfPlaces(places, cuts))
  return { regions, places }
}
