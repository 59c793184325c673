import type { FoundList } from '../app/index.js'
import type { Reading } from '../model/records.js'
import { type Context, type Exit, exits } from './context.js'
import { errorText } from './errors.js'
import { settingsIn, type WebOptions } from './web-options.js'

export interface ReadOptions extends WebOptions {
  json?: boolean
  published?: string
  fields?: string
  outlet?: string
}

interface Forms {
  /** for programs */
  lines: (reading: Reading) => string
  /** for people */
  text: (reading: Reading) => string
}

/** Reads the pages one by one and prints each as it comes; what cannot be read is told, and counted at the end. */
export async function printEach(
  paths: string[],
  options: ReadOptions,
  { out, err, stdin }: Context,
  { lines, text }: Forms,
): Promise<Exit> {
  const { readPages } = await import('../app/index.js')
  const { web, rest } = settingsIn(options)
  const { json, ...facts } = rest
  const found = async (list: FoundList): Promise<void> => {
    const [{ foundText }, { paintFor }] = await Promise.all([import('./show/web.js'), import('./show/paint.js')])
    await err.print(foundText(paintFor(err), list))
  }
  let done = 0
  let failed = 0
  for await (const item of readPages({ paths, stdin, web: { ...web, found }, ...facts })) {
    if ('failure' in item) {
      failed++
      await err.print(errorText(item.failure.error, item.failure.source))
    } else {
      await out.print(json ? lines(item.reading) : `${done > 0 ? '\n' : ''}${text(item.reading)}`)
      done++
    }
    if (out.closed) break
  }
  if (failed > 0) await err.print(`isnad: ${done} read, ${failed} failed\n`)
  return failed > 0 ? exits.failed : exits.done
}
