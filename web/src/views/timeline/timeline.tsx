import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { answerOf, api, type Entities, type EntryList } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { changed, type Filters as Narrowed } from '../../parts/asked.js'
import { Filters, useFilters } from '../../parts/filters.js'
import { Answered } from '../../parts/states.js'
import { useTitle } from '../../parts/title.js'
import { List } from './list.js'
import { Plot } from './plot.js'
import './timeline.css'

const step = 100

function useEntries(filters: Narrowed, isNewest: boolean) {
  return useInfiniteQuery({
    queryKey: ['entries', filters, isNewest],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      const after = pageParam === null ? {} : { after: pageParam }
      const newest = isNewest ? { newest: 'true' } : {}
      return answerOf<EntryList>(api.entries.$get({ query: { ...filters, ...newest, ...after, limit: step } }))
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}

function Order({ isNewest }: { isNewest: boolean }) {
  const { say } = useSpeech()
  const { go } = useFilters()
  return (
    <select
      aria-label={say('timeline.order')}
      value={isNewest ? '' : 'oldest'}
      onChange={({ target }) => go(now => changed(now, { order: target.value || null }))}
    >
      <option value="">{say('timeline.newest')}</option>
      <option value="oldest">{say('timeline.oldest')}</option>
    </select>
  )
}

/** Entries along time, with what narrows them and a plot of how many there are when. */
export function Timeline() {
  const { say } = useSpeech()
  const { address, filters } = useFilters()
  const isNewest = address.get('order') !== 'oldest'
  const query = useEntries(filters, isNewest)
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query
  const pages = query.data?.pages
  const [first] = pages ?? []
  const entries = useMemo(() => pages?.flatMap(page => page.entries) ?? [], [pages])
  const entities = useMemo<Entities>(() => Object.assign({}, ...(pages ?? []).map(page => page.entities)), [pages])
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const total = first?.total ?? 0
  useTitle(say('nav.timeline'))
  return (
    <div className="with-filters timeline">
      <header className="view-top">
        <h1>{say('nav.timeline')}</h1>
        <p role="status">{first && say('count.entries', { n: total })}</p>
        <Order isNewest={isNewest} />
      </header>
      <Filters named={first?.named} unknown={first?.unknown} />
      <div className="beside" aria-busy={query.isPlaceholderData}>
        <Plot />
        <Answered query={query}>
          {() =>
            total === 0 ? (
              <p className="nothing">{say('state.nothing')}</p>
            ) : (
              <List
                entries={entries}
                entities={entities}
                total={total}
                hasMore={hasNextPage && !isFetchingNextPage}
                more={more}
              />
            )
          }
        </Answered>
        {isFetchingNextPage && <p className="waiting">{say('state.waiting')}</p>}
      </div>
    </div>
  )
}
