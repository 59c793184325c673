import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { answerOf, api, type Explained, useLabels } from '../../asking.js'
import { useSpeech, type Word } from '../../language.js'
import { Chain, type Tied } from '../../parts/chain.js'
import { dateAndDay } from '../../parts/date-and-day.js'
import { Name } from '../../parts/name.js'
import { PageText } from '../../parts/page-text.js'
import { type DateTold, dayInWords } from '../../parts/when.js'
import { Because, Rule } from './because.js'
import type { Read } from './marks.js'
import { type PageShown, textAt } from './page.js'

type Told<L extends Read['layer']> = Extract<Read, { layer: L }>['record']

interface Given {
  page: PageShown
}

function Row({ word, children }: { word: Word; children: ReactNode }) {
  const { say } = useSpeech()
  return (
    <>
      <dt>{say(word)}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Why({ page, text }: Given & { text: string }) {
  return (
    <span className="because">
      <Because page={page} why={text} />
    </span>
  )
}

function Quoted({ page, span }: Given & { span: readonly [number, number] }) {
  return (
    <q lang="ar" dir="auto">
      <PageText text={textAt(page, span)} />
    </q>
  )
}

function Names({ page, ids }: Given & { ids: readonly string[] }) {
  return (
    <ul className="plain inline">
      {ids.map(id => (
        <li key={id}>
          <Name id={id} entities={page.entities} />
        </li>
      ))}
    </ul>
  )
}

function Dated({ date }: { date: DateTold }) {
  const speech = useSpeech()
  return (
    <>
      {dateAndDay(date, speech)} {date.value && <code>{date.value}</code>}
    </>
  )
}

function AboutTime({ page, record }: Given & { record: Told<'time'> }) {
  const { say } = useSpeech()
  const { type, value, date, anchor, stated, implied, otherwise } = record
  const from = page.reading.stories.flatMap(({ times }) => times).find(({ id }) => id === anchor)
  const parts = (all: readonly string[]): string =>
    all.map(part => say(`story.part.${part}` as Word)).join(say('list.comma'))
  return (
    <>
      <Row word="story.value">
        <code>{value}</code> {say(`story.type.${type}`)}
      </Row>
      {date && (
        <Row word="story.means">
          <Dated date={date} />
        </Row>
      )}
      {anchor === 'published' && <Row word="story.countedFrom">{say('story.publication')}</Row>}
      {from && (
        <Row word="story.countedFrom">
          <Quoted page={page} span={from.span} />
        </Row>
      )}
      {stated.length > 0 && <Row word="story.stated">{parts(stated)}</Row>}
      {implied.length > 0 && <Row word="story.implied">{parts(implied)}</Row>}
      {otherwise && (
        <Row word={`story.otherwise.${otherwise.by}`}>
          <Dated date={otherwise.date} />
        </Row>
      )}
      {date?.why && (
        <Row word="story.because">
          <Why page={page} text={date.why} />
        </Row>
      )}
    </>
  )
}

interface Candidate {
  person: string
  personName: { ar: string; en: string | null }
  from: string | null
  to: string | null
  acting: boolean
  fits: boolean
}

interface Considered {
  by: 'story' | 'time' | 'several' | 'nobody'
  candidates: Candidate[]
  others: number
}

/** Who came into question for an office that is named without its holder. */
function Considered({ page, record }: Given & { record: Told<'mention'> }) {
  const speech = useSpeech()
  const { say, of } = speech
  const id = page.kept
  const at = String(record.span[0])
  const { data } = useQuery({
    queryKey: ['explain', id, at],
    queryFn: () => answerOf<Explained>(api.stories[':id'].explain.$get({ param: { id: id! }, query: { at } })),
    enabled: id !== null && record.kind === 'office',
  })
  const seen = data?.seen as { record?: { id: string }; considered?: Considered | null }[] | undefined
  const considered = seen?.find(each => each.record?.id === record.id)?.considered
  if (!considered) return null
  const day = (value: string | null): string => (value ? dayInWords(value, speech) : '…')
  return (
    <Row word="story.holder">
      {say(`story.holderBy.${considered.by}`)}
      <ul className="candidates">
        {considered.candidates.map(({ person, personName, from, to, fits, acting }) => (
          <li key={`${person} ${from}`} className={fits ? 'fits' : undefined}>
            <bdi>{of(personName)}</bdi>{' '}
            <span className="note">{say('date.between', { from: day(from), to: day(to) })}</span>
            {acting && <span className="note"> {say('story.acting')}</span>}
            {fits && <span className="hidden"> {say('story.fits')}</span>}
          </li>
        ))}
      </ul>
      {considered.others > 0 && <span className="note">{say('story.others', { n: considered.others })}</span>}
    </Row>
  )
}

function AboutMention({ page, record }: Given & { record: Told<'mention'> }) {
  const { say } = useSpeech()
  const { kind, how, entity, holder, framing } = record
  return (
    <>
      <Row word="story.is">
        {say(`story.entity.${kind}`)}
        {say('list.comma')}
        {say(`story.how.${how}`)}
      </Row>
      <Row word="story.means">{entity ? <Name id={entity} entities={page.entities} /> : say('story.nobody')}</Row>
      {holder && (
        <Row word="story.heldBy">
          <Name id={holder} entities={page.entities} />
        </Row>
      )}
      {framing && (
        <Row word="story.framing">
          <q lang="ar" dir="auto">
            {framing}
          </q>
        </Row>
      )}
      <Considered page={page} record={record} />
    </>
  )
}

const tiedIn = (page: PageShown, chain: Told<'statement'>['chain']): Tied[] =>
  chain.map(link => ({ ...link, tie: link.cue ? textAt(page, link.cue) : null }))

function AboutStatement({ page, record }: Given & { record: Told<'statement'> }) {
  const { say, language } = useSpeech()
  const { act, cue, mode, denied, speaker, addressees, chain, evidence } = record
  return (
    <>
      <Row word="story.says">
        <Quoted page={page} span={cue} /> {language === 'en' && <span className="note">{act}</span>}{' '}
        {say(`story.mode.${mode}`)}
        {denied && <strong> · {say('story.denied')}</strong>}
      </Row>
      {chain.length === 0 && speaker && (
        <Row word="story.speaker">
          <Name id={speaker} entities={page.entities} />
        </Row>
      )}
      {addressees.length > 0 && (
        <Row word="story.to">
          <Names page={page} ids={addressees} />
        </Row>
      )}
      {chain.length > 0 && (
        <Row word="story.chain">
          <Chain heads={[]} links={tiedIn(page, chain)} entities={page.entities} />
        </Row>
      )}
      <Row word="story.restsOn">
        <span className={`grade ${evidence.grade}`}>{say(`story.grade.${evidence.grade}`)}</span>{' '}
        <Why page={page} text={evidence.why} />
      </Row>
    </>
  )
}

function AboutEvent({ page, record }: Given & { record: Told<'event'> }) {
  const { of, say } = useSpeech()
  const label = useLabels()
  const { contact, type, status, actors, recipients, date, place, chain, id } = record
  const entry = page.entries[id]
  const parties = contact?.participants ?? [...actors, ...recipients]
  const links = contact?.reportedBy.find(each => each.length > 0) ?? chain
  return (
    <>
      <Row word="story.is">
        {of(contact ? label('contacts', contact.kind) : label('events', type))}
        {say('list.comma')}
        <span className={`status ${status}`}>{of(label('statuses', status))}</span>
      </Row>
      {parties.length > 0 && (
        <Row word="entry.who">
          <Names page={page} ids={parties} />
        </Row>
      )}
      {contact?.initiator && (
        <Row word="story.initiator">
          <Name id={contact.initiator} entities={page.entities} />
        </Row>
      )}
      {date && (
        <Row word="entry.when">
          <Dated date={date} />
        </Row>
      )}
      {place && (
        <Row word="entry.where">
          <Name id={place} entities={page.entities} />
        </Row>
      )}
      {links.length > 0 && (
        <Row word="story.chain">
          <Chain heads={[]} links={tiedIn(page, links)} entities={page.entities} />
        </Row>
      )}
      {date?.why && (
        <Row word="story.because">
          <Why page={page} text={date.why} />
        </Row>
      )}
      {entry && (
        <Row word="story.entry">
          <Link href={`/entries/${entry.replace('entry:', '')}`}>{say('story.toEntry')}</Link>
        </Row>
      )}
    </>
  )
}

function AboutFurniture({ record }: { record: Told<'furniture'> }) {
  const { of } = useSpeech()
  const label = useLabels()
  return <Row word="story.is">{of(label('furniture', record.kind))}</Row>
}

function About({ page, read }: Given & { read: Read }) {
  switch (read.layer) {
    case 'time':
      return <AboutTime page={page} record={read.record} />
    case 'mention':
      return <AboutMention page={page} record={read.record} />
    case 'statement':
      return <AboutStatement page={page} record={read.record} />
    case 'event':
      return <AboutEvent page={page} record={read.record} />
    case 'furniture':
      return <AboutFurniture record={read.record} />
    case 'noticed':
      return (
        <Row word="story.noticedOne">
          <Why page={page} text={read.record.message} />
        </Row>
      )
  }
}

const spanOf = (read: Read): readonly [number, number] | null =>
  read.layer === 'event' ? read.record.trigger : read.record.span

/** All that was read at one place: what it is, by which rule, and why. */
export function Explanation({ page, reads }: Given & { reads: readonly Read[] }) {
  const { say } = useSpeech()
  return reads.map(read => {
    const span = spanOf(read)
    const rule = read.layer === 'noticed' ? read.record.code : read.record.rule
    return (
      <section key={`${read.layer} ${rule} ${span}`} className={`about ${read.layer}`}>
        <h2>{say(`story.layer.${read.layer}`)}</h2>
        {span && read.layer !== 'furniture' && (
          <p className="read-words">
            <Quoted page={page} span={span[1] - span[0] > 200 ? [span[0], span[0] + 200] : span} />
          </p>
        )}
        <dl className="facts">
          <About page={page} read={read} />
          <Row word="story.rule">
            <Rule rule={rule} />
          </Row>
        </dl>
      </section>
    )
  })
}
