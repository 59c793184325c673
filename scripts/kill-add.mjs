// Kills `isnad add` (-9) at random moments, again and again, and looks each time whether anything was lost or doubled; then `isnad rebuild`.
//
//   node scripts/kill-add.mjs [--kills 200] [--rebuilds 20] [--pages 40] [--seed 1]
//
// Each run is given some pages more than the register holds, and some that it holds. It is killed within the time that a whole run takes:
// while it starts, reads, registers or derives. Then every page that was there must be there, each once; at the end `isnad check` must find
// nothing, and the register must be, byte for byte, one that nobody ever killed. The same holds of a rebuild of all pages, as by a newer reader: it
// must go on where it was killed, and end with that register. The pages are articles of $ISNAD_SHARED, else our own, repeated.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { loadPages } from '../bench/pages.mjs'
import { program } from './ready.mjs'

const numberOf = (flag, fallback) =>
  process.argv.includes(flag) ? Number(process.argv[process.argv.indexOf(flag) + 1]) : fallback
const kills = numberOf('--kills', 200)
const rebuilds = numberOf('--rebuilds', Math.ceil(kills / 10))
const perRun = numberOf('--pages', 40)

/** Numbers from 0 to 1 that are the same for one seed. */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
const random = randomFrom(numberOf('--seed', 1))

const folder = mkdtempSync(join(tmpdir(), 'isnad-kills-'))
const [register, whole, input] = ['killed.db', 'whole.db', 'pages.jsonl'].map(name => join(folder, name))

const { source, pages } = await loadPages({ paths: [], pages: Math.min(9000, Math.max(200, kills * perRun)) })
// Pages that are repeated are told apart by a line of their own.
const lines = pages.map(({ text, outlet, retrieved }, i) =>
  JSON.stringify({ id: `page ${i}`, outlet, published: retrieved?.slice(0, 10), text: `${text}\n\n${i}` }),
)

const command = (...args) => [program, ...args, '--register', register]

function isnad(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(`isnad ${args[0]} ended with ${status}: ${stderr}${stdout.slice(0, 2000)}`)
  return stdout
}

/** What a question finds in the register; nothing before it is made. */
function found(question) {
  if (!existsSync(register)) return []
  const database = new Database(register)
  try {
    const made = database.prepare(`select count(*) as n from sqlite_master where name = 'pages'`).get().n
    return made ? database.prepare(question).all() : []
  } finally {
    database.close()
  }
}

/** Which pages the register holds. */
const held = () => found('select source from pages').map(row => row.source)

const put = (from, to) => writeFileSync(input, `${lines.slice(Math.max(0, from), to).join('\n')}\n`)

/** Runs a command and kills it after so many milliseconds; whether it was still at work then. */
function killedAfter(ms, ...args) {
  const child = spawn(process.execPath, command(...args), { stdio: 'ignore' })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), ms)
    child.on('error', reject)
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

function timeOfRun() {
  put(0, perRun)
  const began = process.hrtime.bigint()
  isnad('add', input, '--register', join(folder, 'timed.db'))
  return Number(process.hrtime.bigint() - began) / 1e6
}

const another = 'another reader'
const unread = () => found(`select page from readings where reader = '${another}'`).length

/** Says of every page that another reader has read it, and kills `isnad rebuild` as it reads them again. */
async function killRebuilds() {
  const database = new Database(register)
  database.exec(`update readings set reader = '${another}'`)
  database.close()
  const all = held().length
  let [left, killedHere, went] = [all, 0, 0]
  let usual = 1500
  for (let run = 0; killedHere < rebuilds && run < 3 * rebuilds; run++) {
    const wasKilled = await killedAfter(usual * (0.3 + 1.2 * random()), 'rebuild')
    if (wasKilled) killedHere++
    const now = unread()
    if (now > left) failures.push(`rebuild ${run}: ${now - left} pages are to be read again that had been`)
    if (wasKilled && now < left) went++
    if (held().length !== all) failures.push(`rebuild ${run}: ${held().length} pages of ${all} are there`)
    usual *= now === left ? 1.3 : now === 0 ? 0.7 : 1
    left = now
  }
  if (killedHere < rebuilds) failures.push(`only ${killedHere} of ${rebuilds} rebuilds could be killed`)
  if (rebuilds >= 10 && went === 0) failures.push('no kill fell on pages being read again')
  isnad('rebuild', '--register', register)
  if (unread() > 0) failures.push(`${unread()} pages were not read again`)
  return `${killedHere} kills of isnad rebuild, ${went} of them with pages read again`
}

const failures = []
let killed = 0
let atWork = 0
let known = []
try {
  let usual = timeOfRun()
  for (let run = 0; killed < kills && run < 3 * kills; run++) {
    // Where all are in, they are added again from the beginning: they must stay what they are.
    const at = known.length >= lines.length ? Math.floor(random() * lines.length) : known.length
    put(at - 10, at + perRun)
    const wasKilled = await killedAfter(usual * (0.1 + 1.2 * random()), 'add', input)
    const now = held()
    if (wasKilled) killed++
    if (wasKilled && now.length > known.length) atWork++
    // How long a run takes hangs on what else the machine does: kills are to fall on all of it.
    if (!wasKilled) usual *= 0.8
    else if (now.length === known.length) usual *= 1.1
    const there = new Set(now)
    if (there.size !== now.length) failures.push(`run ${run}: ${now.length - there.size} pages are there twice`)
    const lost = known.filter(id => !there.has(id))
    if (lost.length > 0) failures.push(`run ${run}: lost ${lost.join(', ')}`)
    known = now
    if (killed % 25 === 0) process.stderr.write(`${killed} kills, ${known.length} pages\n`)
  }
  if (atWork === 0) failures.push('no kill fell on pages being added')
  if (killed < kills) failures.push(`only ${killed} of ${kills} runs could be killed`)
  const report = JSON.parse(isnad('check', '--json', '--register', register))
  for (const { code, id, text } of report.problems) failures.push(`${code} ${id}: ${text}`)
  const last = Math.max(0, ...known.map(name => Number(name.split(' ')[1]))) + 1
  put(0, last)
  isnad('add', input, '--register', register)
  isnad('add', input, '--register', whole)
  const rebuilt = rebuilds > 0 ? `; ${await killRebuilds()}` : ''
  const [a, b] = [register, whole].map(path => isnad('timeline', '--json', '--register', path))
  if (a !== b) failures.push('the register is not what it is when nobody kills')
  const { pages: count, accounts, entries, problems } = JSON.parse(isnad('check', '--json', '--register', register))
  for (const { code, id, text } of problems) failures.push(`in the end ${code} ${id}: ${text}`)
  console.log(
    `${killed} kills of isnad add, ${atWork} of them with new pages on disk${rebuilt}, over ${source}: ${count} pages, ${accounts} accounts, ${entries} entries`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const failure of failures.slice(0, 20)) console.log(failure)
console.log(`${failures.length === 0 ? 'nothing lost, nothing doubled' : `${failures.length} failures`}`)
if (failures.length > 0) process.exitCode = 1
