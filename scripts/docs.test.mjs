import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programs, stranger } from './doc-programs.mjs'
import { played } from './doc-sessions.mjs'
import { entryPoints } from './packed.mjs'
import { root } from './ready.mjs'

// To pack, to register the examples and to serve them takes longer on a busy machine.
const patience = 120_000

const subpaths = ['time', 'names', 'page', 'register', 'client']

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

const pageOf = { isnad: 'read', ...Object.fromEntries(subpaths.map(name => [`isnad/${name}`, name])) }

describe('the pages of docs', () => {
  it.each(entryPoints())('%s: tell every function of it', name => {
    const program = join(root, 'scripts', 'strangers', 'names.mjs')
    copyFileSync(program, join(reader.folder, 'names.mjs'))
    const told = spawnSync(process.execPath, ['names.mjs', name], { cwd: reader.folder, encoding: 'utf8' })
    const { module, open } = JSON.parse(told.stdout)
    const page = readFileSync(join(root, 'docs', 'library', `${pageOf[name]}.md`), 'utf8')
    const wanted = name === 'isnad/register' ? [...module, ...open] : module
    expect(wanted.filter(each => !new RegExp(`\\b${each}\\b`, 'u').test(page))).toEqual([])
  })
})

it('README shows what the program prints', { timeout: patience }, () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8')
  expect(page).toBe(played(page))
})

describe('the programs of docs', () => {
  it('are of every subpath, and ten are recipes', () => {
    const of = name => programs.filter(program => program.name.startsWith(`docs/${name}`)).length
    for (const name of ['read', ...subpaths]) expect(of(`library/${name}.md`)).toBeGreaterThan(1)
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
