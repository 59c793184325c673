import { type KeyboardEvent, type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useSpeech } from '../../language.js'
import type { Span } from '../../parts/segments.js'
import { blocksOf } from './blocks.js'
import { Explanation } from './explanation.js'
import { type Mark, type Read, stopsOf } from './marks.js'
import type { PageShown } from './page.js'
import { soughtAt } from './sought.js'
import { useSummary } from './summary.js'
import { explanationId, TextBlock } from './text.js'

const placeOf = ({ target }: SyntheticEvent): number | null => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-from]') : null
  return mark ? Number(mark.dataset.from) : null
}

const length = ([from, to]: Span): number => to - from

/** What was read at a place, the least of it first. */
function readsAt(marks: readonly Mark[], at: number | null): Read[] {
  if (at === null) return []
  const here = marks.filter(({ span }) => span[0] <= at && at < span[1]).sort((a, b) => length(a.span) - length(b.span))
  const records = new Set<unknown>()
  return here.flatMap(({ read }) => {
    if (records.has(read.record)) return []
    records.add(read.record)
    return [read]
  })
}

/** Where a key leads from a stop; undefined where it leads nowhere. */
function stopBy(key: string, isRtl: boolean, stops: readonly number[], from: number | null): number | undefined {
  const i = from === null ? -1 : stops.indexOf(from)
  const [forth, back] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  if (key === 'Home') return stops[0]
  if (key === 'End') return stops.at(-1)
  if (key === forth || key === 'ArrowDown') return stops[i + 1]
  if (key === back || key === 'ArrowUp') return stops[Math.max(0, i - 1)]
  return undefined
}

interface MarkedPageProps {
  page: PageShown
  story: string
  marks: readonly Mark[]
  /** the place that is pinned */
  pinned: number | null
  pin: (at: number | null) => void
}

/** The text of a page with its marks, and beside it what explains the mark that is pointed at, stood at or pinned. */
export function MarkedPage({ page, story: id, marks, pinned, pin }: MarkedPageProps) {
  const { say } = useSpeech()
  const summary = useSummary(page)
  const text = page.reading.page.text
  const box = useRef<HTMLDivElement>(null)
  const goes = useRef(false)
  const [hovered, setHovered] = useState<number | null>(null)
  const [current, setCurrent] = useState<number | null>(null)
  const [isWithin, setWithin] = useState(false)
  const story = page.reading.stories.find(each => each.id === id)
  const blocks = useMemo(
    () => blocksOf(text, { headline: story?.headline ?? null, body: story?.body ?? [] }, marks),
    [text, story, marks],
  )
  const stops = useMemo(() => stopsOf(marks), [marks])
  const isStop = useMemo(() => new Set(stops), [stops])
  const sought = useMemo(
    () => (pinned === null ? null : soughtAt(page.reading, marks, pinned)),
    [page.reading, marks, pinned],
  )
  const at = current !== null && isStop.has(current) ? current : (stops[0] ?? null)

  // Whoever comes by an address with a place is led to it.
  useEffect(() => {
    const mark = box.current?.querySelector('mark.sought')
    mark?.scrollIntoView({ block: 'center' })
  }, [])

  useEffect(() => {
    if (!goes.current || current === null) return
    goes.current = false
    box.current?.querySelector<HTMLElement>(`mark[data-from="${current}"]`)?.focus()
  }, [current])

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = placeOf(event)
    if (event.key === 'Escape') pin(null)
    else if (event.key === 'Enter' && from !== null) pin(pinned === from ? null : from)
    else {
      const to = stopBy(event.key, getComputedStyle(event.target as Element).direction === 'rtl', stops, from)
      if (from === null || to === undefined) return
      goes.current = true
      setCurrent(to)
    }
    event.preventDefault()
  }
  const onClick = (event: SyntheticEvent): void => {
    const from = placeOf(event)
    if (from !== null && getSelection()?.isCollapsed !== false) pin(pinned === from ? null : from)
  }

  const reads = readsAt(marks, pinned ?? hovered ?? (isWithin ? at : null))
  const shown = reads.length > 0 ? reads : readsAt(marks, hovered)
  return (
    <div className="page-and-why">
      <p className="hidden" id={explanationId}>
        {readsAt(marks, at).map(summary).join('. ')}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its marks are what is reached and pressed; it hears of them */}
      <div
        ref={box}
        className="page-text prose"
        onPointerOver={event => setHovered(placeOf(event))}
        onPointerLeave={() => setHovered(null)}
        onFocus={event => {
          setWithin(true)
          setCurrent(placeOf(event))
        }}
        onBlur={() => setWithin(false)}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {blocks.map(block => {
          const has = (place: number | null): boolean =>
            place !== null && block.span[0] <= place && place < block.span[1]
          const meets = sought !== null && sought[0] < block.span[1] && block.span[0] < sought[1]
          return (
            <TextBlock
              key={block.span[0]}
              text={text}
              block={block}
              stops={isStop}
              at={has(at) ? at : null}
              sought={meets ? sought : null}
              isWanted={has(current) || meets}
            />
          )
        })}
      </div>
      <aside className={shown.length > 0 ? 'why-here shown' : 'why-here'} aria-label={say('story.whyHere')}>
        {shown.length > 0 ? (
          <>
            {pinned !== null && (
              <button type="button" className="close" onClick={() => pin(null)}>
                {say('story.unpin')}
              </button>
            )}
            <Explanation page={page} reads={shown} />
          </>
        ) : (
          <p className="note">{say('story.howTo')}</p>
        )}
      </aside>
    </div>
  )
}
