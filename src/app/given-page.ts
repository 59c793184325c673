import { needIsoDate } from '../acquire/dates.js'
import { pageLimit, tooLarge } from '../acquire/decode.js'
import { type DecodedDocument, pageOf, pageOfText } from '../acquire/document.js'
import { IsnadError } from '../model/errors.js'
import type { Page } from '../model/records.js'

// Pages as programs hand them over, without a file.

/** What is known of a page from outside. What the page says of itself goes before it. */
export interface PageGivenFacts {
  /** what the page is called in citations; without it the address, else `text` */
  source?: string | null | undefined
  url?: string | null | undefined
  /** the paper, portal or agency whose page it is, by any of its names or its host */
  outlet?: string | null | undefined
  /** ISO 8601, a day or a time: `2025-10-07`, `2025-10-07T22:44+03:00`; from it «أمس» is counted */
  published?: string | null | undefined
  title?: string | null | undefined
  /** when it was fetched, ISO 8601 */
  retrieved?: string | null | undefined
}

/** A text; it is taken for HTML where it begins as HTML does. */
export interface TextGiven extends PageGivenFacts {
  text: string
}

/** HTML, however it begins. */
export interface HtmlGiven extends PageGivenFacts {
  html: string
}

/** Bytes in any charset, of text or HTML. */
export interface BytesGiven extends PageGivenFacts {
  bytes: Uint8Array
  /** the media type that a header names, `text/html` */
  type?: string | null | undefined
  /** the charset that a header names; a wrong one does no harm */
  charset?: string | null | undefined
}

/** A page as a program has it: a text, HTML, bytes, each with what is known of it, or a `Page` that was made before. */
export type PageGiven = string | TextGiven | HtmlGiven | BytesGiven | Page

const isMade = (given: TextGiven | Page): given is Page => 'id' in given && 'noticed' in given && 'markup' in given

// Programs without types may hand over anything.
const isGiven = (given: unknown): boolean => {
  if (typeof given !== 'object' || given === null) return false
  const { text, html, bytes } = given as Record<string, unknown>
  return typeof text === 'string' || typeof html === 'string' || bytes instanceof Uint8Array
}

const notGiven = (): IsnadError =>
  new IsnadError('usage', 'This is no page.', 'Give a string, or an object with text, html or bytes.')

const day = (value: string | null | undefined, what: string): string | null =>
  value === null || value === undefined ? null : needIsoDate(value, what)

function factsOf({ published, outlet, title }: PageGivenFacts) {
  const date = day(published, 'published')
  return { ...(date === null ? {} : { published: date }), ...(outlet ? { outlet } : {}), ...(title ? { title } : {}) }
}

const fromOutside = ({ source, url, retrieved }: PageGivenFacts) => ({
  source: source ?? url ?? 'text',
  url: url ?? null,
  retrieved: day(retrieved, 'retrieved'),
})

function needSmall(size: number): void {
  if (size > pageLimit) throw tooLarge('The page')
}

const half = /\p{Surrogate}/u

/** Half a character has no place in a file: what was kept would not be what was read. */
export function needWhole(...texts: readonly (string | null | undefined)[]): void {
  if (texts.some(text => text && half.test(text)))
    throw new IsnadError(
      'input/not-utf8',
      'The page holds half a character (a lone surrogate).',
      'Give whole ones: text.toWellFormed()',
    )
}

function needMade(made: ReturnType<typeof pageOf>): Page {
  if ('error' in made) throw made.error
  return made.page
}

function ofText(text: string, type: string | null, given: PageGivenFacts): Page {
  needWhole(text)
  needSmall(Buffer.byteLength(text))
  const document: DecodedDocument = { ...fromOutside(given), text, type, noticed: [] }
  return needMade(pageOfText(document, factsOf(given)))
}

function ofBytes({ bytes, type, charset, ...given }: BytesGiven): Page {
  needSmall(bytes.length)
  const document = { ...fromOutside(given), bytes, type: type ?? null, charset: charset ?? null }
  return needMade(pageOf(document, factsOf(given)))
}

/**
 * The page that something handed over is: its text, which is never changed again, and what is known of it. All spans are `[start, end)` in UTF-16
 * code units of `page.text`; of HTML that is the text made of it, not its source.
 * Throws an `IsnadError`: `input/empty`, `input/too-large` (8 MB), `input/bad-date`, `input/not-utf8` (half a character), of bytes `input/binary`; `usage` for what
 * is no page at all.
 */
export function givenPage(given: PageGiven): Page {
  if (typeof given === 'string') return ofText(given, null, {})
  if (!isGiven(given)) throw notGiven()
  needWhole(given.source, given.url, given.outlet, given.title)
  if ('bytes' in given) return ofBytes(given)
  if ('html' in given) return ofText(given.html, 'text/html', given)
  if (!isMade(given)) return ofText(given.text, null, given)
  needWhole(given.text)
  return given
}
