import type { Entry } from '../model/records.js'
import type { Store, StoryCopies, StoryPlace } from '../store/store.js'
import { storyNamed } from './story.js'

// Which pages have one text.

/** A text that several pages have, of an entry that one of them tells. */
export interface SharedText {
  /** the pages that have it as a whole, the first of them first where that is known */
  pages: StoryPlace[]
  first: StoryPlace | null
  /** those that have a passage of it */
  partly: StoryPlace[]
}

const keyOf = ({ page, story }: Pick<StoryPlace, 'page' | 'story'>): string => `${page}:${story}`

/** By the day of publication, then by name; the one that is known to be the first before all. */
const inOrder = (places: readonly StoryPlace[], first: StoryPlace | null): StoryPlace[] => {
  const textOf = (place: StoryPlace): string =>
    [first && keyOf(place) === keyOf(first) ? 0 : 1, place.published ?? '~', place.source, keyOf(place)].join('\n')
  return [...places].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1))
}

function sharedText({ copies, first, ...own }: StoryCopies): SharedText {
  const places = (isPart: boolean): StoryPlace[] =>
    copies.filter(({ kind }) => (kind === 'partial') === isPart).map(({ kind: _, share: __, ...place }) => place)
  return { pages: inOrder([own, ...places(false)], first), first, partly: inOrder(places(true), null) }
}

/** The texts that the accounts of an entry share with other pages, whether or not these tell of it. */
export async function textsOf(store: Store, { accounts }: Entry): Promise<SharedText[]> {
  const met = new Set<string>()
  const texts: SharedText[] = []
  for (const account of accounts) {
    if (met.has(keyOf(account))) continue
    met.add(keyOf(account))
    const found = await store.copies(account.page, account.story)
    if (!found || found.copies.length === 0) continue
    const text = sharedText(found)
    for (const place of text.pages) met.add(keyOf(place))
    texts.push(text)
  }
  return texts
}

/** The copies of a story, by `PAGE:STORY`, or of the main one of a page: how much they share, and which was first. */
export async function copiesIn(store: Store, wanted: string): Promise<StoryCopies> {
  const { reading, story } = await storyNamed(store, wanted)
  const { id: page, source, outlet } = reading.page
  const none: StoryCopies = { page, story, source, outlet, published: null, copies: [], first: null }
  return (await store.copies(page, story)) ?? none
}
