import { Link } from 'wouter'
import { useSpeech, type Word } from '../../language.js'
import { dateAndDay } from '../../parts/date-and-day.js'
import { entryPath, Kind, Status } from '../../parts/entry-line.js'
import { Name } from '../../parts/name.js'
import { type Sheet, withNumbers } from './sheet.js'

/** When it was, and how that is known. */
function Dated({ sheet }: { sheet: Sheet }) {
  const speech = useSpeech()
  const { entry, dateWhy, dateWhyAr } = sheet.compared.shown
  const { date } = entry
  const arabic = speech.language === 'ar' ? dateWhyAr : null
  return (
    <>
      <dt>{speech.say('entry.when')}</dt>
      <dd>
        {date ? <time dateTime={date.value ?? undefined}>{dateAndDay(date, speech)}</time> : speech.say('entry.noDate')}
        {date && date.basis.length > 0 && (
          <span className="basis">
            {' '}
            – {date.basis.map(each => speech.say(`entry.basis.${each}` as Word)).join(speech.say('list.comma'))}
          </span>
        )}
        {dateWhy && (
          <details className="why">
            <summary>{speech.say('entry.dateWhy')}</summary>
            <p lang={arabic ? 'ar' : 'en'} dir={arabic ? 'rtl' : 'ltr'}>
              {withNumbers(sheet, arabic ?? dateWhy)}
            </p>
          </details>
        )}
      </dd>
    </>
  )
}

/** How the accounts stand to each other, in numbers. */
function Standing({ sheet }: { sheet: Sheet }) {
  const { say } = useSpeech()
  const { entry } = sheet.compared.shown
  const fields = Object.values(sheet.compared.fields)
  const counted = (verdict: string): number => fields.filter(field => field.verdict === verdict).length
  const independent = entry.origins.filter(origin => origin.independent).length
  const [conflict, differ] = [counted('conflict'), counted('differ')]
  return (
    <p className="support">
      {say('count.accounts', { n: entry.accounts.length })} · {say('count.origins', { n: independent })}
      {conflict > 0 && (
        <>
          {' · '}
          <span className="verdict conflict">{say('entry.conflicts', { n: conflict })}</span>
        </>
      )}
      {differ > 0 && (
        <>
          {' · '}
          <span className="verdict differ">{say('entry.differs', { n: differ })}</span>
        </>
      )}
    </p>
  )
}

/** What happened, in both languages, and what is known of it. */
export function Head({ sheet }: { sheet: Sheet }) {
  const { say, language, of } = useSpeech()
  const { shown } = sheet.compared
  const { entry, sentence, follows, short } = shown
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <header className="sheet entry-head">
      <p className="marks">
        <Kind kind={entry.kind} type={entry.type} />
        <Status status={entry.status} />
        <span className="id" title={entry.id}>
          {short}
        </span>
      </p>
      <h1>
        <bdi dir={language === 'ar' ? 'rtl' : 'ltr'}>{sentence[language]}</bdi>
      </h1>
      <p className="otherwise">
        <bdi lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>
          {sentence[other]}
        </bdi>
      </p>
      <dl className="facts">
        <Dated sheet={sheet} />
        <dt>{say('entry.who')}</dt>
        <dd>
          <ul className="plain inline">
            {entry.participants.map(id => (
              <li key={id}>
                <Name id={id} entities={sheet.entities} />
              </li>
            ))}
          </ul>
        </dd>
        {entry.place && (
          <>
            <dt>{say('entry.where')}</dt>
            <dd>
              <Name id={entry.place} entities={sheet.entities} />
            </dd>
          </>
        )}
        {follows && (
          <>
            <dt>{say('entry.follows')}</dt>
            <dd>
              <Link href={entryPath(follows)}>{of(follows.sentence)}</Link>
            </dd>
          </>
        )}
      </dl>
      <Standing sheet={sheet} />
    </header>
  )
}
