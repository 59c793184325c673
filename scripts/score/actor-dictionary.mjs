// How the terms of office in knowledge/world agree with the dated rows of the Arabic actor dictionary of UniversalPetrarch
// (../shared/data/actor-dictionary; read, never copied).
//   npm run score -- actor-dictionary [--misses]          node scripts/score/actor-dictionary.mjs [--misses]
//
// How it is counted:
// - Its names are stemmed and joined by underscores: they are matched with the full Arabic names of our people, without article and titles,
//   and only where one person of ours has the name.
// - Of its roles, «CCCGOV…» with two dates says that somebody was of the government of a state from then to then. We agree when a
//   term of that person in an office of that state, or of a body of that state, overlaps it.
// - Rows that end before our tables begin, or before they begin themselves (many carry the end of the row above them), say nothing
//   and are counted apart.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { foldName } from '../fold-name.mjs'
import { dataFolder, load } from './engine.mjs'

const file = dataFolder('actor-dictionary', 'actor_dict_ar_v4.txt')
const { loadWorld } = await load('knowledge/world.js')

// Our tables are whole from here on; the dictionary was made in 2016 and 2017.
const begins = '2010-01-01'
const made = '2016-12-31'
const openEnd = '1800-01-01'
const stateOf = { KSV: 'XKX', ROM: 'ROU', ZAR: 'COD', TMP: 'TLS', PAL: 'PSE' }

const titles = new Set(
  'رئيس وزير ملك امير شيخ جنرال سيد دكتور د عميد عقيد لواء فريق مشير سفير نائب متحدث سلطان بابا سيناتور مرشد عاهل خارجيه دفاع داخليه'.split(
    ' ',
  ),
)
const stem = word => foldName(word).replace(/^ال(?=..)/, '')

/** A name as it can be compared: its words without article and titles, «عبد الله» as one. */
function key(name) {
  const words = name
    .split(/[\s_]+/)
    .filter(Boolean)
    .map(stem)
  while (titles.has(words[0])) words.shift()
  return words.join('').length > 5 && words.length > 1 ? words.join('') : null
}

const day = digits => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`

/** The dictionary's names, each with its dated roles. */
export function entries(text) {
  const found = []
  for (const line of text.split('\n')) {
    const role = /^\s+\[([A-Z]{3})(\S*) (\d{8})-(\d{8})\]/.exec(line)
    if (role)
      found
        .at(-1)
        ?.roles.push({ state: stateOf[role[1]] ?? role[1], code: role[2], from: day(role[3]), to: day(role[4]) })
    else if (line.trim() && !/^\s*\[/.test(line)) found.push({ name: line.split('  ')[0].trim(), roles: [] })
  }
  return found
}

function peopleByKey(world) {
  const people = new Map()
  for (const person of world.people.values())
    for (const name of person.ar) {
      const k = key(name)
      if (k) people.set(k, new Set(people.get(k)).add(person.id))
    }
  return people
}

const overlaps = (period, { from, to }) => (period.from ?? '') <= to && (period.to ?? '9999') >= from

function judge(world, person, role) {
  if (role.to === openEnd) role = { ...role, to: made }
  if (role.from > role.to) return 'broken'
  if (role.to < begins) return 'before'
  const stateOfOffice = office => {
    const owner = office.slice(0, office.lastIndexOf('/'))
    const body = world.bodies.get(owner)
    return body ? (body.country ?? 'IGO') : (world.places.get(owner)?.country ?? owner)
  }
  const terms = world.termsOf.get(person) ?? []
  if (terms.some(term => stateOfOffice(term.office) === role.state && overlaps(term.period, role))) return 'agrees'
  return terms.length === 0 ? 'no terms' : 'differs'
}

const say = ({ office, period }) => `${office} ${period.from ?? '…'}..${period.to ?? ''}`

/** Figures in percent, lines to print, and the files that the gold is made of; null where the data is not there. */
export function measure({ misses = false } = {}) {
  if (!existsSync(file)) return null
  const world = loadWorld()
  const people = peopleByKey(world)
  const count = { agrees: 0, differs: 0, 'no terms': 0, before: 0, broken: 0 }
  const met = new Set()
  const differing = []
  const seen = new Set()
  for (const { name, roles } of entries(readFileSync(file, 'utf8'))) {
    const ids = people.get(key(name) ?? '')
    if (ids?.size !== 1) continue
    const [person] = ids
    for (const role of roles.filter(({ code }) => code.startsWith('GOV'))) {
      const same = `${person} ${role.state} ${role.from} ${role.to}`
      if (seen.has(same)) continue
      seen.add(same)
      const verdict = judge(world, person, role)
      count[verdict]++
      met.add(person)
      if (verdict === 'differs' || verdict === 'no terms')
        differing.push(
          `${verdict}: ${person} ${role.state}GOV ${role.from}..${role.to === openEnd ? '' : role.to} – we: ${(world.termsOf.get(person) ?? []).map(say).join('; ') || 'nothing'}`,
        )
    }
  }
  const judged = count.agrees + count.differs + count['no terms']
  const agreement = judged ? (100 * count.agrees) / judged : 0
  return {
    figures: { 'terms agree': agreement },
    lines: [
      `terms agree ${agreement.toFixed(1)} % of ${judged} dated rows of ${met.size} people (${count.differs} differ, ${count['no terms']} of people without terms)`,
      `not judged: ${count.before} rows that end before ${begins}, ${count.broken} that end before they begin`,
      ...(misses ? differing : []),
    ],
    files: [file],
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = measure({ misses: process.argv.includes('--misses') })
  console.log(found ? found.lines.join('\n') : `skipped: there is no ${file}`)
}
