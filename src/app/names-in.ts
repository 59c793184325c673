import type { Entity, Mention, Reading, Span } from '../model/records.js'
import type { PageGiven } from './given-page.js'
import { read } from './read-given.js'

// Who and what is named in a text, as the reader of pages takes it.

export interface NameIn {
  /** the words; `page.text.slice(...span)` */
  text: string
  /** `[start, end)` in UTF-16 code units */
  span: Span
  kind: Mention['kind']
  /** by a name, an office, a surname, or by words that turn back to somebody: «نظيره», «الجانبان» */
  how: Mention['how']
  /** who or what it is; null where words mean nobody in particular */
  entity: Entity | null
  /** of an office, who held it on the day of the page */
  holder: Entity | null
  /** the word that judges while it names, «الكيان الصهيوني»; null where none does */
  framing: string | null
}

/** The names in what was read, story by story, in the order of the page. */
export function namesOfReading({ page, stories, entities }: Reading): NameIn[] {
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const entityOf = (id: string | null): Entity | null => (id === null ? null : (byId.get(id) ?? null))
  return stories.flatMap(({ mentions }) =>
    mentions.map(({ span, kind, how, entity, holder, framing }) => ({
      text: page.text.slice(...span),
      ...{ span, kind, how, framing },
      entity: entityOf(entity),
      holder: entityOf(holder),
    })),
  )
}

/**
 * People, offices, states, bodies and places that a text names or means, in order; furniture is left out. Offices are resolved by `published`.
 * Throws what `read` throws.
 */
export const namesIn = (given: PageGiven): NameIn[] => namesOfReading(read(given))
