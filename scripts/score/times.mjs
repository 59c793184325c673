// How the time layer does on running news (corpus/times-news.jsonl): spans, types, values, bounds, and what looks like a time and is none.
//   node scripts/score/times.mjs [--misses]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, timesOf } from './engine.mjs'
import { clash, percent, placeOf } from './gold.mjs'

const files = ['corpus/times-news.jsonl']

function placesOf(text, part) {
  const places = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push([at, at + part.length])
  return places
}

// An hour says the same with and without its minutes.
const plain = value => value.replaceAll(/T(\d\d)(?![\d:])/g, 'T$1:00')

// Where a third of a month or a year ends is no matter of a day («أوائل», «منتصف», «أواخر»).
const apart = (a, b) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

const boundsAgree = (gold, read) => {
  const slack = /^\d{4}(?:-\d\d)?$/.test(gold.value) ? 2 : 0
  return ['notBefore', 'notAfter'].every(
    side => gold[side] === null || (read[side] && apart(gold[side], read[side]) <= slack),
  )
}

const show = t => `«${t.text}» ${t.type} ${t.value} ${t.notBefore ?? '–'}..${t.notAfter ?? '–'}`
const shown = t => `${show(t)} (${t.rule})`

/** Counts one expression of the gold; returns what is wrong with it, and what was read there. */
function compareTime(gold, got, n) {
  const hit = got.find(t => t.span[0] === gold.span[0] && t.span[1] === gold.span[1])
  if (!hit) {
    const near = got.filter(t => clash(t.span, gold.span))
    return { near, miss: `span    ${show(gold)}  read ${near.map(shown).join('; ') || 'nothing'}` }
  }
  const bounded = gold.notBefore !== null || gold.notAfter !== null
  const right = {
    type: hit.type === gold.type,
    value: plain(hit.value) === plain(gold.value),
    bounds: !bounded || boundsAgree(gold, hit),
  }
  n.found++
  n.type += right.type ? 1 : 0
  n.value += right.value ? 1 : 0
  n.bounded += bounded ? 1 : 0
  n.bounds += bounded && right.bounds ? 1 : 0
  const wrong = Object.keys(right).filter(key => !right[key])
  return { near: [hit], miss: wrong.length ? `${wrong.join('+')} ${show(gold)}  read ${shown(hit)}` : null }
}

function compareTrap(trap, got, n) {
  const near = got.filter(t => clash(t.span, trap.span))
  n.traps++
  n.out += near.length ? 0 : 1
  return { near, miss: near.length ? `trap    «${trap.text}»  read ${near.map(shown).join('; ')}` : null }
}

/** Adds one passage to the counts; returns what was missed in it. */
function compare({ id, text, published, times, traps }, read, n) {
  const got = read.map(t => ({
    ...t,
    notBefore: t.date?.notBefore ?? null,
    notAfter: t.date?.notAfter ?? null,
  }))
  n.gold += times.length
  n.got += got.length
  const judged = [
    ...times.map(t => compareTime({ ...t, span: placeOf(text, t.text, t.n) }, got, n)),
    ...traps.flatMap(part => placesOf(text, part).map(span => compareTrap({ text: part, span }, got, n))),
  ]
  const told = new Set(judged.flatMap(one => one.near))
  const misses = [
    ...judged.flatMap(one => one.miss ?? []),
    ...got.filter(t => !told.has(t)).map(t => `extra   ${shown(t)}`),
  ]
  return misses.length ? [`${id} [${published ?? 'no date'}] ${text}`, ...misses.map(m => `   ${m}`)] : []
}

/** Figures in percent, lines to print, and the files that the gold is made of. */
export function measure({ misses = false } = {}) {
  const passages = files
    .flatMap(file => readFileSync(join(root, file), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line))
  const n = { gold: 0, got: 0, found: 0, type: 0, value: 0, bounded: 0, bounds: 0, traps: 0, out: 0 }
  const missed = passages.flatMap(passage => compare(passage, timesOf(passage.text, passage.published), n))
  const figures = {
    'times: spans P': percent(n.found, n.got),
    'times: spans R': percent(n.found, n.gold),
    'times: spans F1': percent(2 * n.found, n.got + n.gold),
    'times: type': percent(n.type, n.found),
    'times: value': percent(n.value, n.found),
    'times: bounds': percent(n.bounds, n.bounded),
    'times: traps kept out': percent(n.out, n.traps),
  }
  const of = [
    [n.found, n.got],
    [n.found, n.gold],
    [2 * n.found, n.got + n.gold],
    [n.type, n.found],
    [n.value, n.found],
    [n.bounds, n.bounded],
    [n.out, n.traps],
  ]
  const lines = Object.entries(figures).map(
    ([name, figure], k) => `${name.padEnd(24)} ${figure.toFixed(1).padStart(5)} %  (${of[k].join(' of ')})`,
  )
  return { figures, lines: [...(misses ? missed : []), `${passages.length} passages`, ...lines], files }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lines } = measure({ misses: process.argv.includes('--misses') })
  for (const line of lines) console.log(line)
}
