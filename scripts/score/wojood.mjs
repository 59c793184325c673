// How the mentions do on Wojood's nested entities (../shared/data/wojood-sample; read, never copied): spans of people, bodies and places, and
// offices with the body or the country inside them. Misses are printed of the training half only.
//   npm run score -- wojood [--misses]          node scripts/score/wojood.mjs [--misses] [--kind PERS|ORG|GPE|OCC|pairs] [FILE …]
//
// How it is counted:
// - Every sentence, its tokens joined by spaces, is a story of its own without a date; what of a page is furniture is not asked here. A span counts when kind, first and last token are the same;
//   a token of which a mention leaves out «و» or «ل» is taken as a whole, as the gold has it.
// - The gold is nested, and so are the mentions: «بلدية نابلس» is a body and «نابلس» in it a place. Every span on either side is counted once.
// - PERS is the name of a person, without office and honorific before it («الرئيس الفرنسي جاك شيراك»: the gold has an OCC and a PERS); back-references
//   without a name («الأخير», «سموه», «الزعيمان») are none, nor are words that may be a name and that the reader leaves undecided (`entity: null`).
// - ORG is a body or an outlet. A state is GPE here wherever it is named; the gold has ORG for some that act («روسيا»), and these are counted as missed.
//   A loaded term for a state («النظام السوري») is ORG, as in the gold.
// - GPE is a state or a place with people and a government of its own: cities, regions of one state, territories, villages, camps. Places of the tables
//   that are buildings, seas, passages and parts of the world are FAC or LOC in the gold and no part of this.
// - Nisbas («الروسي») are NORP or nothing in the gold, and no mentions of ours.
// - OCC is an office: a mention that is one, or the office within the mention of a person.
// - «office and its body» is a pair: an OCC with the outermost ORG or GPE inside it, both spans and the kind right, and the office's entity of the
//   very body, of the place in its name, or, for a
//   place, of its country. Offices whose state is said by a nisba («وزير الصحة الأردني») have no pair in the gold.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFolder, docOf, grammar, language, load } from './engine.mjs'

const folder = dataFolder('wojood-sample')
const halves = { train: join(folder, 'train.txt'), val: join(folder, 'val.txt') }
const kinds = ['PERS', 'ORG', 'GPE', 'OCC']
const joint = ['PERS', 'ORG', 'GPE']

const { readMentions } = await load('read/mentions/index.js')
const { places } = grammar.world

function read(text) {
  const { all, entities } = readMentions(docOf(text), null, null, grammar, language.fold, '')
  return { mentions: all(), entities: entities.all }
}

/** Sentences: the words, and the spans of the gold in tokens `[from, to)`. */
function sentencesOf(file) {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/u)
    .map(block => block.split('\n').filter(Boolean))
    .filter(lines => lines.length > 0)
    .map(lines => {
      const rows = lines.map(line => line.trim().split(/\s+/u))
      return { words: rows.map(([word]) => word), gold: spansOf(rows.map(([, ...tags]) => tags)) }
    })
}

// Where two spans of one kind are open and a token goes on with one of them, it is the outer one.
function spansOf(tags) {
  const found = []
  for (const kind of kinds) {
    let open = []
    tags.forEach((all, at) => {
      const going = all.filter(tag => tag === `I-${kind}`).length
      for (const span of open.slice(going)) span.to = at
      open = open.slice(0, going)
      for (const tag of all) {
        if (tag !== `B-${kind}`) continue
        const span = { kind, from: at, to: tags.length }
        open.push(span)
        found.push(span)
      }
    })
  }
  return found
}

// Regions of several states are LOC: «الشرق الأوسط».
const isGoverned = id => {
  const { kind = 'city', country = null } = places.get(id) ?? {}
  return kind === 'region' ? country !== null : kind === 'city' || kind === 'territory' || kind === ''
}
const named = new Set(['name', 'surname', 'metonym', 'office', 'counterpart', 'elided'])

function kindOf({ kind, entity, how, framing }) {
  if (!named.has(how)) return null
  if (kind === 'person') return entity === null ? null : 'PERS'
  if (kind === 'body' || kind === 'outlet') return 'ORG'
  if (kind === 'state') return framing === null ? 'GPE' : 'ORG'
  if (kind === 'place') return isGoverned(entity) ? 'GPE' : null
  return kind === 'office' ? 'OCC' : null
}

/** Our spans in tokens, each kind and span once. */
function mentionsOf(words) {
  const text = words.join(' ')
  const starts = []
  words.reduce((at, word) => starts.push(at) && at + word.length + 1, 0)
  const tokenAt = offset => starts.findLastIndex(start => start <= offset)
  const found = new Map()
  const { mentions, entities } = read(text)
  for (const mention of mentions) {
    const kind = kindOf(mention)
    if (!kind) continue
    const [start, end] = kind === 'PERS' ? mention.head : mention.span
    const { entity, rule } = mention
    const country = entities.get(entity)?.country ?? null
    const span = { kind, from: tokenAt(start), to: tokenAt(end - 1) + 1, entity, country, rule }
    found.set(`${kind} ${span.from} ${span.to}`, span)
  }
  return [...found.values()]
}

const isWithin = (inner, outer) =>
  inner !== outer && outer.from <= inner.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from

/** The offices of a sentence, each with the outermost bodies and places inside it. */
function pairsOf(spans) {
  return spans
    .filter(({ kind }) => kind === 'OCC')
    .flatMap(office => {
      const inside = spans.filter(span => (span.kind === 'ORG' || span.kind === 'GPE') && isWithin(span, office))
      const outermost = inside.filter(span => !inside.some(other => isWithin(span, other)))
      return outermost.map(of => ({ office, of }))
    })
}

