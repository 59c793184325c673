import { setTimeout as pause } from 'node:timers/promises'
import { IsnadError } from '../../model/errors.js'
import type { Document } from '../document.js'
import { maybeList } from '../feeds/of-document.js'
import { agentName } from './agent.js'
import { bytesOf, tooLarge, unpackedFile } from './body.js'
import {
  type Answer,
  connect,
  exchange,
  type Followed,
  follow,
  isRedirect,
  type Outcome,
  type Take,
} from './exchange.js'
import { gateFor, type Resolve } from './gate.js'
import { type Limits, listBytes, pageLimits } from './limits.js'
import { askRobots, type Robots } from './robots.js'
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
const robotsKept = 24 * 3_600_000
const robotsUnknown = 600_000

const accept =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1'

/** What can be a page, a feed or a sitemap; a server that does not say what it sends may send any of them. */
const readable = /^(?:$|text\/|application\/(?:[\w.+-]*(?:xml|json|rss|atom)|gzip|x-gzip|octet-stream)$)/u
const listLike = /xml|json|rss|atom|gzip|octet-stream/u

const typeOf = (header: string | undefined): string => (header ?? '').split(';')[0]!.trim().toLowerCase()
const charsetOf = (header: string | undefined): string | null =>
  /;\s*charset\s*=\s*["']?([\w.:-]+)/iu.exec(header ?? '')?.[1] ?? null

const badType = (url: URL, type: string): IsnadError =>
  new IsnadError(
    'network/bad-type',
    `${url.href} is ${type}, and no page.`,
    'Only pages of text, feeds and sitemaps can be read from the web.',
  )

/** The document that an answer is. Types that are none, and what says that it is too large, are not begun. */
async function documentOf(source: string, { url, header, body }: Answer, most: number): Promise<Document> {
  const [named, encoding] = [header('content-type'), header('content-encoding') ?? '']
  const type = typeOf(named)
  if (!readable.test(type)) throw badType(url, type)
  const bytes = listLike.test(type) ? Math.max(most, listBytes) : most
  if (Number(header('content-length') ?? 0) > bytes) throw tooLarge(url.href, bytes)
  const sent = await bytesOf(body, encoding, url.href, bytes)
  const file = unpackedFile(sent, url.href, listBytes)
  // Sitemaps are sent as packed files; whatever else is packed is an archive, or a program.
  if (file !== sent && !maybeList(file)) throw badType(url, 'a packed file')
  return {
    source,
    bytes: file,
    url: url.href,
    type: file === sent && type ? type : null,
    charset: charsetOf(named),
    retrieved: new Date().toISOString(),
  }
}

function taking(source: string, most: number, asked: boolean): Take<Followed<Got>> {
  return async (answer): Promise<Outcome<Followed<Got>>> => {
    const { status, url, header } = answer
    if (isRedirect(status)) return { value: { location: header('location') ?? null } }
    if (status === 304 && asked) return { value: { done: { got: 'unchanged' } } }
    if (status < 200 || status > 299) return { trouble: statusTrouble(url, status, answer.wait) }
    const document = await documentOf(source, answer, most)
    const validators = { etag: header('etag') ?? null, modified: header('last-modified') ?? null }
    return { value: { done: { got: 'document', document, validators } } }
  }
}

const disallowed = (url: URL): Trouble => ({
  error: new IsnadError(
    'network/robots',
    `${url.host} does not let programs fetch ${url.pathname} (robots.txt).`,
    'Save the page with your browser and name the file.',
  ),
  again: 'later',
  wait: robotsKept,
})

/** A host whose rules cannot be known now is left alone; one that is not there at all is told as such. */
function unknownRules({ host }: URL, { error, wait }: Trouble): Trouble {
  if (error.code === 'network/private-address' || error.code === 'network/unreachable')
    return { error, again: error.code === 'network/unreachable' ? 'later' : 'never', wait }
  const why = new IsnadError(
    'network/robots-unreachable',
    `${host} is left alone, since its robots.txt cannot be read: ${error.message}`,
    'Try again later, or save the page with your browser and name the file.',
    error,
  )
  return { error: why, again: 'later', wait }
}

const mustWait = ({ host }: URL, until: number): Trouble => ({
  error: new IsnadError(
    'network/told-to-wait',
    `${host} has asked to be left alone until ${new Date(until).toISOString().slice(0, 19)}Z.`,
    'Try again then.',
  ),
  again: 'later',
  wait: until - Date.now(),
})

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
