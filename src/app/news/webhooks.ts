import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { needWebAddress } from '../../acquire/web/addresses.js'
import { connect } from '../../acquire/web/exchange.js'
import { gateFor } from '../../acquire/web/gate.js'
import type { Resolve } from '../../acquire/web/resolve.js'
import { messageOf as causeText, IsnadError } from '../../model/errors.js'
import type { Store } from '../../store/store.js'
import { alone } from '../web/alone.js'
import { type Delivery, deliver, type Pace, type Route, type Tried, usualPace } from './deliver.js'
import { bundlesOf, messageOf } from './messages.js'

// Whoever wants to know what changes is told by POST. The log of the register is what is still to be sent: each target has a place
// in it, kept in the register, so that a restart goes on where it was left. A target that does not answer holds up itself alone.

export interface WebhookOptions {
  urls: readonly string[]
  /** what messages are signed with, as Standard Webhooks has it: `whsec_` and base64 */
  secret: string
  /** hosts that may be of this machine or of a private network */
  allowPrivate?: readonly string[]
  /** where the page of the register is served */
  base?: string
  stop: AbortSignal
  /** for tests: how long things take, and how names are looked up */
  pace?: Partial<Pace>
  resolve?: Resolve
}

export type WebhookStep = { url: string } & (Delivery | { outcome: 'trouble'; error: IsnadError })

export const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`

const leastBytes = 24

/** Signs with a secret that is long enough to be one. */
function signerOf(secret: string): Webhook {
  const bytes = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64')
  if (bytes.length < leastBytes)
    throw new IsnadError(
      'usage',
      `A secret of webhooks is base64 of ${leastBytes} bytes or more.`,
      `Give both sides one, e.g. ${newSecret()}`,
    )
  return new Webhook(bytes.toString('base64'))
}

/** Where the target stands in the log, by its address: that of somebody else is his own affair. */
export const noteName = ({ href }: URL): string =>
  `webhook/${createHash('sha256').update(href).digest('hex').slice(0, 16)}`

/** How far a target has come in the log, and how often what comes next was tried. */
interface Reached {
  /** null: nothing more is to be sent there */
  place: number | null
  tried: Tried | null
}

const keepReached = (store: Store, name: string, reached: Reached): Promise<void> =>
  store.note(name, JSON.stringify(reached))

/** A new target hears of what changes from now on. Isnad 0.1.0 noted the place alone. */
async function reachedBy(store: Store, name: string): Promise<Reached> {
  const noted: unknown = JSON.parse((await store.noted(name)) ?? 'null')
  if (typeof noted === 'number') return { place: noted, tried: null }
  if (noted !== null) return noted as Reached
  const reached = { place: await store.lastChange(), tried: null }
  await keepReached(store, name, reached)
  return reached
}

const atOnce = 200

interface Telling extends Route {
  store: Store
  base: string | null
  stop: AbortSignal
  tell: (step: WebhookStep) => void
}

/** Sends what has changed since; false where nothing has. */
async function sendOn(work: Telling, name: string, reached: Reached): Promise<boolean> {
  const { store, url, base, tell } = work
  const from = reached.place ?? 0
  const changes = await store.changesAfter(from, atOnce)
  const bundles = bundlesOf(changes)
  for (const [i, bundle] of bundles.entries()) {
    const message = await messageOf(store, bundle, base)
    const parcel = { id: `${bundle.entry.replace(':', '_')}_${bundle.last}`, body: JSON.stringify(message) }
    const delivery = await deliver(work, parcel, reached.tried, {
      tell: step => tell({ url: url.href, ...step }),
      keep: tried => {
        reached.tried = tried
        return keepReached(store, name, reached)
      },
    })
    reached.tried = null
    tell({ url: url.href, ...delivery })
    if (delivery.outcome === 'ended') {
      reached.place = null
      return true
    }
    const rest = bundles.slice(i + 1).map(({ first }) => first - 1)
    // What is sent of an entry twice, since the program ended in between, has the same id. What cannot be noted is not sent again either.
    reached.place = Math.max(reached.place ?? from, Math.min(...rest, changes.at(-1)!.n))
    await keepReached(store, name, reached)
  }
  return changes.length > 0
}

const broken = (cause: unknown): IsnadError =>
  new IsnadError('internal', `Telling it failed: ${causeText(cause)}`, 'Please report this.', cause)

/** Waits; false where it was stopped meanwhile. */
const rested = (time: number, stop: AbortSignal): Promise<boolean> =>
  pause(time, true, { signal: stop }).catch(() => false)

/** What the register says may pass; the next look tries again. */
async function tended(work: Telling): Promise<void> {
  const { store, url, pace, stop, tell } = work
  const name = noteName(url)
  let reached: Reached | null = null
  for (let time = 0; await rested(time, stop); ) {
    try {
      reached ??= await reachedBy(store, name)
      const more = await sendOn(work, name, reached)
      if (reached.place === null) return
      time = more ? 0 : pace.look
    } catch (error) {
      if (stop.aborted) return
      tell({ url: url.href, outcome: 'trouble', error: error instanceof IsnadError ? error : broken(error) })
      time = pace.first
    }
  }
}

/** Tells targets what changes in a register, until it is stopped. Wrong use is told at once. */
export async function sendWebhooks(
  store: Store,
  options: WebhookOptions,
  tell: (step: WebhookStep) => void,
): Promise<void> {
  const { urls, secret, allowPrivate = [], base = null, stop, resolve } = options
  const signer = signerOf(secret)
  const targets = [...new Set(urls.map(url => needWebAddress(url, '--webhook').href))].map(href => new URL(href))
  const connection = connect(resolve ? gateFor(allowPrivate, resolve) : gateFor(allowPrivate), stop)
  const pace = { ...usualPace, ...options.pace }
  try {
    await alone(store, 'webhooks', () =>
      Promise.all(targets.map(url => tended({ store, url, signer, connection, pace, base, stop, tell }))),
    )
  } finally {
    await connection.dispatcher.destroy()
  }
}
