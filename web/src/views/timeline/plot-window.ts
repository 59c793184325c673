import { byPlotKind, type KindCounts, otherKind } from '../../parts/kinds.js'
import { type Asked, firstDay, lastDay, oneTime, type Step, slotOf, stepOf, timeOf, within } from '../../parts/slots.js'

// Which time a plot shows. What one page tells of the year 1546 must not make a line of the rest.

export interface Bar {
  at: string
  total: number
  kinds: Record<string, number>
}

export interface Slot {
  at: string
  total: number
  kinds: KindCounts
}

interface Outside {
  n: number
  from: string
  to: string
}

export interface Plotted {
  step: Step
  slots: Slot[]
  /** what was counted before the first slot, and after the last */
  earlier: Outside | null
  later: Outside | null
}

const mostDays = 92
const mostMonths = 72
const mostSlots = 400

const lengthIn = (from: string, to: string, step: Step): number => slotOf(lastDay(to), step) - slotOf(from, step) + 1

/** What a plot is asked for: a day is shown within its month. */
export function framed(asked: Asked): Asked {
  const one = oneTime(asked)
  return one !== null && stepOf(one) === 'day' ? { from: within(one, 'month'), to: within(one, 'month') } : asked
}

/** The step in which a time can be counted before it is known what there is in it. */
export const stepFor = ({ from, to }: Asked): 'month' | 'day' =>
  from !== undefined && to !== undefined && lengthIn(from, to, 'day') <= mostDays ? 'day' : 'month'

/** From a time to the next wider one: of a day its month, of a month its year; null is all time. */
export function wider({ from, to }: Asked): { from: string; to: string } | null {
  if (from === undefined || to === undefined) return null
  const [first, last] = [firstDay(from), lastDay(to)]
  for (const step of ['month', 'year'] as const) {
    const at = within(first, step)
    if (at === within(last, step) && oneTime({ from, to }) !== at) return { from: at, to: at }
  }
  return null
}

// So much of all is no tail any more.
const tail = 0.005
const yearIn: Record<Step, number> = { year: 1, month: 12, day: 365 }

interface Counted {
  slot: number
  total: number
}

/** The slots around the middle of all, out to a gap that is longer than what lies within, or to a thin tail after a year's gap. */
function dense(counted: readonly Counted[], step: Step): [number, number] | null {
  const all = counted.reduce((sum, { total }) => sum + total, 0)
  let passed = 0
  const middle = counted.findIndex(({ total }) => {
    passed += total
    return passed * 2 >= all
  })
  if (middle < 0) return null
  let [first, last] = [middle, middle]
  const rest = (from: number, to: number): number => counted.slice(from, to).reduce((sum, { total }) => sum + total, 0)
  const goesOn = (gap: number, beyond: number): boolean => {
    const span = counted[last]!.slot - counted[first]!.slot
    return gap <= Math.max(yearIn[step], span) && (gap <= yearIn[step] / 4 || beyond >= tail * all)
  }
  for (let grew = true; grew; ) {
    grew = false
    if (first > 0 && goesOn(counted[first]!.slot - counted[first - 1]!.slot, rest(0, first))) {
      first--
      grew = true
    }
    if (
      last < counted.length - 1 &&
      goesOn(counted[last + 1]!.slot - counted[last]!.slot, rest(last + 1, counted.length))
    ) {
      last++
      grew = true
    }
  }
  return [counted[first]!.slot, counted[last]!.slot]
}

function outside(bars: readonly Bar[]): Outside | null {
  const [first, last] = [bars[0], bars.at(-1)]
  if (!first || !last) return null
  return { n: bars.reduce((sum, { total }) => sum + total, 0), from: first.at, to: last.at }
}

const contactsOf = ({ at, total, kinds }: Bar): Bar => {
  const contacts = Object.entries(byPlotKind(kinds)).filter(([kind]) => kind !== otherKind)
  return {
    at,
    total: Math.min(
      total,
      contacts.reduce((sum, [, n]) => sum + n, 0),
    ),
    kinds: Object.fromEntries(contacts),
  }
}

/** The contacts alone of what was counted. */
export const contactsAlone = (bars: readonly Bar[]): Bar[] => bars.map(contactsOf).filter(({ total }) => total > 0)

/** What is drawn of the bars: a slot for each step of a sensible time, and what lies outside of it. `null` where there is nothing. */
export function plotted(bars: readonly Bar[], step: Step, asked: Asked): Plotted | null {
  const sorted = [...bars].sort((a, b) => (a.at < b.at ? -1 : 1))
  const slotIn = (at: string): number => slotOf(at, step)
  const [min, max] = [
    asked.from === undefined ? Number.NEGATIVE_INFINITY : slotIn(asked.from),
    asked.to === undefined ? Number.POSITIVE_INFINITY : slotIn(lastDay(asked.to)),
  ]
  const inside = sorted.filter(({ at }) => slotIn(at) >= min && slotIn(at) <= max)
  const range = dense(
    inside.map(({ at, total }) => ({ slot: slotIn(at), total })),
    step,
  )
  if (!range) return null
  const wanted = [Number.isFinite(min) ? min : range[0], Number.isFinite(max) ? max : range[1]] as const
  const [first, last] = wanted[1] - wanted[0] < mostSlots ? wanted : range
  const found = new Map(inside.map(bar => [slotIn(bar.at), bar]))
  const slots = Array.from({ length: last - first + 1 }, (_, i): Slot => {
    const bar = found.get(first + i)
    return { at: timeOf(first + i, step), total: bar?.total ?? 0, kinds: byPlotKind(bar?.kinds ?? {}) }
  })
  return {
    step,
    slots,
    earlier: outside(inside.filter(({ at }) => slotIn(at) < first)),
    later: outside(inside.filter(({ at }) => slotIn(at) > last)),
  }
}

/** Whether months are too many to be drawn, so that years must be. */
export const isTooLong = ({ step, slots }: Plotted): boolean => step === 'month' && slots.length > mostMonths
