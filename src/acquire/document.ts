import { IsnadError } from '../model/errors.js'
import { makePage } from '../model/page.js'
import type { Page } from '../model/records.js'
import type { GivenFacts } from './acquired.js'
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

function makeFrom({ source, bytes, url, retrieved, type, charset }: Document, given: GivenFacts): Page {
  const { text, noticed } = decode(bytes, { charset })
  if (isBlank(text)) throw empty(source)
  const { published = null, outlet = null, title = null } = given
  const facts = { published, outlet, title, url, retrieved }
  const page = isHtml(text, type) ? pageOfHtml(source, text, facts) : makePage(source, text, facts)
  return { ...page, noticed: [...noticed, ...page.noticed, ...garbledIn(page.text)] }
}

/** The page that a document is, or why it is none. Every source of documents ends there: what is a page is decided once. */
export function pageOf(document: Document, given: GivenFacts): { page: Page } | { error: IsnadError } {
  try {
    return { page: makeFrom(document, given) }
  } catch (error) {
    if (error instanceof IsnadError) return { error }
    throw error
  }
}
