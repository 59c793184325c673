import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../scripts/ready.mjs'
import { median, seconds } from './measure.mjs'

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
