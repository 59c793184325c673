import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { answerOf, api, type Entities, type Entity, type Network } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { changed } from '../../parts/asked.js'
import { useFilters } from '../../parts/filters.js'
import { Name } from '../../parts/name.js'
import { Answered } from '../../parts/states.js'
import { useSettled } from '../../parts/suggesting.js'
import { useTitle } from '../../parts/title.js'

const kinds = ['person', 'office', 'state', 'body', 'place', 'outlet', 'group'] as const
type Kind = (typeof kinds)[number]

interface List {
  entities: Entity[]
  next: string | null
}

const step = 50

function useFound(q: string, kind: Kind | null) {
  return useInfiniteQuery({
    queryKey: ['finder', q, kind],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      const query = { q, limit: step, ...(kind ? { kind } : {}), ...(pageParam === null ? {} : { after: pageParam }) }
      return answerOf<List>(api.entities.$get({ query }))
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled: q !== '' || kind !== null,
  })
}

function Line({ entity }: { entity: Entity }) {
  const { say, language } = useSpeech()
  const other = language === 'ar' ? entity.name.en : entity.name.ar
  return (
    <li className="sheet find">
      <Name id={entity.id} entities={{ [entity.id]: entity }} />
      <span className="support">
        {say(`entity.${entity.kind}`)}
        {other && (
          <>
            {' · '}
            <bdi lang={language === 'ar' ? 'en' : 'ar'}>{other}</bdi>
          </>
        )}
      </span>
    </li>
  )
}

function Found({ q, kind }: { q: string; kind: Kind | null }) {
  const { say } = useSpeech()
  const query = useFound(q, kind)
  const all = query.data?.pages.flatMap(page => page.entities) ?? []
  return (
    <Answered query={query}>
      {() => (
        <div aria-busy={query.isPlaceholderData}>
          <h2 className="hidden">{say('who.found')}</h2>
          <p role="status" className="support">
            {all.length === 0 ? say('state.nothing') : say('count.shown', { n: all.length })}
          </p>
          <ul className="plain finds">
            {all.map(entity => (
              <Line key={entity.id} entity={entity} />
            ))}
          </ul>
          {query.hasNextPage && (
            <button type="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {say('search.further')}
            </button>
          )}
        </div>
      )}
    </Answered>
  )
}

const many = 30

/** Those who have most contacts, for whoever has nobody in mind. */
function Foremost() {
  const { say } = useSpeech()
  const query = useQuery({
    queryKey: ['foremost'],
    queryFn: () => answerOf<Network>(api.network.$get({ query: {} })),
  })
  return (
    <Answered query={query}>
      {({ nodes, entities }: { nodes: Network['nodes']; entities: Entities }) => (
        <section aria-labelledby="foremost">
          <h2 id="foremost">{say('who.foremost')}</h2>
          <ul className="plain finds">
            {nodes.slice(0, many).map(({ id, contacts }) => (
              <li key={id} className="sheet find">
                <Name id={id} entities={entities} />
                <span className="support">{say('count.contacts', { n: contacts })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Answered>
  )
}

/** Finds people, offices, states and bodies by a name or a part of it. */
export function Finder() {
  const { say } = useSpeech()
  const { address, go } = useFilters()
  const id = useId()
  const typed = address.get('q') ?? ''
  const kind = kinds.find(each => each === address.get('kind')) ?? null
  const q = useSettled(typed.trim())
  useTitle(say('nav.who'))
  return (
    <div className="finder">
      <h1>{say('nav.who')}</h1>
      <div className="asks">
        <label htmlFor={id}>{say('who.name')}</label>
        <input
          id={id}
          type="search"
          dir={typed ? 'auto' : undefined}
          autoComplete="off"
          placeholder={say('who.hint')}
          value={typed}
          onChange={({ target }) => go(now => changed(now, { q: target.value }), { replace: true })}
        />
        <label htmlFor={`${id}-kind`}>{say('filter.kind')}</label>
        <select
          id={`${id}-kind`}
          value={kind ?? ''}
          onChange={({ target }) => go(now => changed(now, { kind: target.value }))}
        >
          <option value="">{say('filter.any')}</option>
          {kinds.map(each => (
            <option key={each} value={each}>
              {say(`entity.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {q === '' && kind === null ? <Foremost /> : <Found q={q} kind={kind} />}
    </div>
  )
}
