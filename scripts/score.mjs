// Measures the reader against gold made by hand, and holds what was reached.
//
//   npm run score -- [seeds|contacts|contacts-b|contacts-c|contacts-d|contacts-e|statements|pages|pages-b|pages-c|pages-d|pages-r|pages-s|pages-t|pages-u|pages-v|pages-w|layout|corpus|recognizers|duckling|numbers|times|days|roles|actor-dictionary|wojood|mentions|offices|said|vouched|origins|plover-a|plover-b|plover-c|plover-d|plover-e|plover-f|plover-g|plover-h|gsr|html|saudinewsnet|copies|ans-stance|language|world|all]…
//                    [--misses] [--check | --pin]
//
// --check  fails when a figure fell below its floor in corpus/floors.json, or the gold is not the gold that was measured
// --pin    writes what was measured now into corpus/floors.json, rounded down to 0.1
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compare, figures, roundedDown } from './floors.mjs'
import { nowhere, program, root } from './ready.mjs'
import { heldOut } from './score/held-out.mjs'

const shared = resolve(root, process.env.ISNAD_SHARED || '../shared')
const scorer = join(shared, 'score', 'score.mjs')
const floorsFile = join(root, 'corpus', 'floors.json')
const corpus = [
  'contacts',
  'contacts-b',
  'contacts-c',
  'contacts-d',
  'contacts-e',
  'statements',
  'pages',
  'pages-b',
  'pages-c',
  'pages-d',
  'pages-r',
  'pages-s',
  'pages-t',
  'pages-u',
  'pages-v',
  'pages-w',
  'layout',
]
// Gold of the layout says nothing of what the stories tell.
const layoutOnly = /^page|^layout\/\S+ {2}furniture/u
const judges = name => line => name !== 'layout' || layoutOnly.test(line)
// Sets with a scorer of their own in score/: it measures the language room, who is who, who says so, or what happened, and tells figures, lines
// and files of gold. Sets that differ by their gold alone share it.
const language = ['recognizers', 'duckling', 'numbers', 'times', 'days']
const world = ['roles', 'actor-dictionary', 'wojood', 'mentions', 'offices']
const scorers = {
  'plover-a': 'plover',
  'plover-b': 'plover',
  'plover-c': 'plover',
  'plover-d': 'plover',
  'plover-e': 'plover',
  'plover-f': 'plover',
  'plover-g': 'plover',
  'plover-h': 'plover',
  offices: 'mentions',
}
const plover = Object.keys(scorers).filter(name => scorers[name] === 'plover')
const ownScorer = [
  ...language,
  ...world,
  'said',
  'vouched',
  'origins',
  ...plover,
  'gsr',
  'html',
  'saudinewsnet',
  'copies',
  'ans-stance',
]
const groups = { corpus, language, world, all: ['seeds', ...corpus, ...ownScorer] }

const usage = `usage: npm run score -- [${[...groups.all, 'corpus', 'language', 'world', 'all'].join('|')}]… [--misses] [--check | --pin]`

function stop(message, status) {
  console.error(message)
  process.exit(status)
}

function request(args) {
  const flags = args.filter(arg => arg.startsWith('--'))
  const names = args.filter(arg => !arg.startsWith('--'))
  const sets = [...new Set((names.length ? names : ['all']).flatMap(name => groups[name] ?? [name]))]
  if (flags.some(flag => !['--misses', '--check', '--pin'].includes(flag))) stop(usage, 2)
  if (sets.some(name => !groups.all.includes(name))) stop(usage, 2)
  // what was missed in held-out gold is told only to those who name it
  const misses = name => flags.includes('--misses') && (!heldOut.includes(name) || names.includes(name))
  return { sets, misses, check: flags.includes('--check'), pin: flags.includes('--pin') }
}

