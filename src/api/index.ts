import { serve as listen } from '@hono/node-server'
import type { Register } from '../app/index.js'
import { type Serving, server } from './server.js'

export interface Listening {
  port: number
  host: string
}

export interface Listened {
  /** the port that was taken: of port 0, whichever was free */
  port: number
  close: () => Promise<void>
}

/** Serves a register until it is closed. */
export function serve(register: Register, { port, host }: Listening, serving: Serving): Promise<Listened> {
  return new Promise((resolve, reject) => {
    const listening = listen({ fetch: server(register, serving).fetch, port, hostname: host }, info =>
      resolve({
        port: info.port,
        close: () => new Promise(done => void listening.close(() => done())),
      }),
    )
    listening.on('error', reject)
  })
}
