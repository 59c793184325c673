import type { Reading, Story } from '../../model/records.js'
import type { Copyable } from './copies.js'
import { sketchOfStory } from './story.js'

// A story as it is compared with others whose copy it may be.

export const storyId = (page: string, story: string): string => `${page.slice(0, 16)}:${story}`

export const isWholeDay = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}/u.test(value)

/** When a story was published, where it or its page tells a whole day. */
export const publishedOf = ({ page }: Reading, { published, kind }: Story): string | null =>
  [published?.value ?? null, kind === 'main' ? page.published : null].find(isWholeDay) ?? null

export const copyableOf = (reading: Reading, story: Story): Copyable => ({
  id: storyId(reading.page.id, story.id),
  outlet: reading.page.outlet,
  published: publishedOf(reading, story),
  credit: story.credit ?? story.dateline?.agency ?? null,
  sketch: sketchOfStory(reading.page.text, story),
})
