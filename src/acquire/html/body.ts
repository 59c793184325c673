import type { Element, Tree } from './elements.js'
import type { Named } from './named.js'
import type { PageText } from './text.js'

/** What is known of a page before its story is looked for. */
export interface Outline {
  tree: Tree
  text: PageText
  /** what the markup says that elements are: furniture of some kind, or parts of a story */
  named: ReadonlyMap<number, Named>
}

const paragraphTags = new Set(['p', 'h2', 'h3', 'blockquote'])
const shortest = 25

/** How much running text stands in each element's paragraphs, furniture left out. */
function runningText({ tree, text, named }: Outline): Float64Array {
  const amounts = new Float64Array(tree.nodes.length)
  let furnitureUntil = 0
  for (const node of tree.nodes) {
    if (node.id < furnitureUntil || node.kind === 'text') continue
    if (named.get(node.id)?.furniture) furnitureUntil = node.after
    else if (paragraphTags.has(node.tag)) {
      const span = text.spanOf(node.id)
      const length = span ? span[1] - span[0] : 0
      if (length >= shortest && node.parent >= 0) {
        amounts[node.parent]! += length
        const above = tree.nodes[node.parent]!.parent
        if (above >= 0) amounts[above]! += length / 2
      }
    }
  }
  return amounts
}

/** The elements that hold the story, in the order of the page; those of one story stand together. */
export function bodyOf(outline: Outline): Element[] {
  const { tree, named } = outline
  const told = tree.nodes.filter(node => named.get(node.id)?.kind === 'story')
  if (told.length > 0) return told as Element[]
  const amounts = runningText(outline)
  let best = -1
  for (let id = 0; id < amounts.length; id++) if (amounts[id]! > (amounts[best] ?? 0)) best = id
  return best < 0 ? [] : [tree.nodes[best] as Element]
}
