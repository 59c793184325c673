import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeAll } from './tables.js'

const root = mkdtempSync(join(tmpdir(), 'isnad-tables-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const at = (...path: string[]): string => join(root, ...path)

it('writes files where there are none yet, and leaves nothing beside them', () => {
  writeAll([
    { path: at('new', 'a.tsv'), text: 'a' },
    { path: at('new', 'b.tsv'), text: 'b' },
  ])
  expect(readdirSync(at('new'))).toEqual(['a.tsv', 'b.tsv'])
})

it('puts back what was moved when another cannot be', () => {
  mkdirSync(at('half', 'c.tsv', 'no'), { recursive: true })
  writeFileSync(at('half', 'a.tsv'), 'old')
  const files = ['a', 'b', 'c'].map(name => ({ path: at('half', `${name}.tsv`), text: 'new' }))
  expect(() => writeAll(files)).toThrow(expect.objectContaining({ code: 'world/not-written' }))
  expect(readdirSync(at('half'))).toEqual(['a.tsv', 'c.tsv'])
  expect(readFileSync(at('half', 'a.tsv'), 'utf8')).toBe('old')
})
