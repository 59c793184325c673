import type { Register, WatchStep, WebhookStep } from '../../app/index.js'
import type { IsnadError } from '../../model/errors.js'
import type { Context } from '../context.js'
import { asIsnadError, errorText } from '../errors.js'
import { settingsIn, type WebOptions } from '../web-options.js'

// What a server does besides answering: it follows feeds, and tells others what changes.

export interface NewsOptions extends WebOptions {
  watch?: string[]
  interval?: number
  webhook?: string[]
  webhookSecret?: string
}

interface Serving {
  /** the register that is served, and how it was named */
  opened: Register
  register: string | undefined
  /** where the page is served */
  base: string
  /** ends all of it */
  stop: AbortSignal
}

async function watchFeeds(
  paths: readonly string[],
  options: NewsOptions,
  { register, stop }: Serving,
  { out, err }: Context,
): Promise<void> {
  const app = await import('../../app/index.js')
  const { stepText } = await import('../show/web.js')
  const { paintFor } = await import('../show/paint.js')
  const { web } = settingsIn(options)
  const paint = paintFor(out)
  const tell = async (step: WatchStep): Promise<void> => {
    const text = stepText(paint, step, new Date())
    if (text.out) await out.print(text.out)
    if (text.err) await err.print(text.err)
  }
  const { interval } = options
  const more = {
    ...web,
    ...(register === undefined ? {} : { register }),
    ...(interval === undefined ? {} : { interval }),
  }
  const { stopped } = await app.watch({ paths, ...more, stop }, tell)
  if (stopped) await err.print(errorText(stopped))
}

function deliveryText(step: WebhookStep): string | null {
  const { url, outcome } = step
  if (outcome === 'delivered') return null
  const after = {
    failed: 'It is tried again later.',
    'given-up': 'The message is given up; the next one is tried.',
    ended: 'Nothing more is sent there until the server is started again.',
    trouble: 'It is tried again later.',
  }[outcome]
  return `${errorText(step.error, url)}       ${after}\n`
}

async function tellOthers(
  urls: readonly string[],
  options: NewsOptions,
  serving: Serving,
  { err }: Context,
): Promise<void> {
  const app = await import('../../app/index.js')
  const { opened, base, stop } = serving
  const { allowPrivate = [], webhookSecret } = options
  const secret = webhookSecret ?? process.env.ISNAD_WEBHOOK_SECRET ?? ''
  await app.sendWebhooks(opened, { urls, secret, allowPrivate, base, stop }, step => {
    const text = deliveryText(step)
    if (text !== null) void err.print(text)
  })
}

const isWrongUse = ({ code }: IsnadError): boolean => /^(?:usage$|input\/|feed\/)/u.test(code)

type Work = (serving: Serving) => Promise<void>

/** Goes on beside the server until it is stopped. Wrong use ends all of it; what else fails is told, and the rest goes on. */
export async function spreadNews(options: NewsOptions, serving: Serving, context: Context): Promise<void> {
  const { watch = [], webhook = [] } = options
  const works: Work[] = [
    ...(watch.length > 0 ? [(given: Serving) => watchFeeds(watch, options, given, context)] : []),
    ...(webhook.length > 0 ? [(given: Serving) => tellOthers(webhook, options, given, context)] : []),
  ]
  const end = new AbortController()
  const stop = AbortSignal.any([serving.stop, end.signal])
  const wrong: IsnadError[] = []
  const going = works.map(async work => {
    try {
      await work({ ...serving, stop })
    } catch (cause) {
      const error = asIsnadError(cause)
      if (!isWrongUse(error)) return context.err.print(errorText(error))
      wrong.push(error)
      end.abort()
    }
  })
  await Promise.all(going)
  if (wrong[0]) throw wrong[0]
}
