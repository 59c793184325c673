// What it costs to know many people: the same program over a knowledge of a few thousand and one of some ten thousand, each built
// as the build does it, in a folder of its own outside the repository, and run in new processes by turns.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../scripts/ready.mjs'
import { madeUpPeople } from './made-up-people.mjs'
import { median } from './measure.mjs'

const { table } = await import(`${root}/dist/knowledge/load.js`)

const sizes = { few: 5_000, many: 50_000 }
const home = 'middle-east'
const elsewhere = readdirSync(join(root, 'knowledge', 'world', 'people'))
  .map(name => basename(name, '.tsv'))
  .filter(name => name !== home)
  .sort()
const runner = fileURLToPath(new URL('./names-run.mjs', import.meta.url))

function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return stdout
}

/** Made-up people, so that there are `count` with those who are. */
function othersTo(count) {
  const regions = [home, ...elsewhere].map(name => table(`world/people/${name}`))
  const given = new Set(table('arabic/given-names').map(({ name }) => name))
  return madeUpPeople(count - regions.flat().length, regions, name => given.has(name))
}

/** A copy of the program over today's knowledge with so many people in it; gives the folder to run it from. */
function built(folder, people) {
  const [knowledge, dist] = ['knowledge', 'dist'].map(name => join(folder, name))
  mkdirSync(folder)
  for (const name of ['knowledge', 'dist', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(knowledge, 'world', 'people', 'made-up.tsv'), othersTo(people))
  node(join(root, 'scripts', 'build-knowledge.mjs'), knowledge, dist)
  node(join(root, 'scripts', 'build-compiled.mjs'), dist)
  return dist
}

/** Medians of `spawns` runs with either knowledge, and what many cost beyond few. */
export function namesCosts(pages, { spawns, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-names-'))
  try {
    const file = join(folder, 'pages.json')
    writeFileSync(file, JSON.stringify(pages))
    const programs = Object.entries(sizes).map(([name, people]) => [name, built(join(folder, name), people)])
    const runs = Object.fromEntries(programs.map(([name]) => [name, []]))
    for (let i = 0; i < spawns; i++)
      for (const [name, dist] of programs) runs[name].push(JSON.parse(node(runner, dist, file, String(rounds))))
    const of = name =>
      Object.fromEntries(Object.keys(runs[name][0]).map(key => [key, median(runs[name].map(r => r[key]))]))
    const [few, many] = ['few', 'many'].map(of)
    return {
      sizes,
      few,
      many,
      beyond: { start: many.start - few.start, first: many.first / few.first, again: many.again / few.again },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
