// How HTML becomes pages (corpus/html): title, date and outlet, the body by its words, the furniture by its kind, two stories told apart.
//   node scripts/score/html.mjs [--misses] [TEMPLATE]…
//
// Words are compared as bags. Furniture counts as named when four fifths of its characters stand in furniture of a kind that
// its template allows, and as kept out when they stand in furniture of any kind. A third of the templates is held out: no
// rule is written from them, and their figures stand apart.
import { fileURLToPath } from 'node:url'
import { load } from './engine.mjs'
import { percent } from './gold.mjs'
import { htmlFiles, htmlPages } from './html-pages.mjs'

const { pageOf } = await load('acquire/document.js')
const { readPage } = await load('app/read-page.js')

const wordsIn = text => text.match(/[\p{L}\p{N}]+/gu) ?? []

function overlap(gold, read) {
  const left = new Map()
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of read) {
    const n = left.get(word) ?? 0
    if (n > 0) both++
    left.set(word, n - 1)
  }
  const f1 = gold.length + read.length ? (2 * both) / (gold.length + read.length) : 1
  return { both, gold: gold.length, read: read.length, f1 }
}

const high = 0x80
const coded = new Map()
for (let byte = high; byte < 256; byte++) coded.set(new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte)

/** A page in the bytes of its charset. */
const bytesOf = ({ html, charset }) =>
  charset === 'utf-8'
    ? Buffer.from(html, 'utf8')
    : Buffer.from(
        Array.from(html, char => (char.codePointAt(0) < high ? char.charCodeAt(0) : (coded.get(char) ?? 0x3f))),
      )

function readingOf(page) {
  const document = {
    source: page.id,
    bytes: bytesOf(page),
    url: page.url,
    type: 'text/html',
    charset: null,
    retrieved: null,
  }
  const made = pageOf(document, {})
  if ('error' in made) throw made.error
  const reading = readPage(made.page)
  if ('stage' in reading) throw reading.error
  return reading
}

/** The place in the source of each character of the text. */
function sourcesOf({ text, markup }) {
  const places = new Int32Array(text.length).fill(-1)
  markup.origins.forEach(({ at, source }, i) => {
    const end = markup.origins[i + 1]?.at ?? text.length
    for (let k = at; k < end; k++) places[k] = source + k - at
  })
  return places
}

/** For each character the index of the furniture that it stands in; -1: of none. */
function furnitureAt(reading) {
  const at = new Int16Array(reading.page.text.length).fill(-1)
  for (const [i, { span }] of reading.furniture.entries()) at.fill(i, span[0], span[1])
  return at
}

function judgeFurniture(page, reading, n) {
  const { text } = reading.page
  const places = sourcesOf(reading.page)
  const stands = furnitureAt(reading)
  // A place of the source belongs to the innermost mark.
  const owner = new Int32Array(page.html.length).fill(-1)
  for (const [i, { from, to }] of page.furniture.entries()) owner.fill(i, from, to)
  const told = page.furniture.map(() => ({ all: 0, out: 0, named: 0, as: new Map(), text: '' }))
  for (let i = 0; i < text.length; i++) {
    const mark = places[i] < 0 ? -1 : owner[places[i]]
    if (mark < 0 || /\s/u.test(text[i])) continue
    const one = told[mark]
    const found = stands[i] < 0 ? null : reading.furniture[stands[i]]
    one.all++
    one.text += text[i]
    if (found) one.out++
    if (found && page.furniture[mark].kinds.includes(found.kind)) one.named++
    const as = found ? `${found.kind} (${found.rule})` : 'story'
    one.as.set(as, (one.as.get(as) ?? 0) + 1)
  }
  return told.flatMap((one, i) => {
    // What is wholly within another mark is judged there.
    if (one.all === 0 && /^\s*(?:<[^>]*>\s*)*$/u.test(page.html.slice(page.furniture[i].from, page.furniture[i].to)))
      return []
    n.furniture++
    if (one.all > 0 && one.out >= 0.8 * one.all) n.keptOut++
    if (one.all > 0 && one.named >= 0.8 * one.all) {
      n.named++
      return []
    }
    const as = [...one.as].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'not in the text'
    return [`furniture  ${page.furniture[i].kinds.join('|')}: «${one.text.slice(0, 50)}» is ${as}`]
  })
}

const bodyOf = (reading, i) => (reading.stories[i]?.body ?? []).map(span => reading.page.text.slice(...span)).join('\n')
const headlineOf = (reading, i) => {
  const span = reading.stories[i]?.headline
  return span ? reading.page.text.slice(...span) : null
}
const told = text => wordsIn(text ?? '').join(' ')

