import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { answerOf, api, type Corrections } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { bareEntry, entryPath } from '../../parts/entry-path.js'
import { PageText } from '../../parts/page-text.js'
import { Some } from '../../parts/some.js'
import { Answered } from '../../parts/states.js'
import { dayInWords } from '../../parts/when.js'

type Correction = Corrections['corrections'][number]

function Line({ correction: { n, by, at, why, deed, state, overruledBy, entries } }: { correction: Correction }) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <li className={state === 'holds' ? 'correction' : 'correction idle'}>
      <p>
        {n}. {say(`correction.${deed.what}`)}{' '}
        {entries.map(id => (
          <Link key={id} href={entryPath(id)}>
            <bdi>{bareEntry(id)}</bdi>{' '}
          </Link>
        ))}
      </p>
      <p className="support">
        <bdi>
          <PageText text={by} />
        </bdi>
        {say('list.comma')}
        {dayInWords(at.slice(0, 10), speech)}
        {why && (
          <>
            {': '}
            <q dir="auto">
              <PageText text={why} />
            </q>
          </>
        )}
        {state !== 'holds' && ` · ${say(`correction.is.${state}`, { by: overruledBy ?? 0 })}`}
      </p>
    </li>
  )
}

/** What people said against what was read. */
export function Said() {
  const { say } = useSpeech()
  const query = useQuery({
    queryKey: ['corrections'],
    queryFn: () => answerOf<Corrections>(api.corrections.$get()),
  })
  return (
    <section className="sheet wide" aria-labelledby="corrections">
      <h2 id="corrections">{say('dashboard.corrections')}</h2>
      <Answered query={query}>
        {({ corrections }) =>
          corrections.length === 0 ? (
            <p className="nothing">{say('dashboard.corrections.none')}</p>
          ) : (
            <Some items={corrections.toReversed()} n={10} keyOf={({ n }) => String(n)}>
              {correction => <Line correction={correction} />}
            </Some>
          )
        }
      </Answered>
    </section>
  )
}
