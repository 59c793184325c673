import { pad } from './calendar.js'
import type { Clock } from './moment.js'

// The hours of a day and their TIMEX3 names.

function hourOf(clock: Clock, part: string | null): number {
  const { hour } = clock
  if (part === null || hour > 12) return hour
  if (part === 'MO') return hour === 12 ? 0 : hour
  if (part === 'NI') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  if (part === 'MI') return hour >= 10 ? hour : hour + 12
  return hour === 12 ? 12 : hour + 12
}

export function clockName(clock: Clock, part: string | null): string {
  const hour = pad(hourOf(clock, part))
  const minute = clock.minute === null ? '' : `:${pad(clock.minute)}`
  const second = clock.second === null ? '' : `:${pad(clock.second)}`
  return `T${hour}${minute}${second}${clock.utc ? 'Z' : ''}`
}
