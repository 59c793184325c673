import { describe, expect, it } from 'vitest'
import { arabicFold } from '../arabic/fold.js'
import { document } from '../knowledge/load.js'
import { buildPageKnowledge, type PhraseRule } from './knowledge.js'
import { lineOf } from './lines.js'
import { loadPageKnowledge, pageTables } from './load.js'
import { matchPhrases } from './phrases.js'
import { shapeNames, sortOf, type Zone } from './shapes.js'

// The examples that stand beside every rule in knowledge/page are its tests.

interface ShapeRule {
  id: string
  kind: string
  why: string
  zone: Zone
  match: string[]
  never: string[]
}

const fold = arabicFold()
const knowledge = loadPageKnowledge()
const line = (text: string) => lineOf(text, [0, text.length], knowledge)
const phraseRules = document<PhraseRule[]>('page/phrases')
const shapeRules = document<ShapeRule[]>('page/shapes')

describe('knowledge/page/phrases.yaml', () => {
  it('has an id of its own for every rule', () => {
    expect(new Set(phraseRules.map(rule => rule.id)).size).toBe(phraseRules.length)
  })

  it.each(phraseRules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(rule.match.length).toBeGreaterThan(0)
    expect(rule.never.length).toBeGreaterThan(0)
    const alone = buildPageKnowledge(fold, { ...pageTables(), rules: [rule], outlets: [], places: [], states: [] })
    for (const text of rule.match) expect(matchPhrases(alone, line(text))?.rule.id, text).toBe(rule.id)
    for (const text of rule.never) expect(matchPhrases(alone, line(text)), text).toBeNull()
  })

  it.each(phraseRules.map(rule => [rule.id, rule] as const))('%s is not hidden by another rule', (_, rule) => {
    const zone = rule.where === 'top' ? 'top' : 'tail'
    for (const text of rule.match) expect(sortOf(knowledge, line(text), zone)?.kind, text).toBe(rule.kind)
  })
})

describe('knowledge/page/shapes.yaml', () => {
  it('shows every rule of shape', () => {
    expect([...new Set(shapeRules.map(rule => rule.id))].sort()).toEqual([...shapeNames].sort())
  })

  it.each(shapeRules.map(rule => [`${rule.id} (${rule.kind})`, rule] as const))('%s', (_, rule) => {
    for (const text of rule.match) {
      const found = sortOf(knowledge, line(text), rule.zone)
      expect([found?.kind, found?.rule], text).toEqual([rule.kind, rule.id])
    }
    for (const text of rule.never) {
      const found = sortOf(knowledge, line(text), rule.zone)
      expect(found?.rule === rule.id && found?.kind === rule.kind, text).toBe(false)
    }
  })
})
