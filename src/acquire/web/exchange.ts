import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { Agent, type Dispatcher, request } from 'undici'
import { redirectError, redirected } from './addresses.js'
import { encodings } from './body.js'
import { type Gate, guardedLookup, needOpen } from './gate.js'
import type { Limits } from './limits.js'
import { networkTrouble, type Trouble, waitOf } from './trouble.js'

// One way to ask a server, for pages, feeds and services.

export interface Connection {
  dispatcher: Dispatcher
  gate: Gate
  /** ends all that is under way */
  stop: AbortSignal | null
}

export const connect = (gate: Gate, stop: AbortSignal | null = null): Connection => ({
  gate,
  stop,
  dispatcher: new Agent({
    connect: { lookup: guardedLookup(gate), timeout: 15_000 },
    keepAliveTimeout: 5000,
    maxHeaderSize: 65_536,
  }),
})

export interface Ask {
  url: URL
  headers: Readonly<Record<string, string>>
  /** the fields of a form, sent by POST */
  form?: Readonly<Record<string, string>>
  /** a record as JSON, sent by POST */
  json?: string
}

export interface Answer {
  url: URL
  status: number
  header: (name: string) => string | undefined
  body: Readable
  /** milliseconds that the server asks to wait */
  wait: number | null
}

export type Outcome<T> = { value: T } | { trouble: Trouble }

/** What is made of an answer while its body is still to be read. */
export type Take<T> = (answer: Answer) => Promise<Outcome<T>>

const firstOf = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** What is sent by POST. */
function sentBy({ form, json }: Ask): { type: string; body: string } | null {
  if (form) return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(form).toString() }
  return json === undefined ? null : { type: 'application/json', body: json }
}

async function ask({ dispatcher }: Connection, what: Ask, limits: Limits, signal: AbortSignal) {
  const { url, headers } = what
  const sent = sentBy(what)
  const {
    statusCode,
    headers: got,
    body,
  } = await request(url, {
    dispatcher,
    signal,
    method: sent ? 'POST' : 'GET',
    headers: {
      'accept-encoding': encodings,
      ...(sent ? { 'content-type': sent.type } : {}),
      ...headers,
    },
    body: sent?.body ?? null,
    headersTimeout: limits.silence,
    bodyTimeout: limits.silence,
  })
  const header = (name: string): string | undefined => firstOf(got[name])
  return { url, status: statusCode, header, body, wait: waitOf(header('retry-after')) }
}

/** One attempt at one address, without following where it leads. */
async function attempt<T>(connection: Connection, what: Ask, limits: Limits, take: Take<T>): Promise<Outcome<T>> {
  const late = AbortSignal.timeout(limits.timeout)
  const done = new AbortController()
  const ends = [late, done.signal, ...(connection.stop ? [connection.stop] : [])]
  try {
    needOpen(what.url, connection.gate)
    const answer = await ask(connection, what, limits, AbortSignal.any(ends))
    // What is left of a body when nobody reads on must not end the program.
    answer.body.on('error', () => {})
    return await take(answer)
  } catch (cause) {
    connection.stop?.throwIfAborted()
    return { trouble: networkTrouble(what.url, cause, late.aborted ? limits.timeout : null) }
  } finally {
    // A body that nobody reads to its end would hold the connection.
    done.abort()
  }
}

/** A busy or broken server is asked again, later each time, or when it says. */
export async function exchange<T>(
  connection: Connection,
  what: Ask,
  limits: Limits,
  take: Take<T>,
): Promise<Outcome<T>> {
  for (let tried = 0; ; tried++) {
    const outcome = await attempt(connection, what, limits, take)
    if ('value' in outcome || outcome.trouble.again !== 'now') return outcome
    const usual = limits.waits[tried]
    const wait = outcome.trouble.wait ?? 0
    if (usual === undefined || wait > limits.longestWait) return outcome
    await pause(Math.max(usual, wait), undefined, connection.stop ? { signal: connection.stop } : {})
  }
}

/** An answer, or the address that it sends us to. */
export type Followed<T> = { done: T } | { location: string | null }

/** Headers come as single bytes; sites in Arabic write addresses into them as UTF-8, as it is. */
export function locationOf({ header }: Answer): string | null {
  const location = header('location')
  if (location === undefined) return null
  const bytes = Buffer.from(location, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : location
}

export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

/** Follows where answers lead, each step by `step`. Only the user may name an inner address: a redirect to one is refused. */
export async function follow<T>(
  given: URL,
  { redirects, keepHttps }: { redirects: number; keepHttps: boolean },
  step: (url: URL) => Promise<Outcome<Followed<T>>>,
): Promise<Outcome<T>> {
  let url = given
  for (let left = redirects; ; left--) {
    const outcome = await step(url)
    if ('trouble' in outcome) return refusedOnTheWay(given, url, outcome.trouble)
    if ('done' in outcome.value) return { value: outcome.value.done }
    if (left === 0) return { trouble: networkTrouble(url, redirectError(given, 'without end'), null) }
    try {
      url = redirected(url, outcome.value.location, keepHttps)
    } catch (cause) {
      return { trouble: networkTrouble(url, cause, null) }
    }
  }
}

function refusedOnTheWay(given: URL, url: URL, trouble: Trouble): { trouble: Trouble } {
  if (url === given || trouble.error.code !== 'network/private-address') return { trouble }
  const error = redirectError(given, `to ${url.href}, which is an address of this machine or network`, trouble.error)
  return { trouble: { ...trouble, error } }
}
