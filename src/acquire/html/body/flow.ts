import type { Span } from '../../../text/span.js'
import type { Element, Tree } from '../elements.js'
import type { Cut, Cuts } from './cuts.js'
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
  /** the innermost division around it that holds other lines too */
  box: number
  /** h1 to h6, if it stands in one */
  heading: string | null
  /** whether it stands in a list, a table, a quotation */
  listed: boolean
  paragraph: boolean
  /** what it is if it is no story */
  cut: Cut | null
}

const headings = /^h[1-6]$/u
const boxes = new Set(['div', 'section', 'article', 'td', 'main', 'aside'])
const lists = new Set(['ul', 'ol', 'dl', 'table', 'blockquote', 'pre'])

function placesOf(tree: Tree, text: string, lines: readonly Line[], cuts: Cuts, root: number): Place[] {
  const counts = sumsOf(tree, lines, () => 1)
  return lines.map(line => {
    const place: Place = {
      line,
      text: text.slice(...line.span),
      prose: isProse(line),
      holder: -1,
      box: -1,
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
      if (place.box < 0 && ((counts[id]! > 1 && boxes.has(tag)) || id === root)) place.box = id
    }
    return place
  })
}

const leave = (place: Place, kind: Cut['kind'], rule: string): void => {
  place.cut ??= { kind, rule: `html/body/${rule}` }
}

const proseLength = (places: readonly Place[]): number =>
  places.reduce((sum, { prose, cut, line }) => sum + (prose && cut === null ? lengthOf(line) : 0), 0)

/** What of a story's prose may stand above its headline. */
const mostAbove = 0.75

/** The headline opens the story: what stands above it is none. */
function leaveHeadline(places: Place[], headline: Span): void {
  const top = places.findIndex(({ line }) => line.span[1] > headline[0])
  const above = places.slice(0, Math.max(0, top))
  if (top >= 0 && proseLength(above) < mostAbove * proseLength(places))
    for (const place of above) leave(place, 'section', 'above-headline')
  for (const place of places)
    if (place.line.span[0] < headline[1] && place.line.span[1] > headline[0]) leave(place, 'headline', 'headline')
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
  const isPointer = ({ line }: Place): boolean => linkShare(line) > 0.75
  const pointers = open.filter((place, i) => isPointer(place) && !(place.heading !== null && open[i + 1]?.prose))
  const last = open.findLastIndex(place => place.prose)
  const few = pointers.length < 0.3 * open.length
  open.forEach((place, i) => {
    if (i > last ? isPointer(place) : few && pointers.includes(place)) leave(place, 'inline-link', 'pointer')
  })
}

/** Words in boxes that hold no sentence: buttons, counters, labels of players. */
function leaveBoxes(tree: Tree, places: Place[]): void {
  const prose = sumsOf(
    tree,
    places.filter(place => place.prose && place.cut === null).map(place => place.line),
    () => 1,
  )
  for (const place of places)
    if (!place.prose && !place.listed && !(place.paragraph && place.line.ends) && prose[place.box] === 0)
      leave(place, 'widget', 'box')
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
  headline: Span | null,
): Place[] {
  const inside = lines.filter(({ span }) => span[0] >= whole[0] && span[1] <= whole[1])
  const places = placesOf(tree, text, inside, cuts, root)
  const prose = new Map<number, number>()
  for (const { cut, prose: isProse, heading, holder, line } of places)
    if (cut === null && isProse && heading === null) prose.set(holder, (prose.get(holder) ?? 0) + lengthOf(line))
  if (headline) leaveHeadline(places, headline)
  for (const place of places) if (place.heading === 'h1') leave(place, 'headline', 'heading')
  leaveOpening(
    places,
    prose,
    [...prose.values()].reduce((sum, length) => sum + length, 0),
  )
  leavePointers(places)
  if (prose.size > 0) leaveBoxes(tree, places)
  leaveLabels(places)
  return places
}
