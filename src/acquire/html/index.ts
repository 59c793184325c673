import { makePage, type PageFacts } from '../../model/page.js'
import type { Diagnostic, Markup, Page } from '../../model/records.js'
import type { Place } from './body/flow.js'
import { bodyOf } from './body.js'
import { type Tree, treeOf } from './elements.js'
import { headlineOf } from './headline.js'
import { type Metadata, metadataOf, siteInTitle, titleOf } from './metadata.js'
import { type Named, namedOf } from './named.js'
import { type PageText, textOf } from './text.js'

/** Whether a text is HTML: by its media type where a header names one, else by how it begins. */
export const isHtml = (text: string, type: string | null): boolean =>
  type === null
    ? /^\uFEFF?\s*(?:<!--|<!doctype html|<html|<head|<body)/iu.test(text)
    : /^(?:text\/html|application\/xhtml\+xml)/iu.test(type)

/** Kinds of furniture that tell of the story which they stand by. */
const ofTheStory: ReadonlySet<string> = new Set(['dateline', 'byline', 'clock', 'label'])

/** What stands in furniture that is about something else than the story. */
function asideOf(tree: Tree, named: ReadonlyMap<number, Named>): Uint8Array {
  const aside = new Uint8Array(tree.nodes.length)
  for (const [id, { furniture, kind }] of named)
    if (furniture && !ofTheStory.has(kind)) aside.fill(1, id, tree.nodes[id]!.after)
  return aside
}

/** What is named within furniture too: a box of links may have its own head and dates. Nothing that holds a line of the story. */
function furnitureRegions(
  text: PageText,
  named: ReadonlyMap<number, Named>,
  places: readonly Place[],
): Markup['regions'] {
  const told = new Int32Array(text.text.length + 1)
  for (const { line, cut } of places) if (cut === null) told.fill(1, line.span[0], line.span[1])
  for (let i = 1; i < told.length; i++) told[i]! += told[i - 1]!
  const regions: Markup['regions'] = []
  for (const [id, { kind, rule, furniture }] of named) {
    const span = furniture ? text.spanOf(id) : null
    if (span && told[span[1] - 1] === (span[0] === 0 ? 0 : told[span[0] - 1])) regions.push({ span, kind, rule })
  }
  return regions
}

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
  const named = namedOf(tree, text)
  const aside = asideOf(tree, named)
  const isAside = (id: number): boolean => aside[id] === 1
  const metadata = metadataOf(tree, facts.url ?? null, isAside)
  const body = bodyOf({ tree, text, named })
  const begins = body.root < 0 ? null : (text.spanOf(body.root)?.[1] ?? null)
  const headline = headlineOf(tree, text, metadata.titles, metadata.outlet, begins, isAside)
  const regions = [
    ...body.regions.filter(({ kind }) => headline === null || kind !== 'headline'),
    ...furnitureRegions(text, named, body.places),
  ]
  if (headline) regions.push({ span: headline.span, kind: 'headline', rule: 'html/headline' })
  const shown = headline && text.text.slice(...headline.span)
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
