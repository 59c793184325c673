// How the time layer does on Duckling's Arabic corpus of times (../shared/data/duckling-arabic/time.json; read, never copied):
// strings that are one expression each and mean one thing, and strings that are none.
//   npm run score -- duckling [--misses]          node scripts/score/duckling.mjs [--misses]
//
// How it is counted:
// - They are said to an assistant, on a Tuesday at half past four in the morning, and look ahead: genre «dialogue», lean 1.
// - A string is right when exactly one expression is read in it, all of the string, with the value of the gold. A preposition, or a word for
//   «about», may stay outside of the span: Duckling takes it in, the reader leaves it to the sentence.
// - What is projected onto Duckling's values: an hour without a day is one of the day of reference; a time in another zone is told in
//   Duckling's; what it calls night begins at six. A day, week, month or year is right when first and last day are; of hours the instant is
//   compared, not whether minutes are told.
// - Duckling's intervals end with the first moment that is not in them: the day after the last, and for hours the hour (or minute) after
//   the one that is named. What begins «now» begins on the day of reference or the day after.
// - A negative is right when nothing is read.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataFolder, timesOf } from './engine.mjs'

const file = dataFolder('duckling-arabic', 'time.json')

function readerAt(reference) {
  const [day, hour, minute] = reference.split(/[T:+]/)
  const options = { genre: 'dialogue', lean: 1, now: { hour: Number(hour), minute: Number(minute) } }
  return text => timesOf(text, day, options)
}

const dayMs = 86400000
const moment = numbers => {
  const [y, m, d, h = 0, mi = 0, s = 0] = numbers
  return Date.UTC(y, m - 1, d, h, mi, s)
}
const dayOf = iso => Date.parse(`${iso}T00:00:00Z`)

/** «((2013, 2, 18, 0, 0, 0), (2013, 3, 11, 0, 0, 0)) Week» as its first moment, the first after it, and its grain. */
function goldOf(value) {
  const [from, to] = [...value.matchAll(/\(([\d, ]+)\)/g)].map(([, list]) => moment(list.split(',').map(Number)))
  const grain = /([A-Z]\w+)\b/.exec(value)[1]
  return { from, to: to ?? endOf(from, grain), grain, interval: to !== undefined }
}

const lengths = { Second: 1000, Minute: 60000, Hour: 3600000, Day: dayMs, Week: 7 * dayMs }
function endOf(from, grain) {
  if (lengths[grain]) return from + lengths[grain]
  const date = new Date(from)
  return grain === 'Month'
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
    : Date.UTC(date.getUTCFullYear() + 1, 0, 1)
}

const night = { NI: [18, 24] }
const hourPart = /T(\d\d)(?::(\d\d))?(?::(\d\d))?(Z?)/

/** The instant that a value tells, with the length of what it names: `2013-02-14T08Z`, `T15:20`. */
function instant(value, base, zone) {
  const found = hourPart.exec(value)
  if (!found) return null
  const [, hour, minute, second, utc] = found
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  const at = (day ? dayOf(day) : base) + (Number(hour) * 60 + Number(minute ?? 0)) * 60000 + Number(second ?? 0) * 1000
  return { at: at + (utc ? zone : 0), length: second ? 1000 : minute ? 60000 : 3600000 }
}

/** First moment of what was read, and the first after it. */
function stretchOf({ value, date }, base, zone) {
  const part = /T([A-Z]{2})$/.exec(value)?.[1]
  const first = date?.notBefore ? dayOf(date.notBefore) : base
  if (part) return night[part] ? night[part].map(hour => first + hour * 3600000) : null
  if (hourPart.test(value)) {
    const [from, to] = value.split('/').map(one => instant(one, base, zone))
    const last = to ?? from
    return from && last ? [from.at, last.at + last.length] : null
  }
  return date?.notBefore && date.notAfter ? [first, dayOf(date.notAfter) + dayMs] : null
}

const before = text => text.trim() === '' || /^(?:في|عند|من|الى|بحدود|حوالي|قرابة)(?: |$)/.test(text.trim())

function isRight(text, gold, got, base, zone) {
  if (got.length !== 1) return false
  const [one] = got
  if (!before(text.slice(0, one.span[0])) || text.slice(one.span[1]).trim() !== '') return false
  const stretch = stretchOf(one, base, zone)
  if (one.value === 'PRESENT_REF') return gold.grain === 'Second' && !gold.interval
  if (!stretch) return false
  const [from, to] = stretch
  const clocked = hourPart.test(one.value)
  // From now on: from the day of reference or, as dialogue counts days, from the one after it, to the day that is named.
  if (one.type === 'DURATION' && gold.grain === 'Second') return from - base <= dayMs && to - dayMs === gold.to
  if (['Second', 'Minute', 'Hour'].includes(gold.grain) && !gold.interval) return clocked && from === gold.from
  return from === gold.from && to === gold.to
}

/** Figures in percent, lines to print, and the files that the gold is made of; null where the data is not there. */
export function measure({ misses = false } = {}) {
  if (!existsSync(file)) return null
  const { reference, groups, negative } = JSON.parse(readFileSync(file, 'utf8'))
  const read = readerAt(reference)
  const base = dayOf(reference.slice(0, 10))
  const [, sign, hours] = /([+-])(\d\d):\d\d$/.exec(reference)
  const zone = (sign === '-' ? -1 : 1) * Number(hours) * 3600000
  const lines = []
  let right = 0
  let all = 0
  for (const { value, texts } of groups) {
    for (const text of texts) {
      const got = read(text)
      all++
      if (isRight(text, goldOf(value), got, base, zone)) right++
      else if (misses) {
        const told = got.map(
          t => `«${text.slice(...t.span)}» ${t.value} ${t.date?.notBefore ?? ''}/${t.date?.notAfter ?? ''} (${t.rule})`,
        )
        lines.push(`«${text}»  gold ${value}  read ${told.join('; ') || 'nothing'}`)
      }
    }
  }
  const silent = negative.filter(text => read(text).length === 0).length
  lines.push(`strings right                  ${right}/${all}  ${((100 * right) / all).toFixed(1)} %`)
  lines.push(`negatives                      ${silent}/${negative.length}`)
  return {
    figures: { 'strings right': (100 * right) / all, negatives: (100 * silent) / negative.length },
    lines,
    files: [file],
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = measure({ misses: process.argv.includes('--misses') })
  console.log(found ? found.lines.join('\n') : `skipped: there is no ${file}`)
}
