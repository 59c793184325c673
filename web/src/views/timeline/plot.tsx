import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { scaleLinear } from 'd3-scale'
import { type KeyboardEvent, useRef, useState } from 'react'
import { answerOf, api, type Plot as Counted, useLabels } from '../../asking.js'
import { useSpeech } from '../../language.js'
import type { Filters } from '../../parts/asked.js'
import { changed } from '../../parts/asked.js'
import { useFilters } from '../../parts/filters.js'
import { contactKinds, kindClass, type PlotKind, plotKinds } from '../../parts/kinds.js'
import { useWidth } from '../../parts/measuring.js'
import { type Asked, oneTime, type Step, stepOf, within } from '../../parts/slots.js'
import { dayInWords } from '../../parts/when.js'
import { contactsAlone, framed, isTooLong, type Plotted, plotted, type Slot, stepFor, wider } from './plot-window.js'

function useCounted(filters: Filters, by: Step, enabled: boolean) {
  return useQuery({
    queryKey: ['plot', filters, by],
    queryFn: () => answerOf<Counted>(api.plot.$get({ query: { ...filters, by } })),
    placeholderData: keepPreviousData,
    enabled,
  })
}

interface Drawn {
  plot: Plotted
  undated: number
}

/** What is drawn: months or days, or years where there are too many months. Null where there is nothing, undefined while it is awaited. */
function useDrawn(filters: Filters, isAll: boolean): Drawn | null | undefined {
  const asked: Asked = framed(filters)
  const framing = { ...filters, ...(asked.from && asked.to ? { from: asked.from, to: asked.to } : {}) }
  const barsOf = ({ bars }: Counted) => (isAll ? bars : contactsAlone(bars))
  const fine = useCounted(framing, stepFor(asked), true)
  const finely = fine.data ? plotted(barsOf(fine.data), fine.data.by, asked) : null
  const isLong = finely !== null && isTooLong(finely)
  const coarse = useCounted(framing, 'year', isLong)
  const data = isLong ? coarse.data : fine.data
  if (!data) return (isLong ? coarse : fine).isPending ? undefined : null
  const plot = plotted(barsOf(data), data.by, asked)
  return plot && { plot, undated: data.undated }
}

/** Kinds that a plot has anything of, in their order. */
const kindsIn = (slots: readonly Slot[]): PlotKind[] =>
  plotKinds.filter(kind => slots.some(({ kinds }) => (kinds[kind] ?? 0) > 0))

function useKindInWords(): (kind: PlotKind) => string {
  const { of, say } = useSpeech()
  const label = useLabels()
  return kind => (kind === 'other' ? say('plot.others') : of(label('contacts', kind)))
}

function useSlotInWords(): (slot: Slot) => string {
  const speech = useSpeech()
  const inWords = useKindInWords()
  return ({ at, total, kinds }) => {
    const parts = plotKinds.flatMap(kind => (kinds[kind] ? `${inWords(kind)} ${kinds[kind]}` : []))
    const told = parts.length > 0 ? ` (${parts.join(speech.say('list.comma'))})` : ''
    return `${dayInWords(at, speech)}: ${speech.say('count.entries', { n: total })}${told}`
  }
}

const height = 168
const margin = { top: 10, bottom: 24, start: 34, end: 14 }
const ticks = 3

const shortDate: Record<Step, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
}

/** What stands under a slot; under a January its year. */
function useTick(step: Step): (at: string) => string {
  const { locale } = useSpeech()
  const format = new Intl.DateTimeFormat(locale, { ...shortDate[step], timeZone: 'UTC' })
  return at => {
    if (step === 'year') return at
    if (step === 'month' && at.endsWith('-01')) return within(at, 'year')
    const [year = 0, month = 1, day = 1] = at.split('-').map(Number)
    return format.format(new Date(Date.UTC(year, month - 1, day)))
  }
}

const leastRoom: Record<Step, number> = { year: 44, month: 46, day: 26 }

/** The slots that have room for their name below them; of months so that each year has the same ones. */
function labelled(slots: readonly Slot[], step: Step, band: number): Set<string> {
  const every = Math.max(1, Math.ceil(leastRoom[step] / band))
  const fits = step === 'month' ? ([1, 2, 3, 4, 6, 12].find(n => n >= every) ?? 12) : every
  const number = ({ at }: Slot): number =>
    Number(at.slice(step === 'year' ? 0 : step === 'month' ? 5 : 8)) - (step === 'year' ? 0 : 1)
  return new Set(slots.filter(slot => number(slot) % fits === 0).map(({ at }) => at))
}

interface BarsProps {
  plot: Plotted
  chosen: string | null
  choose: (slot: Slot) => void
  told: (slot: Slot | null) => void
}

