import { type CSSProperties, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useLabels } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { type Mark, MarkedText } from '../../parts/marked-text.js'
import type { Span } from '../../parts/segments.js'
import { AccountName } from './account-head.js'
import type { Account, Column } from './columns.js'
import type { Sheet } from './sheet.js'

interface Sought {
  account: string
  at: number
}

interface StoryProps {
  sheet: Sheet
  account: Account
  marks: readonly Mark[]
  /** where to scroll to; null: to the first mark */
  sought: Sought | null
}

const within = ([from, to]: Span, marks: readonly Mark[]): Mark[] =>
  marks.filter(({ span }) => span[0] < to && span[1] > from)

/** Brings a place of a story into view without moving the page around it. */
function useScrollTo(box: RefObject<HTMLElement | null>, at: number | null, key: string): void {
  useEffect(() => {
    const element = box.current
    if (!element || at === null || !key) return
    const places = [...element.querySelectorAll<HTMLElement>('[data-from]')]
    const place = places.findLast(each => Number(each.dataset.from) <= at)
    if (place) element.scrollTo({ top: place.offsetTop - element.clientHeight / 3 })
  }, [box, at, key])
}

/** The story of one account, with the words that are looked at. */
function AccountStory({ sheet, account, marks, sought }: StoryProps) {
  const { say } = useSpeech()
  const story = sheet.compared.stories[account.id]
  const box = useRef<HTMLElement>(null)
  const cited = marks.filter(({ className }) => className === 'cited')
  const first = cited.length > 0 ? Math.min(...cited.map(({ span }) => span[0])) : null
  const at = sought?.account === account.id ? sought.at : first
  useScrollTo(box, at, `${at} ${cited.map(({ span }) => span).join()}`)
  if (!story) return <p className="note">{say('entry.noStory')}</p>
  const paragraph = (span: Span, text: string): ReactNode => (
    <MarkedText text={text} from={span[0]} marks={within(span, marks)} />
  )
  const { headline, paragraphs } = story
  return (
    <section
      className="story-text prose"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
      tabIndex={0}
      aria-label={say('entry.storyOf', { n: sheet.numbers.get(account.id) ?? 0 })}
    >
      {headline && (
        <p className="headline" lang="ar" dir="auto" data-from={headline.span[0]}>
          {paragraph(headline.span, headline.text)}
        </p>
      )}
      {paragraphs.map(({ span, text }) => (
        <p key={span[0]} lang="ar" dir="auto" data-from={span[0]}>
          {paragraph(span, text)}
        </p>
      ))}
    </section>
  )
}

/** What is marked in the story of an account: the passages that tell it, and the words that tell the chosen field. */
function marksOf({ compared }: Sheet, account: Account, chosen: string | null): Mark[] {
  const passages = account.quotes.filter(({ field }) => field === 'evidence')
  const citations = chosen === null ? [] : (compared.fields[chosen]?.readings.flatMap(each => each.citations) ?? [])
  return [
    ...passages.map(({ span }): Mark => ({ span, className: 'passage' })),
    ...citations.flatMap(({ account: of, span }): Mark[] => (of === account.id ? [{ span, className: 'cited' }] : [])),
  ]
}

interface StoriesProps {
  sheet: Sheet
  columns: readonly Column[]
  chosen: string | null
  sought: Sought | null
  isOpen: boolean
  /** they stay in view while the table is read */
  isPinned: boolean
  toggle: () => void
  scroller: RefObject<HTMLDivElement | null>
  onScroll: () => void
}

/** The stories of the accounts side by side, under the table and in its columns. */
export function Stories({
  sheet,
  columns,
  chosen,
  sought,
  isOpen,
  isPinned,
  toggle,
  scroller,
  onScroll,
}: StoriesProps) {
  const { say, of } = useSpeech()
  const label = useLabels()
  const told = columns.map(({ account }) => ({ account, marks: marksOf(sheet, account, chosen) }))
  const count = told.flatMap(({ marks }) => marks.filter(({ className }) => className === 'cited')).length
  return (
    <section className={isPinned ? 'stories pinned' : 'stories'} aria-label={say('entry.stories')}>
      <div className="stories-bar">
        <p role="status">
          {chosen ? say('entry.marked', { n: count, field: of(label('fields', chosen)) }) : say('entry.noneMarked')}
        </p>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          {say(isOpen ? 'entry.hideStories' : 'entry.showStories')}
        </button>
      </div>
      {isOpen && (
        <div className="scroller" ref={scroller} onScroll={onScroll}>
          <div className="story-columns" style={{ '--columns': columns.length } as CSSProperties}>
            <p className="corner note">{say('entry.marksKey')}</p>
            {told.map(({ account, marks }) => (
              <div key={account.id} className="story-column">
                <p className="whose">
                  <AccountName sheet={sheet} account={account} />
                </p>
                <AccountStory sheet={sheet} account={account} marks={marks} sought={sought} />
              </div>
            ))}
          </div>
        </div>
      )}
    </section>
  )
}
