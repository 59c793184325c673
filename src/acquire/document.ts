import type { IsnadError } from '../model/errors.js'
import { makePage } from '../model/page.js'
import type { Page } from '../model/records.js'
import type { GivenFacts } from './acquired.js'
import { decode } from './decode.js'
import { isHtml, pageOfHtml } from './html/index.js'
import { empty, isBlank } from './text.js'

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

/** The page that a document is, or why it is none. Every source of documents ends here: what is a page is decided once. */
export function pageOf(document: Document, given: GivenFacts): { page: Page } | { error: IsnadError } {
  const { source, bytes, url, retrieved, type } = document
  const text = decode(bytes)
  if (isBlank(text)) return { error: empty(source) }
  const facts = { ...given, url, retrieved }
  return { page: isHtml(text, type) ? pageOfHtml(source, text, facts) : makePage(source, text, facts) }
}
