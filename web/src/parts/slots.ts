// Time in slots: years, months or days counted from any beginning, so that those without anything have a place, too.

export type Step = 'year' | 'month' | 'day'

const day = 86_400_000

const lengths: Record<Step, number> = { year: 4, month: 7, day: 10 }

/** The step that a year, a month or a day is written in. */
export const stepOf = (at: string): Step => (at.length <= 4 ? 'year' : at.length <= 7 ? 'month' : 'day')

const utc = (year: number, month: number, date: number): number => {
  const time = new Date(0)
  time.setUTCFullYear(year, month, date)
  return time.getTime()
}

/** The number of the slot in which the beginning of a time is. */
export function slotOf(at: string, step: Step): number {
  const [year = 0, month = 1, date = 1] = at.split('-').map(Number)
  if (step === 'year') return year
  return step === 'month' ? year * 12 + month - 1 : Math.round(utc(year, month - 1, date) / day)
}

const padded = (n: number, length: number): string => String(n).padStart(length, '0')

/** The year, month or day of a slot. */
export function timeOf(slot: number, step: Step): string {
  if (step === 'year') return padded(slot, 4)
  if (step === 'month') return `${padded(Math.floor(slot / 12), 4)}-${padded((slot % 12) + 1, 2)}`
  return new Date(slot * day).toISOString().slice(0, lengths.day)
}

/** The first day of a time. */
export const firstDay = (at: string): string => timeOf(slotOf(at, 'day'), 'day')

/** The last day of a time. */
export function lastDay(at: string): string {
  const step = stepOf(at)
  return step === 'day' ? at : timeOf(slotOf(timeOf(slotOf(at, step) + 1, step), 'day') - 1, 'day')
}

/** The time of a coarser step in which a time is. */
export const within = (at: string, step: Step): string => at.slice(0, lengths[step])

/** What is asked for: a year, a month or a day, each of both included. */
export interface Asked {
  from?: string | undefined
  to?: string | undefined
}

/** The one year, month or day that is asked for; null where it is another time. */
export function oneTime({ from, to }: Asked): string | null {
  if (from === undefined || to === undefined) return null
  const days = [firstDay(from), lastDay(to)] as const
  for (const step of ['year', 'month', 'day'] as const) {
    const at = within(days[0], step)
    if (firstDay(at) === days[0] && lastDay(at) === days[1]) return at
  }
  return null
}
