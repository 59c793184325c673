// Run in a process of its own: reads a web archive to its end; tells how many pages it had, how long that took and how much memory.
import { pathToFileURL } from 'node:url'

const [dist, path] = process.argv.slice(2)
const { acquire, gatherInputs } = await import(pathToFileURL(`${dist}/acquire/index.js`).href)

let pages = 0
let failures = 0
const began = performance.now()
for await (const item of acquire(await gatherInputs([path]), {}, process.stdin)) {
  if ('page' in item) pages++
  else failures++
}
const seconds = (performance.now() - began) / 1000
console.log(JSON.stringify({ pages, failures, seconds, peak: process.resourceUsage().maxRSS / 1024 }))
