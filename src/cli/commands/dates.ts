import type { Reading } from '../../model/records.js'
import type { Context, Exit } from '../context.js'
import { printEach, type ReadOptions } from '../each-reading.js'

export type DatesOptions = Omit<ReadOptions, 'outlet'>

/** Each expression by itself, with the page and the story that it stands in and the words that it is. */
const asLines = ({ page, stories }: Reading): string =>
  stories
    .flatMap(({ id, times }) =>
      times.map(time => ({ source: page.source, story: id, text: page.text.slice(...time.span), ...time })),
    )
    .map(line => `${JSON.stringify(line)}\n`)
    .join('')

export async function dates(paths: string[], options: DatesOptions, context: Context): Promise<Exit> {
  const { datesText } = await import('../show/dates.js')
  return printEach(paths, options, context, {
    lines: asLines,
    text: reading => datesText(reading, context.out),
  })
}
