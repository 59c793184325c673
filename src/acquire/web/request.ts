import { setTimeout as pause } from 'node:timers/promises'
import { IsnadError } from '../../model/errors.js'
import { version } from '../../model/version.js'
import { redirected } from './addresses.js'

/** What a request may take. */
export interface Limits {
  /** milliseconds for one attempt, from its beginning to the last byte */
  timeout: number
  /** bytes of an answer */
  bytes: number
  redirects: number
  /** milliseconds to wait before each further attempt; there are as many */
  waits: readonly number[]
  /** milliseconds that a server may ask us to wait */
  longestWait: number
}

export const usualLimits: Limits = {
  timeout: 70_000,
  bytes: 32 * 2 ** 20,
  redirects: 5,
  waits: [1000, 4000, 15_000],
  longestWait: 120_000,
}

export interface Request {
  url: URL
  /** the fields of a form, sent by POST */
  form: Readonly<Record<string, string>>
  /** the type of answer that is asked for */
  accept: string
  /** what the answer may say that it is */
  accepted: RegExp
}

const agent = `isnad/${version} (reader of Arabic news; command-line program run by a person)`

const toRetry = (status: number): boolean => status === 429 || status >= 500

const tooLarge = (url: URL, bytes: number): IsnadError =>
  new IsnadError(
    'network/too-large',
    `The answer of ${url.host} is larger than ${Math.round(bytes / 2 ** 20)} MB.`,
    'Ask for fewer states at a time, or check the address.',
  )

const statusError = (url: URL, status: number): IsnadError =>
  new IsnadError(
    'network/status',
    `${url.host} answers ${status}.`,
    toRetry(status) ? 'The service is busy or broken: try again later.' : 'Check the address.',
  )

/** The whole of an answer, unless it grows too large. What says beforehand that it is too large is not begun. */
async function textOf(response: Response, url: URL, { bytes }: Limits): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > bytes) throw tooLarge(url, bytes)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > bytes) throw tooLarge(url, bytes)
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new IsnadError('network/bad-answer', `The answer of ${url.host} is not UTF-8.`, 'Check the address.', cause)
  }
}

/** An answer, or why there is none yet and how long the server asks to wait. */
type Outcome = { text: string } | { error: IsnadError; wait: number | null }

/** Seconds or a date, as milliseconds from now. */
function waitOf(header: string | null): number | null {
  if (header === null) return null
  if (/^\s*\d+\s*$/u.test(header)) return Number(header) * 1000
  const until = Date.parse(header)
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now())
}

async function followed({ url, form, accept }: Request, limits: Limits, signal: AbortSignal): Promise<[Response, URL]> {
  const headers = { accept, 'user-agent': agent }
  let at = url
  for (let left = limits.redirects; ; left--) {
    const body = new URLSearchParams(form)
    const response = await fetch(at, { method: 'POST', redirect: 'manual', signal, headers, body })
    if (![301, 302, 303, 307, 308].includes(response.status)) return [response, at]
    await response.body?.cancel()
    if (left === 0) throw new IsnadError('network/redirect', `${url.host} redirects without end.`, 'Check the address.')
    at = await redirected(at, response.headers.get('location'), url)
  }
}

async function answered(request: Request, limits: Limits, signal: AbortSignal): Promise<Outcome> {
  const [response, url] = await followed(request, limits, signal)
  if (!response.ok) {
    const error = statusError(url, response.status)
    if (!toRetry(response.status)) throw error
    return { error, wait: waitOf(response.headers.get('retry-after')) }
  }
  const type = response.headers.get('content-type') ?? ''
  if (request.accepted.test(type)) return { text: await textOf(response, url, limits) }
  const what = type || 'something that it does not name'
  throw new IsnadError('network/bad-answer', `${url.host} answers with ${what}.`, 'Check the address.')
}

const systemCode = (cause: unknown): string => {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  return inner instanceof Error ? ('code' in inner ? String(inner.code) : inner.message) : String(inner)
}

const brokenOff = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/** One attempt. What another attempt might mend is an outcome; anything else is thrown. */
async function attempt(request: Request, limits: Limits): Promise<Outcome> {
  const late = AbortSignal.timeout(limits.timeout)
  const done = new AbortController()
  const advice = 'Check your connection and the address, or try again later.'
  const { host } = request.url
  try {
    return await answered(request, limits, AbortSignal.any([late, done.signal]))
  } catch (cause) {
    if (cause instanceof IsnadError) throw cause
    const seconds = limits.timeout / 1000
    if (late.aborted)
      throw new IsnadError('network/timeout', `${host} has given no whole answer in ${seconds} s.`, advice, cause)
    const code = systemCode(cause)
    const error = new IsnadError('network/unreachable', `${host} cannot be reached: ${code}.`, advice, cause)
    if (!brokenOff.has(code)) throw error
    return { error, wait: null }
  } finally {
    // A body that nobody reads to its end would hold the connection.
    done.abort()
  }
}

/** The text of an answer. A busy or broken server is asked again, later each time, or when it says. */
export async function request(what: Request, limits: Limits = usualLimits): Promise<string> {
  for (let tried = 0; ; tried++) {
    const outcome = await attempt(what, limits)
    if ('text' in outcome) return outcome.text
    const usual = limits.waits[tried]
    if (usual === undefined || (outcome.wait ?? 0) > limits.longestWait) throw outcome.error
    await pause(Math.max(usual, outcome.wait ?? 0))
  }
}