// `office:JOR/health-minister` is of `state:JOR`, `office:body:~x/~y` of `body:~x`
const ownerOf = office => /^office:(.*)\/[^/]*$/u.exec(office ?? '')?.[1] ?? null
const isId = (owner, { entity }) => [owner, `state:${owner}`, `body:${owner}`].includes(entity)

/** Whether an office is of the body or place inside it: by its id, by that of the place in the body's name, or by the country. */
function isOwner({ office, of }, spans) {
  const owner = ownerOf(office.entity)
  if (owner === null) return false
  if (isId(owner, of) || spans.some(span => isWithin(span, of) && isId(owner, span))) return true
  return of.kind === 'GPE' && of.country !== null && of.country === office.country
}

const key = ({ kind, from, to }) => `${kind} ${from} ${to}`
const pairKey = ({ office, of }) => `${key(office)} ${key(of)}`

const newCount = () => ({ right: 0, got: 0, gold: 0 })
const percent = (a, b) => (b ? (100 * a) / b : 0)
const f1 = ({ right, got, gold }) => percent(2 * right, got + gold)
const told = (name, n) =>
  `${name.padEnd(28)} P ${percent(n.right, n.got).toFixed(1).padStart(5)}  R ${percent(n.right, n.gold).toFixed(1).padStart(5)}  F1 ${f1(n).toFixed(1).padStart(5)}   (${n.right} right of ${n.got} read and ${n.gold} in the gold)`

function count(n, right, got, gold) {
  n.right += right
  n.got += got
  n.gold += gold
}

function missesOf({ words, gold }, got, only) {
  const has = (list, span) => list.some(other => key(other) === key(span))
  const asked = only ?? joint
  const written = ({ from, to }) => words.slice(from, to).join(' ')
  const missed = gold
    .filter(span => asked.includes(span.kind) && !has(got, span))
    .map(s => `-${s.kind} «${written(s)}»`)
  const wrong = got
    .filter(span => asked.includes(span.kind) && !has(gold, span))
    .map(s => `+${s.kind} «${written(s)}» ${s.entity} ${s.rule}`)
  return missed.length + wrong.length ? [`${words.join(' ')}\n   ${[...missed, ...wrong].join('\n   ')}`] : []
}

function missedPairs({ words, gold }, got) {
  const written = ({ office, of }) =>
    `«${words.slice(office.from, office.to).join(' ')}» of ${of.kind} «${words.slice(of.from, of.to).join(' ')}»`
  const wanted = pairsOf(gold)
  const ours = pairsOf(got)
  const has = (list, pair) => list.some(other => pairKey(other) === pairKey(pair))
  const missed = wanted.filter(pair => !has(ours, pair)).map(pair => `-${written(pair)}`)
  const wrong = ours
    .filter(pair => !has(wanted, pair) || !isOwner(pair, got))
    .map(pair => `+${written(pair)} ${pair.office.entity} ${pair.of.entity}`)
  return missed.length + wrong.length ? [`${words.join(' ')}\n   ${[...missed, ...wrong].join('\n   ')}`] : []
}

function measureFile(file, only) {
  const counts = Object.fromEntries([...kinds, 'pairs'].map(kind => [kind, newCount()]))
  const misses = []
  for (const sentence of sentencesOf(file)) {
    const got = mentionsOf(sentence.words)
    const wanted = new Set(sentence.gold.map(key))
    for (const kind of kinds) {
      const ours = got.filter(span => span.kind === kind)
      const right = ours.filter(span => wanted.has(key(span))).length
      count(counts[kind], right, ours.length, sentence.gold.filter(span => span.kind === kind).length)
    }
    const pairs = new Set(pairsOf(sentence.gold).map(pairKey))
    const ours = pairsOf(got)
    const right = ours.filter(pair => isOwner(pair, got) && pairs.has(pairKey(pair))).length
    count(counts.pairs, right, ours.length, pairs.size)
    misses.push(...(only?.[0] === 'pairs' ? missedPairs(sentence, got) : missesOf(sentence, got, only)))
  }
  const together = newCount()
  for (const kind of joint) count(together, counts[kind].right, counts[kind].got, counts[kind].gold)
  return { counts, together, misses }
}

const linesOf = (name, { counts, together }) => [
  ...kinds.map(kind => told(`${name} ${kind}`, counts[kind])),
  told(`${name} PERS + ORG + GPE`, together),
  told(`${name} office and its body`, counts.pairs),
]

/** Figures in percent, lines to print, and the files that the gold is made of; null where the data is not there. */
export function measure({ misses = false, files, only } = {}) {
  const chosen = files ? Object.fromEntries(files.map(file => [file, file])) : halves
  if (!Object.values(chosen).every(existsSync)) return null
  const lines = []
  const figures = {}
  for (const [name, file] of Object.entries(chosen)) {
    const found = measureFile(file, only)
    if (misses && name === 'train') lines.push(...found.misses)
    lines.push(...linesOf(name, found))
    figures[`${name} PERS, ORG, GPE F1`] = f1(found.together)
    figures[`${name} office and body F1`] = f1(found.counts.pairs)
  }
  return { figures, lines, files: Object.values(chosen) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2)
  const at = args.indexOf('--kind')
  const only = at < 0 ? undefined : args.splice(at, 2).slice(1)
  const files = args.filter(arg => !arg.startsWith('--'))
  const found = measure({ misses: args.includes('--misses'), only, ...(files.length ? { files } : {}) })
  console.log(found ? found.lines.join('\n') : `skipped: there is no ${folder}`)
}
