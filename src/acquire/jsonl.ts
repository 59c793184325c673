import { IsnadError } from '../model/errors.js'
import { makePage, type PageFacts } from '../model/page.js'
import type { Page } from '../model/records.js'
import { type Acquired, failed, type GivenFacts } from './acquired.js'
import { needIsoDate } from './dates.js'
import { decode, tooLarge } from './decode.js'
import { type ByteLine, byteLines } from './lines.js'
import { empty, isBlank } from './text.js'

type Fields = Record<string, unknown>

const bad = (message: string, cause?: unknown): IsnadError =>
  new IsnadError(
    'input/bad-jsonl',
    message,
    'A line holds one object: {"id": "…", "published": "…", "text": "…"}',
    cause,
  )

function parseObject(line: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw bad('The line is no JSON.', cause)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('The line is no JSON object.')
  return value as Fields
}

function stringOf(fields: Fields, name: string): string | null {
  const value = fields[name]
  if (value === undefined || value === null || value === '') return null
  if (typeof value !== 'string') throw bad(`“${name}” is no string.`)
  return value
}

const dateOf = (fields: Fields, name: string): string | null => {
  const value = stringOf(fields, name)
  return value === null ? null : needIsoDate(value, `“${name}”`)
}

function textOf(fields: Fields): string {
  const { text } = fields
  if (typeof text !== 'string') throw bad('“text” is missing, or no string.')
  if (isBlank(text)) throw empty('“text”')
  if (/\p{Surrogate}/u.test(text)) throw bad('“text” holds half a character (a lone surrogate).')
  return text
}

function idOf(fields: Fields): string | null {
  return typeof fields.id === 'number' ? String(fields.id) : stringOf(fields, 'id')
}

function factsOf(fields: Fields, given: GivenFacts): PageFacts {
  return {
    url: stringOf(fields, 'url'),
    outlet: stringOf(fields, 'outlet') ?? given.outlet ?? null,
    published: dateOf(fields, 'published') ?? given.published ?? null,
    retrieved: dateOf(fields, 'retrieved'),
    title: stringOf(fields, 'title'),
  }
}

function pageOf(line: string, place: string, given: GivenFacts): Page {
  const fields = parseObject(line)
  return makePage(idOf(fields) ?? place, textOf(fields), factsOf(fields, given))
}

function acquireLine(line: ByteLine, place: string, given: GivenFacts): Acquired | null {
  const { content, bytes, offset } = line
  try {
    if (content === null) throw tooLarge('The line')
    const text = decode(content, offset)
    return isBlank(text) ? null : { page: pageOf(text, place, given), bytes }
  } catch (error) {
    if (error instanceof IsnadError) return failed(place, error, bytes)
    throw error
  }
}

/** A page a line. A line that is none is told with its number, and the others are done. */
export async function* acquireJsonl(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  given: GivenFacts,
): AsyncGenerator<Acquired> {
  let any = false
  for await (const line of byteLines(chunks)) {
    const acquired = acquireLine(line, `${source}:${line.number}`, given)
    if (acquired === null) continue
    any = true
    yield acquired
  }
  if (!any) yield failed(source, empty(source))
}
