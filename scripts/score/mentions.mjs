// Who is who (corpus/mentions.jsonl, and corpus/offices.jsonl for offices that are given, shared and called shortly): each passage is
// read as a page of its day. Persons, offices and their holders, states and places, who is one and who is not, loaded words, and what
// looks like a name and is none.
//   node scripts/score/mentions.mjs [--misses] [offices …]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { language, readText, root } from './engine.mjs'
import { clash, percent, placeOf } from './gold.mjs'

const goldFiles = ['corpus/mentions.jsonl']

const { fold } = language

/** Where a reference of the gold stands: «text», or the nth of several. */
const standing = (text, ref) => (typeof ref === 'string' ? placeOf(text, ref) : placeOf(text, ref.text, ref.n))

const overlap = (a, b) => Math.min(a[1], b[1]) - Math.max(a[0], b[0])

const likeness = (a, b) => overlap(a, b) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))

/** The mentions whose head lies over a span, the one that is most like it first: an office is a mention within that of its holder. */
const mentionsOver = (span, mentions) =>
  mentions.filter(m => clash(m.head, span)).sort((a, b) => likeness(b.span, span) - likeness(a.span, span))

/** Whether an entity goes by this name: the Latin one, the Arabic one where no table has it, or `ISO/institution`. */
const isCalled = (entity, name) =>
  entity !== undefined &&
  (entity.name.en === name ||
    entity.id === name ||
    entity.id === `body:${name}` ||
    (!entity.known && fold(entity.name.ar) === fold(name)))

const meant = m => m.holder ?? (m.kind === 'office' ? null : m.entity)

const show = (m, text, entities) =>
  `«${text.slice(...m.span)}» ${m.kind} ${entities.get(m.entity)?.id ?? null} > ${m.holder} (${m.rule}, ${m.how}${m.framing ? `, ${m.framing}` : ''})`

const count = (n, what, right) => {
  n[what][1]++
  n[what][0] += right ? 1 : 0
  return right
}

/** Whether the mentions mean what the gold says they do; a dual means several. */
function isRight(gold, over, entities) {
  const called = (m, name) => isCalled(entities.get(m.entity), name) || isCalled(entities.get(m.holder), name)
  const names = Array.isArray(gold.is) ? gold.is : [gold.is]
  if (names.length > 1) return names.every(name => over.some(m => called(m, name)))
  return called(over[0], gold.is)
}

/** Counts one mention of the gold; returns what is wrong with it. */
function compareMention(gold, { text, mentions, entities }, n) {
  const over = mentionsOver(standing(text, gold), mentions)
  const [hit] = over
  const open = gold.is === null || gold.holder === null
  const wrong = []
  if (!open && !count(n, 'found', hit !== undefined)) wrong.push('found')
  if (gold.is && hit && !count(n, 'entity', isRight(gold, over, entities))) wrong.push('entity')
  if (gold.holder && hit && !count(n, 'holder', isCalled(entities.get(meant(hit)), gold.holder))) wrong.push('holder')
  if (open && !count(n, 'open', !hit || meant(hit) === null)) wrong.push('open')
  if (gold.framing && !count(n, 'framing', hit?.framing === gold.framing)) wrong.push('framing')
  if (!gold.framing && hit?.framing) wrong.push('framing (extra)')
  if (wrong.length === 0) return []
  const wanted = [gold.is, gold.holder, gold.framing].filter(one => one !== undefined).join(' > ')
  return [
    `${wrong.join('+').padEnd(8)} «${gold.text}» ${gold.kind} ${wanted}  read ${over.map(m => show(m, text, entities)).join('; ') || 'nothing'}`,
  ]
}

const pairsOf = group => group.flatMap((a, i) => group.slice(i + 1).map(b => [a, b]))

/** Whether two places mean one person: the same holder, or the same entity. */
function areOne([a, b], { text, mentions }) {
  const [one, other] = [a, b].map(ref => mentionsOver(standing(text, ref), mentions)[0])
  if (!one || !other) return false
  const id = meant(one) ?? one.entity
  return id !== null && id === (meant(other) ?? other.entity)
}

const named = ref => (typeof ref === 'string' ? `«${ref}»` : `«${ref.text}» (${ref.n})`)
// A back-reference that is left open, such as «نظيره» between two teams, takes nobody for anybody.
const isTaken = ({ kind, entity, holder }) => kind !== 'place' && (entity ?? holder) !== null

/** Adds one passage to the counts; returns what was missed in it. */
function compare(passage, reading, n) {
  const read = {
    text: passage.text,
    mentions: reading.stories.flatMap(story => story.mentions),
    entities: new Map(reading.entities.map(entity => [entity.id, entity])),
  }
  const misses = [
    ...passage.mentions.flatMap(gold => compareMention(gold, read, n)),
    ...passage.same
      .flatMap(pairsOf)
      .flatMap(pair => (count(n, 'same', areOne(pair, read)) ? [] : [`same     ${pair.map(named).join(' = ')}`])),
    ...passage.apart.flatMap(pair =>
      count(n, 'apart', !areOne(pair, read)) ? [] : [`apart    ${pair.map(named).join(' ≠ ')}`],
    ),
    ...passage.traps.flatMap(ref => {
      const over = mentionsOver(standing(passage.text, ref), read.mentions).filter(isTaken)
      return count(n, 'traps', over.length === 0)
        ? []
        : [`trap     ${named(ref)}  read ${over.map(m => show(m, passage.text, read.entities)).join('; ')}`]
    }),
  ]
  return misses.length
    ? [`${passage.id} [${passage.published ?? 'no date'}] ${passage.text}`, ...misses.map(m => `   ${m}`)]
    : []
}

const labels = {
  found: 'mentions: found',
  entity: 'mentions: who',
  holder: 'mentions: holder',
  open: 'mentions: left open',
  framing: 'mentions: framing',
  same: 'mentions: same',
  apart: 'mentions: apart',
  traps: 'mentions: traps kept out',
}

/** Figures in percent, lines to print, and the files that the gold is made of. */
export function measure({ misses = false, files = goldFiles } = {}) {
  const passages = files
    .flatMap(file => readFileSync(join(root, file), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line))
  const n = Object.fromEntries(Object.keys(labels).map(what => [what, [0, 0]]))
  const missed = passages.flatMap(passage => compare(passage, readText(passage.text, passage.published), n))
  const figures = Object.fromEntries(Object.entries(labels).map(([what, label]) => [label, percent(...n[what])]))
  const lines = Object.entries(labels).map(
    ([what, label]) =>
      `${label.padEnd(26)} ${figures[label].toFixed(1).padStart(5)} %  (${n[what][0]} of ${n[what][1]})`,
  )
  return { figures, lines: [...(misses ? missed : []), `${passages.length} passages`, ...lines], files }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
  const files = named.length ? named.map(name => `corpus/${name}.jsonl`) : goldFiles
  const { lines } = measure({ misses: process.argv.includes('--misses'), files })
  for (const line of lines) console.log(line)
}
