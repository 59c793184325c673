import type { Reading } from '../model/records.js'
import { type Context, type Exit, exits } from './context.js'
import { errorText } from './errors.js'

export interface ReadOptions {
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
  { json, ...facts }: ReadOptions,
  { out, err, stdin }: Context,
  { lines, text }: Forms,
): Promise<Exit> {
  const { readPages } = await import('../app/index.js')
  let done = 0
  let failed = 0
  for await (const item of readPages({ paths, stdin, ...facts })) {
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
