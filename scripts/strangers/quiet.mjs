// Imports what it is told to, and tells every file that was looked at meanwhile, every look at the clock and the environment, every request, and every new global.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const told = []
const byNode = () => new Error().stack.includes('node:internal/modules')

const ways = ['open', 'openSync', 'readFile', 'readFileSync', 'existsSync', 'stat', 'statSync', 'createReadStream']
for (const way of [...ways, 'mkdirSync', 'writeFileSync', 'readdirSync']) {
  const real = fs[way]
  fs[way] = (...args) => {
    if (!byNode()) told.push(`${way} ${args[0]}`)
    return real(...args)
  }
}
syncBuiltinESMExports()

const { now } = Date
Date.now = () => {
  told.push('the clock')
  return now()
}
globalThis.fetch = () => told.push('the network')

const { env } = process
Object.defineProperty(process, 'env', {
  get: () => {
    if (!byNode()) told.push('the environment')
    return env
  },
})

const globals = new Set(Object.getOwnPropertyNames(globalThis))
const module = await import(process.argv[2])
// zod keeps its registry there, so that several of its versions can share it.
const added = Object.getOwnPropertyNames(globalThis).filter(name => !globals.has(name) && !name.startsWith('__zod_'))
told.push(...added.map(name => `the global ${name}`))

console.log(JSON.stringify({ told, names: Object.keys(module).length }))
