// A lint of knowledge/world: who is who, and when. Mistakes fail; gaps are told.
//   node scripts/lint-world.mjs [--gaps] [--coverage]      run by npm test
//
// Mistakes: unknown columns, dates that are no dates, terms of nobody and of no office, terms that end before they begin, two certain
// holders of one office, a term before its holder was born or grown up or after his death, one person in two rows, a term without an end
// that does not say until when it is known to hold.
// Gaps (not mistakes: what nobody is sure of is left out): days since coverage.yaml's `from` on which a member of the United Nations
// has no head of state or government in the table, or a state of the daily news no foreign or defence minister.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { foldName } from './fold-name.mjs'
import { root } from './ready.mjs'

const columnsOf = {
  people: ['id', 'en', 'ar', 'short', 'gender', 'country', 'born', 'died', 'wikidata', 'source'],
  terms: ['office', 'person', 'from', 'to', 'acting', 'asOf', 'source'],
  states: ['id', 'en', 'ar', 'nisba', 'plural', 'capital', 'seats', 'source'],
  bodies: ['id', 'en', 'ar', 'kind', 'country', 'metonym', 'source'],
  places: ['id', 'en', 'ar', 'country', 'kind', 'nisba', 'source'],
  roles: ['id', 'en', 'adj', 'gen', 'rank', 'source'],
}

/** One table as rows that know where they stand. */
export function rowsOf(text, file) {
  const lines = text.split('\n').map((line, i) => ({ line, at: `${file}:${i + 1}` }))
  const [head, ...body] = lines.filter(({ line }) => line.trim() && !line.startsWith('#'))
  const columns = head.line.split('\t')
  const rows = body.map(({ line, at }) => {
    const cells = line.split('\t')
    return { at, cells: cells.length, ...Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) }
  })
  return { file, columns, rows }
}

/** All tables of a folder that is laid out as knowledge/world is. */
export function loadTables(folder) {
  const one = name => [rowsOf(readFileSync(join(folder, `${name}.tsv`), 'utf8'), `${name}.tsv`)]
  const many = name =>
    readdirSync(join(folder, name))
      .filter(file => file.endsWith('.tsv'))
      .sort()
      .map(file => rowsOf(readFileSync(join(folder, name, file), 'utf8'), `${name}/${file}`))
  const document = name => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'))
  return {
    people: many('people'),
    terms: many('terms'),
    states: one('states'),
    bodies: one('bodies'),
    places: one('places'),
    roles: one('roles'),
    several: document('several'),
    coverage: document('coverage'),
  }
}

const isDate = edtf => {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf)
  if (!found) return false
  const [year, month, day] = found.slice(1).map(n => Number(n ?? 1))
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
const dayMs = 86_400_000
const shift = (day, n) => new Date(Date.parse(`${day}T00:00:00Z`) + n * dayMs).toISOString().slice(0, 10)
const length = ([from, to]) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** The first and the last day that a date may mean. */
const earliest = edtf => `${edtf}-01-01`.slice(0, 10)
function latest(edtf) {
  if (edtf.length === 10) return edtf
  const [year, month] = edtf.split('-').map(Number)
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10)
}

const cut = office => {
  const at = office.lastIndexOf('/')
  return [office.slice(0, at), office.slice(at + 1)]
}
const all = tables => tables.flatMap(({ rows }) => rows)
const group = (rows, key) => {
  const groups = new Map()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}
const told = ({ at, office, person, from, to }, what) => `${at}: ${office} ${person} ${from}..${to}: ${what}`

function badColumns(world) {
  return Object.entries(columnsOf).flatMap(([name, columns]) =>
    world[name].flatMap(table => [
      ...(table.columns.join() === columns.join() ? [] : [`${table.file}: the columns are ${columns.join(', ')}`]),
      ...table.rows.filter(row => row.cells > columns.length).map(row => `${row.at}: ${row.cells} cells`),
    ]),
  )
}

function badDates({ people, terms }) {
  const odd = (row, columns) =>
    columns
      .filter(column => row[column] && !isDate(row[column]))
      .map(column => `${row.at}: ${column} ${row[column]} is no date`)
  return [
    ...all(people).flatMap(row => odd(row, ['born', 'died'])),
    ...all(terms).flatMap(row => odd(row, ['from', 'to', 'asOf'])),
  ]
}

const datesHold = row => ['from', 'to', 'asOf'].every(column => !row[column] || isDate(row[column]))

const formFaults = row => [
  ...(row.acting === '' || row.acting === 'yes' ? [] : [`acting is «${row.acting}»`]),
  ...(row.source ? [] : ['has no source']),
]

function periodFaults({ from, to, asOf }, today) {
  const faults = []
  if (from && to && (earliest(from) > latest(to) || (from === to && from.length === 10)))
    faults.push('ends before it begins')
  if (!to && !asOf) faults.push('has no end, and does not say until when it is known to hold (asOf)')
  if (to && asOf) faults.push('has an end: asOf is for terms without one')
  if (asOf && from && latest(asOf) < earliest(from)) faults.push('asOf lies before it begins')
  if (asOf && earliest(asOf) > today) faults.push('asOf lies in the future')
  return faults
}

