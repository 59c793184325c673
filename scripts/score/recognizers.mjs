// How the time layer does on the Arabic specs of Microsoft Recognizers-Text (../shared/data/recognizers-arabic; read, never copied):
// F1 of spans on the extractor files, values right (PastResolution) on the parser files.
//   npm run score -- recognizers [--misses]          node scripts/score/recognizers.mjs [--misses] [--rest] [FILE …]
// --rest  tells misses of the cases that .NET does not do as well
//
// How it is counted:
// - The texts are what people say to an assistant («سأعود في 7»): genre «dialogue». One general reader reads them all.
// - A file tells expressions of one kind and passes over all others: the reader is asked for that kind.
// - «يوم» before a day is mostly not of the expression in this gold: the reader is asked to leave it out.
// - The gold wavers whether a preposition before an expression belongs to it; «spans» leaves such a leading word out of the
//   comparison on both sides, «spans to the letter» does not.
// - A value is right when it says the same days, hours or length as PastResolution. Their ranges end with the first day that is no more in them,
//   mostly: the last day that is in them is right too. From A to B they count to where B begins, here to its end: both are right.
// - What the gold leaves open («SU», a summer) may be told («2016-SU»).
// - A part of the day («T..EV») has the hours that the genre gives it (knowledge/time/genres.yaml); the day ends with 23:59:59 there.
// - Cases whose gold is wrong are named one by one, with the reason, in corpus/recognizers-wrong.yaml, and counted apart.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { dataFolder, hoursOf, root, times, timesOf } from './engine.mjs'

const folder = dataFolder('recognizers-arabic', 'DateTime')

// Holidays are dates that have a file of their own.
const kindsOf = {
  Date: ['date'],
  DatePeriod: ['daterange'],
  Time: ['time'],
  TimePeriod: ['timerange'],
  Duration: ['duration'],
  Holiday: ['date'],
  DateTime: ['datetime'],
  DateTimePeriod: ['datetimerange'],
  Set: ['set'],
  Merged: undefined,
}
const names = [...Object.keys(kindsOf).flatMap(name => [`${name}Extractor`, `${name}Parser`]), 'DateTimeModel']

const read = (text, published, kinds, now) =>
  timesOf(text, published, { genre: 'dialogue', lean: -1, kinds, leave: ['يوم'], ...(now ? { now } : {}) })

const wrongFile = join(root, 'corpus', 'recognizers-wrong.yaml')
const wrong = existsSync(wrongFile) ? (parse(readFileSync(wrongFile, 'utf8')).times ?? []) : []
const digest = text => createHash('sha256').update(text).digest('hex').slice(0, 12)
const isWrong = (file, index, { Input }) =>
  wrong.some(one => one.file === file && one.case === index && one.input === digest(Input))

const addDay = (day, n) => new Date(Date.parse(`${day}T00:00:00Z`) + n * 86400000).toISOString().slice(0, 10)
const unitSeconds = { Y: 31536000, M: 2592000, W: 604800, D: 86400, TH: 3600, TM: 60, TS: 1 }
function seconds(value) {
  const [date, time = ''] = value.slice(1).split('T')
  let sum = 0
  for (const [part, prefix] of [
    [date, ''],
    [time, 'T'],
  ])
    for (const [, n, unit] of part.matchAll(/([\d.]+)([A-Z])/g)) sum += Number(n) * (unitSeconds[prefix + unit] ?? NaN)
  return String(sum)
}
const clock = value =>
  /T(\d\d)(?::(\d\d))?(?::(\d\d))?/
    .exec(value)
    ?.slice(1, 4)
    .map(part => part ?? '00')
    .join(':') ?? null

const clockOfHour = hour => (hour === 24 ? '23:59:59' : `${String(hour).padStart(2, '0')}:00:00`)
/** Begin and end of hours that are told by both, or by a part of the day. */
function hoursOfValue(value) {
  if (value.includes('/')) return value.split('/').map(one => clock(one)?.replace('24:00:00', '23:59:59'))
  const part = /T([A-Z]{2})$/.exec(value)?.[1]
  return part ? hoursOf(part, null, times.genres.dialogue)?.map(clockOfHour) : undefined
}

/** A stretch of hours on days that are told; one that is counted from the minute of speaking has no hours for us. */
function agreesInHours(got, past) {
  const hours = hoursOfValue(got.value)
  const [first, last] = [past.startDateTime, past.endDateTime].map(moment => moment?.slice(0, 10))
  return (
    got.date?.notBefore === first &&
    (!last || got.date?.notAfter === last) &&
    hours?.join() === [past.startDateTime, past.endDateTime].map(moment => moment?.slice(11)).join()
  )
}

