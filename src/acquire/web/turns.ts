// One request a host at a time, with a pause after each.

export interface Turns {
  /** Waits for its turn, does the work, and lets the host rest for `gap` milliseconds. */
  take: <T>(host: string, gap: number, work: () => Promise<T>) => Promise<T>
}

export function makeTurns(pause: (ms: number) => Promise<void>, now: () => number = Date.now): Turns {
  const queues = new Map<string, Promise<unknown>>()
  const restedAt = new Map<string, number>()
  return {
    take: (host, gap, work) => {
      const before = queues.get(host) ?? Promise.resolve()
      const mine = before
        .catch(() => {})
        .then(async () => {
          const wait = (restedAt.get(host) ?? 0) - now()
          if (wait > 0) await pause(wait)
          try {
            return await work()
          } finally {
            restedAt.set(host, now() + gap)
          }
        })
      queues.set(host, mine)
      return mine
    },
  }
}
