import type { EventInput } from '../index.js'
import { idOf } from '../sides.js'
import { type PloverRules, ploverNounClass } from './rules.js'
import { isWord, rulesGenitive } from './words.js'

// «حركة النهضة … الحركة», «تنظيم داعش … عناصر التنظيم»: who was named with a noun before is called by it alone.

interface Named {
  at: number
  id: string
}

const named = new WeakMap<EventInput, ReadonlyMap<string, readonly Named[]>>()

/** Who is named with which of the nouns in a story, in its order. */
function namedBy(input: EventInput, rules: PloverRules): ReadonlyMap<string, readonly Named[]> {
  const known = named.get(input)
  if (known) return known
  const found = new Map<string, Named[]>()
  const { doc, marks } = input.clauses
  for (const { from, members } of marks.groups) {
    const body = members.find(m => m.kind === 'body')
    const id = body && idOf(body)
    if (!id) continue
    for (const at of [from, from - 1])
      for (const { cls, value } of doc.tokens[at]?.word.senses ?? [])
        if (cls === ploverNounClass && rules.called.has(value))
          found.set(value, [...(found.get(value) ?? []), { at, id }])
  }
  named.set(input, found)
  return found
}

/** Whom the definite noun at `at`, or the one that it rules, calls by what he was named with before: «التنظيم», «عناصر التنظيم». */
export function calledBefore(input: EventInput, at: number, rules: PloverRules): string[] {
  const { doc, marks } = input.clauses
  const { word } = doc.tokens[at]!
  const noun = isWord(doc, at, rules.called) ? at : rulesGenitive(word, rules) ? at + 1 : -1
  if (noun < 0 || marks.groupOf[noun]! >= 0 || !isWord(doc, noun, rules.called)) return []
  const own = doc.tokens[noun]!.word.senses.filter(s => s.cls === ploverNounClass && s.definite && s.pronoun === '')
  for (const { value } of own) {
    const last = namedBy(input, rules)
      .get(value)
      ?.findLast(one => one.at < noun)
    if (last) return [last.id]
  }
  return []
}