/** Where the second of two years or months begins: «2014/2018». */
function lastBegins(value) {
  const found = /\/(\d{4})(?:-(\d\d))?$/.exec(value)
  return found ? `${found[1]}-${found[2] ?? '01'}-01` : null
}

/** Whether what was read says the same as the gold's resolution for the past. */
function agrees(got, { Timex: timex, PastResolution: past }) {
  if (!past) return got.value === timex
  if ('date' in past) return got.date?.notBefore === past.date
  if ('duration' in past) return got.type === 'DURATION' && seconds(got.value) === past.duration
  if ('time' in past) return clock(got.value) === past.time
  if (got.value.endsWith('_REF')) return got.value === timex
  if ('dateTime' in past)
    return got.date?.notBefore === past.dateTime.slice(0, 10) && clock(got.value) === past.dateTime.slice(11)
  if ('startTime' in past) return hoursOfValue(got.value)?.join() === [past.startTime, past.endTime].join()
  if ('startDateTime' in past) return agreesInHours(got, past)
  if ('startDate' in past && 'endDate' in past)
    return (
      got.date?.notBefore === past.startDate &&
      (got.date.notAfter === past.endDate ||
        addDay(got.date.notAfter, 1) === past.endDate ||
        lastBegins(got.value) === past.endDate)
    )
  if ('startDate' in past) return got.date?.notBefore === past.startDate
  if ('endDate' in past) return got.date?.notAfter === past.endDate
  if (Object.keys(past).length === 0 && got.value.endsWith(`-${timex}`)) return true
  return got.value === timex || got.value === timex?.replace(/^\((.*)\)$/, '$1')
}

const leading = /^(?:(?:في|إلى|الى|من|عند|على|هذا|يوم|خلال|حتى|بين) +|(?:ل|ب)(?=ال|ل))+/
// Of the files that .NET does not do, some hold «before», «after», «since» as part of the expression, which the reader leaves to the
// sentence (the value counts as wrong then), and half of them leave out «الساعة»; a mark at the end belongs to nothing.
const sided = /^(?:(?:قبل|بعد|منذ|حتى|ابتداء من|حوالي|لمدة) +(?!الظهر|ظهر|غد))?(?:الساعة +)?/
const bare = (text, loose) =>
  loose
    ? text
        .trim()
        .replace(/ *[.!؟،]$/, '')
        .replace(leading, '')
        .replace(sided, '')
        .replace(leading, '')
    : text.replace(leading, '')
const newCount = () => ({ cases: 0, exact: 0, hit: 0, got: 0, gold: 0, right: 0, values: 0 })
const sum = (into, from) => {
  for (const key of Object.keys(into)) into[key] += from[key]
}
const share = (a, b) => (b ? (100 * a) / b : 0)
const spansOf = n => share(2 * n.hit, n.got + n.gold)
const exactOf = n => share(2 * n.exact, n.got + n.gold)
const valuesOf = n => share(n.right, n.values)

function told(file, index, one, gold, got) {
  const { Timex: timex, PastResolution: past } = toldOf(gold) ?? {}
  const read = got.map(t => `«${t.text}» ${t.value} ${t.date?.notBefore ?? ''}/${t.date?.notAfter ?? ''} (${t.rule})`)
  return [
    `${file} ${index} ${digest(one.Input)}: ${one.Input}   [${one.Context?.ReferenceDateTime?.slice(0, 10) ?? ''}]`,
    `   gold «${gold.Text}» ${timex ?? ''} ${past ? JSON.stringify(past) : ''}`,
    `   read ${read.join('; ') || 'nothing'}`,
  ]
}

const fields = {
  date: ({ value }) => ({ date: value }),
  time: ({ value }) => ({ time: value }),
  datetime: ({ value }) => ({ dateTime: value }),
  duration: ({ value }) => ({ duration: value }),
  daterange: ({ start, end }) => ({ startDate: start, endDate: end }),
  timerange: ({ start, end }) => ({ startTime: start, endTime: end }),
  datetimerange: ({ start, end }) => ({ startDateTime: start, endDateTime: end }),
}
/** The value of a result; of Merged and DateTimeModel, which tell past and future in one list, the first, which is the past one. */
function toldOf(gold) {
  const [first] = gold.Resolution?.values ?? gold.Value?.values ?? []
  if (!first) return gold.Value
  const known = fields[first.type] && first.value !== 'not resolved' && !first.Mod
  return {
    Timex: first.Mod ? `${first.timex} ${first.Mod}` : first.timex,
    PastResolution: known ? fields[first.type](first) : undefined,
  }
}

