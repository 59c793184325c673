import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Brief, Entities } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { EntryLine } from '../../parts/entry-line.js'
import { dayInWords } from '../../parts/when.js'
import { type Heading, headingBefore, type Line, type Row, rowsOf } from './groups.js'

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    // The page is drawn for print as soon as this has been told.
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

function MonthHeading({ at }: Heading) {
  const speech = useSpeech()
  const { say } = speech
  if (at === null)
    return (
      <h2>
        {say('timeline.undated')} <small>{say('timeline.undated.note')}</small>
      </h2>
    )
  if (at.endsWith('X')) return <h2>{say('date.decade', { from: `${at.slice(0, 3)}0` })}</h2>
  return <h2>{dayInWords(at, speech)}</h2>
}

function Day({ day, isDayTold }: Pick<Line, 'day' | 'isDayTold'>) {
  const speech = useSpeech()
  if (day === null || isDayTold) return <span className="day" aria-hidden="true" />
  const [first = '', last] = day.split('/')
  const number = (date: string): string => String(Number(date.slice(8, 10)))
  const weekday = new Intl.DateTimeFormat(speech.locale, { weekday: 'short', timeZone: 'UTC' })
  const isSameMonth = last?.slice(0, 7) === first.slice(0, 7)
  return (
    <time className="day" dateTime={first}>
      <b>{last && isSameMonth ? `${number(first)}–${number(last)}` : number(first)}</b>
      <span>{last ? '' : weekday.format(new Date(`${first.slice(0, 10)}T00:00:00Z`))}</span>
      <span className="hidden"> {dayInWords(first, speech)}</span>
    </time>
  )
}

interface RowShownProps {
  row: Row
  total: number
  entities: Entities
}

function RowShown({ row, total, entities }: RowShownProps) {
  if (row.row === 'heading') return <MonthHeading {...row} />
  const isDay = row.day !== null && !row.day.includes('/')
  return (
    <div className="line">
      <Day {...row} />
      <EntryLine entry={row.entry} entities={entities} isDateTold={isDay} place={{ position: row.position, total }} />
    </div>
  )
}

interface ListProps {
  entries: readonly Brief[]
  entities: Entities
  total: number
  hasMore: boolean
  more: () => void
}

const headingHeight = 52
const lineHeight = 104
const ahead = 15

/** How high the rows of the last list were: whoever comes back to it finds it as it was. */
let measured: { of: string; items: VirtualItem[] } = { of: '', items: [] }

/** The entries, of which only those near the window are drawn. */
export function List({ entries, entities, total, hasMore, more }: ListProps) {
  const { say, language } = useSpeech()
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const isPrinting = useIsPrinting()
  const rows = useMemo(() => rowsOf(entries), [entries])
  const headings = useMemo(() => rows.flatMap(({ row }, i) => (row === 'heading' ? i : [])), [rows])
  const sticky = useRef(0)
  const name = `${language} ${rows.length} ${rows.at(-1)?.key}`

  const rowsDrawn = useWindowVirtualizer({
    count: rows.length,
    estimateSize: i => (rows[i]?.row === 'heading' ? headingHeight : lineHeight),
    getItemKey: i => rows[i]?.key ?? i,
    scrollMargin: top,
    overscan: 6,
    initialMeasurementsCache: measured.of === name ? measured.items : [],
    rangeExtractor: range => {
      sticky.current = headingBefore(headings, range.startIndex)
      return [...new Set([sticky.current, ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
    },
  })
  useEffect(
    () => () => {
      measured = { of: name, items: rowsDrawn.measurementsCache }
    },
    [name, rowsDrawn],
  )
  // What stands above the list may grow or shrink.
  useLayoutEffect(() => {
    const element = list.current
    const above = element?.closest('main')
    if (!element || !above) return
    const measure = (): void => setTop(Math.round(element.getBoundingClientRect().top + scrollY))
    measure()
    const observer = new ResizeObserver(measure)
    for (const child of above.querySelectorAll('.timeline > *, .timeline .beside > *')) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  // Another language makes lines of other heights.
  const spoken = useRef(language)
  useLayoutEffect(() => {
    if (spoken.current !== language) rowsDrawn.measure()
    spoken.current = language
  }, [language, rowsDrawn])

  const items = rowsDrawn.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last >= rows.length - ahead) more()
  }, [hasMore, last, more, rows.length])

  if (isPrinting)
    return (
      <div className="rows printed">
        {rows.map(row => (
          <RowShown key={row.key} row={row} total={total} entities={entities} />
        ))}
        {hasMore && <p>{say('timeline.printed', { n: entries.length, total })}</p>}
      </div>
    )
  return (
    <div className="rows" ref={list} style={{ blockSize: rowsDrawn.getTotalSize() }}>
      {items.map(({ index, key, start }) => {
        const row = rows[index]
        if (!row) return null
        const isSticky = index === sticky.current
        return (
          <div
            key={key}
            ref={rowsDrawn.measureElement}
            data-index={index}
            className={isSticky ? 'row sticky' : 'row'}
            style={isSticky ? {} : { transform: `translateY(${start - top}px)` }}
          >
            <RowShown row={row} total={total} entities={entities} />
          </div>
        )
      })}
    </div>
  )
}
