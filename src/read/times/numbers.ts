import type { Doc } from '../../arabic/doc.js'
import { TokenKind } from '../../text/tokens.js'
import { type Reading, readingsOf } from './words.js'

// Numbers in words: «ثلاثة وعشرين», «ألفين وخمسة وعشرين», «الحادي والعشرين». Digits are read by the grammar itself.

export interface Numeral {
  end: number
  value: number
  ordinal: boolean
  conj: string
  prep: string
  start: number
  definite: boolean
  feminine: boolean
}

// The parts that may stand where: ones before «عشر», ones before a ten, a ten, hundreds, thousands.
const magnitude: Record<string, number> = {
  one: 1,
  teenone: 1,
  ten: 1,
  tens: 10,
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  thousands: 1000,
}

// A kind with an f before it is a feminine ordinal: hours are counted with these, days with the others.
const feminine = /^f/
const plainKind = (reading: Reading): Reading =>
  feminine.test(reading.kind) ? { ...reading, kind: reading.kind.slice(1) } : reading

const pick = (doc: Doc, i: number, ordinal: boolean): Reading | undefined => {
  const token = doc.tokens[i]
  if (!token || token.kind !== TokenKind.word) return undefined
  const readings = readingsOf(token.word)
  const wanted = ordinal ? 'ord' : 'num'
  return (
    readings.find(r => r.term === wanted && r.rest.length === 0) ??
    (ordinal ? readings.find(r => r.term === 'num' && (r.kind === 'tens' || r.kind === 'ten')) : undefined)
  )
}

interface State {
  end: number
  /** what is complete, and the group before «ألف» */
  total: number
  group: number
  last: string
  low: number
}

function join(state: State, next: Reading, conj: boolean): boolean {
  const value = Number(next.value)
  const { kind } = next
  if (!conj) {
    if (kind === 'ten' && (state.last === 'one' || state.last === 'teenone') && state.group % 100 < 10)
      state.group += 10
    else if (kind === 'hundred' && state.last === 'one' && state.group >= 3 && state.group <= 9) state.group *= 100
    else if ((kind === 'thousand' || kind === 'thousands') && state.group > 0 && state.total === 0 && value === 1000) {
      state.total = state.group * 1000
      state.group = 0
    } else return false
  } else if (kind === 'tens' && (state.last === 'one' || state.last === 'teenone') && state.group % 100 < 10)
    state.group += value
  else if (kind === 'teenone' || magnitude[kind] === undefined) return false
  else if (magnitude[kind]! < state.low && state.last !== 'one' && state.last !== 'ten' && kind !== 'thousand')
    state.group += value
  else return false
  state.last = kind
  state.low = kind === 'ten' ? 1 : magnitude[kind]!
  return true
}

/** The longest number in words that begins at token `i`. */
export function numeralAt(doc: Doc, i: number, ordinal: boolean): Numeral | null {
  const written = pick(doc, i, ordinal)
  if (!written) return null
  const first = plainKind(written)
  const value = Number(first.value)
  const state: State = { end: i + 1, total: 0, group: value, last: first.kind, low: magnitude[first.kind] ?? 1 }
  if (first.kind.startsWith('thousand')) {
    state.total = value
    state.group = 0
  }
  for (;;) {
    const loose = doc.tokens[state.end]?.word.folded.length === 1 && pick(doc, state.end + 1, ordinal) !== undefined
    const at = loose ? state.end + 1 : state.end
    const next = pick(doc, at, ordinal)
    if (!next || next.prep) break
    if (!join(state, plainKind(next), loose || next.conj !== '')) break
    state.end = at + 1
  }
  if (state.last === 'teenone' && state.end === i + 1) return null
  return {
    end: state.end,
    value: state.total + state.group,
    ordinal,
    conj: first.conj,
    prep: first.prep,
    start: first.start,
    definite: first.definite,
    feminine: feminine.test(written.kind),
  }
}
