import { endingsOf, type Slot, slotBit } from './affixes.js'
import { classOf, type Verb } from './classes.js'
import type { Paradigm, StemPart, StemTables, StemUse } from './stems.js'
import {
  firstPlace,
  type Letters,
  type Root,
  type Template,
  withFirst,
  withoutPrefixVowel,
  writeStem,
} from './templates.js'

/** A stem of all verbs of one shape: its pieces are text and, as numbers, the places of radicals (4: the first with the t of measure VIII). */
export interface ShapeStem extends StemUse {
  pieces: readonly (string | number)[]
}

type Voice = 'active' | 'passive'

interface Drawing {
  verb: Verb
  root: Root
  tables: StemTables
  stems: Map<string, ShapeStem>
}

const pastSlots: readonly Slot[] = ['he', 'he-obj', 'she', 'dual', 'they']
const pastShortSlots: readonly Slot[] = ['cons-n', 'cons-t']
const allPastSlots: readonly Slot[] = [...pastSlots, ...pastShortSlots]
const presentSlots: readonly Slot[] = ['pres', 'pres-obj', 'pres-dual', 'pres-they', 'pres-fem']
const shortSlots: readonly Slot[] = ['juss', 'juss-obj', 'pres-women']
const plainPresentSlots: readonly Slot[] = [...presentSlots, 'pres-women']
const fullPresentSlots: readonly Slot[] = [...presentSlots, 'juss', 'juss-obj']
const allPresentSlots: readonly Slot[] = [...presentSlots, ...shortSlots]
export const masculineSlots: readonly Slot[] = ['noun', 'acc', 'poss', 'my', 'noun-dual']
export const feminineSlots: readonly Slot[] = ['fem', 'fem-t', 'women']
const participleSlots: readonly Slot[] = [...masculineSlots, ...feminineSlots, 'noun-dual-obj', 'plural', 'plural-obl']

/**
 * Shapes by measure, class and the radicals that matter, each drawn once and then filled in for every verb that has it:
 * with some 1,600 verbs there are some 200 shapes.
 */
export function shapeOf(
  verb: Verb,
  tables: StemTables,
  drawn: Map<string, readonly ShapeStem[]>,
): readonly ShapeStem[] {
  const klass = classOf(verb, tables.letters)
  const radicals = outlined(verb, tables)
  const vowels = radicals.includes("'") ? verb.vowels : ''
  const key = `${verb.measure} ${klass} ${radicals} ${vowels}`
  let shape = drawn.get(key)
  if (!shape) {
    const paradigm = tables.paradigms.get(`${verb.measure} ${klass}`) ?? tables.paradigms.get(`${verb.measure} sound`)
    shape = paradigm ? draw({ ...verb, radicals }, paradigm, tables) : []
    drawn.set(key, shape)
  }
  const last = verb.radicals.at(-1)
  if (last !== tables.letters.letter.get('t') && last !== tables.letters.letter.get('n')) return shape
  const contractedKey = `${key} ${last}`
  const short = drawn.get(contractedKey) ?? contracted(shape, verb, tables.letters)
  drawn.set(contractedKey, short)
  return short
}

/** Keeps the radicals that change the spelling: hamza, and y before a hamza or a weak end. */
function outlined({ radicals }: Verb, { letters }: StemTables): string {
  const yeh = letters.letter.get('y')
  const waw = letters.letter.get('w')
  let outline = ''
  for (let i = 0; i < radicals.length; i++) {
    const letter = radicals.charAt(i)
    const next = radicals[i + 1]
    const matters = letter === "'" || (letter === yeh && (next === "'" || next === yeh || next === waw))
    outline += matters ? letter : String.fromCharCode(firstPlace + i)
  }
  return outline
}

function draw(verb: Verb, paradigm: Paradigm, tables: StemTables): ShapeStem[] {
  const root: Root = { radicals: verb.radicals, past: verb.vowels.charAt(0), present: verb.vowels.charAt(1) }
  const at: Drawing = { verb, root, tables, stems: new Map() }
  for (const voice of ['active', 'passive'] as const) {
    const suffix = voice === 'passive' ? '-passive' : ''
    drawPast(at, paradigm, suffix, voice)
    drawPresent(at, paradigm, suffix, voice)
    const participle = `${voice}-participle` as const
    addWritten(at, paradigm.templates.get(participle), participle, participleSlots, voice, '')
  }
  drawImperative(at, paradigm)
  return [...at.stems.values()]
}

function piecesOf(key: string): (string | number)[] {
  const pieces: (string | number)[] = []
  let text = ''
  for (let i = 0; i < key.length; i++) {
    const place = key.charCodeAt(i) - firstPlace
    if (place < 0 || place > 4) text += key.charAt(i)
    else {
      if (text) pieces.push(text)
      text = ''
      pieces.push(place)
    }
  }
  if (text) pieces.push(text)
  return pieces
}

