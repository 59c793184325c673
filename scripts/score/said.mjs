// Who says what, by which chain (corpus/said-*.jsonl): contents by characters, statements found and false, speakers, chains, modes,
// and what looks like a statement and is none.
//   node scripts/score/said.mjs [--misses] [said-a …]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText, root } from './engine.mjs'
import { clash, percent, placeOf, placesOf } from './gold.mjs'
import { isOne, namesIn, sameLatin } from './names.mjs'

const goldFiles = readdirSync(join(root, 'corpus'))
  .filter(file => /^said-.+\.jsonl$/u.test(file))
  .sort()
  .map(file => `corpus/${file}`)

const readable = /[\p{L}\p{N}]/u

// Whether the preposition of the cue and «أن / إن» with its pronoun belong to the content is no matter of what was said.
const that = /^[\s"«“:]*(?:(?:من|على|إلى|الى|عن|في) )?(?:[بفل]?[اأإ]ن(?:ه|ها|هم|هما|ني|نا)?(?=\s))?/u

/** The letters and digits of a content by their places. */
function lettersOf(text, spans) {
  const letters = new Set()
  for (const [from, to] of spans) {
    const skip = text.slice(from, to).match(that)?.[0].length ?? 0
    for (let at = from + skip; at < to; at++) if (readable.test(text[at])) letters.add(at)
  }
  return letters
}

const common = (a, b) => [...a].filter(at => b.has(at)).length

/** Where the cue of a statement stands: of several places, the one nearest to what is said. */
function cueOf(text, cue, content) {
  if (!cue) return null
  const gap = ([from, to]) => Math.min(...content.map(([a, b]) => (b <= from ? from - b : a >= to ? a - to : 0)))
  const places = placesOf(text, cue).sort((a, b) => gap(a) - gap(b))
  if (!places.length) throw new Error(`the cue «${cue}» does not stand in «${text.slice(0, 60)}…»`)
  return places[0]
}

function goldOf(text, statement) {
  const spans = statement.content.map(part => placeOf(text, part.text ?? part, part.n))
  const optional = (statement.optional ?? []).flatMap(part => placesOf(text, part))
  return {
    ...statement,
    spans,
    letters: lettersOf(text, spans),
    optional: lettersOf(text, optional),
    cueSpan: cueOf(text, statement.cue, spans),
  }
}

function readOf(text, statement, entities) {
  const links = statement.chain.map(link => ({ ...link, known: entities.get(link.entity) }))
  return {
    ...statement,
    links,
    letters: lettersOf(text, statement.content),
    who: entities.get(statement.speaker),
    told: statement.addressees.map(id => entities.get(id)),
  }
}

/** Pairs gold and read statements one to one, those first that have most in common. */
function pair(gold, read) {
  const near = gold.flatMap(g =>
    read.flatMap(r => {
      const shared = common(g.letters, r.letters)
      const cue = g.cueSpan && clash(g.cueSpan, r.cue) ? 1 : 0
      if (!shared && !cue) return []
      const size = r.letters.size - common(g.optional, r.letters)
      return [{ g, r, shared, size, alike: (2 * shared) / (g.letters.size + size || 1), cue }]
    }),
  )
  const pairs = []
  const used = new Set()
  for (const one of near.sort((a, b) => b.cue + b.alike - a.cue - a.alike)) {
    if (used.has(one.g) || used.has(one.r)) continue
    used.add(one.g).add(one.r)
    pairs.push(one)
  }
  return { pairs, touched: new Set(near.map(one => one.r)) }
}

// Acts are many and shade into each other; a class of them is what is compared.
const classes = [
  ['say', 'add', 'explain', 'point out', 'note', 'describe', 'consider', 'relay', 'learn', 'answer', 'tell', 'comment'],
  ['stress', 'insist', 'confirm', 'reaffirm'],
  ['announce', 'reveal', 'declare'],
  ['deny', 'refute', 'exclude'],
  ['condemn', 'criticise', 'mock', 'accuse', 'reject', 'denounce', 'blame', 'complain'],
  ['demand', 'call', 'urge', 'ask', 'advise', 'request', 'appeal'],
  ['warn', 'threaten', 'alert'],
  ['praise', 'welcome', 'thank', 'greet', 'congratulate'],
  ['promise', 'pledge', 'vow', 'commit'],
  ['admit', 'confess', 'acknowledge'],
  ['claim', 'allege'],
]
const looser = ['write', 'express', 'predict', 'expect', 'hope', 'state', 'report', 'reply']
const classOf = act => (looser.includes(act) ? 0 : classes.findIndex(acts => acts.includes(act)))
const sameAct = (a, b) => a === b || (classOf(a) >= 0 && classOf(a) === classOf(b))

const speakersOf = gold => [...namesIn(gold.speaker_ar), ...namesIn(gold.chain_ar.at(-1))]

function speakerRight(gold, read) {
  const ar = speakersOf(gold)
  const last = read.links.at(-1)
  if (!ar.length) return !read.who && (read.anonymous || !last)
  const en = namesIn(gold.speaker_en)
  return isOne(ar, en, last?.name, last?.known) || (read.who !== undefined && isOne(ar, en, undefined, read.who))
}

const chainRight = (gold, read) =>
  read.links.length === gold.chain_ar.length &&
  gold.chain_ar.every((link, k) =>
    k === gold.chain_ar.length - 1
      ? speakerRight(gold, read)
      : isOne(namesIn(link), [], read.links[k].name, read.links[k].known),
  )

const told = (gold, read) =>
  read.told.length === gold.addressees_en.length &&
  gold.addressees_en.every(name => read.told.some(each => sameLatin(name, each?.name.en)))

/** A flag counts where the gold or the reading raises it. */
function flag(n, name, gold, read) {
  if (!gold && !read) return true
  n[name].of++
  n[name].right += gold === read ? 1 : 0
  return gold === read
}

function judge(n, name, right) {
  n[name].of++
  n[name].right += right ? 1 : 0
  return right
}

/** Counts what is told of a statement that was found; returns what is wrong with it. */
function compareFound({ g, r, shared, size, alike }, n) {
  n.content.shared += shared
  n.content.read += size
  const links = g.chain_ar.length
  const right = {
    content: alike > 0.95,
    speaker: judge(n, 'speaker', speakerRight(g, r)),
    chain: judge(n, links > 1 ? 'chains' : 'chain', chainRight(g, r)),
    // Of how many quoted words a saying needs to be direct, gold made by others thinks otherwise.
    direct: g.mode === 'mixed' || judge(n, 'direct', (g.mode === 'direct') === (r.mode !== 'indirect')),
    mode: judge(n, 'mode', g.mode === r.mode),
    act: judge(n, 'act', sameAct(g.act, r.act)),
    told: !(g.addressees_en.length || r.told.length) || judge(n, 'told', told(g, r)),
    anonymous: flag(n, 'anonymous', g.anonymous, r.anonymous),
    denied: flag(n, 'denied', g.denied, r.denied),
    evidence: r.evidence === undefined || judge(n, 'evidence', g.evidence === r.evidence.grade),
  }
  return Object.keys(right).filter(key => !right[key])
}

const cut = (text, spans) => spans.map(span => text.slice(...span)).join(' … ')
const showGold = (text, g) =>
  `${g.cue ?? '–'} [${cut(text, g.spans)}] ${g.mode} ${g.act} ${g.chain_ar.join(' ← ')}${g.anonymous ? ' anonymous' : ''}${g.denied ? ' denied' : ''}${g.addressees_en.length ? ` to ${g.addressees_en}` : ''}`
const showRead = (text, r) =>
  `${text.slice(...r.cue)} [${cut(text, r.content)}] ${r.mode} ${r.act} ${r.links.map(link => link.name).join(' ← ')} = ${r.who?.name.en ?? r.who?.name.ar ?? r.speaker}${r.anonymous ? ' anonymous' : ''}${r.denied ? ' denied' : ''}${r.told.length ? ` to ${r.told.map(each => each?.name.en)}` : ''} (${r.rule})`

/** Counts what no statement may be made of; a reading of the gold beside it is no fault. */
function compareNone(text, none, extra, n) {
  return none.flatMap(part => {
    const spans = placesOf(text, part)
    if (!spans.length) throw new Error(`«${part}» does not stand in «${text.slice(0, 60)}…»`)
    const letters = lettersOf(text, spans)
    const caught = extra.filter(r => spans.some(span => clash(span, r.cue)) || common(letters, r.letters))
    n.none.of++
    n.none.right += caught.length ? 0 : 1
    return caught.length ? [`none      «${part}»`] : []
  })
}

/** Adds one passage to the counts; returns what was missed in it. */
function compare({ id, text, published, outlet, statements, none }, n) {
  const reading = readText(text, published, outlet)
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]))
  const gold = statements.map(statement => goldOf(text, statement))
  const read = reading.stories.flatMap(story => story.statements).map(statement => readOf(text, statement, entities))
  const { pairs, touched } = pair(gold, read)
  const extra = read.filter(r => !pairs.some(one => one.r === r))
  n.gold += gold.length
  n.read += read.length
  n.found += pairs.length
  n.false += extra.filter(r => !touched.has(r)).length
  n.twice += extra.filter(r => touched.has(r)).length
  for (const g of gold) n.content.gold += g.letters.size
  for (const r of extra) n.content.read += r.letters.size
  const misses = [
    ...pairs.flatMap(one => {
      const wrong = compareFound(one, n)
      return wrong.length ? [`${wrong.join('+')}\n      ${showGold(text, one.g)}\n      ${showRead(text, one.r)}`] : []
    }),
    ...gold.filter(g => !pairs.some(one => one.g === g)).map(g => `missed    ${showGold(text, g)}`),
    ...extra.map(r => `${touched.has(r) ? 'twice ' : 'false '}    ${showRead(text, r)}`),
    ...compareNone(text, none, extra, n),
  ]
  return misses.length ? [`${id} [${outlet}] ${text}`, ...misses.map(miss => `   ${miss}`)] : []
}

