import { useQuery } from '@tanstack/react-query'
import { answerOf, api, type History, useLabels } from '../../asking.js'
import { type Speech, useSpeech } from '../../language.js'
import { Failed } from '../../parts/trouble.js'
import type { Sheet } from './sheet.js'
import { FieldValue } from './value.js'

/** A change as the register keeps it; the API hands on all of it. */
interface Change {
  n: number
  at: string | null
  entry: string
  what: string
  from: string[]
  into: string[]
  was: string | null
  now: string | null
  accounts: number
  cause: { pages: string[] } | { correction: number } | { undone: number } | { removed: string } | { rebuilt: true }
}

const bare = (id: string): string => id.replace(/^entry:/u, '')
const someOf = (ids: readonly string[], { say }: Speech): string => ids.map(bare).join(say('list.comma'))

type Label = ReturnType<typeof useLabels>

const said: Record<string, (change: Change, speech: Speech, label: Label) => string> = {
  made: ({ accounts: n }, { say }) => say('entry.change.made', { n }),
  grew: ({ accounts: n }, { say }) => say('entry.change.grew', { n }),
  shrank: ({ accounts: n }, { say }) => say('entry.change.shrank', { n }),
  joined: ({ from }, speech) => speech.say('entry.change.joined', { ids: someOf(from, speech) }),
  split: ({ from, into }, speech) =>
    from.length > 0
      ? speech.say('entry.change.cameOut', { ids: someOf(from, speech) })
      : speech.say('entry.change.cameApart', { ids: someOf(into, speech) }),
  moved: ({ from }, speech) => speech.say('entry.change.moved', { ids: someOf(from, speech) }),
  status: ({ was, now }, { say, of }, label) => {
    const name = (id: string | null): string => (id === null ? say('entry.change.none') : of(label('statuses', id)))
    return say('entry.change.status', { was: name(was), now: name(now) })
  },
  date: ({ was, now }, { say }) =>
    say('entry.change.date', { was: was ?? say('entry.change.none'), now: now ?? say('entry.change.none') }),
  corrected: ({ now }, { say }) => say(now === null ? 'entry.change.uncorrected' : 'entry.change.corrected'),
  gone: (_, { say }) => say('entry.change.gone'),
}

const few = 3

function causeOf({ cause }: Change, { pages, corrections }: History, { say }: Speech): string {
  const source = (id: string): string => pages[id]?.source ?? id.slice(0, 12)
  const words = (n: number): string => (corrections[n] ? ` (${corrections[n]})` : '')
  if ('correction' in cause) return say('entry.cause.correction', { n: cause.correction }) + words(cause.correction)
  if ('undone' in cause) return say('entry.cause.undone', { n: cause.undone }) + words(cause.undone)
  if ('removed' in cause) return say('entry.cause.removed', { page: source(cause.removed) })
  if ('rebuilt' in cause) return say('entry.cause.rebuilt')
  const more = cause.pages.length - few
  const names = cause.pages.slice(0, few).map(source).join(say('list.comma'))
  return more > 0 ? say('entry.cause.pages', { pages: names, more }) : names
}

export const useHistory = (id: string) =>
  useQuery({
    queryKey: ['entry', id, 'history'],
    queryFn: () => answerOf<History>(api.entries[':id'].history.$get({ param: { id } })),
  })

export function Changes({ history }: { history: History }) {
  const speech = useSpeech()
  const label = useLabels()
  const at = new Intl.DateTimeFormat(speech.locale, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <ol className="plain changes">
      {(history.changes as unknown as Change[]).map(change => (
        <li key={`${change.n} ${change.entry} ${change.what}`}>
          {change.at && <time dateTime={change.at}>{at.format(new Date(change.at))}</time>}{' '}
          <span>{said[change.what]?.(change, speech, label) ?? change.what}</span>{' '}
          <bdi className="note">{causeOf(change, history, speech)}</bdi>
        </li>
      ))}
    </ol>
  )
}

/** What people laid down about the entry, and what became of it since it was made. */
export function Past({ sheet }: { sheet: Sheet }) {
  const { say, of, locale } = useSpeech()
  const label = useLabels()
  const { entry } = sheet.compared.shown
  const history = useHistory(entry.id)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  return (
    <>
      {entry.corrections && entry.corrections.length > 0 && (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{say('entry.corrections')}</h2>
          <ul className="plain cards">
            {entry.corrections.map(({ n, what, field, value, by, why, at }) => (
              <li key={n}>
                <p>
                  {say(`entry.correction.${what}`)}{' '}
                  {field && (
                    <>
                      {of(label('fields', field))}: <FieldValue field={field} value={value} entities={sheet.entities} />
                    </>
                  )}
                </p>
                <p className="note">
                  <bdi>{by}</bdi> · {day.format(new Date(at))}
                  {why && (
                    <>
                      {' · '}
                      <bdi>{why}</bdi>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="history">
        <h2 id="history">{say('entry.history')}</h2>
        {history.data && <Changes history={history.data} />}
        {history.isError && <Failed cause={history.error} />}
      </section>
    </>
  )
}
