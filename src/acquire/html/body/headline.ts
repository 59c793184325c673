import type { Tree } from '../elements.js'

/** What stands in for white space and quotation marks that differ from place to place. */
const folded = (text: string): string =>
  text
    .replace(/["'«»“”„‘’]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

const shortest = 12

/** The titles that the head of a page gives it. */
export function titlesOf(tree: Tree): string[] {
  const titles: string[] = []
  for (const node of tree.nodes) {
    if (node.kind === 'text') {
      const parent = tree.nodes[node.parent]
      if (parent?.kind === 'element' && parent.tag === 'title') titles.push(folded(node.text))
    } else if (
      node.tag === 'meta' &&
      /^(?:og|twitter):title$/u.test(node.attributes.property ?? node.attributes.name ?? '')
    )
      titles.push(folded(node.attributes.content ?? ''))
  }
  return titles.filter(title => title.length >= shortest)
}

/** Whether a line is what the head gives as title, with or without the name of the outlet. */
export function isTitle(line: string, titles: readonly string[]): boolean {
  if (line.length > 400) return false
  const text = folded(line)
  return (
    text.length >= shortest &&
    titles.some(
      title => title === text || (title.startsWith(text) && /^\s*[|–—\-:·•«»<]/u.test(title.slice(text.length))),
    )
  )
}
