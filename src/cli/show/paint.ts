import pc from 'picocolors'
import { harmless } from '../../text/harmless.js'
import type { Output } from '../output.js'

export type Mark = readonly [start: number, end: number]

/** How text is put before a person: colours and isolated Arabic on a terminal, plain text elsewhere. */
export interface Paint {
  columns: number
  dim: (text: string) => string
  bold: (text: string) => string
  warn: (text: string) => string
  good: (text: string) => string
  /** one line of text from a page, made harmless and, on a terminal, kept apart from what stands beside it */
  ar: (text: string) => string
  /** a line of several such texts that is read from right to left */
  rtl: (text: string) => string
  /** a passage, wrapped, with a bar before it; the marked parts, which are in order, stand out */
  quote: (text: string, indent: number, marks?: readonly Mark[]) => string
}

const [firstStrong, rightToLeft, pop] = ['\u2068', '\u2067', '\u2069'] as const
const hasArabic = /[\p{Script=Arabic}]/u

const unseen = /[\p{M}\p{Cf}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such sequences
const colour = /\u001b\[\d+m/gu

/** How many columns a text takes: marks and isolates take none. */
export const widthOf = (text: string): number => [...text.replace(colour, '').replace(unseen, '')].length

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** The beginning of a text that fits, with a sign that there is more. */
export function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Ends on each line what it isolates, and takes it up again on the next: a terminal lays out every line by itself. */
function reopened(lines: readonly string[]): string[] {
  const open: string[] = []
  return lines.map(line => {
    const before = open.join('')
    for (const mark of line.match(/[\u2067-\u2069]/gu) ?? []) mark === pop ? open.pop() : open.push(mark)
    return before + line + pop.repeat(open.length)
  })
}

/** Words in lines no wider than asked; a single long word may be. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const next = line ? `${line} ${word}` : word
    if (line && widthOf(next) > width) {
      lines.push(line)
      line = word
    } else line = next
  }
  return reopened(line ? [...lines, line] : lines)
}

// Stand for the edges of the marked part while the passage is wrapped; no page holds them after cleaning.
const [markStart, markEnd] = ['\ufff9', '\ufffb']

function marked(text: string, marks: readonly Mark[]): string {
  const parts: { text: string; isMarked: boolean }[] = []
  let at = 0
  for (const [start, end] of marks) {
    parts.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true })
    at = end
  }
  parts.push({ text: text.slice(at), isMarked: false })
  let out = ''
  for (const [i, part] of parts.entries()) {
    const isParted = /\s$/u.test(parts[i - 1]?.text ?? '') || (i > 0 && /^\s/u.test(part.text))
    const plain = harmless(part.text)
    out += `${isParted ? ' ' : ''}${part.isMarked ? `${markStart}${plain}${markEnd}` : plain}`
  }
  return out.trim()
}

/** Gives the marked parts their colour on every line that they run over. */
function coloured(lines: string[], paint: (text: string) => string): string[] {
  let inside = false
  return lines.map(line => {
    let out = ''
    for (const part of line.split(/([\ufff9\ufffb])/u)) {
      if (part === markStart) inside = true
      else if (part === markEnd) inside = false
      else out += inside && part ? paint(part) : part
    }
    return out
  })
}

export function paintFor(output: Pick<Output, 'isTerminal' | 'columns'>): Paint {
  const { isTerminal, columns } = output
  const colours = pc.createColors(isTerminal && pc.isColorSupported)
  const isolate = (text: string, by: string): string =>
    isTerminal && hasArabic.test(text) ? `${by}${text}${pop}` : text
  const quote: Paint['quote'] = (text, indent, marks = []) => {
    const width = columns - indent - 2
    const bar = `${' '.repeat(indent)}${colours.dim('│')} `
    const rtl = hasArabic.test(text)
    const lines = coloured(wrapped(marked(text, marks), width), colours.bold)
    const widest = Math.max(0, ...lines.map(widthOf))
    const place = (line: string): string =>
      isTerminal && rtl ? ' '.repeat(widest - widthOf(line)) + isolate(line, rightToLeft) : line
    return `${lines.map(line => `${bar}${place(line)}\n`).join('')}`
  }
  return {
    columns,
    dim: colours.dim,
    bold: colours.bold,
    warn: colours.yellow,
    good: colours.green,
    ar: text => isolate(harmless(text), firstStrong),
    rtl: text => isolate(text, rightToLeft),
    quote,
  }
}

/** A label, and text that hangs beside it. */
export function row(paint: Paint, indent: number, label: string, text: string, labelWidth = 10): string {
  const left = `${' '.repeat(indent)}${paint.dim(padded(label, labelWidth))}  `
  const hang = ' '.repeat(indent + labelWidth + 2)
  return `${left}${wrapped(text, paint.columns - hang.length).join(`\n${hang}`)}\n`
}

export const heading = (paint: Paint, text: string, note = ''): string =>
  `\n${paint.bold(text)}${note ? `  ${paint.dim(note)}` : ''}\n`

export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`
