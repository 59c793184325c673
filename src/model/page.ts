import { createHash } from 'node:crypto'
import type { Page } from './records.js'

/** What a source knows of a page besides its text. */
export type PageFacts = Partial<
  Pick<
    Page,
    'url' | 'outlet' | 'retrieved' | 'published' | 'title' | 'author' | 'modified' | 'language' | 'markup' | 'noticed'
  >
>

/** The id of a page: what its text is. */
export const pageId = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export function makePage(source: string, text: string, facts: PageFacts = {}): Page {
  return {
    id: pageId(text),
    source,
    url: facts.url ?? null,
    outlet: facts.outlet ?? null,
    retrieved: facts.retrieved ?? null,
    published: facts.published ?? null,
    title: facts.title ?? null,
    author: facts.author ?? null,
    modified: facts.modified ?? null,
    language: facts.language ?? null,
    markup: facts.markup ?? null,
    noticed: facts.noticed ?? [],
    text,
  }
}
