import { type Context, type Exit, exits } from '../context.js'
import { asIsnadError, errorText } from '../errors.js'
import { untilAsked } from '../until-asked.js'

export interface ServeOptions {
  port: number
  host: string
  name?: string[]
  register?: string
}

const addressOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

export async function serve({ port, host, name = [], register }: ServeOptions, { out, err }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const api = await import('../../api/index.js')
  const opened = await app.openRegister(register, { create: false })
  const { signal, done } = untilAsked()
  const tell = (cause: unknown): void => void err.print(errorText(asIsnadError(cause)))
  try {
    const served = await api.serve(opened, { port, host }, { names: [host, ...name], writable: false, tell })
    await out.print(`Isnad at ${addressOf(host, served.port)} – end it with Ctrl-C\n`)
    await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
    await served.close()
  } finally {
    done()
    await opened.close()
  }
  return exits.done
}
