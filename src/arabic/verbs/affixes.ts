import type { Row } from '../../knowledge/load.js'

export type Part = 'past' | 'present' | 'present-i' | 'imperative' | 'noun'

/** What a prefix, a suffix and a pronoun say together. */
export interface Affix {
  part: Part
  slot: number
  person: 1 | 2 | 3 | null
  gender: 'm' | 'f' | 'either'
  number: 's' | 'd' | 'p' | 'either'
  mood: 'indicative' | 'subjunctive-jussive' | 'any' | null
  object: string | null
}

/** Suffixes read from the end of the word backwards; `affixes` where one is complete. */
export interface SuffixNode {
  next: Map<number, SuffixNode>
  affixes: Affix[]
}

/** For each prefix letter (as a code unit; 0: none) the suffixes that go with it. */
export type Affixes = ReadonlyMap<number, SuffixNode>

/** The order of the slots: the columns of conjugation-tails.tsv, `cons` split in two by what follows. */
export const slotNames = [
  'he',
  'he-obj',
  'she',
  'dual',
  'they',
  'cons-n',
  'cons-t',
  'pres',
  'pres-obj',
  'juss',
  'juss-obj',
  'pres-dual',
  'pres-they',
  'pres-fem',
  'pres-women',
  'noun',
  'acc',
  'poss',
  'my',
  'fem',
  'fem-t',
  'noun-dual',
  'noun-dual-obj',
  'plural',
  'plural-obl',
  'women',
] as const

export type Slot = (typeof slotNames)[number]

export const slotBit = (slot: Slot): number => 1 << slotNames.indexOf(slot)

/** The endings of a row of conjugation-tails.tsv by slot. */
export type Tail = ReadonlyMap<Slot, readonly string[]>

const merged = new WeakMap<Tail, Map<readonly Slot[], readonly (readonly [string, number])[]>>()

/** The endings of some slots of a tail, each with the slots that it fills. */
export function endingsOf(tail: Tail | undefined, slots: readonly Slot[]): readonly (readonly [string, number])[] {
  if (!tail) return []
  const ofTail = merged.get(tail) ?? new Map<readonly Slot[], readonly (readonly [string, number])[]>()
  merged.set(tail, ofTail)
  const known = ofTail.get(slots)
  if (known) return known
  const bits = new Map<string, number>()
  for (const slot of slots) {
    for (const ending of tail.get(slot) ?? []) bits.set(ending, (bits.get(ending) ?? 0) | slotBit(slot))
  }
  const endings = [...bits]
  ofTail.set(slots, endings)
  return endings
}

export function readAffixes(rows: readonly Row[], fold: (s: string) => string): Affixes {
  const roots = new Map<number, SuffixNode>()
  for (const row of rows) {
    if (row.part === 'pronoun') continue
    const prefix = fold(row.prefix ?? '')
    const key = prefix ? prefix.charCodeAt(0) : 0
    const root = roots.get(key) ?? { next: new Map(), affixes: [] }
    roots.set(key, root)
    const suffix = row.suffix === '0' ? '' : fold(row.suffix ?? '')
    for (const object of pronounsOf(row, rows, fold)) {
      nodeOf(root, suffix + (object ?? '')).affixes.push(affixOf(row, object))
    }
  }
  return roots
}

function pronounsOf(row: Row, rows: readonly Row[], fold: (s: string) => string): (string | null)[] {
  if (!row.takes) return [null]
  return rows
    .filter(other => other.part === 'pronoun' && other.takes === row.takes)
    .map(other => fold(other.suffix ?? ''))
}

function nodeOf(root: SuffixNode, suffix: string): SuffixNode {
  let node = root
  for (let i = suffix.length - 1; i >= 0; i--) {
    const code = suffix.charCodeAt(i)
    const next = node.next.get(code) ?? { next: new Map(), affixes: [] }
    node.next.set(code, next)
    node = next
  }
  return node
}

const affixOf = (row: Row, object: string | null): Affix => ({
  part: row.part as Part,
  slot: slotBit(row.slot as Slot),
  person: row.person ? (Number(row.person) as 1 | 2 | 3) : null,
  gender: row.gender as Affix['gender'],
  number: row.number as Affix['number'],
  mood: (row.mood || null) as Affix['mood'],
  object,
})
