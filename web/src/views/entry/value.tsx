import type { ReactNode } from 'react'
import { type Entities, useLabels } from '../../asking.js'
import { type Speech, useSpeech, type Word } from '../../language.js'
import { dateAndDay } from '../../parts/date-and-day.js'
import { Name } from '../../parts/name.js'
import { PageText } from '../../parts/page-text.js'
import type { DateTold } from '../../parts/when.js'

interface Toll {
  what: string
  n: number | null
  min: number | null
  max: number | null
  unit: string | null
}

interface Told {
  value: never
  entities: Entities
  speech: Speech
  label: ReturnType<typeof useLabels>
}

function howMany({ n, min, max }: Toll, { say }: Speech): string {
  if (n !== null) return say('entry.toll.just', { n })
  const bounds = [
    min === null ? '' : say('entry.toll.min', { min }),
    max === null ? '' : say('entry.toll.max', { max }),
  ].filter(Boolean)
  return bounds.join(' · ') || say('entry.toll.some')
}

/** Dates that accounts tell have no account of how they were worked out. */
const asDate = (value: Omit<DateTold, 'basis' | 'why'>): DateTold => ({ ...value, basis: [], why: '' })

const isId = /^(?:person|office|state|body|place|outlet|group):/u

const named = ({ value, entities }: Told): ReactNode =>
  isId.test(String(value)) ? (
    <Name id={String(value)} entities={entities} link={false} />
  ) : (
    <bdi>
      <PageText text={String(value)} />
    </bdi>
  )

const allNamed = ({ value, ...rest }: Told): ReactNode => (
  <ul className="plain">
    {[value].flat().map(id => (
      <li key={id}>{named({ value: id, ...rest })}</li>
    ))}
  </ul>
)

const says: Record<string, (told: Told) => ReactNode> = {
  kind: ({ value, speech, label }) => speech.of(label('contacts', value)),
  status: ({ value, speech, label }) => (
    <span className={`status ${value}`}>{speech.of(label('statuses', value))}</span>
  ),
  participants: allNamed,
  actors: allNamed,
  recipients: allNamed,
  initiator: named,
  host: named,
  mediators: named,
  place: named,
  date: ({ value, speech }) => dateAndDay(asDate(value), speech),
  ordinal: ({ value, speech }) => speech.say('entry.ordinal', { nth: value }),
  topics: ({ value, speech, label }) => <bdi className="topic">{speech.of(label('topics', value))}</bdi>,
  framing: ({ value, entities, speech }) => {
    const { of, term } = value as { of: string; term: string }
    return (
      <>
        <q lang="ar" dir="auto">
          <PageText text={term} />
        </q>{' '}
        <span className="of">
          {speech.say('entry.framingOf')} <Name id={of} entities={entities} link={false} />
        </span>
      </>
    )
  },
  casualties: ({ value, speech }) => {
    const toll = value as Toll
    return (
      <>
        {speech.say(`entry.toll.${toll.what}` as Word)}: {howMany(toll, speech)}{' '}
        {toll.unit && (
          <bdi lang="ar">
            <PageText text={toll.unit} />
          </bdi>
        )}
      </>
    )
  },
  quotations: ({ value, entities, speech }) => {
    const { exact, speaker, wording } = value as { exact: string; speaker: string | null; wording?: string }
    return (
      <figure className="quotation">
        <blockquote lang="ar" dir="auto">
          <PageText text={exact} />
        </blockquote>
        <figcaption>
          {speaker && <Name id={speaker} entities={entities} link={false} />}
          {(wording === 'shortened' || wording === 'altered') && <> · {speech.say(`entry.wording.${wording}`)}</>}
        </figcaption>
      </figure>
    )
  },
}

interface FieldValueProps {
  field: string
  value: unknown
  entities: Entities
}

/** A value of a field in words. */
export function FieldValue({ field, value, entities }: FieldValueProps) {
  const speech = useSpeech()
  const label = useLabels()
  const told = says[field]
  return told ? told({ value: value as never, entities, speech, label }) : <bdi>{String(value)}</bdi>
}
