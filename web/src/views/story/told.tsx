import { Link } from 'wouter'
import type { StoryShown } from '../../answer.js'
import { useLabels } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { Chain } from '../../parts/chain.js'
import { Name } from '../../parts/name.js'
import { PageText } from '../../parts/page-text.js'
import { Because } from './because.js'
import type { PageShown } from './page.js'

interface ToldProps {
  page: PageShown
  story: string
  /** leads to a place of the text */
  go: (at: number) => void
}

/** The events that a story tells, each with its place and its entry. */
export function Events({ page, story: id, go }: ToldProps) {
  const { say, of } = useSpeech()
  const label = useLabels()
  const events = page.reading.stories.find(each => each.id === id)?.events ?? []
  if (events.length === 0) return null
  return (
    <section className="events" aria-labelledby="events">
      <h2 id="events">{say('story.events')}</h2>
      <ul className="plain cards">
        {events.map(({ id: event, contact, type, status, actors, recipients, trigger, evidence }) => {
          const parties = contact?.participants ?? [...actors, ...recipients]
          const entry = page.entries[event]
          return (
            <li key={event}>
              <p className="marks">
                <span className="kind">{of(contact ? label('contacts', contact.kind) : label('events', type))}</span>
                <span className={`status ${status}`}>{of(label('statuses', status))}</span>
                <span className="event-ways">
                  <button type="button" onClick={() => go(evidence[0]?.[0] ?? trigger[0])}>
                    {say('story.toPlace')}
                  </button>
                  {entry && <Link href={`/entries/${entry.replace('entry:', '')}`}>{say('story.toEntry')}</Link>}
                </span>
              </p>
              <ul className="plain inline">
                {parties.map(party => (
                  <li key={party}>
                    <Name id={party} entities={page.entities} />
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Of a chain that hands on no words: the events for which it vouches. */
function EventsTold({ events }: { events: StoryShown['chains'][number]['events'] }) {
  const { of } = useSpeech()
  const label = useLabels()
  return (
    <ul className="plain marks">
      {events.map(({ id, type, status }) => (
        <li key={id}>
          <span className="kind">{of(label('events', type))}</span>{' '}
          <span className={`status ${status}`}>{of(label('statuses', status))}</span>
        </li>
      ))}
    </ul>
  )
}

interface ChainsProps {
  page: PageShown
  chains: StoryShown['chains']
}

/** Who has what from whom: each chain of the story with what came down by it. */
export function Chains({ page, chains }: ChainsProps) {
  const { say, language } = useSpeech()
  if (chains.length === 0) return null
  return (
    <section aria-labelledby="chains">
      <h2 id="chains">{say('story.chains')}</h2>
      <ul className="plain cards">
        {chains.map(({ top, links, statements, events }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: chains have no name and never move
          <li key={i} className="came-down">
            <Chain
              heads={top.map(({ role, name }) => ({ role, name: name && <bdi>{name}</bdi> }))}
              links={links}
              entities={page.entities}
            />
            {statements.length > 0 && (
              <ul className="plain">
                {statements.map(({ id, cue, text, grade, why }) => (
                  <li key={id}>
                    <span className={`grade ${grade}`} title={language === 'ar' ? page.reasons[why] : why}>
                      {say(`story.grade.${grade}` as 'story.grade.quoted')}
                    </span>{' '}
                    <bdi lang="ar" className="prose">
                      <span className="note">{cue}</span> <PageText text={text} />
                    </bdi>
                  </li>
                ))}
              </ul>
            )}
            {statements.length === 0 && <EventsTold events={events} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What reading noticed on the page. */
export function Noticed({ page }: { page: PageShown }) {
  const { say } = useSpeech()
  const all = [...page.reading.page.noticed, ...page.reading.diagnostics]
  if (all.length === 0) return null
  return (
    <section aria-labelledby="noticed">
      <h2 id="noticed">{say('story.noticed')}</h2>
      <ul className="reasons">
        {all.map(({ code, message, span }) => (
          <li key={`${code} ${span}`}>
            <Because page={page} why={message} /> <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
