import { Link } from 'wouter'
import { type Brief, type Entities, useLabels } from '../asking.js'
import { useSpeech } from '../language.js'
import { entryPath } from './entry-path.js'
import { kindClass } from './kinds.js'
import './kinds.css'
import { Name } from './name.js'
import { When } from './when.js'

export function Status({ status }: { status: string }) {
  const { of } = useSpeech()
  const label = useLabels()
  return <span className={`status ${status}`}>{of(label('statuses', status))}</span>
}

export function Kind({ kind, type }: { kind: string | null; type: string }) {
  const { of } = useSpeech()
  const label = useLabels()
  return <span className={`kind ${kindClass(kind)}`}>{of(kind ? label('contacts', kind) : label('events', type))}</span>
}

interface EntryLineProps {
  entry: Brief
  entities: Entities
  /** true where its day stands beside it */
  isDateTold?: boolean
  /** where it stands in a list of which not all need be on the page */
  place?: { position: number; total: number }
}

function Names({ ids, entities }: { ids: readonly string[]; entities: Entities }) {
  return ids.map(id => (
    <span key={id} className="party">
      <Name id={id} entities={entities} />
    </span>
  ))
}

/** An entry in a list: what happened, when, how it stands, and what it rests on. */
export function EntryLine({ entry, entities, isDateTold = false, place }: EntryLineProps) {
  const { say, of, language } = useSpeech()
  return (
    <article
      className={`entry-line ${kindClass(entry.kind)} is-${entry.status}`}
      aria-posinset={place?.position}
      aria-setsize={place?.total}
    >
      <h3>
        <Link href={entryPath(entry.short)}>
          <bdi dir={language === 'ar' ? 'rtl' : 'ltr'}>{of(entry.sentence)}</bdi>
        </Link>
      </h3>
      <p className="marks">
        <Kind kind={entry.kind} type={entry.type} />
        <Status status={entry.status} />
        {!isDateTold && <When date={entry.date} />}
        {entry.place && (
          <span className="place">
            <svg viewBox="0 0 12 16" width="9" height="12" aria-hidden="true">
              <path d="M6 0a6 6 0 0 0-6 6c0 4 6 10 6 10s6-6 6-10a6 6 0 0 0-6-6m0 8.200a2.200 2.200 0 1 1 0-4.400 2.200 2.200 0 0 1 0 4.400" />
            </svg>{' '}
            <span className="hidden">{say('line.place')}</span> <Name id={entry.place} entities={entities} />
          </span>
        )}
      </p>
      <p className="support">
        <span className="parties">
          <Names ids={entry.participants} entities={entities} />
        </span>
        <span>
          {say('count.accounts', { n: entry.accounts })} · {say('count.origins', { n: entry.origins })}
          {entry.outlets.length > 0 && (
            <>
              {' · '}
              <bdi className="outlets">{entry.outlets.join(say('list.comma'))}</bdi>
            </>
          )}
        </span>
      </p>
    </article>
  )
}