function judgeBody(page, reading, n) {
  const gold = wordsIn(page.body.join(' '))
  const read = wordsIn(bodyOf(reading, 0))
  const { both, f1 } = overlap(gold, read)
  n.f1 += f1
  n.both += both
  n.gold += gold.length
  n.read += read.length
  if (f1 >= 0.995) return []
  const extra = read.filter(word => !gold.includes(word)).slice(0, 12)
  const lacks = gold.filter(word => !read.includes(word)).slice(0, 12)
  return [`body       F1 ${(100 * f1).toFixed(1)}: lacks ${lacks.join(' ')} | has ${extra.join(' ')}`]
}

function judgeSecond(page, reading, n) {
  if (!page.second) {
    if (reading.stories.length <= 1) return []
    n.tooMany++
    return [`stories    ${reading.stories.length} where there is one: «${headlineOf(reading, 1)}»`]
  }
  n.pairs++
  const { f1 } = overlap(wordsIn(page.second.body.join(' ')), wordsIn(bodyOf(reading, 1)))
  if (f1 >= 0.98 && told(headlineOf(reading, 1)) === told(page.second.title)) {
    n.apart++
    return []
  }
  return [`second     F1 ${(100 * f1).toFixed(1)}, «${headlineOf(reading, 1)}»`]
}

function judge(page, n) {
  n.pages++
  const reading = readingOf(page)
  const misses = []
  const ask = (name, right, miss) => {
    n[name] += right ? 1 : 0
    if (!right) misses.push(`${name.padEnd(10)} ${miss}`)
  }
  const { published } = reading.stories[0] ?? {}
  ask('title', told(reading.page.title) === told(page.title), `«${reading.page.title}»`)
  ask(
    'headline',
    told(headlineOf(reading, 0)) === told(page.title) || !page.headlines.length,
    `«${headlineOf(reading, 0)}»`,
  )
  ask('date', published?.value?.slice(0, 10) === page.date, `${published?.value} for ${page.date}`)
  ask('outlet', reading.page.outlet === page.outlet, `«${reading.page.outlet}» for «${page.outlet}»`)
  misses.push(...judgeBody(page, reading, n), ...judgeSecond(page, reading, n), ...judgeFurniture(page, reading, n))
  return misses.length ? [page.id, ...misses.map(miss => `   ${miss}`)] : []
}

const none = () => ({
  ...{ pages: 0, title: 0, headline: 0, date: 0, outlet: 0, f1: 0, both: 0, gold: 0, read: 0 },
  ...{ furniture: 0, named: 0, keptOut: 0, pairs: 0, apart: 0, tooMany: 0 },
})

const rowsOf = (n, prefix) =>
  [
    ['title', n.title, n.pages],
    ['headline', n.headline, n.pages],
    ['date', n.date, n.pages],
    ['outlet', n.outlet, n.pages],
    ['body F1', n.f1, n.pages],
    ['body precision', n.both, n.read],
    ['body recall', n.both, n.gold],
    ['furniture named', n.named, n.furniture],
    ['furniture kept out', n.keptOut, n.furniture],
    ['two stories apart', n.apart, n.pairs],
    ['one story one', n.pages - n.pairs - n.tooMany, n.pages - n.pairs],
  ].flatMap(([name, part, whole]) => (whole ? [[`${prefix}${name}`, part, whole]] : []))

/** Figures in percent, lines to print, and the files that the gold is made of. Misses of what is held out are told only when it is named. */
export function measure({ misses = false, only = [] } = {}) {
  const seen = none()
  const heldOut = none()
  const lines = []
  for (const page of htmlPages()) {
    if (only.length && !only.some(name => page.id.startsWith(name))) continue
    const missed = judge(page, page.heldOut ? heldOut : seen)
    if (misses && (!page.heldOut || only.length)) lines.push(...missed)
  }
  const rows = [...rowsOf(seen, ''), ...rowsOf(heldOut, 'held out: ')]
  const figures = Object.fromEntries(rows.map(([name, part, whole]) => [name, percent(part, whole)]))
  const table = rows.map(
    ([name, part, whole]) => `${name.padEnd(32)} ${percent(part, whole).toFixed(1).padStart(6)} %  of ${whole}`,
  )
  return { figures, lines: [...table, ...lines], files: htmlFiles() }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2)
  const only = args.filter(arg => !arg.startsWith('--'))
  console.log(measure({ misses: args.includes('--misses'), only }).lines.join('\n'))
}
