import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link } from 'wouter'
import { answerOf, api, type Network as Found } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { changed } from '../../parts/asked.js'
import { Filters, useFilters } from '../../parts/filters.js'
import { Name, whoPath } from '../../parts/name.js'
import { Answered } from '../../parts/states.js'
import { useTitle } from '../../parts/title.js'
import { Picture } from './picture.js'
import { Ties } from './ties.js'
import '../../parts/track.css'
import './network.css'

const limits = [30, 60, 100, 150, 300] as const
const usual = 60

const kinds = ['person', 'office', 'state', 'body'] as const

function Limit({ limit }: { limit: number }) {
  const { say } = useSpeech()
  const { go } = useFilters()
  const id = useId()
  const all = [...new Set([...limits, limit])].sort((a, b) => a - b)
  return (
    <span className="limit">
      <label htmlFor={id}>{say('network.limit')}</label>
      <select
        id={id}
        value={limit}
        onChange={({ target }) =>
          go(now => changed(now, { limit: target.value === String(usual) ? null : target.value }))
        }
      >
        {all.map(each => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </span>
  )
}

function Shown({ network, limit }: { network: Found; limit: number }) {
  const { say } = useSpeech()
  const { address, go } = useFilters()
  const { nodes, ties, entities } = network
  const at = address.get('at')
  const chosen = nodes.some(({ id }) => id === at) ? at : null
  const choose = (id: string | null): void => go(now => changed(now, { at: id }), { replace: true })
  const hasKind = (kind: string): boolean => nodes.some(({ id }) => entities[id]?.kind === kind)
  if (ties.length === 0) return <p className="nothing">{say('state.nothing')}</p>
  return (
    <>
      <section className="sheet" aria-labelledby="picture">
        <h2 id="picture" className="hidden">
          {say('network.picture')}
        </h2>
        <Picture key={`${nodes.length} ${ties.length}`} network={network} chosen={chosen} choose={choose} />
        <footer className="key">
          <ul className="plain">
            {kinds.filter(hasKind).map(kind => (
              <li key={kind} className={kind}>
                {say(`entity.${kind}`)}
              </li>
            ))}
            <li className="dashed">{say('network.dashed')}</li>
          </ul>
          <Limit limit={limit} />
        </footer>
      </section>
      <section aria-labelledby="ties">
        <h2 id="ties">
          {chosen === null ? say('network.ties') : <Name id={chosen} entities={entities} link={false} />}
        </h2>
        {chosen !== null && (
          <p className="chosen-one">
            <Link href={whoPath(chosen)}>{say('network.who')}</Link>
            <button type="button" className="small" onClick={() => choose(null)}>
              {say('network.everybody')}
            </button>
          </p>
        )}
        <Ties network={network} chosen={chosen} />
      </section>
    </>
  )
}

/** A number of ties that the API takes. */
const limitIn = (text: string | null): number => {
  const limit = Number(text ?? usual)
  return Number.isInteger(limit) && limit >= 1 && limit <= 1000 ? limit : usual
}

/** Who is in contact with whom, in whatever time and of whatever kind. */
export default function Network() {
  const { say } = useSpeech()
  const { address, filters } = useFilters()
  const limit = limitIn(address.get('limit'))
  const query = useQuery({
    queryKey: ['network', filters, limit],
    queryFn: () => answerOf<Found>(api.network.$get({ query: { ...filters, limit } })),
    placeholderData: keepPreviousData,
  })
  useTitle(say('nav.network'))
  const { data } = query
  return (
    <div className="with-filters">
      <header className="view-top">
        <h1>{say('nav.network')}</h1>
        <p role="status">
          {data && say('network.count', { nodes: data.nodes.length, ties: data.ties.length, total: data.total })}
        </p>
      </header>
      <Filters named={data?.named} unknown={data?.unknown} />
      <div className="beside" aria-busy={query.isPlaceholderData}>
        <Answered query={query}>{network => <Shown network={network} limit={limit} />}</Answered>
      </div>
    </div>
  )
}
