import type { Context, Exit } from '../context.js'
import { printEach, type ReadOptions } from '../each-reading.js'

export type { ReadOptions } from '../each-reading.js'

export async function read(paths: string[], options: ReadOptions, context: Context): Promise<Exit> {
  const { readingText } = await import('../show/reading.js')
  return printEach(paths, options, context, {
    lines: reading => `${JSON.stringify(reading)}\n`,
    text: reading => readingText(reading, context.out),
  })
}
