// Run in a process of its own: what a program costs until it can read, and what reading costs it. The arguments are the folder of
// the program, a file of pages as JSON, and how often they are read after the first time. Milliseconds; those of reading are of
// the processor, so that a busy machine counts less.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [dist, file, rounds] = process.argv.slice(2)
const load = path => import(pathToFileURL(`${dist}/${path}`).href)

const began = performance.now()
const { knowledge } = await load('app/knowledge.js')
const { read } = await load('read/read.js')
const { makePage } = await load('model/page.js')
const loaded = performance.now()
const known = knowledge()
read(makePage('first', '.'), known)
const ready = performance.now()

const processor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const pages = JSON.parse(readFileSync(file, 'utf8'))
function cost() {
  const before = processor()
  for (const page of pages) read(page, known)
  return processor() - before
}
const first = cost()
const again = Array.from({ length: Number(rounds) }, cost)
const { maxRSS } = process.resourceUsage()
console.log(
  JSON.stringify({
    start: ready - loaded,
    withCode: ready - began,
    first,
    again: Math.min(...again),
    peak: maxRSS / 1024,
  }),
)
