// Holds the house in order: what imports what, no Arabic letter in src/, no clock and no network where there should be none.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { violations } from './layers.mjs'
import { root } from './ready.mjs'

const src = join(root, 'src')
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  .sort()

const found = files.flatMap(file => violations(relative(src, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')))
for (const { path, line, what } of found) console.log(`src/${path}:${line}: ${what}`)
console.log(`layers: ${files.length} files, ${found.length} violations`)
if (files.length === 0 || found.length) process.exitCode = 1
