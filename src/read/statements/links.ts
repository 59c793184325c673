import type { Link, Span } from '../../model/records.js'
import { type Context, foldedAt, linkOf, type Said, type Source, spanOf } from './context.js'
import { know, lastSpeaker } from './memory.js'
import { genderOf } from './subjects.js'
import type { Frame } from './walk.js'

// By way of whom somebody speaks, and how far that goes on.

const sameAs = (a: Link, b: Link): boolean => (a.entity !== null ? a.entity === b.entity : a.name === b.name)

export function joinLinks(...lists: Link[][]): Link[] {
  const joined: Link[] = []
  for (const link of lists.flat()) {
    const at = joined.findIndex(l => sameAs(l, link))
    if (at >= 0) joined.splice(at, 1)
    joined.push(link)
  }
  return joined
}

export const isMedium = ({ role }: Link): boolean => role === 'outlet' || role === 'agency'

const bureau = 'body:office-of/'

// what a bureau's statement is followed by is the word of its owner, as the bureau gives it
export function bureauBefore(source: Source, { memory }: Context, index: number): Link[] {
  const last = memory.said.at(-1)
  const owns =
    last && source.entity !== null && last.source.entity === bureau + source.entity && index - last.sentence <= 1
  return owns ? [linkOf(last.source, null)] : []
}

const isAt = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1]

/** Whether a new paragraph begins between two sentences. */
function isParted({ doc }: Context, before: number, after: number): boolean {
  if (before === after) return false
  const [from, to] = [doc.sentences[before]!, doc.sentences[after]!]
  return doc.text.slice(doc.tokens[from.to - 1]!.end, doc.tokens[to.from]!.start).includes('\n')
}

interface Handed {
  source: Source
  relays: Link[]
  sentence: number
}

// «أحدهم», «أحد المصادر»: one of those who spoke last
const isOneOf = ({ from, entity }: Source, { rules }: Context, word: string): boolean =>
  entity === null && from >= 0 && rules.unnamed.one.has(word)

function handerOf(source: Source, context: Context): Handed | undefined {
  const { said, handed } = context.memory
  const last = said.at(-1)
  if (isOneOf(source, context, foldedAt(context, source.from)))
    return last?.source.kind === 'unnamed' ? last : undefined
  const fits = (one: Handed): boolean =>
    source.entity === null ? isAt(one.source.name, source.name) : one.source.entity === source.entity
  // «المصدر نفسه»: he who was called so before, though another spoke between
  if (source.entity === null) return said.findLast(fits) ?? handed.findLast(fits)
  return last && fits(last) ? last : handed.findLast(fits)
}

/**
 * «وأضاف الرئيس», «وقال المسؤول»: who spoke last, named again, goes on by way of those who handed on his words; without «وأضاف» only in the
 * same paragraph, and where he says and does not do something.
 */
export function handedOn(source: Source, context: Context, index: number, goesOn: 'adds' | 'says' | 'does'): Link[] {
  const hander = handerOf(source, context)
  // a body speaks for itself when it speaks again
  if (!hander || source.kind === 'body' || index - hander.sentence > (source.entity === null ? 2 : 1)) return []
  const named = source.kind === 'person' && goesOn !== 'adds'
  if (named && (goesOn === 'does' || isParted(context, hander.sentence, index))) return []
  return hander.relays
}

/** The links by which somebody goes on who is not named again: those who hand him on, and the outlet that he speaks to. */
export function goesOnBy(said: Said, context: Context, index: number, adds: boolean): Link[] {
  const near = index - said.sentence <= 1 && (adds || !isParted(context, said.sentence, index))
  return near ? joinLinks(said.medium, said.relays) : said.relays
}

// «ونقلت عن مصدر عسكري أن …»: the paper of the sentence before
function unsaidHander({ hit }: Frame, context: Context, index: number, begun: boolean): Source | null {
  const gender = genderOf(hit.sense)
  const last = lastSpeaker(gender, false, index, context)
  if (!last || index - last.sentence > 1) return null
  const may = last.source.kind === 'outlet' || last.source.kind === 'unnamed' || begun
  return may && (gender === 'f' || begun) ? last.source : null
}

/** Those by way of whom the last of a chain speaks: «نقلت A عن B عن C». */
export function handingOn(frame: Frame, context: Context, index: number, begun: boolean): Link[] {
  const { at, hit, subject, via } = frame
  if (subject) know(subject, context)
  const first = subject ?? (hit.form === 'verb' && !hit.cue.silent ? unsaidHander(frame, context, index, begun) : null)
  const by = first && !hit.cue.silent ? [first, ...via] : via
  const links = by.map(source => linkOf(source, spanOf(context, at, at + 1)))
  via.forEach((source, i) => {
    know(source, context)
    context.memory.handed.push({ source, relays: links.slice(0, links.length - via.length + i), sentence: index })
  })
  return links
}
