import { describe, expect, it } from 'vitest'
import { document } from '../../knowledge/load.js'
import { type Element, treeOf } from './elements.js'
import { buildNames, type NameRule, namesKnown, ruleByName, wordsOfName } from './names.js'

const rules = document<NameRule[]>('page/markup')
const element = (attributes: string): Element => treeOf(`<div ${attributes}></div>`).nodes[0] as Element

describe('knowledge/page/markup.yaml', () => {
  it.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(rule.match.length).toBeGreaterThan(0)
    expect(rule.never.length).toBeGreaterThan(1)
    const alone = buildNames([rule])
    for (const attributes of rule.match) expect(ruleByName(element(attributes), alone)?.id, attributes).toBe(rule.id)
    for (const attributes of rule.never) expect(ruleByName(element(attributes), alone), attributes).toBeNull()
  })
  it.each(rules.map(rule => [rule.id, rule] as const))('%s is not hidden by another', (_, rule) => {
    for (const attributes of rule.match)
      expect(ruleByName(element(attributes), namesKnown())?.kind, attributes).toBe(rule.kind)
  })
})

describe('names', () => {
  it('are taken apart at marks and capitals', () => {
    expect(wordsOfName('td-post-shareButtons__X')).toEqual(['td', 'post', 'share', 'buttons', 'x'])
  })
  it('are turned by words before them', () => {
    expect(ruleByName(element('class="no-comments"'), namesKnown())).toBeNull()
    expect(ruleByName(element('class="layout has-sidebar"'), namesKnown())).toBeNull()
  })
})
