import type { Columns } from '../../knowledge/columns.js'
import type { Entry, Joins } from '../lexicon.js'
import type { TextAt, TextPool } from './texts.js'

// Entries in columns. Many forms mean the same («وزيران», «وزيرين»): each meaning stands once, and each form has a list of them.
// An `Entry` is made of a meaning when a word is first found to have it.

const joins: readonly Joins[] = ['name', 'noun', 'fixed']
const genders = [undefined, 'm', 'f'] as const
const numbers = [undefined, 's', 'd', 'p'] as const
const states = [undefined, 'construct', 'indefinite', 'pronoun'] as const
const bares = [undefined, false, true, 'my'] as const
const propers = [undefined, false, true] as const

function placeOf<T>(item: T, choices: readonly T[]): number {
  const place = choices.indexOf(item)
  if (place < 0) throw new Error(`An entry of the lexicon cannot be «${item}».`)
  return place
}

/** What a meaning says besides texts, two bits each. */
const featuresOf = ({ joins: joined, gender, number, state, bare, proper }: Entry): number =>
  placeOf(joined, joins) |
  (placeOf(gender, genders) << 2) |
  (placeOf(number, numbers) << 4) |
  (placeOf(state, states) << 6) |
  (placeOf(bare, bares) << 8) |
  (placeOf(proper, propers) << 10)

const columnsOfMeaning = ['cls', 'value', 'features', 'written', 'info'] as const

/** The columns of the entries of each form, in the order of the forms. `info` must be plain data. */
export function entryColumns(ofForms: readonly (readonly Entry[])[], texts: TextPool): Columns {
  const meanings = new Map<string, number[]>()
  const places = new Map<string, number>()
  const meant: number[] = []
  const starts = new Uint32Array(ofForms.length + 1)
  const infos = new Map<unknown, number>()
  const infoNumber = (info: unknown): number => {
    const known = infos.get(info) ?? texts.numberOf(JSON.stringify(info))
    infos.set(info, known)
    return known
  }
  ofForms.forEach((entries, form) => {
    for (const entry of entries) {
      const { cls, value, written, info } = entry
      const meaning = [
        texts.numberOf(cls),
        texts.numberOf(value),
        featuresOf(entry),
        texts.numberOf(written),
        infoNumber(info),
      ]
      const key = meaning.join(' ')
      if (!meanings.has(key)) places.set(key, meanings.size)
      meanings.set(key, meaning)
      meant.push(places.get(key)!)
    }
    starts[form + 1] = meant.length
  })
  const all = [...meanings.values()]
  const columns = columnsOfMeaning.map((name, i) => [`meaning.${name}`, Uint32Array.from(all, row => row[i]!)])
  return { ...Object.fromEntries(columns), 'form.meanings': starts, meant: Uint32Array.from(meant) }
}

const none: readonly Entry[] = []

/** The entries of a form by its number. */
export function openEntries(columns: Columns, textAt: TextAt): (form: number) => readonly Entry[] {
  const [cls, value, features, written, info] = columnsOfMeaning.map(name => columns[`meaning.${name}`]!)
  const starts = columns['form.meanings']!
  const meant = columns.meant!
  const made: Entry[] = []
  const infos: unknown[] = []

  // What forms of one word have in common, they share.
  function infoAt(number: number): unknown {
    infos[number] ??= JSON.parse(textAt(number))
    return infos[number]
  }

  function make(meaning: number): Entry {
    const bits = features![meaning]!
    const entry: Entry = {
      cls: textAt(cls![meaning]!),
      value: textAt(value![meaning]!),
      joins: joins[bits & 3]!,
    }
    const gender = genders[(bits >> 2) & 3]
    const number = numbers[(bits >> 4) & 3]
    const state = states[(bits >> 6) & 3]
    const bare = bares[(bits >> 8) & 3]
    if (gender) entry.gender = gender
    if (number) entry.number = number
    if (state) entry.state = state
    if (bare !== undefined) entry.bare = bare
    const proper = propers[(bits >> 10) & 3]
    if (proper !== undefined) entry.proper = proper
    if (written![meaning]) entry.written = textAt(written![meaning]!)
    if (info![meaning]) entry.info = infoAt(info![meaning]!)
    return entry
  }

  return form => {
    const from = starts[form]!
    const to = starts[form + 1]!
    if (from === to) return none
    const entries: Entry[] = []
    for (let i = from; i < to; i++) {
      const meaning = meant[i]!
      made[meaning] ??= make(meaning)
      entries.push(made[meaning])
    }
    return entries
  }
}
