// How many independent origins stand behind an occurrence (corpus/origins.jsonl): all its pages go into one register, and the entry is looked at.
//   node scripts/score/origins.mjs [--misses]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load, readText, root } from './engine.mjs'
import { percent } from './gold.mjs'
import { isOne, namesIn, sameLatin } from './names.mjs'

const { register } = await load('register/register.js')
const { world } = await load('register/world.js')

const file = 'corpus/origins.jsonl'

/** Everything that the pages make together; each page with the occurrence that it tells. */
function registered(occurrences) {
  const readings = occurrences.flatMap(({ id, pages }) =>
    pages.map(({ text, published, outlet }) => ({ id, reading: readText(text, published, outlet) })),
  )
  return {
    entries: register(readings.map(({ reading }) => reading)),
    entities: new Map(readings.flatMap(({ reading }) => reading.entities.map(entity => [entity.id, entity]))),
    occurrenceOf: new Map(readings.map(({ id, reading }) => [reading.page.id, id])),
  }
}

const standing = ({ origins }) => origins.filter(({ independent }) => independent)

/** The state or body with whose voice an origin speaks, as far as its id tells. */
function ownerOf({ id }) {
  const body = /^institution:(body:[a-z-]+)$/u.exec(id)?.[1]
  if (body) return [body, world().bodies.get(body)?.country]
  return [/^institution:([A-Z]{3})(?:\/|$)/u.exec(id)?.[1] ?? world().outlets.get(id)?.country]
}

/** Whether an origin is the one that the gold names: by its id, `voice:` of a state or body, `unnamed:` of a state, `named:` in the page's words. */
function isNamed(gold, origin) {
  const [how, what] = [gold.slice(0, gold.indexOf(':')), gold.slice(gold.indexOf(':') + 1)]
  if (how === 'voice') return ownerOf(origin).some(owner => owner === what || owner?.startsWith(`${what}-`))
  if (how === 'unnamed') return origin.kind === 'unnamed' && new RegExp(`:${what}(?:/|$)`, 'u').test(origin.id)
  if (how === 'named') return isOne([what], [], origin.name)
  return origin.id === gold
}

/** Without names in the gold, nobody is told to have said it, or somebody whose name is not judged: one at most. */
const countOf = ({ origins }) => Math.max(1, origins.length)

/** «A|B»: a delegation goes by its body or by whom leads it. */
const isSide = (names, entity, id) =>
  namesIn(names).some(
    name => sameLatin(name, entity?.name.en) || sameLatin(name, id.replace(/^.*:/u, '').replaceAll('-', ' ')),
  )

/** The entries of an occurrence: of its pages, and of its two sides; the one with most accounts first. */
function entriesOf({ id, sides }, { entries, entities, occurrenceOf }) {
  const own = entries.filter(
    ({ kind, participants, accounts }) =>
      kind !== null &&
      kind !== 'visit' &&
      accounts.some(({ page }) => occurrenceOf.get(page) === id) &&
      sides.every(name => participants.some(each => isSide(name, entities.get(each), each))),
  )
  return own.sort((a, b) => b.accounts.length - a.accounts.length || (a.id < b.id ? -1 : 1))
}

function compare(occurrence, all, n) {
  const { id, sides, kind, date, origins, why } = occurrence
  const gold = countOf(occurrence)
  n.occurrences++
  n.several += gold > 1 ? 1 : 0
  const [entry, ...split] = entriesOf(occurrence, all)
  const counted = entry ? standing(entry) : []
  const named = origins.filter(each => counted.some(origin => isNamed(each, origin)))
  const wrong = origins.length ? counted.filter(origin => !origins.some(each => isNamed(each, origin))) : []
  n.found += entry ? 1 : 0
  n.called += counted.length > 1 ? 1 : 0
  n.truly += counted.length > 1 && gold > 1 ? 1 : 0
  n.exact += counted.length === gold ? 1 : 0
  n.names += origins.length
  n.named += named.length
  n.counted += origins.length ? counted.length : 0
  n.right += origins.length ? counted.length - wrong.length : 0
  if (entry && counted.length === gold && wrong.length === 0 && named.length === origins.length) return []
  const listed = entry?.origins.map(origin => `${origin.independent ? '*' : ''}${origin.id}`).join('  ') ?? 'no entry'
  return [
    `${id}  ${sides.join(' + ')}, ${kind} of ${date}: ${counted.length} for ${gold}${split.length ? `, in ${split.length + 1} entries` : ''}  (${why})`,
    `    gold ${origins.join('  ')}`,
    `    read ${listed}`,
  ]
}

/** Figures in percent, lines to print, and the files that the gold is made of. */
export function measure({ misses = false } = {}) {
  const occurrences = readFileSync(join(root, file), 'utf8').trim().split('\n').map(JSON.parse)
  const all = registered(occurrences)
  const n = {
    occurrences: 0,
    several: 0,
    found: 0,
    called: 0,
    truly: 0,
    exact: 0,
    names: 0,
    named: 0,
    counted: 0,
    right: 0,
  }
  const missed = occurrences.flatMap(occurrence => compare(occurrence, all, n))
  const rows = [
    ['occurrences found', n.found, n.occurrences],
    ['two or more P', n.truly, n.called],
    ['two or more R', n.truly, n.several],
    ['counted right', n.exact, n.occurrences],
    ['origins P', n.right, n.counted],
    ['origins R', n.named, n.names],
  ]
  const figures = Object.fromEntries(rows.map(([name, part, whole]) => [`origins: ${name}`, percent(part, whole)]))
  const lines = rows.map(
    ([name, part, whole]) =>
      `${name.padEnd(24)} ${percent(part, whole).toFixed(1).padStart(5)} %  (${part} of ${whole})`,
  )
  const pages = occurrences.reduce((sum, each) => sum + each.pages.length, 0)
  return {
    figures,
    lines: [...(misses ? missed : []), `${occurrences.length} occurrences on ${pages} pages`, ...lines],
    files: [file],
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const line of measure({ misses: process.argv.includes('--misses') }).lines) console.log(line)
