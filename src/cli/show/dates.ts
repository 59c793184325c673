import type { DateValue, Reading, Story, TimeExpression } from '../../model/records.js'
import { placeOf } from '../../text/place.js'
import { slice } from '../../text/span.js'
import type { Output } from '../output.js'
import { clipped, type Paint, padded, paintFor, widthOf } from './paint.js'
import { dateText } from './words.js'

// The time expressions of a page in a table: where, what words, what value, what days, counted from where, by which rule.

interface Line {
  time: TimeExpression
  cells: string[]
}

/** The days that are meant, where the value does not say them by itself. */
function daysText(date: DateValue | null): string {
  if (!date) return ''
  const { notBefore, notAfter } = date
  if (!notBefore || !notAfter) return ''
  return notBefore === notAfter ? notBefore : `${notBefore} … ${notAfter}`
}

/** What of the value was worked out; of a value that stays partial, what the text says. */
function fieldsText({ stated, implied, value }: TimeExpression): string {
  if (implied.length > 0) return `${implied.join(', ')} implied`
  if (stated.length === 0) return ''
  return value.includes('X') ? `${stated.join(', ')} stated` : 'all stated'
}

const anchorText = (anchor: string): string =>
  anchor === 'none' ? '' : anchor === 'published' ? 'from publication' : `from ${anchor}`

const widest = 46

function lineOf(paint: Paint, text: string, time: TimeExpression): Line {
  const { id, span, type, value, date, anchor, rule } = time
  return {
    time,
    cells: [
      paint.dim(id),
      paint.dim(placeOf(text, span[0])),
      paint.ar(clipped(slice(text, span).replace(/\s+/gu, ' '), widest)),
      value || '–',
      type,
      daysText(date),
      fieldsText(time),
      anchorText(anchor),
      paint.dim(rule),
    ],
  }
}

function table(lines: readonly Line[]): string {
  const widths = lines[0]?.cells.map((_, i) => Math.max(...lines.map(({ cells }) => widthOf(cells[i]!))))
  return lines
    .map(({ cells }) => `  ${cells.map((cell, i) => padded(cell, widths![i]!)).join('  ')}`.trimEnd())
    .join('\n')
}

const unread = 'no expressions of time'

function storyText(paint: Paint, text: string, story: Story): string {
  const told = story.published ? dateText(story.published) : 'not known'
  const lines = story.times.map(time => lineOf(paint, text, time))
  const odd = story.times.filter(({ otherwise }) => otherwise)
  return (
    `  ${paint.dim('published')} ${told}\n` +
    `${lines.length ? table(lines) : `  ${paint.dim(unread)}`}\n` +
    odd.map(time => oddText(paint, time)).join('')
  )
}

function oddText(paint: Paint, { id, date, otherwise }: TimeExpression): string {
  const other = otherwise!.date
  return `  ${paint.warn(`${id} contradicts itself`)}: ${date!.why}; else ${dateText(other)}, ${other.why}\n`
}

/** The expressions of time of one page, for a person. */
export function datesText({ page, stories }: Reading, output: Output): string {
  const paint = paintFor(output)
  const told = stories.map(story => storyText(paint, page.text, story)).join('')
  return `${paint.bold(paint.ar(page.source))}\n${told || `  ${paint.dim('no story')}\n`}`
}
