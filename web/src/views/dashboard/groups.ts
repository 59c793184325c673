import type { Quarantine } from '../../asking.js'

export type SetAside = Quarantine['pages'][number]

export interface Group {
  code: string
  pages: SetAside[]
}

/** Pages that were set aside, by why: what happened most goes first. */
export function groupsOf(pages: readonly SetAside[]): Group[] {
  const groups = new Map<string, SetAside[]>()
  for (const page of pages) groups.set(page.code, (groups.get(page.code) ?? []).concat(page))
  return [...groups]
    .map(([code, all]) => ({ code, pages: all }))
    .sort((a, b) => b.pages.length - a.pages.length || (a.code < b.code ? -1 : 1))
}

const told = [
  'empty',
  'not-utf8',
  'binary',
  'too-large',
  'bad-jsonl',
  'bad-archive',
  'damaged',
  'bad-date',
  'not-readable',
] as const
const wide = ['network', 'feed', 'internal'] as const

export type Reason = (typeof told)[number] | (typeof wide)[number] | 'unlike'

/** For what there is advice: for a code of its own, or for all of its sort. */
export function reasonOf(code: string): Reason {
  const [sort, rest] = code.split('/')
  const own = sort === 'input' ? told.find(each => each === rest) : undefined
  return own ?? wide.find(each => each === sort) ?? 'unlike'
}
