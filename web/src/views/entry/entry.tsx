import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { answerOf, api, type Compared, Refusal } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { entryPath } from '../../parts/entry-line.js'
import { Answered } from '../../parts/states.js'
import { useTitle } from '../../parts/title.js'
import { TroubleTold } from '../../parts/trouble.js'
import { columnsOf } from './columns.js'
import { Framing, Headlines, Readouts, Reasons } from './comparisons.js'
import { Head } from './head.js'
import { Origins } from './origins.js'
import { Changes, Past, useHistory } from './past.js'
import type { Sheet } from './sheet.js'
import { SideBySide } from './side-by-side.js'
import '../../parts/chain.css'
import '../../parts/facts.css'
import './entry.css'

const bare = (id: string): string => id.replace(/^entry:/u, '')

/** An id that leads on to another entry gives its place in the address to that of the other. */
function useOwnAddress(wanted: string, shown: Compared['shown'] | undefined): void {
  const [, go] = useLocation()
  useEffect(() => {
    if (shown && !bare(shown.entry.id).startsWith(bare(wanted)))
      go(`${entryPath(shown)}${location.search}`, { replace: true })
  }, [wanted, shown, go])
}

const sheetOf = (compared: Compared): Sheet => ({
  compared,
  entities: compared.shown.entities,
  numbers: new Map(compared.shown.entry.accounts.map(({ id }, i) => [id, i + 1])),
  columns: columnsOf(compared.shown.entry),
})

function Shown({ compared }: { compared: Compared }) {
  const sheet = sheetOf(compared)
  return (
    <article className="entry">
      <Head sheet={sheet} />
      <SideBySide sheet={sheet} />
      <Headlines sheet={sheet} />
      <div className="pair">
        <Origins sheet={sheet} />
        <Framing sheet={sheet} />
        <Readouts sheet={sheet} />
        <Reasons sheet={sheet} />
      </div>
      <Past sheet={sheet} />
    </article>
  )
}

/** An entry that there is no more, and what became of it. */
function Gone({ id, cause }: { id: string; cause: Refusal }) {
  const { say } = useSpeech()
  const history = useHistory(id)
  return (
    <section className="sheet">
      <h1>{say('entry.isGone')}</h1>
      <TroubleTold code={cause.code} detail={cause.detail} advice={cause.advice} />
      {history.data && (
        <>
          <h2>{say('entry.history')}</h2>
          <Changes history={history.data} />
        </>
      )}
    </section>
  )
}

/** One entry with its accounts side by side. */
export default function Entry({ id }: { id: string }) {
  const { of } = useSpeech()
  const query = useQuery({
    queryKey: ['entry', id],
    queryFn: () => answerOf<Compared>(api.entries[':id'].compare.$get({ param: { id } })),
  })
  useOwnAddress(id, query.data?.shown)
  useTitle(query.data && of(query.data.shown.sentence))
  if (query.error instanceof Refusal && query.error.status === 410) return <Gone id={id} cause={query.error} />
  return (
    <Answered query={query} isView>
      {compared => <Shown compared={compared} />}
    </Answered>
  )
}
