import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { faithful, type Reply, serve } from '../app/world-update/testing-service.js'

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-world-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const terms = join(folder, 'world', 'terms.tsv')

interface Ended {
  status: number | null
  signal: string | null
  out: string
  err: string
}

/** Runs what `npm run build` made as a user does; `whileRunning` is given a way to end it. */
async function run(args: string[], reply: Reply, whileRunning?: (stop: () => void) => void): Promise<Ended> {
  const service = await serve((asked, response, nth) => {
    reply(asked, response, nth)
    whileRunning?.(() => child.kill('SIGINT'))
  })
  const env = { ...process.env, ISNAD_REGISTER: join(folder, 'register.db'), ISNAD_SPARQL: service.url }
  const child = spawn(process.execPath, [program, 'world', 'update', ...args], { env })
  const ended: Ended = { status: null, signal: null, out: '', err: '' }
  child.stdout.on('data', chunk => {
    ended.out += String(chunk)
  })
  child.stderr.on('data', chunk => {
    ended.err += String(chunk)
  })
  await new Promise<void>(resolve =>
    child.on('close', (status, signal) => {
      Object.assign(ended, { status, signal })
      resolve()
    }),
  )
  await service.close()
  return ended
}

it('tells in words what it adds, what differs and what it leaves out', async () => {
  const { status, out, err } = await run(['--states', 'egy,JOR,FJI'], faithful())
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain('prime minister of Egypt: ناجي فهيم البرلسي (Nagy Fahim al-Burullusi), since 2027-03-01')
  expect(out).toMatch(/^Left out {2}\d+$/mu)
  expect(out).toContain(`Written: ${join(folder, 'world', 'people.tsv')}, ${terms}`)
  expect(readFileSync(terms, 'utf8')).toContain('EGY/prime-minister\tperson:nagy-fahim-al-burullusi\t2027-03-01\t\t\t')
})

it('is what `isnad world` tells from then on', () => {
  const env = { ...process.env, ISNAD_REGISTER: join(folder, 'register.db') }
  const args = ['world', 'EGY/prime-minister', '--at', '2027-05-01', '--json']
  const { stdout } = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' })
  const [{ holders }] = JSON.parse(stdout).found
  expect(holders.map(({ person }: { person: string }) => person)).toEqual(['person:nagy-fahim-al-burullusi'])
  expect(holders[0]).toMatchObject({ source: 'https://www.wikidata.org/wiki/Q90000001#P6', to: null })
})

it('ends with a code, what is wrong and what to do', async () => {
  const before = readFileSync(terms, 'utf8')
  const { status, out, err } = await run(['--states', 'EGY'], (_, response) => void response.end('<html>'))
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toMatch(/^isnad: \[network\/bad-answer\] 127\.0\.0\.1:\d+ answers with .*\n {7}Check the address\.\n$/u)
  expect(readFileSync(terms, 'utf8')).toBe(before)
  expect((await run(['--states', 'Egypt'], faithful())).status).toBe(2)
})

it('may be interrupted at any time', async () => {
  rmSync(join(folder, 'world'), { recursive: true, force: true })
  const { signal } = await run(
    ['--states', 'EGY'],
    () => {},
    stop => stop(),
  )
  expect(signal).toBe('SIGINT')
  expect(existsSync(join(folder, 'world'))).toBe(false)
})
