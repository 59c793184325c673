import { Link } from 'wouter'
import { type Brief, useLabels } from '../asking.js'
import { useSpeech } from '../language.js'
import { When } from './when.js'

export const entryPath = ({ short }: { short: string }): string => `/entries/${short}`

export function Status({ status }: { status: string }) {
  const { of } = useSpeech()
  const label = useLabels()
  return <span className={`status ${status}`}>{of(label('statuses', status))}</span>
}

export function Kind({ kind, type }: { kind: string | null; type: string }) {
  const { of } = useSpeech()
  const label = useLabels()
  return <span className={`kind ${kind ?? type}`}>{of(kind ? label('contacts', kind) : label('events', type))}</span>
}

/** An entry in a list: what happened, when, how it stands, and what it rests on. */
export function EntryLine({ entry }: { entry: Brief }) {
  const { say, of } = useSpeech()
  return (
    <article className="entry-line">
      <p className="marks">
        <When date={entry.date} />
        <Kind kind={entry.kind} type={entry.type} />
        <Status status={entry.status} />
      </p>
      <h3>
        <Link href={entryPath(entry)}>{of(entry.sentence)}</Link>
      </h3>
      <p className="support">
        {say('count.accounts', { n: entry.accounts })} · {say('count.origins', { n: entry.origins })}
      </p>
    </article>
  )
}
