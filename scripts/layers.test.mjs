import { describe, expect, it } from 'vitest'
import { violations, withoutComments } from './layers.mjs'

const told = (path, source) => violations(path, source).map(({ line, what }) => `${line} ${what}`)

describe('what imports what', () => {
  const allowed = [
    ['read/events/pairs.ts', "import { x } from '../../arabic/doc.js'"],
    ['read/events/pairs.ts', "import { x } from '../clauses/index.js'"],
    ['read/read.ts', "import { x } from './events/index.js'"],
    ['knowledge/load.ts', "import { x } from '../model/errors.js'"],
    ['model/page.ts', "import { x } from 'node:crypto'"],
    ['store/sqlite.ts', "import Database from 'libsql'"],
    ['cli/main.ts', "const { run } = await import('../app/read.js')"],
    ['text/fold.test.ts', "import { it } from 'vitest'"],
    ['read/times/times.test.ts', "import { x } from '../knowledge.js'"],
  ]
  it.each(allowed)('%s: %s', (path, source) => expect(told(path, source)).toEqual([]))

  const planted = [
    ['text/fold.ts', "import { x } from '../arabic/doc.js'", '1 text/ may not import arabic/doc'],
    ['text/fold.ts', "\nimport { x } from 'yaml'", '2 text/ may not use yaml'],
    ['model/page.ts', "import { x } from '../text/span.js'", '1 model/ may not import text/span'],
    [
      'knowledge/load.ts',
      "import type { Page } from '../model/records.js'",
      '1 knowledge/ may not import model/records',
    ],
    ['page/top.ts', "export { x } from '../acquire/files.js'", '1 page/ may not import acquire/files'],
    ['register/entry.ts', "import { x } from '../read/read.js'", '1 register/ may not import read/read'],
    ['cli/main.ts', "const x = await import('../store/sqlite.js')", '1 cli/ may not import store/sqlite'],
    [
      'read/times/parse.ts',
      "import { x } from '../mentions/index.js'",
      '1 read/times/ may not import read/mentions/index',
    ],
    [
      'read/statements/index.ts',
      "import { x } from '../events/pairs.js'",
      '1 read/statements/ may not import read/events/pairs',
    ],
    ['page/top.test.ts', "import { x } from '../store/sqlite.js'", '1 page/ may not import store/sqlite'],
    ['attic/old.ts', "import { x } from '../text/span.js'", '1 there is no room attic/ in scripts/layers.mjs'],
    ['text/fold.ts', "import {\n  a,\n  b,\n} from '../app/read.js'", '4 text/ may not import app/read'],
  ]
  it.each(planted)('%s: %s', (path, source, expected) => expect(told(path, source)).toEqual([expected]))
})

describe('Arabic letters', () => {
  const letter = 'an Arabic letter: words belong in knowledge/'
  it.each([
    '// «قال» begins a statement',
    '/* قال\n قال */ const x = 1',
    'const url = "http://x" // قال',
    'const x = `${a ? `${b}` : "//"}` // قال',
    'const slashes = /[/"]\\/\\// // قال',
    'const half = a / b // قال / قال',
    'const letters = /[\\u0621-\\u064A]/',
    "const comma = '\\u060c'",
  ])('none in %s', source => expect(told('read/read.ts', source)).toEqual([]))

  it.each([
    ["const x = 'قال'", 1],
    ['const x = `\n قال ${1}`', 2],
    ['const x = /قال/', 1],
    ["const x = '// قال'", 1],
    ["const x = '\\u0642\\u0627\\u0644'", 1],
    ['const x = `${a /* قال */} قال`', 1],
    ['/* قال */ const قال = 1', 1],
  ])('one in %s', (source, line) => expect(told('read/read.ts', source)).toEqual([`${line} ${letter}`]))

  it('tests may speak Arabic', () => expect(told('read/read.test.ts', "const x = 'قال'")).toEqual([]))
})

describe('clock and network', () => {
  it.each([
    ['const now = Date.now()', 'no clock here: Date.now'],
    ['const now = new Date()', 'no clock here: new Date()'],
    ['const now = new Date', 'no clock here: new Date()'],
    ['const now = performance.now()', 'no clock here: performance.now'],
    ["import { performance } from 'node:perf_hooks'", 'no clock here: node:perf_hooks'],
    ['const page = await fetch(url)', 'no network here: fetch'],
    ["import { get } from 'node:https'", 'no network here: node:https'],
    ["import { request } from 'undici'", 'no network here: undici'],
  ])('%s', (source, what) => {
    expect(told('store/check.ts', source)).toEqual([`1 ${what}`])
    expect(told('app/check.ts', source)).toEqual([])
    expect(told('acquire/web.ts', source)).toEqual([])
  })

  it.each([
    'const day = new Date(iso)',
    "const day = new Date('2025-01-01')",
    'const day = new Date(\n  iso)',
    'table.fetch(1)',
    "const say = 'new Date()'",
    '// Date.now()',
  ])('none in %s', source => expect(told('store/check.ts', source)).toEqual([]))
})

it('keeps every line in its place', () => {
  const source = 'a /* b\n c */ d // e\n`f\n${g}`\n/h/\n'
  expect(withoutComments(source)).toBe('a     \n      d     \n`f\n${g}`\n/h/\n')
})
