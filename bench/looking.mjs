// How long somebody waits who looks into a large register that is open: timeline, show, compare and search.
import { root } from '../scripts/ready.mjs'
import { median, secondsOf } from './measure.mjs'

const perLook = 5
const asked = 40

/** Whoever is asked after, and words that are looked for: from those that stand in most entries to those that stand in few. */
function questions(entries, entities) {
  const times = new Map()
  for (const id of entries.flatMap(({ participants }) => participants)) times.set(id, (times.get(id) ?? 0) + 1)
  const ids = [...times].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  const step = Math.max(1, Math.floor(ids.length / asked))
  return ids.filter((_, i) => i % step === 0).flatMap(id => entities.get(id)?.name.ar ?? [])
}

/** The median of each look, in milliseconds, and the slowest of all. */
export async function looking(store) {
  const { compareIn, searchIn, showIn, timelineIn } = await import(`${root}/dist/app/index.js`)
  const { entries, entities } = await timelineIn(store, {})
  const step = Math.max(1, Math.floor(entries.length / asked))
  const some = entries.filter((_, i) => i % step === 0).map(({ id }) => id.slice('entry:'.length, -2))
  const names = questions(entries, entities)
  const looks = {
    timeline: names.map(name => () => timelineIn(store, { with: [name], limit: 50 })),
    show: some.map(id => () => showIn(store, id)),
    compare: some.map(id => () => compareIn(store, id)),
    search: names.map(name => () => searchIn(store, { words: name })),
  }
  const medians = {}
  let slowest = 0
  for (const [name, all] of Object.entries(looks)) {
    const times = []
    for (const look of all) {
      const each = []
      for (let i = 0; i < perLook; i++) each.push(1000 * (await secondsOf(look)))
      times.push(median(each))
    }
    medians[name] = median(times)
    slowest = Math.max(slowest, ...times)
  }
  return { ...medians, slowest }
}
