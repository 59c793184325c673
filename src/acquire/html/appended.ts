import type { Span } from '../../text/span.js'
import { lineFrom, linkShare } from './body/lines.js'
import { isProse } from './body/worth.js'
import type { Core } from './body.js'
import { around, type Element, type Tree, within } from './elements.js'
import type { Headline } from './headline.js'
import type { PageText } from './text.js'

// Other stories on the page of one: entries of a liveblog, and what pages put under a story so that it never ends.

export interface Appended {
  headline: Span
  story: Span
}

const headings = /^h[1-4]$/u
const fewestWords = 3
const shortest = 25
/** A page may be made of nothing but stories; a liveblog of a day has fewer. */
const mostStories = 300
/** What is so many times as long as the rest of the first story is the first story. */
const timesOfFirst = 2

/** What an element is alike: its tag and its first class, numbers aside. */
function sortOf({ tag, attributes }: Element): string | null {
  const [first] = (attributes.class ?? '').trim().split(/\s+/u)
  return first ? `${tag} ${first.replaceAll(/\d+/gu, '#')}` : null
}

const isEntry = ({ tag, attributes }: Element): boolean =>
  tag === 'article' || /(?:^|\s)(?:liveBlogUpdate|blogPost)(?:\s|$)/u.test(attributes.itemprop ?? '')

/** By the kind and the parent of an element around the headline: what stands beside it and is alike tells another story. */
function twinsOf(tree: Tree, headline: Headline | null): ReadonlySet<string> {
  const twins = new Set<string>()
  if (!headline) return twins
  for (const element of [headline.element, ...around(tree, headline.element)]) {
    const sort = sortOf(element)
    if (sort && element.tag !== 'body') twins.add(`${element.parent} ${sort}`)
  }
  return twins
}

const isLinked = (tree: Tree, heading: Element): boolean => {
  for (const node of within(tree, heading))
    if (node.kind === 'element' && node.tag === 'a' && node.attributes.href) return true
  for (const element of around(tree, heading)) if (element.tag === 'a') return true
  return false
}

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** The heading of an entry: the first in it, if it is no link to elsewhere. */
function headingOf(tree: Tree, text: PageText, entry: Element): Element | null {
  for (const node of within(tree, entry))
    if (node.kind === 'element' && headings.test(node.tag)) {
      const span = text.spanOf(node.id)
      return span && words(text.text.slice(...span)) >= fewestWords && !isLinked(tree, node) ? node : null
    }
  return null
}

/** The stories beside the first, in the order of the page. What holds the first is none of them. */
export function appendedOf(
  { outline, lines, cuts, root, whole, isAside }: Core,
  headline: Headline | null,
): Appended[] {
  const { tree, text } = outline
  const twins = twinsOf(tree, headline)
  const main = headline?.element.id ?? -1
  const told = lines.filter(
    line => line.owner >= 0 && cuts[line.owner] === null && isProse(line) && linkShare(line) < 0.3,
  )
  const before = [0]
  for (const line of told) before.push(before.at(-1)! + line.words)
  const proseIn = ([from, to]: Span): number => before[lineFrom(told, to)]! - before[lineFrom(told, from)]!
  const all = whole ? proseIn(whole) : 0
  const found: Appended[] = []
  let until = 0
  for (const node of tree.nodes) {
    if (node.kind === 'text' || node.id < until || node.id <= main || isAside(node.id)) continue
    if (node.id <= root && root < node.after) continue
    const sort = sortOf(node)
    if (!isEntry(node) && !(sort && twins.has(`${node.parent} ${sort}`))) continue
    const story = text.spanOf(node.id)
    const heading = story && headingOf(tree, text, node)
    if (!heading) continue
    const length = proseIn(story)
    const within = whole && story[0] >= whole[0] && story[1] <= whole[1]
    if (length < shortest || length > timesOfFirst * (within ? all - length : all)) continue
    found.push({ headline: text.spanOf(heading.id)!, story })
    until = node.after
  }
  return found.slice(0, mostStories)
}
