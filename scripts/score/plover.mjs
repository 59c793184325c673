// What happened (corpus/plover-*.jsonl): events by their PLOVER type, and of those found: mode, status, actors, recipients, date, place,
// casualties; and what looks like an event and is none.
//   node scripts/score/plover.mjs [--misses] [plover-a …]
// How it is counted:
// - An event is found when one of its type is read whose trigger lies in the part of the sentence (between two marks) in which one of the
//   gold's triggers stands, or whose evidence covers such a trigger; one read event for one of the gold.
// - «A|B»: either will do, the first is the canonical one, under whose type the event is counted («-»: none).
// - What is read besides counts as false for its type, but for `optional`, and for the further pairs of a contact that has several.
// - Actors and recipients who have no name (`en` is null), and recipients whom another sentence tells (`implied`), may be read or not. Where
//   the gold tells no recipient, any may be read; where it tells no actor, none. The two sides of a consultation are compared together.
// - A place is judged where the gold tells one, a date always: without time expression there is none; what is joined by «و» to a dated event
//   may have its date or none. Casualties by what and how many, and whose they are where both tell it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText, root } from './engine.mjs'
import { clash, percent, placeOf, placesOf } from './gold.mjs'
import { isOne, namesIn } from './names.mjs'

const allFiles = ['corpus/plover-a.jsonl', 'corpus/plover-b.jsonl']

