import { setTimeout as pause } from 'node:timers/promises'
import type { Webhook } from 'standardwebhooks'
import { agentName } from '../../acquire/web/agent.js'
import { type Connection, exchange, type Take } from '../../acquire/web/exchange.js'
import type { Limits } from '../../acquire/web/limits.js'
import { statusTrouble } from '../../acquire/web/trouble.js'
import type { IsnadError } from '../../model/errors.js'

// One message to one address, signed as Standard Webhooks has it, until it is taken or given up.

export interface Pace {
  /** milliseconds between two looks at the log */
  look: number
  /** milliseconds before the second attempt; before each further one four times as long */
  first: number
  /** milliseconds that are the most to wait */
  longest: number
  /** how often a message is tried */
  tries: number
  /** milliseconds for an answer */
  timeout: number
}

// Three hours in all: who is away for a night has missed something, and sees by the log that he has.
export const usualPace: Pace = { look: 2000, first: 5000, longest: 3_600_000, tries: 9, timeout: 15_000 }

export type Delivery =
  | { outcome: 'delivered'; id: string; tries: number }
  | { outcome: 'failed'; id: string; tries: number; error: IsnadError; again: string }
  | { outcome: 'given-up'; id: string; tries: number; error: IsnadError }
  /** nothing more is sent there: it says itself that it is gone, or it may not be asked */
  | { outcome: 'ended'; id: string; tries: number; error: IsnadError }

export interface Parcel {
  id: string
  body: string
}

/** How often a parcel was tried in vain, and when it is to be tried again. */
export interface Tried {
  id: string
  tries: number
  again: string
}

export interface Listening {
  tell: (step: Delivery) => void
  /** keeps it for whoever goes on after a restart */
  keep: (tried: Tried) => Promise<void>
}

export interface Route {
  url: URL
  signer: Webhook
  connection: Connection
  pace: Pace
}

const answerBytes = 65_536

const limitsOf = ({ timeout }: Pace): Limits => ({
  ...{ timeout, silence: timeout, bytes: answerBytes, redirects: 0 },
  // Attempts are counted here, so that each is signed with its own time.
  ...{ waits: [], longestWait: 0 },
})

/** What is said in the answer is of no interest. Redirects are not followed: whoever moves says so to whoever runs this. */
const taking: Take<IsnadError | null> = async ({ status, url, wait }) => {
  if (status >= 200 && status < 300) return { value: null }
  const trouble = statusTrouble(url, status, wait)
  // Who is gone says so once.
  return status === 410 ? { value: trouble.error } : { trouble }
}

async function attempt({ url, signer, connection, pace }: Route, { id, body }: Parcel) {
  const now = new Date()
  const headers = {
    'user-agent': agentName(),
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signer.sign(id, now, body),
  }
  return exchange(connection, { url, headers, json: body }, limitsOf(pace), taking)
}

const factor = 4

/** Sends a parcel until it is taken, given up or ended; goes on from where it was tried before. Throws when it is stopped. */
export async function deliver(
  route: Route,
  parcel: Parcel,
  before: Tried | null,
  { tell, keep }: Listening,
): Promise<Delivery> {
  const { pace, connection } = route
  const { id } = parcel
  const rest = (time: number): Promise<void> =>
    pause(Math.min(pace.longest, time), undefined, connection.stop ? { signal: connection.stop } : {})
  const had = before?.id === id ? before : null
  if (had) await rest(Math.max(0, Date.parse(had.again) - Date.now()))
  for (let tries = (had?.tries ?? 0) + 1; ; tries++) {
    const outcome = await attempt(route, parcel)
    if ('value' in outcome) {
      const error = outcome.value
      return error === null ? { outcome: 'delivered', id, tries } : { outcome: 'ended', id, tries, error }
    }
    const { error, wait } = outcome.trouble
    if (error.code === 'network/private-address') return { outcome: 'ended', id, tries, error }
    if (tries >= pace.tries) return { outcome: 'given-up', id, tries, error }
    const time = Math.min(pace.longest, Math.max(wait ?? 0, pace.first * factor ** (tries - 1)))
    const again = new Date(Date.now() + time).toISOString()
    await keep({ id, tries, again })
    tell({ outcome: 'failed', id, tries, error, again })
    await rest(time)
  }
}
