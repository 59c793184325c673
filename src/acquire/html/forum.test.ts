import { describe, expect, it } from 'vitest'
import { document } from '../../knowledge/load.js'
import { type Element, treeOf } from './elements.js'
import { isMessage, nameReplies } from './forum.js'
import type { Named } from './named.js'

const { match, never } = document<{ match: string[]; never: string[] }>('page/forums')
const element = (attributes: string): Element => treeOf(`<div ${attributes}></div>`).nodes[0] as Element

describe('messages of forums', () => {
  it.each(match)('%s is one', attributes => expect(isMessage(element(attributes))).toBe(true))
  it.each(never)('%s is none', attributes => expect(isMessage(element(attributes))).toBe(false))

  it('are replies behind the first', () => {
    const tree = treeOf(
      '<div class="postbody"><p>أ</p></div><div class="postbody">ب</div><div class="postbody">ج</div>',
    )
    const named = new Map<number, Named>()
    nameReplies(tree, named)
    expect([...named.values()].map(({ kind }) => kind)).toEqual(['comments', 'comments'])
    expect(named.has(0)).toBe(false)
  })
})
