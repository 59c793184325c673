import { useLabels } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { Name } from '../../parts/name.js'
import { PageText } from '../../parts/page-text.js'
import { Numbers } from './numbers.js'
import { OriginName } from './origins.js'
import type { Sheet } from './sheet.js'
import { FieldValue } from './value.js'

/** Headlines that cannot both be true. */
export function Headlines({ sheet }: { sheet: Sheet }) {
  const { say } = useSpeech()
  const { contradictions, headlines } = sheet.compared
  if (contradictions.length === 0) return null
  const headline = (at: number) => {
    const { account, exact } = headlines[at]!
    return (
      <p>
        <Numbers sheet={sheet} accounts={[account]} />{' '}
        <bdi lang="ar" className="prose">
          <PageText text={exact} />
        </bdi>
      </p>
    )
  }
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines">{say('entry.headlines')}</h2>
      <ul className="plain cards">
        {contradictions.map(({ a, b, by }) => (
          <li key={`${a} ${b}`} className="clash">
            {headline(a)}
            {headline(b)}
            <p className="verdict conflict">{say(`entry.clash.${by}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Framed {
  of: string
  term: string
}

/** By which loaded words each account calls whom, and which accounts use none. */
export function Framing({ sheet }: { sheet: Sheet }) {
  const { say } = useSpeech()
  const { compared, entities } = sheet
  const readings = (compared.fields.framing?.readings ?? []) as unknown as { value: Framed; accounts: string[] }[]
  if (readings.length === 0) return null
  const ids = [...new Set(readings.map(({ value }) => value.of))]
  const all = compared.shown.entry.accounts.map(({ id }) => id)
  return (
    <section aria-labelledby="framing">
      <h2 id="framing">{say('entry.framing')}</h2>
      <ul className="plain cards">
        {ids.map(id => {
          const own = readings.filter(({ value }) => value.of === id)
          const plain = all.filter(account => !own.some(({ accounts }) => accounts.includes(account)))
          return (
            <li key={id}>
              <p>
                <Name id={id} entities={entities} />
              </p>
              <ul className="plain">
                {own.map(({ value, accounts }) => (
                  <li key={value.term}>
                    <q lang="ar" className="prose">
                      <PageText text={value.term} />
                    </q>{' '}
                    <Numbers sheet={sheet} accounts={accounts} />
                  </li>
                ))}
                {plain.length > 0 && (
                  <li className="note">
                    {say('entry.unframed')} <Numbers sheet={sheet} accounts={plain} />
                  </li>
                )}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface Readout {
  side: string
  origins: string[]
  accounts: string[]
  alone: { field: string; value: unknown; accounts: string[] }[]
}

/** What the institutions of one side tell and those of the others leave out. */
export function Readouts({ sheet }: { sheet: Sheet }) {
  const { say, of } = useSpeech()
  const label = useLabels()
  const readouts = sheet.compared.readouts as unknown as Readout[]
  if (readouts.length === 0) return null
  return (
    <section aria-labelledby="readouts">
      <h2 id="readouts">{say('entry.readouts')}</h2>
      <p className="note">{say('entry.readoutsNote')}</p>
      <ul className="plain cards">
        {readouts.map(({ side, origins, accounts, alone }) => (
          <li key={side}>
            <h3>
              {origins.map((id, i) => (
                <span key={id}>
                  {i > 0 && say('list.comma')}
                  <OriginName sheet={sheet} id={id} />
                </span>
              ))}{' '}
              <Numbers sheet={sheet} accounts={accounts} />
            </h3>
            {alone.length === 0 && <p className="note">{say('entry.nothingAlone')}</p>}
            <dl className="facts">
              {alone.map(({ field, value }) => (
                <div key={`${field} ${JSON.stringify(value)}`}>
                  <dt>{of(label('fields', field))}</dt>
                  <dd>
                    <FieldValue field={field} value={value} entities={sheet.entities} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Why the accounts were taken for one occurrence. */
export function Reasons({ sheet }: { sheet: Sheet }) {
  const { say } = useSpeech()
  const { why, accounts } = sheet.compared.shown.entry
  if (accounts.length < 2 || why.length === 0) return null
  return (
    <section aria-labelledby="why">
      <h2 id="why">{say('entry.whyOne')}</h2>
      <ul className="reasons">
        {why.map(({ code, text, accounts: of }) => (
          <li key={`${code} ${text}`} title={text}>
            <Reason code={code} text={text} /> <Numbers sheet={sheet} accounts={of} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A reason in the language of the page; what somebody wrote himself stays as it is. */
function Reason({ code, text }: { code: string; text: string }) {
  const { say } = useSpeech()
  const key = `entry.reason.${code}` as Parameters<typeof say>[0]
  const words = say(key)
  return words === key ? <bdi>{text}</bdi> : words
}
