import type { Reading } from '../../model/records.js'
import { type Context, type Exit, exits } from '../context.js'
import { errorText } from '../errors.js'

export interface DatesOptions {
  json?: boolean
  published?: string
}

/** Each expression by itself, with the page and the story that it stands in and the words that it is. */
const asLines = ({ page, stories }: Reading): string =>
  stories
    .flatMap(({ id, times }) =>
      times.map(time => ({ source: page.source, story: id, text: page.text.slice(...time.span), ...time })),
    )
    .map(line => `${JSON.stringify(line)}\n`)
    .join('')

export async function dates(paths: string[], options: DatesOptions, { out, err, stdin }: Context): Promise<Exit> {
  const { readPages } = await import('../../app/index.js')
  const { datesText } = await import('../show/dates.js')
  let failed = 0
  let done = 0
  for await (const item of readPages({ paths, stdin, ...options })) {
    if ('failure' in item) {
      failed++
      await err.print(errorText(item.failure.error, item.failure.source))
    } else {
      if (options.json) await out.print(asLines(item.reading))
      else await out.print(`${done > 0 ? '\n' : ''}${datesText(item.reading, out)}`)
      done++
    }
    if (out.closed) break
  }
  if (failed > 0) await err.print(`isnad: ${done} read, ${failed} failed\n`)
  return failed > 0 ? exits.failed : exits.done
}
