import type { Context, Exit } from '../context.js'
import { printEach, type ReadOptions } from '../each-reading.js'

export async function chains(paths: string[], options: ReadOptions, context: Context): Promise<Exit> {
  const { chainsOf } = await import('../../app/index.js')
  const { chainsText } = await import('../show/chains.js')
  return printEach(paths, options, context, {
    lines: reading =>
      chainsOf(reading)
        .map(chain => `${JSON.stringify(chain)}\n`)
        .join(''),
    text: reading => chainsText(reading, context.out),
  })
}
