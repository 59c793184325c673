import { makePage, type PageFacts } from '../../model/page.js'
import type { Diagnostic, Page } from '../../model/records.js'
import { bodyOf, coreOf } from './body.js'
import { type Tree, treeOf } from './elements.js'
import { headlineOf } from './headline.js'
import { type Metadata, metadataOf, siteInTitle, titleOf } from './metadata.js'
import { namedOf } from './named.js'
import { textOf } from './text.js'

/** Whether a text is HTML: by its media type where a header names one, else by how it begins. */
export const isHtml = (text: string, type: string | null): boolean =>
  type === null
    ? /^\uFEFF?\s*(?:<!--|<!doctype html|<html|<head|<body)/iu.test(text)
    : /^(?:text\/html|application\/xhtml\+xml)/iu.test(type)

function noticedIn({ cutAt }: Tree, { broken }: Metadata): Diagnostic[] {
  const noticed: Diagnostic[] = []
  const note = (code: string, message: string): void => {
    noticed.push({ code, message, span: null })
  }
  if (cutAt !== null)
    note('html/cut', `The page has too many elements: it is read up to character ${cutAt} of its source.`)
  if (broken > 0)
    note('html/broken-json-ld', 'Data that the page gives of itself (JSON-LD) is broken and was passed over.')
  return noticed
}

/** The page that HTML is: its text made once, with the regions that its markup names and the way back to its characters. */
export function pageOfHtml(source: string, html: string, facts: PageFacts): Page {
  const tree = treeOf(html)
  const text = textOf(tree)
  const core = coreOf({ tree, text, named: namedOf(tree) })
  const { isAside, whole } = core
  const metadata = metadataOf(tree, facts.url ?? null, isAside)
  const ends = whole?.[1] ?? null
  const headline = headlineOf(tree, text, metadata.titles, metadata.outlet, ends, isAside)?.span ?? null
  const { regions } = bodyOf(core, headline)
  const shown = headline && text.text.slice(...headline)
  const isLine = (line: string): boolean => `\n${text.text}\n`.includes(`\n${line}\n`)
  return makePage(source, text.text, {
    ...facts,
    url: facts.url ?? metadata.url,
    outlet: facts.outlet ?? metadata.outlet ?? (shown && siteInTitle(metadata, shown, isLine)),
    published: facts.published ?? metadata.published,
    title: facts.title ?? titleOf(metadata, shown),
    markup: { regions, origins: text.origins },
    noticed: [...(facts.noticed ?? []), ...noticedIn(tree, metadata)],
  })
}
