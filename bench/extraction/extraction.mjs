// How well the story is taken out of real pages, and how fast: Isnad beside others, in one run, by the scorer of scrapinghub's
// article-extraction-benchmark. Nothing of the benchmark is in this repository: the folder is a checkout of it.
//
//   node bench/extraction/extraction.mjs FOLDER [--python PATH] [--rounds N] [--keep FOLDER]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { halfOf } from './halves.mjs'

const here = import.meta.dirname
const args = process.argv.slice(2)
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback)
const folder = args[0] && !args[0].startsWith('--') ? resolve(args[0]) : null
if (!folder) {
  console.error('Give the folder of a checkout of scrapinghub/article-extraction-benchmark.')
  process.exit(2)
}
const python = option('--python', 'python3')
const rounds = option('--rounds', '3')
const work = option('--keep', null) ?? mkdtempSync(join(tmpdir(), 'isnad-extraction-'))
mkdirSync(work, { recursive: true })

const contestants = [
  { name: 'isnad', command: [process.execPath, join(here, 'isnad.mjs')] },
  { name: 'trafilatura', command: [python, join(here, 'trafilatura_pages.py')] },
  { name: 'readability', command: [process.execPath, join(here, 'readability.mjs')] },
]

function run({ name, command: [program, script] }) {
  const out = join(work, `${name.replace(/\W+/gu, '-')}.json`)
  const { status } = spawnSync(program, [script, folder, out, rounds], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) {
    console.error(`${name} could not be run: left out.`)
    return null
  }
  return { name, ...JSON.parse(readFileSync(out, 'utf8')) }
}

const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
const pick = (record, wanted) => Object.fromEntries(Object.entries(record).filter(([id]) => wanted(id)))

/** What the scorer of the benchmark says of all that ran, over some of its pages. */
function scored(part, wanted, runs) {
  const place = join(work, part)
  mkdirSync(join(place, 'output'), { recursive: true })
  writeFileSync(join(place, 'ground-truth.json'), JSON.stringify(pick(truth, wanted)))
  for (const { name, output } of runs)
    writeFileSync(join(place, 'output', `${name}.json`), JSON.stringify(pick(output, wanted)))
  const scorer = [join(folder, 'evaluate.py'), '--output', 'scores.json', '--n-bootstrap', '200']
  const { status } = spawnSync(python, scorer, { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(1)
  return JSON.parse(readFileSync(join(place, 'scores.json'), 'utf8'))
}

const runs = contestants.map(run).filter(Boolean)
const count = Object.keys(truth).length
const parts = [
  ['all', () => true],
  ['tuned on', id => halfOf(id) === 'tuned'],
  ['held out', id => halfOf(id) === 'held'],
]
const digits = (value, places = 3) => value.toFixed(places)
for (const [part, wanted] of parts) {
  const scores = scored(part, wanted, runs)
  const pages = Object.keys(truth).filter(wanted).length
  console.log(`\n${part}: ${pages} pages\n`)
  console.log('|  | version | F1 | precision | recall | accuracy | ms a page |')
  console.log('|---|---|---|---|---|---|---|')
  for (const { name, version, seconds } of runs) {
    const { f1, f1_std, precision, recall, accuracy } = scores[name]
    const time = digits((seconds / count) * 1000, 1)
    const figures = [`${digits(f1)} ± ${digits(f1_std)}`, digits(precision), digits(recall), digits(accuracy), time]
    console.log(`| ${[name, version, ...figures].join(' | ')} |`)
  }
}
console.log(`\nWhat each took out of each page: ${work}`)
