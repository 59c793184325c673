import type { RegionKind } from '../../model/records.js'
import type { Tree } from './elements.js'

/** What markup says that an element is. */
export interface Named {
  kind: RegionKind
  rule: string
  /** it is no part of a story, and neither is what it holds */
  furniture: boolean
}

const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6'])

/** What the markup of a page says of its elements, by id. */
export function namedOf(tree: Tree): Map<number, Named> {
  const named = new Map<number, Named>()
  for (const node of tree.nodes) {
    if (node.kind !== 'element') continue
    if (node.tag === 'figcaption') named.set(node.id, { kind: 'caption', rule: 'html/figcaption', furniture: true })
    else if (node.tag === 'nav') named.set(node.id, { kind: 'section', rule: 'html/nav', furniture: true })
    else if (node.attributes.itemprop === 'articleBody')
      named.set(node.id, { kind: 'story', rule: 'html/article-body', furniture: false })
    else if (headings.has(node.tag)) named.set(node.id, { kind: 'heading', rule: 'html/heading', furniture: false })
  }
  return named
}
