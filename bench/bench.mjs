// How fast reading is, and what it costs. It measures and never judges: a machine under load is not an error. What it is at is told on
// standard error; all of it takes some minutes.
//
//   npm run bench -- [PAGES…] [--pages N] [--rounds N] [--smoke] [--json]
import { nowhere, program, root } from '../scripts/ready.mjs'
import { archivesCosts, printArchives } from './archives.mjs'
import { barePass } from './bare-pass.mjs'
import { sharesOfLayers } from './layers.mjs'
import { lexiconCosts } from './lexicon.mjs'
import { median, perSecond, seconds } from './measure.mjs'
import { namesCosts } from './names.mjs'
import { loadPages } from './pages.mjs'
import { coldStart } from './parts.mjs'
import { registering } from './register.mjs'

const defaults = {
  pages: 1000,
  rounds: 3,
  spawns: 7,
  register: { sizes: { small: 1000, large: 10_000 }, added: 500 },
  names: { pages: 150, spawns: 3, rounds: 2 },
  archives: { records: [1000, 20000], alone: 1000 },
}
const smoke = {
  pages: 40,
  rounds: 1,
  spawns: 3,
  register: { sizes: { small: 50, large: 200 }, added: 40 },
  names: { pages: 40, spawns: 3, rounds: 3 },
  archives: { records: [100, 400], alone: 20 },
}

function request(args) {
  const numberOf = (flag, fallback) => (args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : fallback)
  const chosen = args.includes('--smoke') ? smoke : defaults
  const paths = args.filter((arg, i) => !arg.startsWith('--') && !['--pages', '--rounds'].includes(args[i - 1]))
  return {
    ...chosen,
    pages: numberOf('--pages', chosen.pages),
    rounds: numberOf('--rounds', chosen.rounds),
    json: args.includes('--json'),
    paths,
  }
}

const wanted = request(process.argv.slice(2))
process.env.ISNAD_REGISTER = nowhere
const { read } = await import(`${root}/dist/read/read.js`)
const { layOut } = await import(`${root}/dist/page/index.js`)
const { makeDoc } = await import(`${root}/dist/arabic/doc.js`)
const { Reading } = await import(`${root}/dist/model/records.js`)
const { knowledge: load } = await import(`${root}/dist/app/knowledge.js`)

const loading = seconds(load)
const knowledge = load()
const { source, pages } = await loadPages(wanted)
const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page.text), 0)
const before = process.resourceUsage().maxRSS

const { lexicon, sentences } = knowledge.read.language
const wordsOf = ({ text }) => makeDoc(text, [[0, text.length]], lexicon, sentences)

const passes = {
  bare: page => barePass(page.text),
  layout: page => layOut(page, knowledge.page),
  words: page => wordsOf(page),
  read: page => read(page, knowledge),
  checked: page => Reading.parse(read(page, knowledge)),
}

