import type { Reading, Span, Story } from '../model/records.js'
import { overlaps } from '../text/span.js'

/** A place of a page, with all that it takes to quote it and to lead somebody there. */
export interface Cited {
  page: string
  source: string
  url: string | null
  outlet: string | null
  published: string | null
  /** of the line, from 1 */
  line: number
  span: Span
  exact: string
}

/** The story of which a place is. */
export const storyAt = ({ stories }: Reading, span: Span): Story | undefined =>
  stories.find(({ headline, body }) => [headline, ...body].some(each => each !== null && overlaps(each, span)))

export function citedIn(reading: Reading, span: Span): Cited {
  const { page } = reading
  const { id, source, url, outlet, text } = page
  const published = storyAt(reading, span)?.published?.value ?? page.published
  const line = text.slice(0, span[0]).split('\n').length
  return { page: id, source, url, outlet, published, line, span, exact: text.slice(...span) }
}
