import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { add, openRegister, type Register } from '../app/index.js'
import { type Serving, server } from './server.js'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))

async function* nothing(): AsyncGenerator<Uint8Array> {}

export const serving = (more: Partial<Serving> = {}): Serving => ({
  names: [],
  token: null,
  origins: [],
  perMinute: 1_000_000,
  tell: cause => {
    throw cause
  },
  ...more,
})

export interface Asking {
  register: Register
  /** Asks a server over this register as a browser of this machine would. */
  ask: (path: string, init?: RequestInit, more?: Partial<Serving>) => Promise<Response>
}

/** A register of the examples for the tests of a file. */
export function withExamples(): () => Asking {
  let folder = ''
  let register: Register
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-api-'))
    const file = join(folder, 'register.db')
    await add({ paths: [examples], stdin: nothing(), register: file })
    register = await openRegister(file, { create: false })
  })
  afterAll(async () => {
    await register.close()
    await rm(folder, { recursive: true, force: true })
  })
  const ask: Asking['ask'] = async (path, init = {}, more = {}) => {
    const headers = new Headers(init.headers)
    if (!headers.has('host')) headers.set('host', 'localhost:4747')
    return server(register, serving(more)).request(`http://localhost:4747${path}`, { ...init, headers })
  }
  return () => ({ register, ask })
}
