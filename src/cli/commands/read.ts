import { type Context, type Exit, exits } from '../context.js'
import { errorText } from '../errors.js'

export interface ReadOptions {
  json?: boolean
  published?: string
  outlet?: string
}

export async function read(paths: string[], options: ReadOptions, { out, err, stdin }: Context): Promise<Exit> {
  const { readPages } = await import('../../app/index.js')
  const { readingText } = await import('../show/reading.js')
  let done = 0
  let failed = 0
  for await (const item of readPages({ paths, stdin, ...options })) {
    if ('failure' in item) {
      failed++
      await err.print(errorText(item.failure.error, item.failure.source))
    } else {
      if (options.json) await out.print(`${JSON.stringify(item.reading)}\n`)
      else await out.print(`${done > 0 ? '\n' : ''}${readingText(item.reading, out)}`)
      done++
    }
    if (out.closed) break
  }
  if (failed > 0) await err.print(`isnad: ${done} read, ${failed} failed\n`)
  return failed > 0 ? exits.failed : exits.done
}
