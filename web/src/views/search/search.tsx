import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { Link } from 'wouter'
import { answerOf, api, type SearchResult } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { changed, countOf, type Filters as Narrowed } from '../../parts/asked.js'
import { Filters, useFilters } from '../../parts/filters.js'
import { Answered } from '../../parts/states.js'
import { useTitle } from '../../parts/title.js'
import { type Found, HitShown } from './hit.js'
import './search.css'

const parts = ['entries', 'statements', 'stories'] as const
type Part = (typeof parts)[number]

const inAll = 5
const inOne = 20

interface Asked {
  q: string
  filters: Narrowed
}

const ask = ({ q, filters }: Asked, more: { in?: Part; after?: string; limit: number }) =>
  answerOf<SearchResult>(api.search.$get({ query: { ...filters, ...(q === '' ? {} : { q }), ...more } }))

function Words({ q, search }: { q: string; search: (q: string) => void }) {
  const { say } = useSpeech()
  const id = useId()
  const [typed, setTyped] = useState(q)
  const [before, setBefore] = useState(q)
  if (q !== before) {
    setBefore(q)
    setTyped(q)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    search(typed.trim())
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers that lack <search> would have no landmark
    <form role="search" className="words" onSubmit={submit}>
      <label htmlFor={id} className="hidden">
        {say('search.words')}
      </label>
      <input
        id={id}
        type="search"
        dir={typed ? 'auto' : undefined}
        autoComplete="off"
        placeholder={say('search.hint')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
      <button type="submit" className="main">
        {say('search.go')}
      </button>
    </form>
  )
}

interface PartsProps {
  found: readonly Found[]
  wanted: Part | null
}

/** Where was looked, with how many there are of each. */
function Parts({ found, wanted }: PartsProps) {
  const { say } = useSpeech()
  const { address } = useFilters()
  const to = (part: Part | null): string => `/search?${changed(address, { in: part })}`
  return (
    <nav className="parts" aria-label={say('search.parts')}>
      <Link href={to(null)} aria-current={wanted === null ? 'true' : undefined}>
        {say('search.all')}
      </Link>
      {found.map(({ in: part, total }) => (
        <Link key={part} href={to(part)} aria-current={wanted === part ? 'true' : undefined}>
          {say(`search.in.${part}`)} <span className="many">{say('number', { n: total })}</span>
        </Link>
      ))}
    </nav>
  )
}

function Summary({ asked, result }: { asked: Asked; result: SearchResult }) {
  const { say } = useSpeech()
  const { address } = useFilters()
  const found = result.parts.filter(({ total }) => total > 0)
  if (found.length === 0) return <p className="nothing">{say('state.nothing')}</p>
  return found.map(({ in: part, total, hits, next }) => (
    <section key={part} aria-labelledby={`in-${part}`}>
      <h2 id={`in-${part}`}>
        {say(`search.in.${part}`)} <small>{say('number', { n: total })}</small>
      </h2>
      <ol className="plain hits">
        {hits.map((hit, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one place of a page may be found twice
          <li key={`${asked.q} ${i}`}>
            <HitShown hit={hit} entities={result.entities} />
          </li>
        ))}
      </ol>
      {next !== null && (
        <p>
          <Link href={`/search?${changed(address, { in: part })}`}>{say(`search.more.${part}`, { n: total })}</Link>
        </p>
      )}
    </section>
  ))
}

function OnePart({ asked, part }: { asked: Asked; part: Part }) {
  const { say } = useSpeech()
  const query = useInfiniteQuery({
    queryKey: ['search', asked, part],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      ask(asked, { in: part, limit: inOne, ...(pageParam === null ? {} : { after: pageParam }) }),
    getNextPageParam: ({ parts: [found] }) => found?.next,
  })
  return (
    <Answered query={query}>
      {({ pages }) => (
        <section aria-labelledby={`in-${part}`}>
          <h2 id={`in-${part}`}>{say(`search.in.${part}`)}</h2>
          {pages[0]?.parts[0]?.total === 0 && <p className="nothing">{say('state.nothing')}</p>}
          <ol className="plain hits">
            {pages.flatMap((page, n) =>
              (page.parts[0]?.hits ?? []).map((hit, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one place of a page may be found twice
                <li key={`${n} ${i}`}>
                  <HitShown hit={hit} entities={page.entities} />
                </li>
              )),
            )}
          </ol>
          {query.hasNextPage && (
            <button type="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {say(query.isFetchingNextPage ? 'state.waiting' : 'search.further')}
            </button>
          )}
        </section>
      )}
    </Answered>
  )
}

function Help() {
  const { say } = useSpeech()
  return (
    <ul className="support help">
      <li>{say('search.help.all')}</li>
      <li>{say('search.help.phrase')}</li>
      <li>{say('search.help.names')}</li>
    </ul>
  )
}

/** Looks for words in entries, statements and stories. */
export default function Search() {
  const { say } = useSpeech()
  const { address, filters, go } = useFilters()
  const asked: Asked = { q: address.get('q')?.trim() ?? '', filters }
  const wanted = parts.find(part => part === address.get('in')) ?? null
  const isAsked = asked.q !== '' || (filters.with?.length ?? 0) > 0 || filters.state !== undefined
  const query = useQuery({
    queryKey: ['search', asked],
    queryFn: () => ask(asked, { limit: inAll }),
    enabled: isAsked,
  })
  useTitle(asked.q ? `${asked.q} – ${say('nav.search')}` : say('nav.search'))
  const { data } = query
  const total = data?.parts.reduce((sum, part) => sum + part.total, 0) ?? 0
  return (
    <div className="with-filters">
      <header className="view-top">
        <h1>{say('nav.search')}</h1>
        <p role="status">{data && say('search.found', { n: total })}</p>
        <Words q={asked.q} search={q => go(now => changed(now, { q: q || null }))} />
      </header>
      <Filters named={data?.named} unknown={data?.unknown} />
      <div className="beside">
        {isAsked ? (
          <Answered query={query}>
            {result => (
              <>
                <Parts found={result.parts} wanted={wanted} />
                {wanted === null ? <Summary asked={asked} result={result} /> : <OnePart asked={asked} part={wanted} />}
              </>
            )}
          </Answered>
        ) : (
          <>
            {countOf(filters) > 0 && <p className="nothing">{say('search.needs')}</p>}
            <Help />
          </>
        )}
      </div>
    </div>
  )
}
