import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { answerOf, api, type StoryShown } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { dateAndDay } from '../../parts/date-and-day.js'
import { pageName, storyPath } from '../../parts/page-name.js'
import { PageText } from '../../parts/page-text.js'
import { SourceLink } from '../../parts/source-link.js'
import { Answered } from '../../parts/states.js'
import { useTitle } from '../../parts/title.js'
import { dayInWords } from '../../parts/when.js'
import { Because } from './because.js'
import { CopiesOf } from './copies-of.js'
import { type PageShown, pageShown } from './page.js'
import { ReadingView } from './reading-view.js'

const titleOf = ({ reading, story: id }: StoryShown): string => {
  const headline = reading.stories.find(story => story.id === id)?.headline
  return headline ? reading.page.text.slice(...headline) : (reading.page.title ?? pageName(reading.page))
}

/** Whose page it is, of which day, and where it was read. */
function About({ shown, page: kept }: { shown: StoryShown; page: PageShown }) {
  const speech = useSpeech()
  const { say } = speech
  const { page, stories, isnad } = shown.reading
  const story = stories.find(({ id }) => id === shown.story)
  const { published } = story ?? {}
  return (
    <dl className="facts">
      <dt>{say('story.outlet')}</dt>
      <dd>
        <bdi>{pageName(page)}</bdi>
        {page.author && (
          <>
            {' · '}
            <bdi>{page.author}</bdi>
          </>
        )}
      </dd>
      <dt>{say('story.published')}</dt>
      <dd>
        {published
          ? dateAndDay(published, speech)
          : page.published
            ? dayInWords(page.published.slice(0, 10), speech)
            : say('date.unknown')}
        {published?.why && (
          <details className="why">
            <summary>{say('entry.dateWhy')}</summary>
            <p>
              <Because page={kept} why={published.why} />
            </p>
          </details>
        )}
      </dd>
      <dt>{say('story.source')}</dt>
      <dd>
        <SourceLink url={page.url}>{page.url ?? page.source}</SourceLink>
      </dd>
      <dt>{say('story.readBy')}</dt>
      <dd>
        <span dir="ltr">Isnad {isnad}</span> · <code title={page.id}>{page.id.slice(0, 12)}</code>
      </dd>
      <CopiesOf page={page.id} story={shown.story} />
    </dl>
  )
}

/** The stories of a page, where it has several. */
function Stories({ shown: { reading, story: here } }: { shown: StoryShown }) {
  const { say } = useSpeech()
  if (reading.stories.length < 2) return null
  return (
    <nav className="of-page" aria-label={say('story.ofPage')}>
      <ul className="plain">
        {reading.stories.map(({ id, kind, headline }) => (
          <li key={id}>
            <Link
              href={storyPath({ page: reading.page.id, story: id })}
              aria-current={id === here ? 'page' : undefined}
            >
              {say(`story.${kind}`)}
              {headline && (
                <>
                  {': '}
                  <bdi lang="ar">{reading.page.text.slice(...headline)}</bdi>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Shown({ shown }: { shown: StoryShown }) {
  const page = useMemo(() => pageShown(shown.reading, shown, shown.entries), [shown])
  return (
    <article className="story">
      <header className="sheet">
        <h1 lang="ar" dir="auto" className="prose">
          <PageText text={titleOf(shown)} />
        </h1>
        <About shown={shown} page={page} />
      </header>
      <Stories shown={shown} />
      <ReadingView page={page} story={shown.story} chains={shown.chains} />
    </article>
  )
}

/** A page as it was read. */
export default function Story({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ['story', id],
    queryFn: () => answerOf<StoryShown>(api.stories[':id'].$get({ param: { id } })),
  })
  useTitle(query.data && titleOf(query.data))
  return (
    <Answered query={query} isView>
      {shown => <Shown key={id} shown={shown} />}
    </Answered>
  )
}
