// A first look: reads examples/ into a new register and shows what came of it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { program, ready, root } from './ready.mjs'

ready()
const register = join(mkdtempSync(join(tmpdir(), 'isnad-')), 'register.db')
const isnad = `node ${relative(root, program)}`

function run(args, options) {
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...process.env, ISNAD_REGISTER: register },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  })
  if (status !== 0) process.exit(status ?? 1)
  return stdout
}

function show(...args) {
  console.log(`\n$ isnad ${args.join(' ')}\n`)
  run(args, { stdio: ['ignore', 'inherit', 'inherit'] })
}

const short = id => id.replace(/^entry:/u, '').slice(0, 8)
const outlets = entry => new Set(entry.accounts.map(account => account.page)).size

/** The entry with most to compare: the most pages, then the most accounts. */
function richest() {
  const entries = run(['timeline', '--json'])
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  return entries.sort((a, b) => outlets(b) - outlets(a) || b.accounts.length - a.accounts.length)[0]
}

show('add', 'examples')
show('timeline')
const entry = richest()
if (!entry) {
  console.error('The register is empty: nothing was found in examples/.')
  process.exit(1)
}
show('compare', short(entry.id))

const page = 'examples/14-relayed-chain.txt'
const lines = readFileSync(join(root, page), 'utf8').split('\n')
const longest = lines.indexOf(lines.reduce((a, b) => (b.length > a.length ? b : a))) + 1
const hints = [
  [`show ${short(entry.id)}`, 'one entry, with every quotation'],
  ['timeline --kind call', 'only calls'],
  ['serve', 'all of it in the browser, at http://localhost:4747'],
  ['check', 'every citation and every entry, proved again'],
  [`read ${page}`, 'one page: furniture, contacts, statements'],
  [`explain ${page} --at ${longest}:10`, 'which rules saw this place'],
  ['add YOUR-PAGES/', 'pages as text, HTML or archives, folders of them, or an address'],
]
console.log(`
What to try next (the register of this run stays in ${register}):

  export ISNAD_REGISTER=${register}
${hints.map(([args, what]) => `  ${`${isnad} ${args}`.padEnd(74)}${what}`).join('\n')}`)
