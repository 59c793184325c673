import { makePage, type PageFacts } from '../../model/page.js'
import type { Diagnostic, Page } from '../../model/records.js'
import { bodyOf } from './body.js'
import { treeOf } from './elements.js'
import { namedOf } from './named.js'
import { textOf } from './text.js'

/** Whether a text is HTML: by its media type where a header names one, else by how it begins. */
export const isHtml = (text: string, type: string | null): boolean =>
  type === null
    ? /^\uFEFF?\s*(?:<!--|<!doctype html|<html|<head|<body)/iu.test(text)
    : /^(?:text\/html|application\/xhtml\+xml)/iu.test(type)

/** The page that HTML is: its text made once, with the regions that its markup names and the way back to its characters. */
export function pageOfHtml(source: string, html: string, facts: PageFacts): Page {
  const tree = treeOf(html)
  const text = textOf(tree)
  const { regions } = bodyOf({ tree, text, named: namedOf(tree) })
  const noticed: Diagnostic[] =
    tree.cutAt === null
      ? []
      : [
          {
            code: 'html/cut',
            message: `The page has too many elements: it is read up to character ${tree.cutAt} of its source.`,
            span: null,
          },
        ]
  return makePage(source, text.text, {
    ...facts,
    markup: { regions, origins: text.origins },
    noticed: [...(facts.noticed ?? []), ...noticed],
  })
}