/** The sixteen types. */
export const types = [
  ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST'],
  ...['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
]

const labels = {
  mode: 'mode',
  status: 'status',
  actors: 'actors',
  recipients: 'recipients',
  date: 'date',
  place: 'place',
  casualties: 'casualties',
  none: 'negatives kept out',
}

const marks = /[،؛؟!\n]|[.:](?=\s|$)/gu

/** The part of a sentence in which a span stands: up to the marks before and after it. */
function partOf(text, [from, to]) {
  const ends = [...text.matchAll(marks)].map(mark => mark.index)
  const before = ends.filter(at => at < from).at(-1)
  return [before === undefined ? 0 : before + 1, ends.find(at => at >= to) ?? text.length]
}

function goldOf(text, event) {
  const triggers = event.triggers.map(words => placeOf(text, words))
  const parts = triggers.map(span => partOf(text, span))
  return { ...event, types: namesIn(event.type), spans: triggers, parts }
}

const readOf = (event, entities) => ({
  ...event,
  actors: event.actors.map(id => entities.get(id)).filter(Boolean),
  recipients: event.recipients.map(id => entities.get(id)).filter(Boolean),
  where: event.place === null ? null : (entities.get(event.place) ?? { name: { ar: event.place, en: event.place } }),
})

const distance = (a, b) => Math.max(0, a[0] - b[1], b[0] - a[1])

/** How well a read event lies on one of the gold: 0 where it does not. */
function closeness(gold, read) {
  if (!gold.types.includes(read.type)) return 0
  const onTrigger = gold.spans.some(span => clash(span, read.trigger))
  const inPart = gold.parts.some(span => clash(span, read.trigger))
  const shown = gold.spans.some(span => read.evidence.some(each => clash(span, each)))
  const base = onTrigger ? 3 : inPart ? 2 : shown ? 1 : 0
  return base && base - Math.min(...gold.spans.map(span => distance(span, read.trigger))) / 10_000
}

/** Pairs gold and read events one to one, those first that lie best on each other. */
function pair(gold, read) {
  const near = gold.flatMap(g =>
    read.flatMap(r => {
      const close = closeness(g, r)
      if (!close) return []
      const alike = namesIn(g.status).includes(r.status) && dateRight(g, r) ? 0.001 : 0
      return [{ g, r, close: close + alike }]
    }),
  )
  const pairs = []
  const used = new Set()
  for (const one of near.sort((a, b) => b.close - a.close)) {
    if (used.has(one.g) || used.has(one.r)) continue
    used.add(one.g).add(one.r)
    pairs.push(one)
  }
  return { pairs, touched: new Set(near.map(one => one.r)) }
}

const orNone = cell => namesIn(cell).map(one => (one === '-' ? null : one))

const isParty = (party, entity) =>
  isOne(namesIn(party.ar), namesIn(party.en), undefined, entity) ||
  (party.country !== undefined && party.country === entity.country && entity.kind !== 'person')

/** The parties that must be read. */
const named = parties => parties.filter(party => party.en !== null && !party.implied)

const allRead = (gold, read) => named(gold).every(party => read.some(entity => isParty(party, entity)))
const noneElse = (gold, read) => read.every(entity => gold.some(party => isParty(party, entity)))

/** Actors and recipients, the two sides of a consultation as one. */
const sidesOf = event =>
  event.type.startsWith('CONSULT')
    ? { actors: [...event.actors, ...event.recipients], recipients: [] }
    : { actors: event.actors, recipients: event.recipients }

function dateRight(gold, read) {
  const value = read.date?.value ?? null
  return gold.date === null ? value === null : orNone(gold.date).includes(value)
}

const whoseRight = (gold, read) => !gold || !read || isOne(namesIn(gold), [], read)

const casualtyRight = (gold, read) =>
  gold.what === read.what &&
  ['n', 'min', 'max'].every(key => (gold[key] ?? null) === (read[key] ?? null)) &&
  whoseRight(gold.whose, read.whose)

function judge(n, what, right) {
  n[what].of++
  n[what].right += right ? 1 : 0
  return right
}

/** Counts what is told of an event that was found; returns what is wrong with it. */
function compareFound(g, r, n) {
  const gold = sidesOf(g)
  const read = sidesOf({ ...r, type: g.type })
  const right = {
    mode:
      (g.mode === null && r.mode === null) ||
      judge(n, 'mode', (orNone(g.mode)[0] === undefined ? [null] : orNone(g.mode)).includes(r.mode)),
    status: judge(n, 'status', namesIn(g.status).includes(r.status)),
    actors:
      (named(gold.actors).length === 0 && read.actors.length === 0) ||
      judge(n, 'actors', allRead(gold.actors, read.actors) && noneElse(gold.actors, read.actors)),
    recipients:
      named(gold.recipients).length === 0 ||
      judge(n, 'recipients', allRead(gold.recipients, read.recipients) && noneElse(gold.recipients, read.recipients)),
    date: judge(n, 'date', dateRight(g, r)),
    place: g.place === null || judge(n, 'place', r.where !== null && isParty(g.place, r.where)),
    casualties:
      g.casualties === undefined ||
      judge(
        n,
        'casualties',
        g.casualties.every(one => (r.casualties ?? []).some(each => casualtyRight(one, each))),
      ),
  }
  return Object.keys(right).filter(key => !right[key])
}

const partiesOf = parties => parties.map(party => party.en ?? party.ar).join(', ')
const showGold = g =>
  `${g.type} ${g.mode ?? '–'} ${g.status} «${g.triggers.join('», «')}» [${partiesOf(g.actors)}] → [${partiesOf(g.recipients)}] ${g.date} ${g.place?.ar ?? '–'} ${JSON.stringify(g.casualties ?? [])}`
const namesOf = entities => entities.map(entity => entity.name.en ?? entity.name.ar).join(', ')
const showRead = (text, r) =>
  `${r.type} ${r.mode ?? '–'} ${r.status} «${text.slice(...r.trigger)}» [${namesOf(r.actors)}] → [${namesOf(r.recipients)}] ${r.date?.value ?? null} ${r.where?.name.ar ?? '–'} ${JSON.stringify(r.casualties ?? [])} (${r.rule})`

/** Counts what no event may be made of. */
function compareNone(text, none, read, n) {
  return none.flatMap(words => {
    const spans = placesOf(text, words)
    if (spans.length === 0) throw new Error(`«${words}» does not stand in «${text.slice(0, 60)}…»`)
    const caught = read.filter(r => spans.some(span => clash(span, r.trigger)))
    return judge(n, 'none', caught.length === 0)
      ? []
      : [`none      «${words}» ${caught.map(r => showRead(text, r)).join('; ')}`]
  })
}

/** Of one contact with several, each pair is an event; the gold tells it once. */
const isFurtherPair = (r, pairs) =>
  r.contact !== null && pairs.some(one => one.r.contact !== null && clash(one.r.trigger, r.trigger))

/** Adds one passage to the counts; returns what was missed in it. */
function compare({ id, text, published, events, none, optional }, n) {
  const reading = readText(text, published)
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]))
  const gold = events.map(event => goldOf(text, event))
  const read = reading.stories.flatMap(story => story.events).map(event => readOf(event, entities))
  const { pairs, touched } = pair(gold, read)
  const open = optional.flatMap(words => placesOf(text, words))
  const extra = read.filter(
    r => !pairs.some(one => one.r === r) && !isFurtherPair(r, pairs) && !open.some(span => clash(span, r.trigger)),
  )
  const twice = extra.filter(r => touched.has(r))
  const wrong = extra.filter(r => !touched.has(r))
  for (const g of gold) n.types[g.types[0]].gold++
  for (const { g } of pairs) n.types[g.types[0]].found++
  for (const r of wrong) n.types[r.type].false++
  n.twice += twice.length
  const misses = [
    ...pairs.flatMap(({ g, r }) => {
      const faults = compareFound(g, r, n)
      return faults.length ? [`${faults.join('+')}\n      ${showGold(g)}\n      ${showRead(text, r)}`] : []
    }),
    ...gold.filter(g => !pairs.some(one => one.g === g)).map(g => `missed    ${showGold(g)}`),
    ...wrong.map(r => `false     ${showRead(text, r)}`),
    ...twice.map(r => `twice     ${showRead(text, r)}`),
    ...compareNone(text, none, wrong, n),
  ]
  return misses.length ? [`${id} [${published ?? 'no date'}] ${text}`, ...misses.map(miss => `   ${miss}`)] : []
}

