import { document } from '../../knowledge/load.js'
import { type Element, type Tree, tokensOf } from './elements.js'
import type { Named } from './named.js'

// Threads of forums: one message may be a story, all others are replies to it.

/** The rule of a message behind the first: however much it tells, it is no story. */
export const reply = 'html/reply'

let messages: ReadonlySet<string> | undefined

/** Whether an element is called a message by one of the programs for forums. */
export function isMessage(element: Element): boolean {
  messages ??= new Set(document<{ messages: string[] }>('page/forums').messages)
  const { class: classes, id } = element.attributes
  if (classes === undefined && id === undefined) return false
  return [...tokensOf(element, 'class'), id ?? ''].some(name => messages!.has(name.replace(/\d+$/u, '#')))
}

/** Names every message behind the first a comment. */
export function nameReplies(tree: Tree, named: Map<number, Named>): void {
  let first = true
  let until = 0
  for (const node of tree.nodes) {
    if (node.kind === 'text' || node.id < until || !isMessage(node)) continue
    if (!first) named.set(node.id, { kind: 'comments', rule: reply, furniture: true })
    first = false
    until = node.after
  }
}
