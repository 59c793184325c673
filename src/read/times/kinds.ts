import { hasHours } from './away.js'
import type { Point, Unit, When } from './moment.js'

// What an expression tells, finer than its TIMEX3 type: so can a caller ask for days alone, or for hours of the clock alone.

export type Kind = 'date' | 'daterange' | 'time' | 'timerange' | 'datetime' | 'datetimerange' | 'duration' | 'set'

const days: ReadonlySet<Unit> = new Set(['day'])
const clocks: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])

function tellsDay({ day, weekday, shift, follow, feast, count, around }: Point): boolean {
  if (around !== null) return false
  const told = [day, weekday, follow, feast, count].some(one => one !== null)
  return told || (shift !== null && days.has(shift.unit))
}

const tellsLonger = (p: Point): boolean =>
  [p.year, p.month, p.quarter, p.season, p.half, p.week, p.decade, p.century, p.around].some(told => told !== null) ||
  (p.shift !== null && !clocks.has(p.shift.unit))

function kindOfPoint(p: Point): Kind {
  if ((p.count && hasHours(p.count)) || (p.shift && clocks.has(p.shift.unit))) return 'datetime'
  if (p.shift?.unit === 'day' && p.mod === 'REST') return 'datetimerange'
  const dated = tellsDay(p) || tellsLonger(p)
  if (p.clock !== null) return dated ? 'datetime' : 'time'
  if (p.part !== null) return dated ? 'datetimerange' : 'timerange'
  return tellsDay(p) && p.mod === null ? 'date' : 'daterange'
}

const ranges: Record<Kind, Kind> = {
  date: 'daterange',
  daterange: 'daterange',
  time: 'timerange',
  timerange: 'timerange',
  datetime: 'datetimerange',
  datetimerange: 'datetimerange',
  duration: 'duration',
  set: 'set',
}

export function kindOf(when: When): Kind {
  if (when.kind === 'point') return kindOfPoint(when)
  if (when.kind === 'set') return 'set'
  if (when.kind === 'reference') return 'datetime'
  if (when.kind === 'range') {
    const [from, to] = [kindOfPoint(when.from), kindOfPoint(when.to)]
    return ranges[from === 'time' && to === 'datetime' ? to : from]
  }
  if (when.dir === null) return 'duration'
  return when.amounts.every(({ unit }) => clocks.has(unit)) ? 'datetimerange' : 'daterange'
}
