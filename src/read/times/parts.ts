import { addMonths, fromDay, lastOfMonth, toDay } from './calendar.js'
import type { Genre } from './genres.js'
import type { Point } from './moment.js'
import type { Anchor, Place } from './place.js'

// Parts of a longer time: «أوائل», «منتصف», «أواخر», «بقية». Bounds only, the name stays that of the whole.

type Bounds = readonly [first: number, last: number]

// Whole months are halved by months, so that half a year ends with June.
function secondHalf(first: number, last: number): number {
  const [from, to] = [fromDay(first), fromDay(last)]
  const months = 12 * (to.year - from.year) + to.month - from.month + 1
  const whole = from.day === 1 && to.day === lastOfMonth(to.year, to.month)
  if (!whole || months % 2 > 0) return first + Math.floor((last - first + 1) / 2)
  const { year, month } = addMonths(from, months / 2)
  return toDay(year, month, 1)
}

function partOf(mod: 'START' | 'MID' | 'END', first: number, last: number, { parts }: Genre): Bounds {
  const length = last - first + 1
  if (parts === 'halves') {
    const second = secondHalf(first, last)
    if (mod === 'START') return [first, second - 1]
    if (mod === 'END') return [second, last]
    return [first + Math.floor(length / 4), first + Math.floor((3 * length) / 4) - 1]
  }
  const third = Math.floor(length / 3)
  if (mod === 'START') return [first, first + third]
  return mod === 'MID' ? [first + third, last - third] : [last - third, last]
}

// «أوائل أيار» are its first ten days.
function partOfMonth(mod: 'START' | 'MID' | 'END', first: number, last: number): Bounds {
  if (mod === 'START') return [first, first + 9]
  return mod === 'MID' ? [first + 10, first + 19] : [first + 20, last]
}

const words = {
  START: 'its beginning',
  MID: 'its middle',
  END: 'its end',
  REST: 'what is left of it',
  SOFAR: 'what is gone of it',
}

export function narrowed(place: Place, { mod, month, shift, part }: Point, { day, genre }: Anchor): Place {
  const { first, last } = place
  // «أواخر الليل» is late at night, not late in the days that may be meant.
  if (mod === null || part !== null || first === null || last === null || first === last) return place
  const why = `${place.why}; ${words[mod]}`
  if (mod === 'REST' || mod === 'SOFAR') {
    if (day === null || day < first || day > last) return place
    return { ...place, ...(mod === 'REST' ? { first: day } : { last: day }), counted: true, why }
  }
  const [from, to] = month !== null && shift === null ? partOfMonth(mod, first, last) : partOf(mod, first, last, genre)
  return { ...place, first: from, last: to, why }
}
