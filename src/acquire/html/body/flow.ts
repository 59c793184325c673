import type { Span } from '../../../text/span.js'
import type { Element, Tree } from '../elements.js'
import type { Cut, Cuts } from './cuts.js'
import { isTitle } from './headline.js'
import { type Line, lengthOf, linkShare } from './lines.js'
import { sumsOf } from './sums.js'
import { isProse } from './worth.js'

// What of the element that holds the story is story: furniture stands above, below and between.

/** A line of the element that holds the story, with how it stands there. */
export interface Place {
  line: Line
  text: string
  prose: boolean
  /** the innermost element around it that holds other lines too */
  holder: number
  /** h1 to h6, if it stands in one */
  heading: string | null
  /** whether it stands in a list, a table, a quotation */
  listed: boolean
  paragraph: boolean
  /** what it is if it is no story */
  cut: Cut | null
}

const headings = /^h[1-6]$/u
const lists = new Set(['ul', 'ol', 'dl', 'table', 'blockquote', 'pre'])

function placesOf(tree: Tree, text: string, lines: readonly Line[], cuts: Cuts, root: number): Place[] {
  const counts = sumsOf(tree, lines, () => 1)
  return lines.map(line => {
    const place: Place = {
      line,
      text: text.slice(...line.span),
      prose: isProse(line),
      holder: -1,
      heading: null,
      listed: false,
      paragraph: false,
      cut: cuts[line.owner] ?? null,
    }
    for (let id = line.owner; id >= root; id = tree.nodes[id]!.parent) {
      const { tag } = tree.nodes[id] as Element
      if (headings.test(tag)) place.heading ??= tag
      if (lists.has(tag)) place.listed = true
      if (tag === 'p') place.paragraph = true
      if (place.holder < 0 && (counts[id]! > 1 || id === root)) place.holder = id
    }
    return place
  })
}

const leave = (place: Place, kind: Cut['kind'], rule: string): void => {
  place.cut ??= { kind, rule: `html/body/${rule}` }
}

const proseLength = (places: readonly Place[]): number =>
  places.reduce((sum, { prose, cut, line }) => sum + (prose && cut === null ? lengthOf(line) : 0), 0)

/** Where the headline stands among the lines: it opens the story, and what stands above it is none. */
function leaveHeadline(places: Place[], titles: readonly string[]): void {
  const titled = places.findIndex(place => place.cut === null && isTitle(place.text, titles))
  const top = titled >= 0 ? titled : places.findIndex(place => place.heading === 'h1')
  const above = places.slice(0, Math.max(0, top))
  const most = titled >= 0 ? 0.75 : 0.1
  if (top >= 0 && proseLength(above) < most * proseLength(places)) {
    for (const place of above) leave(place, 'section', 'above-headline')
    leave(places[top]!, 'headline', 'headline')
  }
  for (const place of places) if (place.heading === 'h1') leave(place, 'headline', 'headline')
}

const longestByline = 8

/** Before the first sentence: dates, authors, names of sections. */
function leaveOpening(places: Place[], prose: ReadonlyMap<number, number>, total: number): void {
  for (const place of places) {
    if (place.cut !== null) continue
    if (place.prose && place.heading === null) return
    const apart = (prose.get(place.holder) ?? 0) < 0.1 * total
    const bare = place.heading === null && !place.listed && !place.paragraph && !place.line.ends
    if (apart || bare)
      leave(place, place.heading === null && place.line.words <= longestByline ? 'byline' : 'label', 'opening')
  }
}

/** Lines that are nothing but a link – unless the story is a list of them. */
function leavePointers(places: Place[]): void {
  const open = places.filter(place => place.cut === null)
  const pointers = open.filter(({ line }) => linkShare(line) > 0.75)
  if (pointers.length < 0.3 * open.length) for (const place of pointers) leave(place, 'inline-link', 'pointer')
}

/** Words in boxes that hold no sentence: buttons, counters, labels of players. */
function leaveBoxes(places: Place[], prose: ReadonlyMap<number, number>): void {
  for (const place of places) {
    const inFlow = place.prose || place.heading !== null || place.listed || place.paragraph
    if (!inFlow && !prose.has(place.holder)) leave(place, 'widget', 'box')
  }
}

/** Headings and labels of what was left out. */
function leaveLabels(places: Place[]): void {
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i]!
    const next = places[i + 1]
    const label = place.heading !== null || (place.line.words <= 5 && place.line.marks === 0)
    const above = next === undefined ? place.heading !== null : label && next.cut?.kind === 'inline-link'
    if (above) leave(place, 'label', 'label')
  }
}

/** The lines of the element that holds the story; those that have a cut are none of it. */
export function flowOf(
  tree: Tree,
  text: string,
  lines: readonly Line[],
  cuts: Cuts,
  root: number,
  whole: Span,
  titles: readonly string[],
): Place[] {
  const inside = lines.filter(({ span }) => span[0] >= whole[0] && span[1] <= whole[1])
  const places = placesOf(tree, text, inside, cuts, root)
  const prose = new Map<number, number>()
  for (const { cut, prose: isProse, heading, holder, line } of places)
    if (cut === null && isProse && heading === null) prose.set(holder, (prose.get(holder) ?? 0) + lengthOf(line))
  leaveHeadline(places, titles)
  leaveOpening(
    places,
    prose,
    [...prose.values()].reduce((sum, length) => sum + length, 0),
  )
  leavePointers(places)
  leaveBoxes(places, prose)
  leaveLabels(places)
  return places
}