function badTerms(world, today) {
  const idsOf = (...names) => new Set(names.flatMap(name => all(world[name]).map(row => row.id)))
  const [people, roles, owners] = [idsOf('people'), idsOf('roles'), idsOf('states', 'bodies', 'places')]
  const seen = new Set()
  return all(world.terms).flatMap(row => {
    const [owner, role] = cut(row.office)
    const key = `${row.office} ${row.person} ${row.from}`
    const faults = formFaults(row)
    if (!owners.has(owner)) faults.push(`there is no ${owner}`)
    if (!roles.has(role)) faults.push(`there is no role ${role}`)
    if (!people.has(row.person)) faults.push('there is no such person')
    if (seen.has(key)) faults.push('told twice')
    seen.add(key)
    if (datesHold(row)) faults.push(...periodFaults(row, today))
    return faults.map(fault => told(row, fault))
  })
}

// Certain is what holds whatever day an imprecise date means.
const surely = ({ from, to }) => [from ? latest(from) : '0000', to ? earliest(to) : '9999']
const both = (a, b) => surely(a)[0] < surely(b)[1] && surely(b)[0] < surely(a)[1]

function twoHolders({ terms, several }) {
  const single = all(terms).filter(
    row =>
      row.acting !== 'yes' &&
      datesHold(row) &&
      !several.roles.includes(cut(row.office)[1]) &&
      !several.unsettled.offices.includes(row.office),
  )
  return [...group(single, row => row.office).values()].flatMap(rows =>
    rows.flatMap((a, i) =>
      rows
        .slice(i + 1)
        .filter(b => both(a, b))
        .map(b => told(a, `at once with ${b.person} ${b.from}..${b.to} (${b.at})`)),
    ),
  )
}

const grownUp = 18
const ofAnyAge = ['royal', 'head-of-state']

function bornFault({ from }, born, rank) {
  if (!born || !isDate(born) || !from) return []
  if (latest(from) < earliest(born)) return [`before his birth (${born})`]
  const age = Number(from.slice(0, 4)) - Number(born.slice(0, 4))
  return age < grownUp && !ofAnyAge.includes(rank) ? [`at the age of ${age}`] : []
}

function diedFault({ from, to }, died) {
  if (!died || !isDate(died)) return []
  if (from && earliest(from) > latest(died)) return [`after his death (${died})`]
  return !to || earliest(to) > shift(latest(died), 1) ? [`outlasts his death (${died})`] : []
}

function lifetimes({ people, terms, roles }) {
  const who = new Map(all(people).map(row => [row.id, row]))
  const rank = new Map(all(roles).map(row => [row.id, row.rank]))
  const lives = all(people)
    .filter(({ born, died }) => born && died && isDate(born) && isDate(died) && earliest(born) > latest(died))
    .map(row => `${row.at}: ${row.id} died before he was born`)
  const faults = row => {
    const { born, died } = who.get(row.person) ?? {}
    return [...bornFault(row, born, rank.get(cut(row.office)[1])), ...diedFault(row, died)]
  }
  return [
    ...lives,
    ...all(terms)
      .filter(datesHold)
      .flatMap(row => faults(row).map(fault => told(row, fault))),
  ]
}

function twinRows({ people, several }) {
  const twins = several.latin ?? []
  return [
    ...[...group(all(people), row => row.id).values()]
      .filter(rows => rows.length > 1)
      .map(rows => `${rows[1].at}: ${rows[0].id} stands twice`),
    ...[...group(all(people), row => row.en.toLowerCase()).values()]
      .filter(rows => new Set(rows.map(row => row.id)).size > 1 && !rows.every(row => twins.includes(row.id)))
      .map(rows => `${rows[1].at}: ${rows.map(row => row.id).join(' and ')} are both called ${rows[0].en}`),
    ...[
      ...group(
        all(people).filter(row => row.wikidata),
        row => row.wikidata,
      ).values(),
    ]
      .filter(rows => rows.length > 1)
      .map(rows => `${rows[1].at}: ${rows.map(row => row.id).join(' and ')} are both ${rows[0].wikidata}`),
    ...all(people)
      .filter(row => row.wikidata && !/^Q\d+$/.test(row.wikidata))
      .map(row => `${row.at}: ${row.wikidata} is no Wikidata id`),
  ]
}

/** What is wrong, each as one line. */
export function mistakes(world, today = new Date().toISOString().slice(0, 10)) {
  return [badColumns, badDates, world => badTerms(world, today), twoHolders, lifetimes, twinRows].flatMap(check =>
    check(world),
  )
}

