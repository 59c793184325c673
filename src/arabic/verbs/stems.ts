import type { Row } from '../../knowledge/load.js'
import { endingsOf, type Part, type Slot, type Tail } from './affixes.js'
import type { Verb } from './classes.js'
import { feminineSlots, masculineSlots, type ShapeStem, shapeOf } from './shapes.js'
import { type Letters, parseTemplate, type Template } from './templates.js'

export type StemPart = Exclude<Part, 'noun'> | 'active-participle' | 'passive-participle' | 'masdar'

/** What a stem is and which slots it fills in the active and in the passive. */
export interface StemUse {
  part: StemPart
  active: number
  passive: number
}

/** What a stem must know of its verb. */
export type StemVerb = Pick<Verb, 'lemma' | 'measure' | 'gloss' | 'object'>

/** A written stem of one verb, with the next one that is written alike. */
export interface Stem {
  verb: StemVerb
  use: StemUse
  next: Stem | undefined
}

export type Stems = Map<string, Stem>

export interface StemTables {
  /** By measure and class. */
  paradigms: ReadonlyMap<string, Paradigm>
  /** For each tail the endings of each slot. */
  tails: ReadonlyMap<string, Tail>
  masdars: readonly MasdarEnding[]
  letters: Letters
}

export interface Paradigm {
  templates: ReadonlyMap<string, Template>
  jussive: string
  hasImperative: boolean
}

interface MasdarEnding {
  ending: string
  keep: string
  measures: readonly string[]
  /** What follows the base, with the slots that it fills; in measure I a masculine one has no plural. */
  written: readonly (readonly [string, StemUse])[]
  writtenOfI: readonly (readonly [string, StemUse])[]
}

export function readStemTables(
  tables: { stems: readonly Row[]; tails: readonly Row[]; masdars: readonly Row[] },
  letters: Letters,
  fold: (s: string) => string,
): StemTables {
  const tails = new Map(tables.tails.map(row => [row.tail ?? '', readTail(row, fold)]))
  const regular: Row = { ending: '', keep: '', tail: '0', gender: 'm', measures: '' }
  return {
    paradigms: new Map(tables.stems.map(row => [`${row.measure} ${row.class}`, readParadigm(row)])),
    tails,
    masdars: [...tables.masdars, regular].map(row => readMasdarEnding(row, tails)),
    letters,
  }
}

function readParadigm({ measure: _, class: __, jussive = '', ...stems }: Row): Paradigm {
  const given = Object.entries(stems).filter(([, text]) => text && text !== 'none')
  const templates = new Map(given.map(([name, text = '']) => [name, parseTemplate(text)]))
  return { templates, jussive, hasImperative: stems.imperative !== 'none' }
}

function readTail(row: Row, fold: (s: string) => string): Tail {
  const endings = new Map<Slot, readonly string[]>()
  for (const [column, cell] of Object.entries(row)) {
    if (column === 'tail' || !cell) continue
    const written = [...new Set(cell.split('|').map(ending => (ending === '0' ? '' : fold(ending))))]
    for (const slot of column === 'cons' ? ['cons-n', 'cons-t'] : [column]) endings.set(slot as Slot, written)
  }
  return endings
}

function readMasdarEnding(row: Row, tails: StemTables['tails']): MasdarEnding {
  const tail = tails.get(row.tail ?? '')
  const slots = row.gender === 'p' ? pluralSlots : row.gender === 'f' ? feminineSlots : undefined
  return {
    ending: row.ending ?? '',
    keep: row.keep ?? '',
    measures: row.measures ? row.measures.split('|') : [],
    written: masdarUses(tail, slots ?? masdarSlots),
    writtenOfI: masdarUses(tail, slots ?? masculineSlots),
  }
}

const masdarUses = (tail: Tail | undefined, slots: readonly Slot[]) =>
  endingsOf(tail, slots).map(([ending, active]) => [ending, { part: 'masdar', active, passive: 0 }] as const)

const pluralSlots: readonly Slot[] = ['women']
const masdarSlots: readonly Slot[] = [...masculineSlots, 'women']

/** Every stem of every verb, by the letters it is written with. */
export function buildStems(verbs: readonly Verb[], tables: StemTables, fold: (s: string) => string): Stems {
  const stems: Stems = new Map()
  const drawn = new Map<string, readonly ShapeStem[]>()
  const { infix, letter } = tables.letters
  const t = letter.get('t') ?? ''
  for (const verb of verbs) {
    const [first = ''] = verb.radicals
    const pair = infix.get(first) ?? first + t
    for (const stem of shapeOf(verb, tables, drawn)) {
      if (verb.object === 'none' && !stem.active) continue
      let key = ''
      for (const piece of stem.pieces) key += typeof piece === 'string' ? piece : (verb.radicals[piece] ?? pair)
      add(stems, key, verb, stem)
    }
    for (const masdar of verb.masdars) addMasdar(stems, verb, masdar, tables.masdars, fold)
  }
  return stems
}

function add(stems: Stems, key: string, verb: Verb, use: StemUse): void {
  stems.set(key, { verb, use, next: stems.get(key) })
}

function addMasdar(
  stems: Stems,
  verb: Verb,
  masdar: string,
  endings: readonly MasdarEnding[],
  fold: (s: string) => string,
): void {
  const rule = endings.find(
    ({ ending, measures }) => masdar.endsWith(ending) && (measures.length === 0 || measures.includes(verb.measure)),
  )
  if (!rule) return
  const base = fold(masdar.slice(0, masdar.length - rule.ending.length) + rule.keep)
  for (const [ending, use] of verb.measure === 'I' ? rule.writtenOfI : rule.written) {
    add(stems, base + ending, verb, use)
  }
}
