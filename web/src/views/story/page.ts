import type { Entities, Reading, ReadingStory, StoryShown } from '../../answer.js'

/** What all parts of the view need. */
export interface PageShown {
  reading: Reading
  entities: Entities
  /** by the ids of events; none where nothing is kept */
  entries: Readonly<Record<string, string>>
  /** of offices within reasons, by their ids */
  officeNames: Readonly<Record<string, string>>
  /** in Arabic, by what they are in the reading */
  reasons: Readonly<Record<string, string>>
  /** the page in the register; null where it is in none */
  kept: string | null
}

export const pageShown = (
  reading: Reading,
  words: Pick<StoryShown, 'officeNames' | 'reasons'>,
  entries: StoryShown['entries'] | null,
): PageShown => ({
  reading,
  entities: Object.fromEntries(reading.entities.map(entity => [entity.id, entity])),
  entries: entries ?? {},
  officeNames: words.officeNames,
  reasons: words.reasons,
  kept: entries ? reading.page.id : null,
})

export const textAt = ({ reading }: PageShown, [from, to]: readonly [number, number]): string =>
  reading.page.text.slice(from, to)

/** A reason with offices by their names. */
export const reasonIn = ({ officeNames }: PageShown, why: string): string =>
  why.replace(/[\w:-]+\/[a-z-]+/gu, id => officeNames[id] ?? id)

type Event = ReadingStory['events'][number]

export const partiesOf = ({ contact, actors, recipients }: Event): readonly string[] =>
  contact?.participants ?? [...actors, ...recipients]
