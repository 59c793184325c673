// ASSAULT and PROTEST in the sentences of the Arabic event GSR: is there such an event, and who did it to whom?
//   node scripts/score/gsr.mjs [--misses]
//
// How it is counted. A sentence is read by itself, as one paragraph of a page without date and headline. It counts as found when an
// event of the type is read with status happened or ongoing. «yes» is right when found; «easy no» (no coder saw an event) and
// «difficult no» (one of three did) are wrong when found; sentences on which the coders are split («ambiguous») count neither way. Two
// figures: against the easy ones, and against both. A fixed half of the sentences, chosen by a hash of their id, is for developing:
// its misses alone are printed (--misses), and the rules were written looking at no other. The half held out is reported beside it.
//
// Who did it to whom is told by three coders, in words. Of the sentences in which we read the event, our words for the source and the
// target are compared with each coder's: F1 of the words, two empty ones agree; the best of the coders counts. Beside it stands what
// the coders reach by the same measure, each against the best of the others.
//
// The set is no part of the project: it is looked for in $ISNAD_SHARED/data, else in ../shared/data.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFolder, readText } from './engine.mjs'

const folder = dataFolder('arabic-event-gsr')
const types = ['ASSAULT', 'PROTEST']
const fileOf = (type, what) => join(folder, `${type.toLowerCase()}_${what}`)
const files = types.flatMap(type => [fileOf(type, 'gsr.jsonl'), fileOf(type, 'spans.json')])

const rowsOf = type =>
  readFileSync(fileOf(type, 'gsr.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const seed = 'isnad-gsr'
const halves = ['dev', 'held']
const halfOf = id => halves[createHash('sha256').update(`${seed}:${id}`).digest()[0] % 2]

const told = new Set(['happened', 'ongoing'])

const eventsIn = (text, type) =>
  readText(text)
    .stories.flatMap(story => story.events)
    .filter(event => event.contact === null && event.type === type && told.has(event.status))

const judged = ['yes', 'easy no', 'difficult no']

const f1Of = (right, wrong, missed) => (right ? (100 * 2 * right) / (2 * right + wrong + missed) : 0)

function lineOf(name, right, wrong, missed) {
  const percent = (part, whole) => (whole ? (100 * part) / whole : 0).toFixed(1).padStart(5)
  const parts = `P ${percent(right, right + wrong)}  R ${percent(right, right + missed)}`
  const f1 = f1Of(right, wrong, missed).toFixed(1).padStart(5)
  return `${name.padEnd(36)} ${parts}  F1 ${f1}   (${right} right, ${wrong} wrong, ${missed} missed)`
}

/** How many sentences of each label an event was found in, and in how many not. */
function countHalf(rows, type, missesOf) {
  const count = Object.fromEntries(judged.map(label => [label, [0, 0]]))
  for (const { label, text } of rows) {
    const hits = eventsIn(text, type)
    count[label][hits.length > 0 ? 0 : 1]++
    if ((label === 'yes') !== hits.length > 0) missesOf?.({ label, text, hits })
  }
  return count
}

const words = text =>
  text
    .split(/\s+/u)
    .map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)

/** Of two lists of words how much is the same: F1; two empty ones agree. */
function likeness(a, b) {
  if (a.length === 0 && b.length === 0) return 1
  const rest = [...b]
  let same = 0
  for (const word of a) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    same++
  }
  return same ? (2 * same) / (a.length + b.length) : 0
}

const best = (ours, others) => Math.max(...others.map(theirs => likeness(ours, theirs)))
const mean = values => (values.length ? (100 * values.reduce((sum, value) => sum + value, 0)) / values.length : 0)
const sides = { source: 'actors', target: 'recipients' }

/** Our words for a side, of the event that agrees best, against the best of the coders; and each coder against the best of the others. */
function compareSpans(type) {
  const found = { source: [], target: [] }
  const coders = { source: [], target: [] }
  for (const { text, spans } of JSON.parse(readFileSync(fileOf(type, 'spans.json'), 'utf8'))) {
    const events = eventsIn(text, type)
    for (const [side, field] of Object.entries(sides)) {
      const theirs = spans.map(span => span[`${side}_actor`].flatMap(words))
      if (theirs.length > 1)
        for (const [i, one] of theirs.entries()) coders[side].push(best(one, theirs.toSpliced(i, 1)))
      if (theirs.length === 0 || events.length === 0) continue
      const ours = events.map(event => event.named[field].flatMap(span => words(text.slice(...span))))
      found[side].push(Math.max(...ours.map(one => best(one, theirs))))
    }
  }
  return { found, coders }
}

/** Figures in percent, lines to print, and the files that the gold is made of; null where the data is not there. */
export function measure({ misses = false } = {}) {
  if (!files.every(existsSync)) return null
  const lines = []
  const figures = {}
  for (const type of types) {
    const rows = rowsOf(type).filter(({ label }) => judged.includes(label))
    const whole = Object.fromEntries(judged.map(label => [label, [0, 0]]))
    const tell = (name, count) => {
      const [right, missed] = count.yes
      const easy = count['easy no'][0]
      const both = easy + count['difficult no'][0]
      lines.push(lineOf(`${type} ${name}, easy no`, right, easy, missed))
      lines.push(lineOf(`${type} ${name}, difficult no too`, right, both, missed))
      figures[`${type} ${name} easy F1`] = f1Of(right, easy, missed)
      figures[`${type} ${name} all F1`] = f1Of(right, both, missed)
    }
    for (const half of halves) {
      const missesOf = ({ label, text, hits }) =>
        lines.push(`${type}\t${label}\t${hits.map(e => `${e.rule} ${text.slice(...e.trigger)}`).join('; ')}\t${text}`)
      const own = rows.filter(({ id }) => halfOf(id) === half)
      const count = countHalf(own, type, misses && half === 'dev' ? missesOf : undefined)
      for (const label of judged) for (const i of [0, 1]) whole[label][i] += count[label][i]
      tell(half, count)
    }
    tell('whole', whole)
    const { found, coders } = compareSpans(type)
    for (const side of Object.keys(sides)) {
      const [ours, theirs] = [mean(found[side]), mean(coders[side])]
      lines.push(
        `${`${type} ${side}, best of coders`.padEnd(36)} F1 ${ours.toFixed(1)} of words, in ${found[side].length} sentences; the coders among themselves ${theirs.toFixed(1)}`,
      )
      figures[`${type} ${side} words F1`] = ours
    }
  }
  return { figures, lines, files }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = measure({ misses: process.argv.includes('--misses') })
  console.log(found ? found.lines.join('\n') : `skipped: there is no ${folder}`)
}
