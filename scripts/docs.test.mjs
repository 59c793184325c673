import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programs, stranger } from './doc-programs.mjs'
import { root } from './ready.mjs'

// To pack, to register the examples and to serve them takes longer on a busy machine.
const patience = 120_000

let reader
beforeAll(async () => {
  reader = await stranger()
}, patience)
afterAll(() => reader?.close())

describe.concurrent('docs', () => {
  it.each(programs)('$name prints what it says', async ({ code, prints }) => {
    expect(await reader.prints(code)).toBe(prints.trimEnd())
  })
})

describe('the programs of docs', () => {
  it('are of every subpath, and ten are recipes', () => {
    const of = name => programs.filter(program => program.name.startsWith(`docs/${name}`)).length
    for (const name of ['read', 'time', 'names', 'page', 'register', 'client'])
      expect(of(`library/${name}.md`)).toBeGreaterThan(1)
    expect(of('recipes.md')).toBeGreaterThanOrEqual(10)
  })

  it('use nothing that the declarations do not have', () => {
    const folder = join(reader.folder, 'typed')
    mkdirSync(folder)
    const files = programs.map(({ code, name }) => {
      const file = join(folder, `${name.replaceAll(/\W/gu, '-')}.mjs`)
      writeFileSync(file, code)
      return file
    })
    const options = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--noImplicitAny', 'false', '--target', 'es2023']
    const modules = ['--module', 'nodenext', '--moduleResolution', 'nodenext', '--types', 'node', '--skipLibCheck']
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...modules, ...files], {
      cwd: reader.folder,
      encoding: 'utf8',
    })
    expect(stdout.trim()).toBe('')
  })
})
