import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { build as bundled } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entryPoints, packed } from './packed.mjs'
import { root } from './ready.mjs'

// The package as strangers get it.

// To pack takes longer on a busy machine.
const patience = 120_000

let stranger
beforeAll(() => {
  stranger = packed()
}, patience)
afterAll(() => stranger?.remove())

/** Puts a program of strangers into the project that has installed the package. */
function placed(file) {
  copyFileSync(join(root, 'scripts', 'strangers', file), join(stranger.folder, file))
  return file
}

function answer(file, ...args) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(stranger.folder, file), ...args], {
    cwd: stranger.folder,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const heavy = [
  /node_modules\/(?:libsql|kysely|undici|warcio|yauzl|@hono|@modelcontextprotocol|hyparquet-writer)\//u,
  /dist\/(?:store|cli|api\/(?!client)|mcp|export|acquire\/web)\//u,
]

describe('what is packed', () => {
  it('is what publint wants', async () => {
    const tarball = readFileSync(stranger.tarball)
    const bytes = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength)
    const { messages, pkg } = await publint({ pack: { tarball: bytes }, level: 'suggestion', strict: true })
    expect(messages.map(message => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  it('holds the program, its declarations, what it knows, and its papers', () => {
    const must = [
      ...['README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md', 'package.json'],
      ...[
        'dist/cli/main.js',
        'dist/app/threads/thread.js',
        'dist/knowledge.jsonl',
        'dist/lexicon.bin',
        'dist/rows.bin',
      ],
      ...['index', 'time', 'names', 'page', 'register', 'client'].flatMap(name => [
        `dist/library/${name}.js`,
        `dist/library/${name}.d.ts`,
      ]),
    ]
    expect(must.filter(file => !stranger.files.includes(file))).toEqual([])
  })

  it('holds nothing of the sources, tests, gold or tools', () => {
    const foreign = /^(?:src|corpus|knowledge|bench|scripts|web|node_modules|\.)|\.test\.|testing|conformance|\.tsx?$/u
    expect(stranger.files.filter(file => foreign.test(file) && !file.endsWith('.d.ts'))).toEqual([])
    expect(stranger.files.filter(file => /\.test\.d\.ts$|testing|conformance/u.test(file))).toEqual([])
  })
})

describe('importing', () => {
  it.each(entryPoints())('%s runs in plain Node and does nothing', name => {
    const { told, names } = answer(placed('quiet.mjs'), name)
    expect(told).toEqual([])
    expect(names).toBeGreaterThan(0)
  })

  it.each(entryPoints())('%s by a CommonJS program works, too', name => {
    const program = `console.log(JSON.stringify(Object.keys(require('${name}')).length > 0))`
    writeFileSync(join(stranger.folder, 'old.cjs'), program)
    expect(answer('old.cjs')).toBe(true)
  })

  it('is seen where it does something', () => {
    writeFileSync(
      join(stranger.folder, 'loud.mjs'),
      `import { readTimes } from 'isnad/time'; readTimes('x'); Date.now()`,
    )
    const { told } = answer(placed('quiet.mjs'), './loud.mjs')
    expect(told).toContain('the clock')
    expect(told.some(each => each.includes('knowledge.jsonl'))).toBe(true)
  })

  it.each(entryPoints())('%s loads no store, no network and no archive', name => {
    const urls = answer(placed('loaded.mjs'), name)
    expect(urls.length).toBeGreaterThan(4)
    expect(urls.filter(url => heavy.some(pattern => pattern.test(url)))).toEqual([])
  })
})

describe('shaking the tree', () => {
  const bundle = async code => {
    const entry = join(stranger.folder, 'entry.mjs')
    writeFileSync(entry, code)
    const { output } = await bundled({
      root: stranger.folder,
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: { ssr: entry, write: false, minify: false },
    })
    return output.map(chunk => chunk.code ?? '').join('\n')
  }

  it.each(entryPoints())('nothing is left of %s where nothing of it is used', async name => {
    expect((await bundle(`import '${name}'`)).replace(/\/\/.*/gu, '').trim()).toBe('export {};')
  })

  it('takes along what is used alone', async () => {
    const time = await bundle(`import { readTimes } from 'isnad/time'; console.log(readTimes('x'))`)
    expect(time).toContain('readTimes')
    expect(time).not.toContain('chainsOfStory')
    const error = await bundle(`import { IsnadError } from 'isnad'; console.log(IsnadError)`)
    expect(error.length).toBeLessThan(5000)
  })
})

describe('the declarations', () => {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const strict = [
    ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--isolatedModules'],
    ...['--verbatimModuleSyntax', '--skipLibCheck', 'false', '--target', 'es2022', '--types', ''],
  ]
  const check = (file, ...options) => {
    const { stdout } = spawnSync(process.execPath, [tsc, ...strict, ...options, file], {
      cwd: stranger.folder,
      encoding: 'utf8',
    })
    return stdout.trim()
  }
  const resolutions = [
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]

  it.each(resolutions)('compile in a strict project, module %s, resolution %s', (module, resolution) => {
    expect(check(placed('user.ts'), '--module', module, '--moduleResolution', resolution)).toBe('')
  })

  it('refuse what is wrong', () => {
    writeFileSync(
      join(stranger.folder, 'wrong.ts'),
      `import { read } from 'isnad'\nexport const n: number = read({ txt: 'x' }).stories[0].id\n`,
    )
    const told = check('wrong.ts', '--module', 'nodenext')
    expect(told).toMatch(/TS2353|TS2769|TS2345/u)
    expect(told).toMatch(/TS2532|TS18048/u)
  })
})