/** What of a period the terms leave uncovered. Inexact bounds count as covering. */
function uncovered(rows, from, until) {
  const spans = rows
    .filter(datesHold)
    .map(row => [row.from ? earliest(row.from) : '0000-01-01', row.to ? latest(row.to) : '9999-12-31'])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const gaps = []
  let at = from
  for (const [start, end] of spans) {
    if (start > at && start < until) gaps.push([at, start])
    if (start > until) break
    if (end > at) at = end
  }
  if (at < until) gaps.push([at, until])
  return gaps
}

const without = (gaps, { from, to }) =>
  gaps.flatMap(([a, b]) =>
    [
      [a, b < from ? b : from],
      [a > to ? a : to, b],
    ].filter(([x, y]) => x < y && x >= a && y <= b),
  )

const kinds = {
  'head of state': (state, { rank, coverage }) => ({
    ranks: ['head-of-state'],
    more: Object.entries(coverage.headOfState)
      .filter(([, states]) => states.includes(state))
      .map(([office]) => office),
    rank,
  }),
  'head of government': (state, { rank, coverage }) => ({
    ranks: coverage.governedByHead.includes(state) ? ['head-of-government', 'head-of-state'] : ['head-of-government'],
    more: [],
    rank,
  }),
  'foreign minister': () => ({ roles: ['foreign-minister'], more: [] }),
  'defence minister': (state, { coverage }) => ({
    roles: ['defence-minister'],
    more: [coverage.defence[state] ?? []].flat(),
  }),
}

const brief = 45

/** Of each office that should have a holder every day: the days without, by state. */
export function gapsOf(world) {
  const { coverage } = world
  const [from, until] = [coverage.from, coverage.until].map(day =>
    typeof day === 'string' ? day : day.toISOString().slice(0, 10),
  )
  const rank = new Map(all(world.roles).map(row => [row.id, row.rank]))
  const byOwner = group(all(world.terms), row => cut(row.office)[0])
  const byOffice = group(all(world.terms), row => row.office)
  const members = all(world.states)
    .map(row => row.id)
    .filter(id => !coverage.notMembers.includes(id))
  const whole = length([from, until])
  return Object.entries(kinds).map(([kind, make]) => {
    const minister = kind.endsWith('minister')
    const asked = (minister ? coverage.daily : members).filter(
      state => !(kind === 'defence minister' && coverage.defence[state] === null),
    )
    const states = asked.map(state => {
      const want = make(state, { rank, coverage })
      const rows = [
        ...(byOwner.get(state) ?? []).filter(row => {
          const role = cut(row.office)[1]
          return want.roles ? want.roles.includes(role) : want.ranks.includes(rank.get(role))
        }),
        ...want.more.flatMap(office => byOffice.get(office) ?? []),
      ]
      const excused = minister
        ? []
        : coverage.empty.filter(
            ({ office }) => office.startsWith(`${state}/`) && (want.ranks ?? []).includes(rank.get(cut(office)[1])),
          )
      const born = coverage.since?.[state] ?? from
      const start = born > from ? born : from
      const gaps = excused.reduce(without, uncovered(rows, start, until)).filter(gap => length(gap) > brief)
      return { state, gaps }
    })
    const missing = states.flatMap(({ gaps }) => gaps).reduce((sum, gap) => sum + length(gap), 0)
    return {
      kind,
      states: asked.length,
      whole: states.filter(({ gaps }) => gaps.length === 0).length,
      share: 100 * (1 - missing / (whole * asked.length)),
      gaps: states.filter(({ gaps }) => gaps.length),
    }
  })
}

/** Names in Arabic that several people bear, and nothing in the tables tells them apart. */
export function sharedNames({ people, several }) {
  const bearers = new Map()
  for (const row of all(people))
    for (const name of row.ar.split('|').filter(Boolean))
      bearers.set(foldName(name), new Set(bearers.get(foldName(name))).add(row.id))
  return [...bearers]
    .filter(([name, ids]) => ids.size > 1 && !several.names?.[name])
    .map(([name, ids]) => `${name}: ${[...ids].join(', ')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const world = loadTables(join(root, 'knowledge', 'world'))
  const wrong = mistakes(world)
  for (const line of [...wrong, ...sharedNames(world).map(line => `two of one name: ${line}`)]) console.log(line)
  const covered = gapsOf(world)
  for (const { kind, states, whole, share, gaps } of covered) {
    console.log(
      `${kind}: ${whole} of ${states} states without a gap of more than ${brief} days; ${share.toFixed(1)} % of days`,
    )
    if (process.argv.includes('--gaps'))
      for (const { state, gaps: found } of gaps)
        console.log(`  ${state} ${found.map(gap => gap.join('..')).join(', ')}`)
  }
  const terms = all(world.terms)
  const sourced = terms.filter(row => row.source !== 'unverified').length
  console.log(
    `world: ${terms.length} terms (${sourced} with a source), ${all(world.people).length} people, ${wrong.length} mistakes`,
  )
  if (wrong.length || terms.length === 0) process.exitCode = 1
}
