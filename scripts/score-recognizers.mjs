// How the time layer does on the Arabic specs of Microsoft Recognizers-Text (../shared/data/recognizers-arabic; read, never copied):
// F1 of spans on the extractor files, values right (PastResolution) on the parser files.
//   node scripts/score-recognizers.mjs [--misses] [FILE …]
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = process.env.ISNAD_DIST ?? join(root, 'dist')
const folder = join(process.env.ISNAD_SHARED ?? join(root, '..', 'shared'), 'data', 'recognizers-arabic', 'DateTime')
if (!existsSync(folder)) {
  console.log(`skipped: there is no ${folder}`)
  process.exit(0)
}
const { makeLanguage } = await import(join(dist, 'arabic', 'language.js'))
const { makeDoc } = await import(join(dist, 'arabic', 'doc.js'))
const { buildTimes, publishedOf, readTimes } = await import(join(dist, 'read', 'times', 'index.js'))

const language = makeLanguage()
const knowledge = buildTimes(language.lexicon, language.fold, language.endings)
const args = process.argv.slice(2)
const showMisses = args.includes('--misses')
const wanted = args.filter(arg => !arg.startsWith('--'))
const all = [
  'Date',
  'DatePeriod',
  'Time',
  'TimePeriod',
  'Duration',
  'Holiday',
  'DateTime',
  'DateTimePeriod',
  'Set',
  'Merged',
]
const files = wanted.length ? wanted : all.flatMap(name => [`${name}Extractor`, `${name}Parser`])

const read = (text, published) =>
  readTimes(makeDoc(text, [[0, text.length]], language.lexicon, language.sentences), published, knowledge, '', -1)

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

/** Whether what was read says the same as the gold's resolution for the past. */
function agrees(got, { Timex: timex, PastResolution: past }) {
  if (!past) return got.value === timex
  if ('date' in past) return got.date?.notBefore === past.date
  if ('duration' in past) return got.type === 'DURATION' && seconds(got.value) === past.duration
  if ('time' in past) return clock(got.value) === past.time
  if ('dateTime' in past)
    return got.date?.notBefore === past.dateTime.slice(0, 10) && clock(got.value) === past.dateTime.slice(11)
  if ('startTime' in past && got.value.includes('/'))
    return got.value.split('/').map(clock).join() === [past.startTime, past.endTime].join()
  if ('startDate' in past && 'endDate' in past)
    return (
      got.date?.notBefore === past.startDate &&
      (got.date.notAfter === past.endDate || addDay(got.date.notAfter, 1) === past.endDate)
    )
  if ('startDate' in past) return got.date?.notBefore === past.startDate
  if ('endDate' in past) return got.date?.notAfter === past.endDate
  return got.value === timex || got.value === timex?.replace(/^\((.*)\)$/, '$1')
}

const bare = text => text.replace(/^(?:(?:في|إلى|من|هذا|يوم|خلال) )+/, '')
const total = { exact: 0, hit: 0, got: 0, gold: 0, right: 0, values: 0 }
const sum = (into, from) => {
  for (const key of Object.keys(into)) into[key] += from[key]
}
const percent = (a, b) => (b ? `${((100 * a) / b).toFixed(1)} %` : '–')
const rest = { ...total }
const tell = (file, one, gold, got) => {
  const { Timex: timex, PastResolution: past } = gold.Value ?? {}
  const read = got.map(t => `«${t.text}» ${t.value} ${t.date?.notBefore ?? ''}/${t.date?.notAfter ?? ''} (${t.rule})`)
  console.log(`${file}: ${one.Input}\n   gold «${gold.Text}» ${timex ?? ''} ${past ? JSON.stringify(past) : ''}`)
  console.log(`   read ${read.join('; ') || 'nothing'}`)
}

/** Counts one expected expression; whether all of it is right. */
function compare(one, gold, got, n) {
  const start = gold.Start ?? one.Input.indexOf(gold.Text)
  const exact = got.find(t => t.span[0] === start && t.text === gold.Text)
  // By our convention «يوم» belongs to the expression and the preposition before it does not; theirs wavers.
  const hit = exact ?? got.find(t => bare(t.text) === bare(gold.Text) && Math.abs(t.span[0] - start) < 8)
  const right = Boolean(hit && gold.Value && agrees(hit, gold.Value))
  n.exact += exact ? 1 : 0
  n.hit += hit ? 1 : 0
  n.values += gold.Value ? 1 : 0
  n.right += right ? 1 : 0
  return hit && (right || !gold.Value)
}

function count(file, cases, supported) {
  const n = { exact: 0, hit: 0, got: 0, gold: 0, right: 0, values: 0 }
  for (const one of cases) {
    const off = /dotnet/.test(`${one.NotSupported ?? ''}${one.NotSupportedByDesign ?? ''}`)
    if (off === supported) continue
    const reference = one.Context?.ReferenceDateTime?.slice(0, 10)
    const got = read(one.Input, reference ? publishedOf(reference) : null).map(t => ({
      ...t,
      text: one.Input.slice(...t.span),
    }))
    n.got += got.length
    n.gold += one.Results.length
    for (const gold of one.Results)
      if (!compare(one, gold, got, n) && showMisses && supported) tell(file, one, gold, got)
  }
  return n
}

for (const file of files) {
  const cases = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8').replace(/^\uFEFF/, ''))
  const n = count(file, cases, true)
  const other = count(file, cases, false)
  sum(total, n)
  sum(rest, other)
  const f1 = c =>
    `${percent(2 * c.exact, c.got + c.gold)} (but for a leading word ${percent(2 * c.hit, c.got + c.gold)})`
  if (n.gold + n.got)
    console.log(
      `${file.padEnd(22)} spans F1 ${f1(n).padStart(7)}  values ${percent(n.right, n.values).padStart(7)} of ${n.values}`,
    )
  if (other.gold)
    console.log(
      `${file.padEnd(22)} not done by .NET: spans F1 ${f1(other)}, values ${percent(other.right, other.values)} of ${other.values}`,
    )
}
console.log(
  `all done by .NET: spans F1 ${percent(2 * total.exact, total.got + total.gold)} (but for a leading word ${percent(2 * total.hit, total.got + total.gold)}), values right ${percent(total.right, total.values)} of ${total.values}`,
)
console.log(
  `the rest: spans F1 ${percent(2 * rest.exact, rest.got + rest.gold)}, values right ${percent(rest.right, rest.values)} of ${rest.values}`,
)
