import { Link } from 'wouter'
import type { SearchResult } from '../asking.js'
import { useSpeech } from '../language.js'
import { MarkedText } from './marked-text.js'
import { pageName, storyPath } from './page-name.js'
import { dayInWords } from './when.js'
import './passage.css'

export type Passage = SearchResult['parts'][number]['hits'][number]['passage']

interface PassageShownProps {
  passage: Passage
  /** the story in which it stands; the main one where nothing is said */
  story?: string | undefined
}

/** Words of a page with what was looked for marked, and where they stand. */
export function PassageShown({ passage, story }: PassageShownProps) {
  const speech = useSpeech()
  const { exact, marks, published, page, span, line } = passage
  return (
    <figure className="passage">
      <blockquote className="prose" dir="auto" lang="ar">
        <MarkedText text={exact} from={0} marks={marks.map(mark => ({ span: mark, className: 'found' }))} />
      </blockquote>
      <figcaption className="support">
        <Link href={storyPath({ page, story: story ?? 's0', at: span[0] })}>
          <bdi>{pageName(passage)}</bdi>
          {published && (
            <>
              {speech.say('list.comma')}
              <bdi>{dayInWords(published.slice(0, 10), speech)}</bdi>
            </>
          )}
          {speech.say('list.comma')}
          {speech.say('passage.line', { line })}
        </Link>
      </figcaption>
    </figure>
  )
}
