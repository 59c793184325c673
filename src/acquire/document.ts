import { IsnadError, messageOf } from '../model/errors.js'
import { makePage } from '../model/page.js'
import type { Diagnostic, Page } from '../model/records.js'
import { type Acquired, failed, type GivenFacts } from './acquired.js'
import { garbledIn } from './charset/garbled.js'
import { decode } from './decode.js'
import { empty, isBlank } from './empty.js'
import { isHtml, pageOfHtml } from './html/index.js'

/** Bytes that were had from somewhere – a file, a server, a member of an archive – with what is known of them from outside. */
export interface Document {
  source: string
  bytes: Uint8Array
  url: string | null
  /** the media type and the charset that a header names */
  type: string | null
  charset: string | null
  /** when it was fetched, ISO 8601 */
  retrieved: string | null
}

/** The same, its bytes decoded. */
export type DecodedDocument = Omit<Document, 'bytes' | 'charset'> & { text: string; noticed: Diagnostic[] }

function makeFrom({ source, text, url, retrieved, type, noticed }: DecodedDocument, given: GivenFacts): Page {
  if (isBlank(text)) throw empty(source)
  const facts = { url, retrieved }
  const page = isHtml(text, type) ? pageOfHtml(source, text, facts) : makePage(source, text, facts)
  return {
    ...page,
    // What a page says of itself goes before what others say of it.
    published: page.published ?? given.published ?? null,
    outlet: page.outlet ?? given.outlet ?? null,
    title: page.title ?? given.title ?? null,
    noticed: [...noticed, ...page.noticed, ...garbledIn(page.text)],
  }
}

// A page that nobody has foreseen must not end the batch that it is in.
const broken = (cause: unknown): IsnadError => {
  const why = messageOf(cause)
  return new IsnadError('internal', `Making a page of it failed: ${why}`, 'Please report this with the page.', cause)
}

function tried(work: () => Page): { page: Page } | { error: IsnadError } {
  try {
    return { page: work() }
  } catch (error) {
    return { error: error instanceof IsnadError ? error : broken(error) }
  }
}

/** The page that a text is: HTML by its type, or where it has none by how it begins. */
export const pageOfText = (document: DecodedDocument, given: GivenFacts): ReturnType<typeof tried> =>
  tried(() => makeFrom(document, given))

/** The page that a document is, or why it is none. Every source of documents ends there: what is a page is decided once. */
export const pageOf = ({ bytes, charset, ...document }: Document, given: GivenFacts): ReturnType<typeof tried> =>
  tried(() => makeFrom({ ...document, ...decode(bytes, { charset }) }, given))

/** The same, as sources give it; `bytes` is how much of the input it took. */
export function acquiredOf(document: Document, given: GivenFacts, bytes = document.bytes.length): Acquired {
  const made = pageOf(document, given)
  return 'page' in made ? { page: made.page, bytes } : failed(document.source, made.error, bytes)
}
