import { Link } from 'wouter'
import type { GivenReport } from '../../answer.js'
import { useSpeech } from '../../language.js'
import { pageName } from '../../parts/page-name.js'
import { PageText } from '../../parts/page-text.js'
import { TroubleTold, useTroubleInWords } from '../../parts/trouble.js'

/** What became of what was given: the pages with their entries, and what failed with what to do about it. */
export function Outcome({ report }: { report: GivenReport }) {
  const { say } = useSpeech()
  const inWords = useTroubleInWords()
  const { pages, failed } = report
  return (
    <section className="outcome" aria-labelledby="outcome" role="status">
      <h2 id="outcome">{pages.length === 0 ? say('add.nothingCame') : say('add.outcome', { n: pages.length })}</h2>
      <ul className="plain cards">
        {pages.map(({ id, source, title, outcome, entries }) => (
          <li key={id}>
            <p>
              <Link href={`/stories/${id}`}>
                <bdi>
                  <PageText text={title ?? pageName({ outlet: null, url: null, source })} />
                </bdi>
              </Link>{' '}
              <span className="note">{say(`add.outcome.${outcome}`)}</span>
            </p>
            <p className="note">
              {say('add.entries', { n: entries.length })}{' '}
              {entries.map(entry => (
                <span key={entry}>
                  <Link href={`/entries/${entry.replace('entry:', '')}`}>
                    <code>{entry.replace('entry:', '').slice(0, 6)}</code>
                  </Link>{' '}
                </span>
              ))}
            </p>
          </li>
        ))}
        {failed.map(({ source, code, message, advice }) => (
          <li key={`${source} ${code}`} className="not-added">
            <p>
              <bdi>{source}</bdi>: {inWords(code)}
            </p>
            <TroubleTold code={code} detail={message} advice={advice} />
          </li>
        ))}
      </ul>
    </section>
  )
}
