import { Link } from 'wouter'
import type { Who } from '../../asking.js'
import { type Speech, useSpeech } from '../../language.js'
import { whoPath } from '../../parts/name.js'
import { Some } from '../../parts/some.js'
import { dayInWords } from '../../parts/when.js'
import { type Bar, type Term, termsDrawn } from './terms.js'

type Held = NonNullable<Who['offices']>['held'][number]

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

/** From when to when, as far as that is known. */
function timeInWords({ from, to, asOf }: Term, speech: Speech): string {
  const { say } = speech
  const first = from ? dayInWords(from, speech) : say('who.unknown')
  if (to) return `${first} – ${dayInWords(to, speech)}`
  return asOf ? say('who.still', { from: first, asOf: dayInWords(asOf, speech) }) : `${first} – …`
}

function TermLine({ bar: { term, start, size, isOpen }, isHolder }: { bar: Bar; isHolder: boolean }) {
  const speech = useSpeech()
  const { say, of } = speech
  const open = `${isOpen.from ? ' open-start' : ''}${isOpen.to ? ' open-end' : ''}`
  return (
    <li className="term">
      <Link href={whoPath(isHolder ? term.person : `office:${term.office}`)}>
        <bdi>{of(isHolder ? term.personName : term.officeName)}</bdi>
      </Link>
      {term.acting && <span className="support"> {say('who.acting')}</span>}
      <span className="support time">{timeInWords(term, speech)}</span>
      <span className="track" aria-hidden="true">
        <span
          className={`held${open}${term.acting ? ' acting' : ''}`}
          style={{ insetInlineStart: percent(start), inlineSize: `max(3px, ${percent(size)})` }}
        />
      </span>
    </li>
  )
}

const some = 12

/** Of a person the offices, of an office those who held it, on one scale of years. */
export function Terms({ terms, isHolders }: { terms: readonly Term[]; isHolders: boolean }) {
  const { say } = useSpeech()
  const drawn = termsDrawn(terms)
  if (!drawn) return null
  // Of whoever held it, the last matter most.
  const bars = isHolders ? drawn.bars.toReversed() : drawn.bars
  const whole = drawn.to - drawn.from
  return (
    <section className="sheet" aria-labelledby="offices">
      <h2 id="offices">{say(isHolders ? 'who.holders' : 'who.offices')}</h2>
      <div className="years" aria-hidden="true">
        {drawn.years.map(year => (
          <span key={year} style={{ insetInlineStart: percent((year - drawn.from) / whole) }}>
            {year}
          </span>
        ))}
      </div>
      <Some items={bars} n={some} keyOf={({ term }, i) => `${term.office} ${term.person} ${i}`}>
        {bar => <TermLine bar={bar} isHolder={isHolders} />}
      </Some>
    </section>
  )
}

function Holder({ office }: { office: Held }) {
  const { say, of } = useSpeech()
  return (
    <li className="office">
      <Link href={whoPath(office.id)} className="support">
        <bdi>{of(office.name)}</bdi>
      </Link>
      <span>
        {office.holders.length === 0 && say('who.vacant')}
        {office.holders.map(({ person, personName, acting }, i) => (
          <span key={person}>
            {i > 0 && say('list.comma')}
            <Link href={whoPath(person)}>
              <bdi>{of(personName)}</bdi>
            </Link>
            {acting && <span className="support"> {say('who.acting')}</span>}
          </span>
        ))}
      </span>
    </li>
  )
}

/** Who held the offices of a state or a body on a day. */
export function Offices({ at, held }: NonNullable<Who['offices']>) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <section className="sheet" aria-labelledby="offices">
      <h2 id="offices">{say('who.offices')}</h2>
      <p className="support">{say('who.on', { day: dayInWords(at, speech) })}</p>
      <Some items={held} n={some} keyOf={({ id }) => id}>
        {office => <Holder office={office} />}
      </Some>
    </section>
  )
}
