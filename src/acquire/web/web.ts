import { setTimeout as pause } from 'node:timers/promises'
import type { Document } from '../document.js'
import { agentName } from './agent.js'
import { documentOf } from './answer-document.js'
import {
  connect,
  exchange,
  type Followed,
  follow,
  isRedirect,
  locationOf,
  type Outcome,
  type Take,
} from './exchange.js'
import { gateFor } from './gate.js'
import { type Limits, pageLimits } from './limits.js'
import { disallowed, mustWait, unknownRules } from './refusals.js'
import type { Resolve } from './resolve.js'
import { askRobots, type Robots, robotsKept } from './robots.js'
import { statusTrouble, type Trouble } from './trouble.js'
import { makeTurns } from './turns.js'

// The web as a polite reader sees it: what robots.txt allows, one request a host at a time, and never inside a private network.

export interface WebOptions {
  /** hosts that may be of this machine or of a private network */
  allowPrivate?: readonly string[]
  /** where whoever runs this can be reached */
  contact?: string
  /** milliseconds between two requests to a host */
  gap?: number
  limits?: Partial<Limits>
  resolve?: Resolve
  /** ends all that is under way */
  stop?: AbortSignal
}

/** By what a server knows whether something has changed. */
export interface Validators {
  etag: string | null
  modified: string | null
}

export type Got =
  | { got: 'document'; document: Document; validators: Validators }
  | { got: 'unchanged' }
  | { got: 'nothing'; trouble: Trouble }

export interface Web {
  /** What stands at an address; with validators, only if it has changed. */
  get: (url: URL, known?: Validators) => Promise<Got>
  close: () => Promise<void>
}

const usualGap = 1000
const longestGap = 300_000
const robotsUnknown = 600_000

const accept =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1'

function taking(source: string, most: number, asked: boolean): Take<Followed<Got>> {
  return async (answer): Promise<Outcome<Followed<Got>>> => {
    const { status, url, header } = answer
    if (isRedirect(status)) return { value: { location: locationOf(answer) } }
    if (status === 304 && asked) return { value: { done: { got: 'unchanged' } } }
    if (status < 200 || status > 299) return { trouble: statusTrouble(url, status, answer.wait) }
    const document = await documentOf(source, answer, most)
    const validators = { etag: header('etag') ?? null, modified: header('last-modified') ?? null }
    return { value: { done: { got: 'document', document, validators } } }
  }
}

/** The rules of hosts, each asked for once a day; a host whose rules could not be had is asked again after a while. */
function rulebook(ask: (origin: URL) => Promise<Robots | Trouble>): (url: URL) => Promise<Robots | Trouble> {
  const known = new Map<string, { rules: Promise<Robots | Trouble>; until: number }>()
  return async url => {
    const kept = known.get(url.origin)
    if (kept && kept.until > Date.now()) return kept.rules
    const rules = ask(url)
    const entry = { rules, until: Date.now() + robotsKept }
    known.set(url.origin, entry)
    if ('error' in (await rules)) entry.until = Date.now() + robotsUnknown
    return rules
  }
}

const headersFor = (contact: string | undefined, known: Validators | undefined): Record<string, string> => ({
  accept,
  'accept-language': 'ar,*;q=0.5',
  'user-agent': agentName(contact),
  ...(known?.etag ? { 'if-none-match': known.etag } : {}),
  ...(known?.modified ? { 'if-modified-since': known.modified } : {}),
})

export function openWeb(options: WebOptions = {}): Web {
  const { allowPrivate = [], contact, gap = usualGap, stop = null } = options
  const limits = { ...pageLimits, ...options.limits }
  const connection = connect(gateFor(allowPrivate, options.resolve), stop)
  const turns = makeTurns(ms => pause(ms, undefined, stop ? { signal: stop } : {}))
  const heldUntil = new Map<string, number>()
  const rulesOf = rulebook(origin =>
    askRobots(origin, headersFor(contact, undefined), (what, taking) =>
      turns.take(what.url.host, 0, () => exchange(connection, what, limits, taking)),
    ),
  )
  const step = async <T>(url: URL, known: Validators | undefined, take: Take<T>): Promise<Outcome<T>> => {
    const held = heldUntil.get(url.host) ?? 0
    if (held > Date.now()) return { trouble: mustWait(url, held) }
    const rules = await rulesOf(url)
    if ('error' in rules) return { trouble: unknownRules(url, rules) }
    if (!rules.allows(url)) return { trouble: disallowed(url) }
    const rest = Math.max(gap, Math.min((rules.delay ?? 0) * 1000, longestGap))
    const headers = headersFor(contact, known)
    const outcome = await turns.take(url.host, rest, () => exchange(connection, { url, headers }, limits, take))
    if ('trouble' in outcome && outcome.trouble.wait && outcome.trouble.again !== 'never')
      heldUntil.set(url.host, Date.now() + outcome.trouble.wait)
    return outcome
  }
  return {
    get: async (given, known) => {
      const url = new URL(given)
      url.hash = ''
      const take = taking(given.href, limits.bytes, known !== undefined)
      const outcome = await follow(url, { redirects: limits.redirects, keepHttps: false }, at => step(at, known, take))
      return 'value' in outcome ? outcome.value : { got: 'nothing', trouble: outcome.trouble }
    },
    close: () => connection.dispatcher.destroy(),
  }
}