/** Where the gold of a set is, what pages it judges, and all the files that it is made of. */
function setOf(name) {
  if (name !== 'seeds') {
    const file = join(root, 'corpus', `${name}.jsonl`)
    return { gold: file, pages: file, files: [file] }
  }
  const pages = join(shared, 'seeds')
  const gold = join(shared, 'gold', 'seeds.json')
  const texts = readdirSync(pages).filter(file => file.endsWith('.txt'))
  return { gold, pages, files: [gold, ...texts.sort().map(file => join(pages, file))] }
}

function sha256(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

function node(args, { lenient = false } = {}) {
  const { status, stdout, error } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ISNAD_REGISTER: nowhere },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (error || (status !== 0 && !lenient)) stop(`${args.join(' ')}: ${error?.message ?? `status ${status}`}`, 1)
  return stdout
}

/** Runs the built reader over the pages; seeds go into a register too. A page that fails is a page missed. */
function produce(name, pages, folder) {
  const readings = join(folder, `${name}.ndjson`)
  writeFileSync(readings, node([program, 'read', '--json', pages], { lenient: true }))
  if (name !== 'seeds') return [readings]
  const register = join(folder, 'register.db')
  node([program, 'add', pages, '--register', register])
  const entries = join(folder, 'register.ndjson')
  writeFileSync(entries, node([program, 'timeline', '--json', '--register', register]))
  return [readings, entries]
}

async function measureItself(name, misses) {
  const { measure } = await import(`./score/${scorers[name] ?? name}.mjs`)
  const found = await measure({ misses, ...(name in scorers ? { files: [`corpus/${name}.jsonl`] } : {}) })
  if (!found) return null
  const { figures, lines, files } = found
  console.log(['', name, ...lines].join('\n'))
  return { sha256: sha256(files), figures }
}

function measureReadings(name, folder, misses) {
  const { gold, pages, files } = setOf(name)
  const outputs = produce(name, pages, folder)
  const told = node([scorer, gold, ...outputs, ...(misses ? ['--misses'] : [])]).trimEnd()
  console.log(['', name, ...told.split('\n').filter(judges(name))].join('\n'))
  const all = Object.entries(figures(JSON.parse(node([scorer, gold, ...outputs, '--json']))))
  return { sha256: sha256(files), figures: Object.fromEntries(all.filter(([figure]) => judges(name)(figure))) }
}

const loadFloors = () => (existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : { sets: {} })

function pinAll(measured) {
  const floors = loadFloors()
  for (const [name, { sha256, figures }] of measured) {
    const pinned = Object.entries(figures).map(([figure, value]) => [figure, roundedDown(value)])
    floors.sets[name] = { sha256, floors: Object.fromEntries(pinned) }
  }
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
  console.log(`\npinned: ${measured.map(([name]) => name).join(', ')}`)
}

function checkAll(measured) {
  const { sets } = loadFloors()
  const results = measured.flatMap(([name, each]) => compare(name, each, sets[name]))
  const failed = results.filter(result => result.trouble)
  console.log()
  for (const { trouble } of failed) console.log(`✗ ${trouble}`)
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`)
  if (failed.length) process.exitCode = 1
}

/** Says what is not there; where $ISNAD_SHARED promises that it is, that is an error. */
function passOver(name, missing) {
  const told = `${name}: ${missing} is not there.`
  if (process.env.ISNAD_SHARED) stop(`${told} ISNAD_SHARED names that folder.`, 1)
  console.log(`\n${told} Not scored: set ISNAD_SHARED to the folder that has it.`)
}

async function measureSet(name, folder, misses) {
  if (!ownScorer.includes(name)) {
    if (existsSync(scorer)) return measureReadings(name, folder, misses)
    return passOver(name, scorer)
  }
  return (await measureItself(name, misses)) ?? passOver(name, join(shared, 'data'))
}

const { sets, misses, check, pin } = request(process.argv.slice(2))
const folder = mkdtempSync(join(tmpdir(), 'isnad-score-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const measured = []
for (const name of sets) {
  const found = await measureSet(name, folder, misses(name))
  if (found) measured.push([name, found])
}
if (pin) pinAll(measured)
if (check) checkAll(measured)
