import robotsParser from 'robots-parser'
import { robotName } from './agent.js'
import { beginningOf } from './body.js'
import { type Answer, type Ask, type Followed, follow, isRedirect, locationOf, type Outcome } from './exchange.js'
import { statusTrouble, type Trouble } from './trouble.js'

// What a host lets robots do, by RFC 9309.

export interface Robots {
  allows: (url: URL) => boolean
  /** seconds between two requests, where the host asks for that */
  delay: number | null
}

/** RFC 9309 wants at least 500 KiB to be read; what is longer is read so far. */
const mostBytes = 512 * 1024
const mostRedirects = 5
/** milliseconds; RFC 9309 lets rules be kept for a day */
export const robotsKept = 24 * 3_600_000

const everything: Robots = { allows: () => true, delay: null }

function robotsOf(at: URL, text: string): Robots {
  // The package hands its function on as a module does that is not ESM.
  const robots = (robotsParser as unknown as typeof robotsParser.default)(at.href, text)
  return {
    allows: url => robots.isAllowed(url.href, robotName) !== false,
    delay: robots.getCrawlDelay(robotName) ?? null,
  }
}

const take =
  (at: URL) =>
  async (answer: Answer): Promise<Outcome<Followed<Robots>>> => {
    const { status, header, body, url, wait } = answer
    if (isRedirect(status)) return { value: { location: locationOf(answer) } }
    const trouble = statusTrouble(url, status, wait)
    if (status < 200 || status > 299) return trouble.again === 'never' ? { value: { done: everything } } : { trouble }
    const text = await beginningOf(body, header('content-encoding') ?? '', url.host, mostBytes)
    return { value: { done: robotsOf(at, new TextDecoder().decode(text)) } }
  }

/** One request: {@link Ask} without patience or with it. */
export type Asker = <T>(what: Ask, taking: (answer: Answer) => Promise<Outcome<T>>) => Promise<Outcome<T>>

/**
 * The rules of a host. Without a robots.txt, or where none can be found behind its redirects, everything is allowed; while
 * the host is broken or busy nothing is known, and so nothing may be fetched.
 */
export async function askRobots(origin: URL, headers: Ask['headers'], ask: Asker): Promise<Robots | Trouble> {
  const at = new URL('/robots.txt', origin)
  const outcome = await follow(at, { redirects: mostRedirects, keepHttps: false }, url =>
    ask({ url, headers }, take(at)),
  )
  if ('value' in outcome) return outcome.value
  return outcome.trouble.error.code === 'network/redirect' ? everything : outcome.trouble
}
