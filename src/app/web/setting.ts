import { needIsoDate } from '../../acquire/index.js'
import { openWeb, type Web, type WebOptions } from '../../acquire/web/web.js'

/** What a user may say of how pages are fetched. */
export interface WebSettings {
  /** hosts that may be of this machine or of a private network */
  allowPrivate?: readonly string[]
  /** where whoever runs this can be reached; else $ISNAD_CONTACT */
  contact?: string
  /** seconds between two requests to a host, where its robots.txt does not ask for more */
  delay?: number
  /** at most so many pages of each feed or sitemap at a time */
  limit?: number
  /** none that their feed or sitemap tells to be older than this day */
  since?: string
  stop?: AbortSignal
  /** for tests: what a request may take, and how names are looked up */
  requests?: Pick<WebOptions, 'limits' | 'resolve'>
}

export const usualLimit = 100

export function webOf({ allowPrivate = [], contact, delay, stop, requests = {} }: WebSettings): Web {
  const who = contact ?? process.env.ISNAD_CONTACT
  return openWeb({
    allowPrivate,
    ...(who ? { contact: who } : {}),
    ...(delay === undefined ? {} : { gap: delay * 1000 }),
    ...(stop ? { stop } : {}),
    ...requests,
  })
}

/** The day from which on pages are wanted. */
export const sinceOf = ({ since }: WebSettings): string | null =>
  since === undefined ? null : needIsoDate(since, '--since')

/** Opens the web for some work, and closes it whatever happens. */
export async function withWeb<T>(settings: WebSettings, work: (web: Web) => Promise<T>): Promise<T> {
  const web = webOf(settings)
  try {
    return await work(web)
  } finally {
    await web.close()
  }
}
