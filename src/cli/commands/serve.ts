import { randomBytes } from 'node:crypto'
import { type Context, type Exit, exits } from '../context.js'
import { asIsnadError, errorText } from '../errors.js'
import { untilAsked } from '../until-asked.js'
import { type NewsOptions, spreadNews } from './serve-news.js'

export interface ServeOptions extends NewsOptions {
  port: number
  host: string
  name?: string[]
  writable?: boolean
  token?: string
  cors?: string[]
  rate: number
  register?: string
}

const addressOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/** A token that nobody can guess, for whoever gives none. */
const newToken = (): string => randomBytes(18).toString('base64url')

const tokenOf = ({ writable, token }: ServeOptions): string | null =>
  writable ? token || process.env.ISNAD_TOKEN || newToken() : null

const whenAsked = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

export async function serve(options: ServeOptions, context: Context): Promise<Exit> {
  const { out, err } = context
  const { port, host, name = [], cors = [], rate, register } = options
  const app = await import('../../app/index.js')
  const api = await import('../../api/index.js')
  const opened = await app.openRegister(register, { create: options.watch !== undefined })
  const { signal, done } = untilAsked()
  const tell = (cause: unknown): void => void err.print(errorText(asIsnadError(cause)))
  try {
    const token = tokenOf(options)
    const serving = { names: [host, ...name], token, origins: cors, perMinute: rate, tell }
    const served = await api.serve(opened, { port, host }, serving)
    const base = addressOf(host, served.port)
    await out.print(`Isnad at ${base} – end it with Ctrl-C\n`)
    if (token !== null) await out.print(`What is changed is changed with this token: ${token}\n`)
    try {
      await Promise.all([whenAsked(signal), spreadNews(options, { opened, register, base, stop: signal }, context)])
    } finally {
      await served.close()
    }
  } finally {
    done()
    await opened.close()
  }
  return exits.done
}
