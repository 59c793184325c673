import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { answerOf, api, type StoryCopies } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { pageName, storyPath } from '../../parts/page-name.js'
import { dayInWords } from '../../parts/when.js'

/** Which other pages have the text of a story, or a passage of it; nothing where none has. */
export function CopiesOf({ page, story }: { page: string; story: string }) {
  const speech = useSpeech()
  const { say } = speech
  const id = `${page}:${story}`
  const { data } = useQuery({
    queryKey: ['copies', id],
    queryFn: () => answerOf<StoryCopies>(api.stories[':id'].copies.$get({ param: { id } })),
  })
  if (!data || data.copies.length === 0) return null
  return (
    <>
      <dt>{say('story.copies')}</dt>
      <dd>
        <details className="copies">
          <summary>{say('entry.copies', { n: data.copies.length })}</summary>
          <ul className="plain">
            {data.copies.map(copy => (
              <li key={`${copy.page}:${copy.story}`}>
                <Link href={storyPath(copy)}>
                  <bdi>{pageName({ ...copy, url: null })}</bdi>
                </Link>
                {copy.published && ` · ${dayInWords(copy.published.slice(0, 10), speech)}`}
                {copy.kind === 'partial' && ` · ${say('story.copies.part')}`}
                {data.first?.page === copy.page && ` · ${say('story.copies.first')}`}
              </li>
            ))}
          </ul>
        </details>
      </dd>
    </>
  )
}
