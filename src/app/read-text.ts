import { pageOf } from '../acquire/document.js'
import { type GivenFacts, needIsoDate } from '../acquire/index.js'
import type { Reading } from '../model/records.js'
import { readPage } from './read-page.js'

/** A text that somebody gives, with what he knows of it. */
export interface TextGiven {
  text: string
  source?: string
  url?: string
  outlet?: string
  /** in ISO form */
  published?: string
  title?: string
}

const factsOf = ({ outlet, published, title }: TextGiven): GivenFacts => ({
  ...(outlet === undefined ? {} : { outlet }),
  ...(title === undefined ? {} : { title }),
  ...(published === undefined ? {} : { published: needIsoDate(published, '--published') }),
})

/** Reads a text, or the HTML of a page, and keeps nothing. */
export function readText(given: TextGiven): Reading {
  const { text, url = null, source = url ?? 'text' } = given
  const document = { source, bytes: new TextEncoder().encode(text), url, type: null, charset: 'utf-8', retrieved: null }
  const made = pageOf(document, factsOf(given))
  if ('error' in made) throw made.error
  const read = readPage(made.page)
  if ('error' in read) throw read.error
  return read
}
