import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerOf, api, type Coverage, type Register, useLabels, useRegister } from '../../asking.js'
import { useSpeech, type Word } from '../../language.js'
import { useOriginName } from '../../parts/origin-name.js'
import { Answered } from '../../parts/states.js'
import { useTitle } from '../../parts/title.js'
import { BarList, type Counted } from './bar-list.js'
import { Months } from './months.js'
import { Said } from './said.js'
import { SetAside } from './set-aside.js'
import '../../parts/track.css'
import './dashboard.css'

function Numbers({ register, coverage }: { register: Register; coverage: Coverage | undefined }) {
  const { say } = useSpeech()
  const numbers: [Word, number | undefined][] = [
    ['dashboard.pages', register.pages],
    ['dashboard.accounts', register.accounts],
    ['dashboard.copies', coverage?.copies],
    ['dashboard.entries', register.entries],
    ['dashboard.setAside', register.quarantined],
  ]
  return (
    <dl className="numbers-shown">
      {numbers.map(([word, n]) => (
        <div key={word} className="sheet">
          <dt>{say(word)}</dt>
          <dd>{n === undefined ? '…' : say('number', { n })}</dd>
        </div>
      ))}
    </dl>
  )
}

function Card({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

const hrefOf = (name: string, value: string): string => `/?${new URLSearchParams({ [name]: value })}`

/** Numbers by ids, with their words in a set of labels. */
function useCounted(): (counts: Record<string, number>, set: string, filter: string) => Counted[] {
  const { of } = useSpeech()
  const label = useLabels()
  return (counts, set, filter) =>
    Object.entries(counts).map(([id, n]) => ({ key: id, name: of(label(set, id)), n, href: hrefOf(filter, id) }))
}

function Cards({ register: { tally }, coverage }: { register: Register; coverage: Coverage | undefined }) {
  const { say } = useSpeech()
  const counted = useCounted()
  const originName = useOriginName()
  const outlets = coverage?.outlets.map(
    ({ outlet, pages }): Counted => ({
      key: outlet ?? '',
      name: outlet === null ? say('dashboard.noOutlet') : <bdi>{outlet}</bdi>,
      n: pages,
      ...(outlet === null ? {} : { href: hrefOf('outlet', outlet) }),
    }),
  )
  const origins = Object.entries(tally.origins).map(
    ([id, n]): Counted => ({ key: id, name: <bdi>{originName(id)}</bdi>, n, href: hrefOf('origin', id) }),
  )
  return (
    <div className="cards-shown">
      <Card id="outlets" title={say('dashboard.outlets')}>
        {outlets && <BarList items={outlets} first={12} />}
      </Card>
      <Card id="kinds" title={say('filter.contacts')}>
        <BarList items={counted(tally.kinds, 'contacts', 'kind')} />
      </Card>
      <Card id="statuses" title={say('filter.status')}>
        <BarList items={counted(tally.statuses, 'statuses', 'status')} />
      </Card>
      <Card id="events" title={say('filter.events')}>
        <BarList items={counted(tally.types, 'events', 'kind')} />
      </Card>
      <Card id="origins" title={say('dashboard.origins')}>
        <BarList items={origins} first={12} />
      </Card>
    </div>
  )
}

/** What the register holds, and what it could not take. */
export default function Dashboard() {
  const { say } = useSpeech()
  const query = useRegister()
  const { data: coverage } = useQuery({
    queryKey: ['coverage'],
    queryFn: () => answerOf<Coverage>(api.coverage.$get()),
  })
  useTitle(say('nav.dashboard'))
  return (
    <div className="dashboard">
      <h1>{say('nav.dashboard')}</h1>
      <Answered query={query}>
        {register => (
          <>
            <Numbers register={register} coverage={coverage} />
            {coverage && <Months months={coverage.months} undated={coverage.undated} />}
            <Cards register={register} coverage={coverage} />
          </>
        )}
      </Answered>
      <SetAside />
      <Said />
    </div>
  )
}
