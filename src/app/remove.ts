import { IsnadError } from '../model/errors.js'
import type { Counts, PageData, Store } from '../store/store.js'
import { lettingGo } from './correct/letting-go.js'
import { needPages } from './pages-named.js'
import { registerPath } from './places.js'
import { withRegister } from './register.js'

export interface Removed {
  register: string
  pages: Pick<PageData, 'id' | 'source'>[]
  holds: Counts
  /** corrections that hold to nothing any more */
  letGo: number[]
}

export interface RemoveOptions {
  register?: string
  /** all pages that a name means, where it means several */
  all?: boolean
}

const several = (wanted: string, pages: readonly PageData[]): IsnadError =>
  new IsnadError(
    'register/several-pages',
    `${pages.length} pages are called ${wanted}.`,
    `Take all of them out with --all, or name one by its id: ${pages[0]!.id.slice(0, 12)}`,
  )

/** Takes pages out of an opened register, as if they had never come. What people corrected of them is kept. */
export async function removeIn(
  store: Store,
  wanted: readonly string[],
  { all = false }: Pick<RemoveOptions, 'all'> = {},
): Promise<Omit<Removed, 'register'>> {
  const pages = new Map<string, PageData>()
  // All names are looked up before anything goes: one that is wrong must not leave half of the work done.
  for (const name of wanted) {
    const found = await needPages(store, name)
    if (found.length > 1 && !all) throw several(name, found)
    for (const page of found) pages.set(page.id, page)
  }
  const letGo = await lettingGo(store, async () => {
    for (const id of pages.keys()) await store.remove(id)
  })
  const gone = [...pages.values()].map(({ id, source }) => ({ id, source }))
  return { pages: gone, holds: await store.counts(), letGo }
}

export const remove = (wanted: readonly string[], { register, all = false }: RemoveOptions = {}): Promise<Removed> =>
  withRegister(register, { create: false }, async store => ({
    register: registerPath(register),
    ...(await removeIn(store, wanted, { all })),
  }))
