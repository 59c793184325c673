import { useQuery } from '@tanstack/react-query'
import { answerOf, api, type Quarantine } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { PageText } from '../../parts/page-text.js'
import { Some } from '../../parts/some.js'
import { Answered } from '../../parts/states.js'
import { type Group, groupsOf, reasonOf } from './groups.js'

function GroupShown({ group: { code, pages } }: { group: Group }) {
  const { say } = useSpeech()
  const reason = reasonOf(code)
  return (
    <li className="set-aside">
      <h3>
        {say(`quarantine.${reason}`)} <small>{say('count.pages', { n: pages.length })}</small>
      </h3>
      <p>{say(`quarantine.${reason}.advice`)}</p>
      <details>
        <summary>
          {say('dashboard.which')} <code>{code}</code>
        </summary>
        <Some items={pages} n={10} keyOf={({ source }, i) => `${source} ${i}`}>
          {({ source, message }) => (
            <li>
              <bdi className="source">
                <PageText text={source} />
              </bdi>
              <span className="support">
                <bdi lang="en">
                  <PageText text={message} />
                </bdi>
              </span>
            </li>
          )}
        </Some>
      </details>
    </li>
  )
}

/** Pages that could not be read or registered, by why, with what can be done. */
export function SetAside() {
  const { say } = useSpeech()
  const query = useQuery({
    queryKey: ['quarantine'],
    queryFn: () => answerOf<Quarantine>(api.quarantine.$get()),
  })
  return (
    <section className="sheet wide" aria-labelledby="quarantine">
      <h2 id="quarantine">{say('dashboard.quarantine')}</h2>
      <Answered query={query}>
        {({ pages }) =>
          pages.length === 0 ? (
            <p className="nothing">{say('dashboard.quarantine.none')}</p>
          ) : (
            <ul className="plain">
              {groupsOf(pages).map(group => (
                <GroupShown key={group.code} group={group} />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}