/** Counts one expected expression; whether all of it is right. */
function compare(one, gold, got, n, loose) {
  const start = gold.Start ?? one.Input.indexOf(gold.Text)
  const exact = got.find(t => t.span[0] === start && t.text === gold.Text)
  const hit = exact ?? got.find(t => bare(t.text, loose) === bare(gold.Text, loose) && Math.abs(t.span[0] - start) < 8)
  const value = toldOf(gold)
  const right = Boolean(hit && value && agrees(hit, value))
  n.exact += exact ? 1 : 0
  n.hit += hit ? 1 : 0
  n.values += value ? 1 : 0
  n.right += right ? 1 : 0
  return hit && (right || !value)
}

const doneByNet = one => !/dotnet/.test(`${one.NotSupported ?? ''}${one.NotSupportedByDesign ?? ''}`)

function countCase(file, index, one, kinds, n, lines) {
  const reference = one.Context?.ReferenceDateTime?.slice(0, 10)
  const [hour, minute] = (one.Context?.ReferenceDateTime?.slice(11, 16) ?? '').split(':').map(Number)
  const got = read(one.Input, reference, kinds, reference ? { hour, minute } : null)
  n.cases++
  n.got += got.length
  n.gold += one.Results.length
  const missed = one.Results.filter(gold => !compare(one, gold, got, n, !doneByNet(one)))
  for (const gold of missed) lines.push(...told(file, index, one, gold, got))
  if (missed.length === 0 && got.length > one.Results.length)
    lines.push(...told(file, index, one, { Text: `only ${one.Results.length}` }, got))
}

const load = file => JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8').replace(/^\uFEFF/, ''))

function countFile(file, rest) {
  const kinds = kindsOf[file.replace(/Extractor|Parser/, '')]
  const counts = { net: newCount(), rest: newCount(), wrong: newCount() }
  const misses = []
  load(file).forEach((one, index) => {
    const part = isWrong(file, index, one) ? 'wrong' : doneByNet(one) ? 'net' : 'rest'
    countCase(file, index, one, kinds, counts[part], part === 'net' || (rest && part === 'rest') ? misses : [])
  })
  return { counts, misses }
}

const line = (name, n) =>
  `${name.padEnd(30)} spans F1 ${spansOf(n).toFixed(1).padStart(5)} (to the letter ${exactOf(n).toFixed(1).padStart(5)})` +
  (n.values ? `  values ${valuesOf(n).toFixed(1).padStart(5)} % of ${n.values}` : '')

/** Figures in percent, lines to print, and the files that the gold is made of; null where the data is not there. */
export function measure({ misses = false, rest = false, files = names } = {}) {
  if (!existsSync(folder)) return null
  const all = { net: newCount(), rest: newCount(), wrong: newCount() }
  const groups = { Extractor: newCount(), Parser: newCount() }
  const lines = []
  for (const file of files) {
    const { counts, misses: missed } = countFile(file, rest)
    for (const part of Object.keys(all)) sum(all[part], counts[part])
    sum(groups[file.includes('Extractor') ? 'Extractor' : 'Parser'], counts.net)
    if (counts.net.cases) lines.push(line(file, counts.net))
    if (counts.rest.cases) lines.push(line(`${file}, not done by .NET`, counts.rest))
    if (misses) lines.push(...missed)
  }
  lines.push(line('extractor files', groups.Extractor), line('parser files', groups.Parser))
  lines.push(line('the rest, not done by .NET', all.rest))
  const listed = share(all.wrong.cases, all.wrong.cases + all.net.cases)
  lines.push(`wrong gold, counted apart: ${all.wrong.cases} cases, ${listed.toFixed(1)} %`)
  return {
    figures: { 'spans F1': spansOf(groups.Extractor), 'values right': valuesOf(groups.Parser) },
    lines,
    files: [...names.map(file => join(folder, `${file}.json`)), ...(existsSync(wrongFile) ? [wrongFile] : [])],
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2)
  const files = args.filter(arg => !arg.startsWith('--'))
  const found = measure({
    misses: args.includes('--misses'),
    rest: args.includes('--rest'),
    ...(files.length ? { files } : {}),
  })
  console.log(found ? found.lines.join('\n') : `skipped: there is no ${folder}`)
}