const ratesOf = ({ gold, found, false: wrong }) => {
  const [p, r] = [percent(found, found + wrong), percent(found, gold)]
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 }
}

const sum = (n, key) => types.reduce((total, type) => total + n.types[type][key], 0)

/** Name, part, whole of what is counted over all types. */
function rowsOf(n) {
  const [gold, found, wrong] = ['gold', 'found', 'false'].map(key => sum(n, key))
  return [
    ['events found', found, gold],
    ['not false', found, found + wrong],
    ['not read twice', found + wrong, found + wrong + n.twice],
    ...Object.entries(labels).map(([key, name]) => [name, n[key].right, n[key].of]),
  ]
}

const shown = value => value.toFixed(1).padStart(5)

/** Figures in percent, lines to print, and the files that the gold is made of. */
export function measure({ misses = false, files = allFiles } = {}) {
  const passages = files
    .flatMap(file => readFileSync(join(root, file), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line))
  const n = { twice: 0, types: Object.fromEntries(types.map(type => [type, { gold: 0, found: 0, false: 0 }])) }
  for (const key of Object.keys(labels)) n[key] = { right: 0, of: 0 }
  const missed = passages.flatMap(passage => compare(passage, n))
  const rates = types.map(type => [type, ratesOf(n.types[type]), n.types[type]])
  const macro = rates.reduce((total, [, { f1 }]) => total + f1, 0) / types.length
  const rows = rowsOf(n)
  const figures = Object.fromEntries([
    ['plover: macro F1', macro],
    ...rates.map(([type, { f1 }]) => [`plover: ${type} F1`, f1]),
    ...rows.map(([name, part, whole]) => [`plover: ${name}`, percent(part, whole)]),
  ])
  const lines = [
    `${passages.length} passages, ${sum(n, 'gold')} events, ${n.none.of} negatives`,
    ...rates.map(
      ([type, { p, r, f1 }, { gold, found, false: wrong }]) =>
        `${type.padEnd(10)} P ${shown(p)}  R ${shown(r)}  F1 ${shown(f1)}  (${found} of ${gold}, ${wrong} false)`,
    ),
    `macro F1   ${shown(macro)}`,
    ...rows.map(([name, part, whole]) => `${name.padEnd(20)} ${shown(percent(part, whole))} %  (${part} of ${whole})`),
  ]
  return { figures, lines: [...(misses ? missed : []), ...lines], files }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chosen = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
  const files = chosen.length ? chosen.map(name => `corpus/${name}.jsonl`) : allFiles
  const { lines } = measure({ misses: process.argv.includes('--misses'), files })
  for (const line of lines) console.log(line)
}
