import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link } from 'wouter'
import { answerOf, api, type Brief, type Entities, type Who } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { changed, withNames } from '../../parts/asked.js'
import { EntryLine } from '../../parts/entry-line.js'
import { TimeFilter, useFilters } from '../../parts/filters.js'
import { Name } from '../../parts/name.js'
import { Some } from '../../parts/some.js'
import { Answered } from '../../parts/states.js'
import { useTitle } from '../../parts/title.js'
import { dayInWords } from '../../parts/when.js'
import { Offices, Terms } from './offices.js'
import { Names, Statements } from './said.js'

function Counterparts({ counterparts, entities }: Pick<Who, 'counterparts' | 'entities'>) {
  const speech = useSpeech()
  const { say } = speech
  if (counterparts.length === 0) return null
  const most = Math.max(...counterparts.map(({ times, otherwise }) => times + otherwise))
  const part = (n: number) => ({ inlineSize: `${(100 * n) / most}%` })
  return (
    <section className="sheet" aria-labelledby="counterparts">
      <h2 id="counterparts">{say('who.counterparts')}</h2>
      <Some items={counterparts} n={8} keyOf={({ id }) => id}>
        {({ id, times, otherwise, last }) => (
          <li className="counterpart">
            <Name id={id} entities={entities} />{' '}
            <span className="support">
              {say('count.contacts', { n: times })}
              {otherwise > 0 && ` · ${say('who.otherwise', { n: otherwise })}`}
              {last && ` · ${say('who.last', { day: dayInWords(last, speech) })}`}
            </span>
            <span className="track" aria-hidden="true">
              <span className="took" style={part(times)} />
              <span className="otherwise" style={part(otherwise)} />
            </span>
          </li>
        )}
      </Some>
    </section>
  )
}

interface EntriesProps {
  title: string
  entries: readonly Brief[]
  entities: Entities
  /** how many there are in all, and where */
  total: number
  href: string
}

function Entries({ title, entries, entities, total, href }: EntriesProps) {
  const { say } = useSpeech()
  const id = useId()
  if (entries.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <small>{say('number', { n: total })}</small>
      </h2>
      <Some items={entries} n={10} keyOf={entry => entry.id}>
        {entry => (
          <li>
            <EntryLine entry={entry} entities={entities} />
          </li>
        )}
      </Some>
      {total > entries.length && <Link href={href}>{say('who.all', { n: total })}</Link>}
    </section>
  )
}

const isDated = ({ date }: Brief): boolean => /^\d/u.test(date?.value ?? '')

/** The latest first, those without a date last. */
const latestFirst = (entries: readonly Brief[]): Brief[] => [
  ...entries.filter(isDated).toReversed(),
  ...entries.filter(entry => !isDated(entry)).toReversed(),
]

function Head({ who }: { who: Who }) {
  const { say, of, language } = useSpeech()
  const { address } = useFilters()
  const { entity, mentions, pages } = who
  const other = language === 'ar' ? entity.name.en : entity.name.ar
  const here = changed(address, {})
  const narrowed = withNames(here, [entity.id])
  return (
    <header className="who-top">
      <p className="support">{say(`entity.${entity.kind}`)}</p>
      <h1>
        <bdi>{of(entity.name)}</bdi>{' '}
        {other && other !== of(entity.name) && (
          <small>
            <bdi lang={language === 'ar' ? 'en' : 'ar'}>{other}</bdi>
          </small>
        )}
      </h1>
      <p role="status" className="support">
        {say('count.mentions', { n: mentions })} {say('who.inPages', { n: pages })} ·{' '}
        {say('count.contacts', { n: who.totals.contacts })}
      </p>
      {who.unlooked > 0 && <p className="support">{say('who.unlooked', { n: who.unlooked })}</p>}
      <ul className="plain ways">
        <li>
          <Link href={`/?${narrowed}`}>{say('who.inTimeline')}</Link>
        </li>
        <li>
          <Link href={`/network?${narrowed}`}>{say('who.inNetwork')}</Link>
        </li>
        {entity.wikidata && /^Q\d+$/u.test(entity.wikidata) && (
          <li>
            <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} rel="noopener noreferrer">
              Wikidata <bdi>{entity.wikidata}</bdi>
            </a>
          </li>
        )}
      </ul>
    </header>
  )
}

function Period() {
  const { say } = useSpeech()
  return (
    <fieldset className="period">
      <legend>{say('who.period')}</legend>
      <TimeFilter name="from" />
      <TimeFilter name="to" />
    </fieldset>
  )
}

function Found({ who }: { who: Who }) {
  const { say, of } = useSpeech()
  const { entity, terms, offices, entities } = who
  useTitle(of(entity.name) || entity.id)
  const { address } = useFilters()
  const narrowed = withNames(address, [entity.id])
  const isNothing = who.mentions === 0 && who.contacts.length === 0 && who.others.length === 0
  return (
    <>
      <Head who={who} />
      <Period />
      <div className="beside">
        <Terms terms={terms} isHolders={entity.kind === 'office'} />
        {offices && offices.held.length > 0 && <Offices {...offices} />}
        <Counterparts counterparts={who.counterparts} entities={entities} />
        <Names names={who.names} turns={who.turns} />
      </div>
      <div className="told-of">
        {isNothing && <p className="nothing">{say('state.nothing')}</p>}
        <Entries
          title={say('who.contacts')}
          entries={latestFirst(who.contacts)}
          entities={entities}
          total={who.totals.contacts}
          href={`/?${narrowed}`}
        />
        <Statements
          statements={who.statements}
          entity={entity.id}
          entities={entities}
          total={who.totals.statements}
          href={`/search?${changed(narrowed, { in: 'statements' })}`}
        />
        <Entries
          title={say('who.others')}
          entries={latestFirst(who.others)}
          entities={entities}
          total={who.totals.others}
          href={`/?${narrowed}`}
        />
      </div>
    </>
  )
}

/** What the register holds about a person, an office, a state or a body. */
export function Somebody({ id }: { id: string }) {
  const { filters } = useFilters()
  const { from, to } = filters
  const time = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const query = useQuery({
    queryKey: ['who', id, time],
    queryFn: () => answerOf<Who>(api.entities[':id'].$get({ param: { id: encodeURIComponent(id) }, query: time })),
  })
  return (
    <div className="somebody">
      <Answered query={query} isView>
        {who => <Found key={who.entity.id} who={who} />}
      </Answered>
    </div>
  )
}
