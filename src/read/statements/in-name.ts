import { senseOf } from '../../arabic/lexicon.js'
import type { Span } from '../../model/records.js'
import { type Group, isScare } from '../clauses/index.js'
import { type Context, foldedAt, groupAt, idOf, quoteAt, type Source } from './context.js'
import { goesOn, phraseFrom } from './source-phrase.js'

// whom nothing names is known by that for which he speaks
function speaksFor(source: Source, to: number, { doc }: Context): Source {
  if (source.entity !== null) return { ...source, to }
  const name: Span = [source.name[0], doc.tokens[to - 1]!.end]
  return { ...source, to, name, written: doc.text.slice(...name) }
}

// «المتحدث باسم «حماس»», «المتحدثة باسمها»: for whom he speaks, where the mention does not say it
export function inName(context: Context, source: Source, limit: number): Source {
  const { rules } = context
  const at = source.to
  if (source.kind !== 'person' || at + 1 >= limit || !foldedAt(context, at).startsWith(rules.inName)) return source
  // … but not «أعرب الملك باسمه واسم الشعب عن …»
  if (foldedAt(context, at) !== rules.inName) return source.role === 'spokesperson' ? { ...source, to: at + 1 } : source
  const quote = quoteAt(context, at + 1)
  if (quote?.closed && isScare(quote)) return speaksFor(source, quote.close + 1, context)
  const group = groupAt(context, at + 1)
  if (group) return ownName(source, group, context) ?? speaksFor(source, group.to, context)
  if (!goesOn(context, at, at + 1)) return source
  const { to, lastGroup } = phraseFrom(context, at + 1, limit, 'bodies')
  // «باسم الحركة» + name
  const name = lastGroup?.to === to && lastGroup.from > at + 1 && lastGroup.members[0]!.kind === 'person'
  return speaksFor(source, name ? lastGroup.from : to, context)
}

// «الناطق باسم القائد العام اللواء يحيى رسول»: a stranger with a title is he who speaks, and not for whom
function ownName(source: Source, group: Group, { doc }: Context): Source | null {
  const [member] = group.members
  const stranger = group.members.length === 1 && (idOf(member!)?.startsWith('person:~') ?? false)
  if (!stranger || member!.head[0] === member!.span[0]) return null
  const name = member!.head
  const last = doc.tokens[group.to - 1]!.word.folded
  return { ...source, to: group.to, name, written: doc.text.slice(...name), entity: idOf(member!), last, again: false }
}

// «المتحدث الإعلامي باسم …»: what qualifies the title, before him for whom he speaks
export function pastTitle(source: Source, { members, to }: Group, context: Context): Source {
  const { doc, rules } = context
  if (members[0]!.kind !== 'office' || idOf(members[0]!)?.startsWith('person:') || source.to !== to) return source
  let k = to
  while (k < doc.tokens.length && senseOf(doc.tokens[k]!.word, 'adj')?.definite) k++
  return k > to && foldedAt(context, k) === rules.inName ? { ...source, to: k } : source
}
