import type { Element, Tree } from '../elements.js'
import type { Cut, Cuts } from './cuts.js'
import { isTitle } from './headline.js'
import { type Line, lengthOf, linkShare } from './lines.js'
import { isProse } from './worth.js'

// What stands above the element that holds the story and belongs to it: the headline, and a lead that has a box of its own.

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

/** Where the headline stands above a line: what the head of the page calls its title, or else a heading of the first rank. */
export function headlineAbove(
  tree: Tree,
  text: string,
  lines: readonly Line[],
  cuts: Cuts,
  first: number,
  titles: readonly string[] | null,
): number {
  for (let i = first - 1; i >= 0; i--) {
    const line = lines[i]!
    if (line.owner < 0 || cuts[line.owner] !== null) continue
    if (titles ? isTitle(text.slice(...line.span), titles) : headingOf(tree, line) === 'h1') return i
  }
  return -1
}

/** The lines from the headline to the element that holds the story. */
export function aboveOf(
  tree: Tree,
  text: string,
  lines: readonly Line[],
  cuts: Cuts,
  headline: number,
  first: number,
  length: number,
): Above[] {
  const textAt = (i: number): string => text.slice(...lines[i]!.span)
  const isOpen = (i: number): boolean => lines[i]!.owner >= 0 && cuts[lines[i]!.owner] === null
  const found: Above[] = [{ line: lines[headline]!, cut: cutOf('headline', 'headline') }]
  if (first - headline > mostLines) return found
  const isLead = (line: Line): boolean =>
    isProse(line) && line.ends && linkShare(line) < 0.3 && headingOf(tree, line) === null
  const between = Array.from({ length: first - headline - 1 }, (_, i) => headline + 1 + i).filter(isOpen)
  const leads = between.filter(i => isLead(lines[i]!) && !text.includes(textAt(i), lines[i]!.span[1]))
  const few = leads.reduce((sum, i) => sum + lengthOf(lines[i]!), 0) < leadShare * length
  for (const i of between) {
    const line = lines[i]!
    if (few && leads.includes(i)) found.push({ line, cut: null })
    else found.push({ line, cut: cutOf(line.words <= longestByline ? 'byline' : 'label', 'opening') })
  }
  return found
}