function Bars({ plot: { slots, step }, chosen, choose, told }: BarsProps) {
  const { language, say } = useSpeech()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const inWords = useSlotInWords()
  const tick = useTick(step)
  const full = slots.findIndex(({ total }) => total > 0)
  const [active, setActive] = useState(full)
  const at = Math.min(Math.max(active, 0), slots.length - 1)
  const isRtl = language === 'ar'
  const inner = Math.max(0, width - margin.start - margin.end)
  const band = inner / slots.length
  const y = scaleLinear(
    [0, Math.max(1, ...slots.map(({ total }) => total))],
    [height - margin.bottom, margin.top],
  ).nice(ticks)
  // Time runs as the page is read.
  const x = (along: number, size = 0): number => (isRtl ? width - along - size : along)
  const gap = band > 4 ? Math.min(band * 0.2, 6) : 0
  const bar = Math.min(band - gap, 48)
  const names = labelled(slots, step, band)
  const kinds = kindsIn(slots)

  const focus = (i: number): void => {
    setActive(i)
    box.current?.querySelector<SVGElement>(`[data-slot="${i}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight'
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft'
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: slots.length - 1 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      focus(Math.min(Math.max(to, 0), slots.length - 1))
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      const slot = slots[at]
      if (slot && slot.total > 0) choose(slot)
    }
  }
  return (
    <div className="bars" ref={box}>
      {width > 0 && (
        <svg width={width} height={height} role="toolbar" aria-label={say('plot.label')} onKeyDown={onKeyDown}>
          {y
            .ticks(ticks)
            .filter(Number.isInteger)
            .map(value => (
              <g key={value} className="grid">
                <line x1={x(margin.start)} x2={x(width - margin.end)} y1={y(value)} y2={y(value)} />
                <text x={x(margin.start - 6)} y={y(value)} textAnchor="end" dominantBaseline="middle">
                  {value}
                </text>
              </g>
            ))}
          {slots.map((slot, i) => {
            const along = margin.start + i * band
            const middle = x(along + band / 2)
            let sum = 0
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand within SVG
              <g
                key={slot.at}
                data-slot={i}
                role="button"
                tabIndex={i === at ? 0 : -1}
                className={`slot${slot.at === chosen ? ' chosen' : ''}${slot.total === 0 ? ' empty' : ''}`}
                aria-label={inWords(slot)}
                aria-pressed={slot.at === chosen}
                aria-disabled={slot.total === 0}
                onClick={() => slot.total > 0 && choose(slot)}
                onFocus={() => {
                  setActive(i)
                  told(slot)
                }}
                onBlur={() => told(null)}
                onMouseEnter={() => told(slot)}
                onMouseLeave={() => told(null)}
                onKeyDown={undefined}
              >
                <rect className="all" x={x(along, band)} y={0} width={band} height={height - margin.bottom} />
                {kinds.map(kind => {
                  const n = slot.kinds[kind] ?? 0
                  const [bottom, top] = [y(sum), y(sum + n)]
                  sum += n
                  return (
                    n > 0 && (
                      <rect
                        key={kind}
                        className={`part ${kindClass(kind)}`}
                        x={middle - bar / 2}
                        y={top}
                        width={bar}
                        height={Math.max(1, bottom - top)}
                      />
                    )
                  )
                })}
              </g>
            )
          })}
          {slots.map(({ at: time }, i) => {
            if (!names.has(time)) return null
            const middle = x(margin.start + (i + 0.5) * band)
            return (
              <text
                key={time}
                className={time === chosen ? 'tick chosen' : 'tick'}
                x={middle}
                y={height - margin.bottom + 16}
                textAnchor="middle"
              >
                {tick(time)}
              </text>
            )
          })}
          <line
            className="axis"
            x1={x(margin.start)}
            x2={x(width - margin.end)}
            y1={height - margin.bottom}
            y2={height - margin.bottom}
          />
        </svg>
      )}
    </div>
  )
}

function AsTable({ plot: { slots } }: { plot: Plotted }) {
  const speech = useSpeech()
  const { say } = speech
  const inWords = useKindInWords()
  const [isOpen, setOpen] = useState(false)
  const kinds = kindsIn(slots)
  return (
    <details className="as-table" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('plot.table')}</summary>
      {isOpen && (
        <div className="scrolls">
          <table>
            <caption className="hidden">{say('plot.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('plot.time')}</th>
                {kinds.map(kind => (
                  <th key={kind} scope="col">
                    {inWords(kind)}
                  </th>
                ))}
                <th scope="col">{say('plot.total')}</th>
              </tr>
            </thead>
            <tbody>
              {slots
                .filter(({ total }) => total > 0)
                .map(({ at, total, kinds: counts }) => (
                  <tr key={at}>
                    <th scope="row">{dayInWords(at, speech)}</th>
                    {kinds.map(kind => (
                      <td key={kind}>{counts[kind] ?? ''}</td>
                    ))}
                    <td>{total}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  )
}

/** From all time to the time that is asked for: where one can go back to. */
function Zoom({ asked, go }: { asked: Asked; go: (asked: Asked) => void }) {
  const speech = useSpeech()
  const { say } = speech
  const one = oneTime(asked)
  const isAll = asked.from === undefined && asked.to === undefined
  const steps =
    one === null ? [] : (['year', 'month', 'day'] as const).filter(step => within(one, step).length <= one.length)
  const times = one === null ? [] : [...new Set(steps.map(step => within(one, step)))]
  const range = [asked.from, asked.to].map(time => (time ? dayInWords(time, speech) : '…')).join(' – ')
  return (
    <nav className="zoom" aria-label={say('plot.zoom')}>
      {isAll ? (
        <span aria-current="true">{say('plot.all')}</span>
      ) : (
        <button type="button" className="small" onClick={() => go({})}>
          {say('plot.all')}
        </button>
      )}
      {times.map(time =>
        time === one ? (
          <span key={time} aria-current="true">
            {dayInWords(time, speech)}
          </span>
        ) : (
          <button key={time} type="button" className="small" onClick={() => go({ from: time, to: time })}>
            {dayInWords(time, speech)}
          </button>
        ),
      )}
      {!isAll && one === null && <span aria-current="true">{range}</span>}
      {!isAll && (
        <button type="button" className="small out" onClick={() => go(wider(asked) ?? {})}>
          {say('plot.out')}
        </button>
      )}
    </nav>
  )
}

function Legend({ kinds }: { kinds: readonly PlotKind[] }) {
  const inWords = useKindInWords()
  return (
    <ul className="plain legend">
      {kinds.map(kind => (
        <li key={kind} className={kindClass(kind)}>
          {inWords(kind)}
        </li>
      ))}
    </ul>
  )
}

function Left({ plot: { earlier, later }, go }: { plot: Plotted; go: (asked: Asked) => void }) {
  const speech = useSpeech()
  const { say } = speech
  return [['plot.earlier', earlier] as const, ['plot.later', later] as const].map(([word, out]) => {
    if (!out) return null
    const [from, to] = [dayInWords(out.from, speech), dayInWords(out.to, speech)]
    return (
      <button key={word} type="button" className="small" onClick={() => go({ from: out.from, to: out.to })}>
        {say(word, { n: out.n })} <bdi>{from === to ? from : `${from} – ${to}`}</bdi>
      </button>
    )
  })
}

const isContact = (kind: string | undefined): boolean => contactKinds.some(each => each === kind)

/** Contacts over time. What is chosen in it narrows the whole view. */
export function Plot() {
  const speech = useSpeech()
  const { say } = speech
  const { address, filters, go } = useFilters()
  const [told, setTold] = useState<Slot | null>(null)
  const inWords = useSlotInWords()
  // Who asks for a kind that is no contact wants to see it.
  const isEvents = filters.kind !== undefined && !isContact(filters.kind)
  const isAll = isEvents || address.get('plot') === 'all'
  const drawn = useDrawn(filters, isAll)
  const narrow = ({ from, to }: Asked): void => {
    setTold(null)
    go(now => changed(now, { from: from ?? null, to: to ?? null }))
  }
  const one = oneTime(filters)
  const chosen = one !== null && stepOf(one) === 'day' ? one : null
  return (
    <section className="sheet plot" aria-labelledby="plot-title">
      <header>
        <h2 id="plot-title">{isAll ? say('plot.title.all') : say('plot.title')}</h2>
        <Zoom asked={filters} go={narrow} />
        {!isEvents && (
          <label className="check">
            <input
              type="checkbox"
              checked={isAll}
              onChange={event => {
                const { checked } = event.target
                go(now => changed(now, { plot: checked ? 'all' : null }))
              }}
            />
            {say('plot.with-others')}
          </label>
        )}
      </header>
      {drawn ? (
        <>
          <Bars
            key={`${drawn.plot.slots[0]?.at} ${drawn.plot.slots.length}`}
            plot={drawn.plot}
            chosen={chosen}
            choose={({ at }) => narrow(at === chosen ? (wider(filters) ?? {}) : { from: at, to: at })}
            told={setTold}
          />
          <p className="told" aria-hidden="true">
            {told ? inWords(told) : say('plot.hint')}
          </p>
          <footer>
            <Legend kinds={kindsIn(drawn.plot.slots)} />
            <Left plot={drawn.plot} go={narrow} />
            <AsTable plot={drawn.plot} />
          </footer>
          {drawn.undated > 0 && <p className="support">{say('plot.undated', { n: drawn.undated })}</p>}
        </>
      ) : (
        <p className={drawn === null ? 'told' : 'told bars'}>{drawn === null && say('plot.nothing')}</p>
      )}
    </section>
  )
}