function drawPast(at: Drawing, { templates }: Paradigm, suffix: string, voice: Voice): void {
  const short = templates.get(`past${suffix}-short`)
  addWritten(at, templates.get(`past${suffix}`), 'past', short ? pastSlots : allPastSlots, voice, '')
  addWritten(at, short, 'past', pastShortSlots, voice, '')
}

function drawPresent(at: Drawing, paradigm: Paradigm, suffix: string, voice: Voice): void {
  const full = paradigm.templates.get(`present${suffix}`)
  const vowel = full?.units[0]?.vowel ?? ''
  for (const [template, slots] of presentStems(paradigm, full, `present${suffix}-short`)) {
    const bare = withoutPrefixVowel(template)
    addWritten(at, bare, 'present', slots, voice, vowel)
    if (at.root.radicals[0] === "'" && bare.units[0]?.sign === '1' && !bare.units[0].vowel) {
      addWritten(at, withFirst(bare, "'", vowel), 'present-i', slots, voice, '')
    }
  }
}

/** The templates of a present with the slots that each of them fills. */
function presentStems(
  { templates, jussive }: Paradigm,
  full: Template | undefined,
  shortName: string,
): (readonly [Template, readonly Slot[]])[] {
  if (!full) return []
  const short = templates.get(shortName)
  if (jussive === 'short' && short) {
    return [
      [full, presentSlots],
      [short, shortSlots],
    ]
  }
  if (jussive === 'none') return [[full, plainPresentSlots]]
  if (!short) return [[full, allPresentSlots]]
  return [
    [full, fullPresentSlots],
    [short, shortSlots],
  ]
}

function drawImperative(at: Drawing, paradigm: Paradigm): void {
  if (paradigm.jussive === 'none' || !paradigm.hasImperative) return
  const given = paradigm.templates.get('imperative')
  const stems = presentStems(paradigm, given ?? paradigm.templates.get('present'), given ? '' : 'present-short')
  for (const [template, slots] of stems) {
    addWritten(at, given ?? imperativeOf(template, at.verb.measure), 'imperative', slots, 'active', '')
  }
}

/** The present without its prefix; where it would begin with two consonants (and in measure IV) an alef is put first. */
function imperativeOf(present: Template, measure: string): Template {
  const bare = withoutPrefixVowel(present)
  if (measure === 'IV') return withFirst(bare, "'", 'a')
  return bare.units[0]?.vowel ? bare : withFirst(bare, '', 'i')
}

function addWritten(
  at: Drawing,
  template: Template | undefined,
  part: StemPart,
  slots: readonly Slot[],
  voice: Voice,
  prefixVowel: string,
): void {
  if (!template) return
  const { letters, tails } = at.tables
  const alef = letters.letter.get('alef') ?? ''
  for (const { base, tail } of writeStem(template, at.root, letters, prefixVowel)) {
    for (const [ending, bits] of endingsOf(tails.get(tail), slots)) {
      // Hamza on alef and a long a are one alef with madda.
      const madda = tail === 'ay' && ending === alef && at.root.radicals.at(-2) === "'" && base.endsWith(alef)
      addKey(at, madda ? base : base + ending, part, bits, voice)
    }
  }
}

function addKey(at: Drawing, key: string, part: StemPart, bits: number, voice: Voice): void {
  const place = part + key
  let stem = at.stems.get(place)
  if (!stem) {
    stem = { pieces: piecesOf(key), part, active: 0, passive: 0 }
    at.stems.set(place, stem)
  }
  if (voice === 'active') stem.active |= bits
  else stem.passive |= bits
}

const beforeT = slotBit('cons-t')
const beforeN = slotBit('cons-n') | slotBit('pres-women')

/** A final t or n and the same letter at the head of an ending are written once: such slots move to the stem without it. */
function contracted(shape: readonly ShapeStem[], { radicals }: Verb, letters: Letters): ShapeStem[] {
  const last = radicals.at(-1)
  const moving = last === letters.letter.get('t') ? beforeT : beforeN
  return shape.flatMap(stem => {
    const piece = stem.pieces.at(-1)
    if (typeof piece !== 'number' || radicals[piece] !== last || !((stem.active | stem.passive) & moving)) return [stem]
    const short = {
      ...stem,
      pieces: stem.pieces.slice(0, -1),
      active: stem.active & moving,
      passive: stem.passive & moving,
    }
    const rest = { ...stem, active: stem.active & ~moving, passive: stem.passive & ~moving }
    return rest.active | rest.passive ? [rest, short] : [short]
  })
}
