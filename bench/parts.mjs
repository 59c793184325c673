import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/ready.mjs'
import { median, seconds, secondsOf } from './measure.mjs'

/** Readings into a new register, one transaction a page, as `isnad add` does it. */
export async function registering(readings) {
  const { openSqlite } = await import(`${root}/dist/store/sqlite.js`)
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const store = await openSqlite(join(folder, 'register.db'), { create: true })
  const addAll = async some => {
    for (const reading of some) await store.add(reading)
  }
  try {
    const half = Math.ceil(readings.length / 2)
    const first = await secondsOf(() => addAll(readings.slice(0, half)))
    const second = await secondsOf(() => addAll(readings.slice(half)))
    const entries = (await store.timeline()).length
    return { pages: readings.length, first: half / first, second: (readings.length - half) / second, entries }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function spawn(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
}

/** Milliseconds from nothing to done. */
export function coldStart(program, times) {
  const page = join('examples', '01-call-who-rang.txt')
  const measured = (...args) => 1000 * median(Array.from({ length: times }, () => seconds(() => spawn(...args))))
  return { node: measured('-e', '0'), version: measured(program, '--version'), read: measured(program, 'read', page) }
}
