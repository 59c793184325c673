/** What a request may take. */
export interface Limits {
  /** milliseconds for one attempt, from its beginning to the last byte */
  timeout: number
  /** milliseconds until an answer begins, and at most between two parts of it */
  silence: number
  /** bytes of an answer, on the way and unpacked */
  bytes: number
  redirects: number
  /** milliseconds to wait before each further attempt; there are as many */
  waits: readonly number[]
  /** milliseconds that a server may ask us to wait */
  longestWait: number
}

/** For a service that takes its time. */
export const serviceLimits: Limits = {
  timeout: 70_000,
  silence: 70_000,
  bytes: 32 * 2 ** 20,
  redirects: 5,
  waits: [1000, 4000, 15_000],
  longestWait: 120_000,
}

/** For pages and feeds. */
export const pageLimits: Limits = {
  timeout: 60_000,
  silence: 20_000,
  bytes: 8 * 2 ** 20,
  redirects: 5,
  waits: [1000, 4000],
  longestWait: 20_000,
}

/** What a sitemap may have, by the protocol of sitemaps. */
export const listBytes = 52_428_800
