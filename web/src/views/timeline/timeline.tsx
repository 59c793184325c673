import { useQuery } from '@tanstack/react-query'
import { answerOf, api, type EntryList } from '../../asking.js'
import { EntryLine } from '../../parts/entry-line.js'
import { Answered } from '../../parts/states.js'

export function Timeline() {
  const query = useQuery({
    queryKey: ['entries'],
    queryFn: () => answerOf<EntryList>(api.entries.$get({ query: { limit: 50 } })),
  })
  return (
    <Answered query={query}>
      {({ entries }) => (
        <ol className="plain">
          {entries.map(entry => (
            <li key={entry.id}>
              <EntryLine entry={entry} />
            </li>
          ))}
        </ol>
      )}
    </Answered>
  )
}
