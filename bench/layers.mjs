// Which layer the time of reading goes to, by sampling: nothing in the program is measured or changed for it.
import { Session } from 'node:inspector/promises'

const roomOf = /\/dist\/(read\/[a-z]+|[a-z]+)\//u
const own = new Set(['read', 'bench'])

/** The outermost room below `read.ts` that a sample was taken in. */
function layerOf(node, parents) {
  let layer = null
  for (let each = node; each; each = parents.get(each.id)) {
    const room = roomOf.exec(each.callFrame.url)?.[1]
    if (room && !own.has(room)) layer = room
  }
  return layer ?? (node.callFrame.functionName === '(garbage collector)' ? 'garbage collector' : 'the rest')
}

/** Shares of the time of `work` by layer, largest first. */
export async function sharesOfLayers(work) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const nodes = new Map(profile.nodes.map(node => [node.id, node]))
  const parents = new Map(profile.nodes.flatMap(node => (node.children ?? []).map(child => [child, node])))
  const times = new Map()
  profile.samples.forEach((id, i) => {
    if (nodes.get(id).callFrame.functionName === '(idle)') return
    const layer = layerOf(nodes.get(id), parents)
    times.set(layer, (times.get(layer) ?? 0) + profile.timeDeltas[i])
  })
  const all = [...times.values()].reduce((a, b) => a + b, 0)
  return [...times].map(([layer, time]) => ({ layer, share: time / all })).sort((a, b) => b.share - a.share)
}
