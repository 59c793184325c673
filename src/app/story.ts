import { IsnadError } from '../model/errors.js'
import type { Reading } from '../model/records.js'
import type { Store } from '../store/store.js'
import { type Chain, chainsOf } from './chains.js'
import { needPage } from './pages-named.js'

/** A page as it was read, with one of its stories in view. */
export interface StoryShown {
  /** the story that is meant, by its id in the reading */
  story: string
  reading: Reading
  /** of this story */
  chains: Chain[]
  /** by the ids of events: the entries that they are accounts of */
  entries: Record<string, string>
}

const noStory = (wanted: string, { stories, page }: Reading): IsnadError =>
  new IsnadError(
    'register/no-such-page',
    `The page ${page.id.slice(0, 12)} has no story ${wanted}.`,
    stories.length === 0 ? 'It has none at all.' : `It has ${stories.map(({ id }) => id).join(', ')}.`,
  )

/** The reading that a page's name means. */
export async function needReading(store: Store, wanted: string): Promise<Reading> {
  const { id } = await needPage(store, wanted)
  return (await store.reading(id))!
}

/** A story by `PAGE:STORY`, or the main one of a page: its id, enough of its beginning, its source or its address. */
export async function storyNamed(store: Store, wanted: string): Promise<Pick<StoryShown, 'reading' | 'story'>> {
  const [, page = wanted, name] = /^(.+):(s\d+)$/u.exec(wanted) ?? []
  const reading = await needReading(store, page)
  if (name !== undefined && !reading.stories.some(({ id }) => id === name)) throw noStory(name, reading)
  return { reading, story: name ?? reading.stories[0]?.id ?? 's0' }
}

/** The same with what came of it. */
export async function storyIn(store: Store, wanted: string): Promise<StoryShown> {
  const { reading, story } = await storyNamed(store, wanted)
  const accounts = await store.entriesOfPage(reading.page.id)
  const ofStory = [...accounts].map(([account, entry]) => [...account.split(':').slice(1), entry] as const)
  return {
    story,
    reading,
    chains: chainsOf(reading).filter(chain => chain.story === story),
    entries: Object.fromEntries(ofStory.filter(([of]) => of === story).map(([, event, entry]) => [event, entry])),
  }
}
