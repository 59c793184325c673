import type { Entities, Label, Labels, Tied } from '../../app/index.js'
import type { DateValue, Link, Origin } from '../../model/records.js'
import type { Paint } from './paint.js'

// Names, dates and chains in words.

export interface Words {
  paint: Paint
  labels: Labels
  entities: Entities
}

const bilingual = (ar: string, en: string | null): string => (ar && en ? `${ar} (${en})` : ar || en || '')

/** «الاسم (Name)», or the id of what has no name. */
export function nameOf({ paint, entities }: Words, id: string): string {
  const name = entities.get(id)?.name
  return name ? bilingual(name.ar ? paint.ar(name.ar) : '', name.en) : id
}

export const arabicNameOf = ({ paint, entities }: Words, id: string): string => {
  const name = entities.get(id)?.name
  return paint.ar(name?.ar || name?.en || id)
}
export const englishNameOf = ({ entities }: Words, id: string): string => {
  const name = entities.get(id)?.name
  return name?.en ?? (name ? '' : id)
}

export const labelText = ({ paint }: Words, { ar, en }: Label): string => (ar ? `${en} ${paint.dim(paint.ar(ar))}` : en)

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export type DateParts = Pick<DateValue, 'value' | 'notBefore' | 'notAfter' | 'weekday'>

export function boundsText({ notBefore, notAfter, weekday }: DateParts): string {
  const day = weekday === null ? '' : `a ${days[weekday - 1]} `
  if (notBefore && notAfter) return `${day}between ${notBefore} and ${notAfter}`
  if (notBefore) return `${day}not before ${notBefore}`
  if (notAfter) return `${day}not after ${notAfter}`
  return day.trim()
}

const isDated = (value: string): boolean => /^\d{4}/u.test(value)

/** A date as far as it is known: its value, else what bounds it. */
export function dateText(date: DateParts | null): string {
  if (!date) return 'no date'
  if (date.value && isDated(date.value)) return date.value
  const bounds = boundsText(date)
  if (date.value) return bounds ? `${date.value}, ${bounds}` : date.value
  return bounds || 'no date'
}

const sideText = ({ entities }: Words, side: string | null): string =>
  side === null ? '' : `of ${entities.get(side)?.name.en ?? entities.get(side)?.name.ar ?? side}`

/** What a link is, and what is said of one without a name; readings of before do not say it. */
function noteOf(words: Words, { entity, role, unnamed }: Link): string {
  const en = entity === null || role === 'unnamed' ? null : (words.entities.get(entity)?.name.en ?? null)
  const many = unnamed?.many && unnamed.many !== 1 ? String(unnamed.many) : ''
  const side = unnamed ? sideText(words, unnamed.side) : ''
  return [en, words.labels('roles', role).en, many, side].filter(Boolean).join(', ')
}

const cueText = ({ paint }: Words, cue: string): string => paint.dim(`«${paint.ar(cue)}»`)

/** Where a chain begins: what it is drawn from before its first link. */
export interface Head {
  name: string
  note: string
}

/**
 * Who has it from whom, outermost first: each link with the words that tie it to the one before. One word may tie several
 * («نقلت رويترز عن …») and is written once.
 */
export function chainText(words: Words, chain: readonly Tied[], heads: readonly Head[] = []): string {
  const { paint } = words
  const links = chain.map((link, i) => {
    const before = chain[i - 1]
    const same = before?.cue && link.cue && before.cue[0] === link.cue[0]
    return `${link.tie && !same ? `${cueText(words, link.tie)} ` : ''}${paint.ar(link.name)} (${noteOf(words, link)})`
  })
  const drawn = [...heads.map(({ name, note }) => `${paint.ar(name)} (${note})`), ...links]
  return paint.rtl(drawn.join(` ${paint.dim('←')} `))
}

const ordinals = ['', '1st', '2nd', '3rd']
const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
const clockUnits: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' }

/** A length of time in words: `PT1H30M` is «1 hour 30 minutes»; what has no number (`PXD`) stays as it is. */
export function lengthText(length: string): string {
  const match = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?$/u.exec(length)
  if (!match) return length
  const named = (part: string | undefined, names: Record<string, string>): string[] =>
    [...(part ?? '').matchAll(/([\d.]+)([A-Z])/gu)].map(([, n, unit]) => `${n} ${names[unit!]}${n === '1' ? '' : 's'}`)
  return [...named(match[1], units), ...named(match[2], clockUnits)].join(' ')
}

const withinText = (within: string): string => lengthText(within).replace(/^1 (?=\S+$)/u, 'a ')

export const ordinalText = (ordinal: number, within: string | null): string =>
  `the ${ordinals[ordinal] ?? `${ordinal}th`}${within ? ` within ${withinText(within)}` : ''}`

/** How many origins stand for themselves; the others may be echoes of these. */
export const independent = (origins: readonly Origin[]): number => origins.filter(each => each.independent).length