const shares = {
  speaker: 'speaker',
  chain: 'chain of one link',
  chains: 'chain of two and more',
  direct: 'direct or not',
  mode: 'direct, indirect, mixed',
  act: 'act',
  told: 'addressees',
  anonymous: 'anonymous',
  denied: 'denied',
  evidence: 'evidence',
  none: 'negatives kept out',
}

/** Name, part, whole of every figure. */
function rowsOf(n) {
  const { shared, gold, read } = n.content
  return [
    ['content P', shared, read],
    ['content R', shared, gold],
    ['content F1', 2 * shared, gold + read],
    ['found', n.found, n.gold],
    // What may not grow is told by its remainder, so that every figure is better when it is higher.
    ['not false', n.read - n.false, n.read],
    ['not read twice', n.read - n.twice, n.read],
    ...Object.entries(shares)
      .filter(([key]) => n[key].of)
      .map(([key, name]) => [name, n[key].right, n[key].of]),
  ]
}

/** Figures in percent, lines to print, and the files that the gold is made of. */
export function measure({ misses = false, files = goldFiles } = {}) {
  const passages = files
    .flatMap(file => readFileSync(join(root, file), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line))
  const n = { gold: 0, read: 0, found: 0, false: 0, twice: 0, content: { shared: 0, gold: 0, read: 0 } }
  for (const key of Object.keys(shares)) n[key] = { right: 0, of: 0 }
  const missed = passages.flatMap(passage => compare(passage, n))
  const rows = rowsOf(n)
  const figures = Object.fromEntries(rows.map(([name, part, whole]) => [`said: ${name}`, percent(part, whole)]))
  const lines = rows.map(
    ([name, part, whole]) =>
      `${name.padEnd(24)} ${percent(part, whole).toFixed(1).padStart(5)} %  (${part} of ${whole})`,
  )
  const head = `${passages.length} passages, ${n.gold} statements, ${n.none.of} negatives`
  return { figures, lines: [...(misses ? missed : []), head, ...lines], files }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
  const files = named.length ? named.map(name => `corpus/${name}.jsonl`) : goldFiles
  const { lines } = measure({ misses: process.argv.includes('--misses'), files })
  for (const line of lines) console.log(line)
}
