import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { codeOf, IsnadError } from '../../model/errors.js'
import type { Lease, Store } from '../../store/store.js'

// Two watches on one register would fetch every page twice, as when a timer starts one before the last has ended.

const beat = 60_000
const silence = 3 * beat

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Another program is at work if it said so lately, and on this machine if it is there. */
const isAlive = ({ pid, host, beat: last }: Lease): boolean =>
  Date.now() - Date.parse(last) < silence && (host !== hostname() || (pid !== process.pid && lives(pid)))

const busy = ({ pid, host }: Lease): IsnadError =>
  new IsnadError(
    'register/busy',
    `Another watch is at work on this register: process ${pid} on ${host}.`,
    'Wait until it has ended, end it, or name another register with --register.',
  )

/** Does the work as the only watch of a register. */
export async function alone<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const holder = randomUUID()
  const mine = (): Lease => ({ holder, pid: process.pid, host: hostname(), beat: new Date().toISOString() })
  const other = await store.lease('watch', mine(), isAlive)
  if (other) throw busy(other)
  // A beat that is missed, since the register is busy, is made up for by the next.
  const timer = setInterval(() => void store.lease('watch', mine(), isAlive).catch(() => {}), beat)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await store.release('watch', holder).catch(() => {})
  }
}