/** Every pass over all pages in turn, round after round, so that a busy moment of the machine falls on all of them alike. */
function measure() {
  const times = Object.fromEntries(Object.keys(passes).map(name => [name, []]))
  for (let round = -1; round < wanted.rounds; round++) {
    for (const [name, pass] of Object.entries(passes)) {
      const took = seconds(() => pages.forEach(pass))
      if (round >= 0) times[name].push(took)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

/** Says what is being measured, and how long that took. */
async function told(title, work) {
  process.stderr.write(`${title} … `)
  const began = process.hrtime.bigint()
  const found = await work()
  process.stderr.write(`${(Number(process.hrtime.bigint() - began) / 1e9).toFixed(0)} s\n`)
  return found
}

const times = await told(`reading ${pages.length} pages, ${wanted.rounds + 1} times in five ways`, measure)
const peak = process.resourceUsage().maxRSS
const speeds = Object.fromEntries(
  Object.entries(times).map(([name, time]) => [name, perSecond(time, pages.length, bytes, times.bare)]),
)
const result = {
  node: process.version,
  source,
  pages: pages.length,
  bytes,
  rounds: wanted.rounds,
  speeds,
  layers: await told('the layers of reading', () => sharesOfLayers(() => pages.forEach(passes.read))),
  slowest: await told('the slowest page', slowest),
  memory: { loaded: before / 1024, peak: peak / 1024 },
  knowledge: loading,
  lexicon: await told('the lexicon', () => lexiconCosts(wanted)),
  register: await told(
    `a register of ${wanted.register.sizes.large.toLocaleString('en')} pages beside one of ${wanted.register.sizes.small.toLocaleString('en')}`,
    () =>
      registering(
        pages.map(page => read(page, knowledge)),
        wanted.register,
      ),
  ),
  start: await told('starting', () => coldStart(program, wanted.spawns)),
  names: await told('people known, few and many', () => namesCosts(pages.slice(0, wanted.names.pages), wanted.names)),
  archives: await told('web archives', () => archivesCosts(wanted.archives)),
}

/** The page that takes longest for its length: where cost grows faster than text, it shows here. */
function slowest() {
  const timed = pages.map(page => ({
    source: page.source,
    units: page.text.length,
    ms: 1000 * seconds(() => passes.read(page)),
  }))
  return timed.sort((a, b) => b.ms / (b.units + 500) - a.ms / (a.units + 500))[0]
}

const titles = {
  bare: 'bare pass',
  layout: 'layout alone',
  words: 'words, their parts and senses alone',
  read: 'read',
  checked: 'read, checked against the schema',
}
const lookupTitles = {
  bare: 'a Map of the same forms',
  cold: 'the lexicon, each form for the first time',
  warm: 'the lexicon, each form again',
}
const cell = (value, digits = 1) => value.toFixed(digits).padStart(10)

function printLexicon() {
  const { start, words, forms, verbs, stems, lookups } = result.lexicon
  const count = value => value.toLocaleString('en')
  console.log(
    `\nlexicon: ${count(words)} words in ${count(forms)} forms, ${count(verbs)} verbs in ${count(stems)} stems, read with all that is written onto them`,
  )
  console.log(
    `${'start-up in a new process, ms'.padEnd(36)}${cell(start.alone)}   ${start.withCode.toFixed(1)} with its code`,
  )
  console.log(`\n${''.padEnd(38)}${'lookups/s'.padStart(10)}${'× Map'.padStart(10)}`)
  for (const [name, { perSecond, ratio }] of Object.entries(lookups)) {
    console.log(
      `${lookupTitles[name].padEnd(38)}${count(Math.round(perSecond / 1000) * 1000).padStart(10)}${cell(ratio)}`,
    )
  }
}

function printNames() {
  const { sizes, few, many, beyond } = result.names
  const number = size => size.toLocaleString('en')
  console.log(`\n${'people known'.padEnd(36)}${number(sizes.few).padStart(10)}${number(sizes.many).padStart(10)}`)
  const rows = [
    ['start-up until it can read, ms', 'start', `${beyond.start.toFixed(1)} ms more`],
    ['the same with its code, ms', 'withCode', ''],
    ['reading in a new process, ms of CPU', 'first', `× ${beyond.first.toFixed(2)}`],
    ['reading again, ms of CPU', 'again', `× ${beyond.again.toFixed(2)}`],
    ['peak memory, MB', 'peak', ''],
  ]
  for (const [title, key, note] of rows)
    console.log(`${title.padEnd(36)}${cell(few[key])}${cell(many[key])}   ${note}`.trimEnd())
}

function print() {
  console.log(
    `${result.pages} pages, ${(bytes / 1e6).toFixed(1)} MB of UTF-8, from ${source}; one thread, Node ${process.version}, median of ${wanted.rounds}`,
  )
  console.log(`\n${''.padEnd(38)}${'pages/s'.padStart(10)}${'MB/s'.padStart(10)}${'× bare'.padStart(10)}`)
  for (const [name, { pagesPerSecond, megabytesPerSecond, ratio }] of Object.entries(speeds)) {
    console.log(`${titles[name].padEnd(38)}${cell(pagesPerSecond, 0)}${cell(megabytesPerSecond)}${cell(ratio)}`)
  }
  const shares = result.layers.filter(({ share }) => share >= 0.01)
  console.log(
    `\nwhere reading spends it: ${shares.map(({ layer, share }) => `${layer} ${(100 * share).toFixed(0)} %`).join(', ')}`,
  )
  printLexicon()
  const { memory, register, start } = result
  const lines = [
    ['peak memory, MB', memory.peak, `${memory.loaded.toFixed(0)} before reading, pages and knowledge in it`],
    [
      'slowest page for its length, ms',
      result.slowest.ms,
      `${result.slowest.units} characters, ${result.slowest.source}`,
    ],
    ['loading the knowledge, ms', 1000 * result.knowledge, ''],
    [
      'registering, pages/s',
      register.pagesPerSecond,
      `${register.sizes.large.toLocaleString('en')} pages, one transaction each; ${register.entries.toLocaleString('en')} entries`,
    ],
    [
      'a page in a large register, ms',
      register.perPage.large,
      `of ${register.sizes.large.toLocaleString('en')}, × ${register.ratio.toFixed(2)} of one in a register of ${register.sizes.small.toLocaleString('en')}`,
    ],
    ...['timeline', 'show', 'compare', 'search'].map(look => [
      `${look} in it, ms`,
      register.looking[look],
      look === 'search' ? `median; the slowest of all looks ${register.looking.slowest.toFixed(0)}` : 'median',
    ]),
    ['cold start: node alone, ms', start.node, `median of ${wanted.spawns}`],
    ['cold start: isnad --version, ms', start.version, ''],
    ['cold start: isnad read one page, ms', start.read, ''],
  ]
  console.log()
  for (const [name, value, note] of lines) console.log(`${name.padEnd(36)}${cell(value)}   ${note}`.trimEnd())
  printNames()
  printArchives(result.archives)
}

if (wanted.json) console.log(JSON.stringify(result, null, 2))
else print()
