import type { Element, Tree } from '../elements.js'
import { type Line, lengthOf, linkShare } from './lines.js'
import { sumsOf } from './sums.js'

const mostLines = 7
const mostLength = 900
const boxes = new Set(['article', 'div', 'li', 'section', 'td', 'dd', 'tr', 'a'])

const kindOf = ({ parent, tag, attributes }: Element): string =>
  `${parent} ${tag} ${(attributes.class ?? '').trimStart().split(/\s/u, 1)[0]}`

const isPointer = (line: Line): boolean => linkShare(line) > 0.8 && line.words >= 3

/** Short boxes of one kind side by side, each with a line that is all link: they point to other stories. */
export function teasersOf(tree: Tree, lines: readonly Line[]): ReadonlySet<number> {
  const count = sumsOf(tree, lines, () => 1)
  const length = sumsOf(tree, lines, lengthOf)
  const pointers = sumsOf(tree, lines, line => (isPointer(line) ? 1 : 0))
  const byKind = new Map<string, number[]>()
  for (const node of tree.nodes) {
    if (node.kind === 'text' || !boxes.has(node.tag)) continue
    const { id } = node
    if (pointers[id] === 0 || count[id]! < 2 || count[id]! > mostLines || length[id]! > mostLength) continue
    const kind = kindOf(node)
    const alike = byKind.get(kind)
    if (alike) alike.push(id)
    else byKind.set(kind, [id])
  }
  return new Set([...byKind.values()].filter(ids => ids.length > 1).flat())
}
