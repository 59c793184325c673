// What a page costs in a small register and in a large one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/ready.mjs'
import { looking } from './looking.mjs'
import { median, secondsOf } from './measure.mjs'

const arabic = /[\u0621-\u063a\u0641-\u064a]/gu
const letters = Array.from({ length: 0x64a - 0x621 + 1 }, (_, i) => String.fromCharCode(0x621 + i)).filter(letter =>
  /[\u0621-\u063a\u0641-\u064a]/u.test(letter),
)
const placeOf = new Map(letters.map((letter, i) => [letter, i]))

/** Other words of the same length, so that what is made up is no copy of what it is made of. */
const otherWords = (text, n) => text.replace(arabic, letter => letters[(placeOf.get(letter) + 7 * n) % letters.length])

const dayMs = 86_400_000
const otherDays = (json, days) =>
  json.replace(/\b(?:19|20)\d\d-[01]\d-[0-3]\d\b/gu, day =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10),
  )

/**
 * As many readings as are wanted: those there are, and again those in other words and of other days. The people stay, so that accounts
 * of the same few meet as often as they do in the news.
 */
export async function manyReadings(readings, count) {
  const { makePage } = await import(`${root}/dist/model/page.js`)
  return Array.from({ length: count }, (_, i) => {
    const [reading, n] = [readings[i % readings.length], Math.floor(i / readings.length)]
    if (n === 0) return reading
    const { page, ...rest } = reading
    const { text, ...facts } = page
    const moved = JSON.parse(otherDays(JSON.stringify({ facts, rest }), 9 * n))
    return { ...moved.rest, page: makePage(`${page.source} ${n}`, otherWords(text, n), moved.facts) }
  })
}

const registers = { small: 1000, large: 10_000 }

/**
 * Pages added to a register of each size in turns of some pages, so that a busy moment falls on both alike. Deriving, which is put off
 * until somebody looks, is counted with what it is put off from.
 */
export async function registering(readings, { sizes = registers, added, turns = 10 }) {
  const { openSqlite } = await import(`${root}/dist/store/sqlite.js`)
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const all = await manyReadings(readings, sizes.large + added)
  const fresh = all.slice(sizes.large)
  const stores = {}
  try {
    const addAll = async (store, some) => {
      for (const reading of some) await store.add(reading)
    }
    const filling = {}
    for (const [name, size] of Object.entries(sizes)) {
      stores[name] = await openSqlite(join(folder, `${name}.db`), { create: true })
      filling[name] = await secondsOf(() => addAll(stores[name], all.slice(0, size)))
      await stores[name].counts()
    }
    const times = { small: [], large: [] }
    const turn = Math.ceil(added / turns)
    for (let at = 0; at < added; at += turn)
      for (const [name, store] of Object.entries(stores))
        times[name].push(
          await secondsOf(async () => {
            await addAll(store, fresh.slice(at, at + turn))
            await store.counts()
          }),
        )
    const perPage = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, (1000 * median(all)) / turn]))
    return {
      sizes,
      pagesPerSecond: sizes.large / filling.large,
      perPage,
      ratio: perPage.large / perPage.small,
      entries: (await stores.large.counts()).entries,
      looking: await looking(stores.large),
    }
  } finally {
    for (const store of Object.values(stores)) await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
