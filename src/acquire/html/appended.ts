import type { Span } from '../../text/span.js'
import { type Line, linkShare } from './body/lines.js'
import { isProse } from './body/worth.js'
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

/** The stories beside the first, in the order of the page. */
export function appendedOf(
  tree: Tree,
  text: PageText,
  lines: readonly Line[],
  headline: Headline | null,
  isAside: (id: number) => boolean,
): Appended[] {
  const twins = twinsOf(tree, headline)
  const main = headline?.element.id ?? -1
  const found: Appended[] = []
  let until = 0
  for (const node of tree.nodes) {
    if (node.kind === 'text' || node.id < until || node.id <= main || isAside(node.id)) continue
    const sort = sortOf(node)
    if (!isEntry(node) && !(sort && twins.has(`${node.parent} ${sort}`))) continue
    const story = text.spanOf(node.id)
    const heading = story && headingOf(tree, text, node)
    if (!heading) continue
    const told = lines.filter(
      line => line.span[0] >= story[0] && line.span[1] <= story[1] && isProse(line) && linkShare(line) < 0.3,
    )
    if (told.reduce((sum, line) => sum + line.words, 0) < shortest) continue
    found.push({ headline: text.spanOf(heading.id)!, story })
    until = node.after
  }
  return found
}
