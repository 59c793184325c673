import { Link } from 'wouter'
import { type Entities, type Network, useLabels } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { changed, withNames } from '../../parts/asked.js'
import { useFilters } from '../../parts/filters.js'
import { kindClass } from '../../parts/kinds.js'
import { Name } from '../../parts/name.js'
import { Some } from '../../parts/some.js'
import { dayInWords } from '../../parts/when.js'
import { allTimes } from './picture.js'

type Tie = Network['ties'][number]

function Kinds({ kinds }: Pick<Tie, 'kinds'>) {
  const { of } = useSpeech()
  const label = useLabels()
  return Object.entries(kinds).map(([kind, n]) => (
    <span key={kind} className={`kind ${kindClass(kind)}`}>
      {of(label('contacts', kind))} {n}
    </span>
  ))
}

function TieLine({ tie, entities, most }: { tie: Tie; entities: Entities; most: number }) {
  const speech = useSpeech()
  const { say } = speech
  const { address } = useFilters()
  const { a, b, times, otherwise, last, kinds } = tie
  const entries = withNames(changed(address, { limit: null, at: null }), [a, b])
  return (
    <li className="tie-line">
      <p>
        <Name id={a} entities={entities} /> – <Name id={b} entities={entities} />
      </p>
      <p className="marks">
        <Link href={`/?${entries}`}>{say('count.contacts', { n: allTimes(tie) })}</Link>
        <Kinds kinds={kinds} />
        {otherwise > 0 && <span>{say('who.otherwise', { n: otherwise })}</span>}
        {last && <span>{say('who.last', { day: dayInWords(last, speech) })}</span>}
      </p>
      <span className="track" aria-hidden="true">
        <span className="took" style={{ inlineSize: `${(100 * times) / most}%` }} />
        <span className="otherwise" style={{ inlineSize: `${(100 * otherwise) / most}%` }} />
      </span>
    </li>
  )
}

/** The ties in words: of everybody, or of whoever is chosen. */
export function Ties({ network: { ties, entities }, chosen }: { network: Network; chosen: string | null }) {
  const shown = chosen === null ? ties : ties.filter(({ a, b }) => a === chosen || b === chosen)
  const most = Math.max(1, ...ties.map(allTimes))
  return (
    <Some key={chosen} items={shown} n={chosen === null ? 12 : 30} keyOf={({ a, b }) => `${a} ${b}`}>
      {tie => <TieLine tie={tie} entities={entities} most={most} />}
    </Some>
  )
}
