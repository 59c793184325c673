import type { Span } from '../../../text/span.js'
import type { Element, Tree } from '../elements.js'
import type { Cut, Cuts } from './cuts.js'
import { type Line, lengthOf, linkShare } from './lines.js'
import { isProse } from './worth.js'

// What stands above the element that holds the story and belongs to it: a lead that has a box of its own.

/** A line above the story's element; null where it is part of the story. */
export interface Above {
  line: Line
  cut: Cut | null
}

const longestByline = 8
const mostLines = 25
const leadShare = 0.25

function headingOf(tree: Tree, line: Line): string | null {
  for (let id = line.owner; id >= 0; id = tree.nodes[id]!.parent) {
    const { tag } = tree.nodes[id] as Element
    if (/^h[1-6]$/u.test(tag)) return tag
  }
  return null
}

const cutOf = (kind: Cut['kind'], rule: string): Cut => ({ kind, rule: `html/body/${rule}` })

/** The lines from the headline to the element that holds the story. */
export function aboveOf(
  tree: Tree,
  text: string,
  lines: readonly Line[],
  cuts: Cuts,
  headline: Span,
  [start, end]: Span,
): Above[] {
  const between = lines.filter(
    ({ span, owner }) => span[0] >= headline[1] && span[1] <= start && owner >= 0 && cuts[owner] === null,
  )
  if (between.length > mostLines) return []
  const isLead = (line: Line): boolean =>
    isProse(line) && line.ends && linkShare(line) < 0.3 && headingOf(tree, line) === null
  const leads = between.filter(line => isLead(line) && !text.includes(text.slice(...line.span), line.span[1]))
  const few = leads.reduce((sum, line) => sum + lengthOf(line), 0) < leadShare * (end - start)
  return between.map(line =>
    few && leads.includes(line)
      ? { line, cut: null }
      : { line, cut: cutOf(line.words <= longestByline ? 'byline' : 'label', 'opening') },
  )
}
