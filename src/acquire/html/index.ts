import { Parser } from 'htmlparser2'
import { makePage, type PageFacts } from '../../model/page.js'
import type { Page } from '../../model/records.js'

/** Whether a text is HTML: by its media type where a header names one, else by how it begins. */
export const isHtml = (text: string, type: string | null): boolean =>
  type === null
    ? /^\uFEFF?\s*(?:<!--|<!doctype html|<html|<head|<body)/iu.test(text)
    : /^(?:text\/html|application\/xhtml\+xml)/iu.test(type)

/** The page that HTML is: its text made once, with the regions that its markup names and the way back to its characters. */
export function pageOfHtml(source: string, html: string, facts: PageFacts): Page {
  let text = ''
  const parser = new Parser({
    ontext(part) {
      text += part
    },
  })
  parser.end(html)
  return makePage(source, text, facts)
}
