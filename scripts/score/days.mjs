// How the time layer's days stand up to real papers, which have no gold but check themselves:
// «اليوم (الاثنين)», «أمس الثلاثاء», «الأحد أمس» imply a day of publication, which must be the crawl day or one of the two before it;
// a Hijri and a Gregorian date that stand together must name the same day, give or take one.
//   node scripts/score/days.mjs [--misses]
// The articles (SaudiNewsNet) are looked for in $ISNAD_SHARED, else in ../shared; without them nothing is measured.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { articleFiles, articles, articlesFolder } from './articles.mjs'
import { docOf, language, offsetInPage, settledTimes, times } from './engine.mjs'
import { percent } from './gold.mjs'

const dayLength = 86_400_000
const dayOf = iso => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / dayLength
const isoOf = day => new Date(day * dayLength).toISOString().slice(0, 10)
const weekdayOf = day => ((((day + 3) % 7) + 7) % 7) + 1

// What stands on the page, found without the reader, so that what the reader does not see counts as missed.
const weekday = '(?:الا?[إا]ثنين|الثلاثاء|الثلثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت|ال[أا]حد)'
const edge = '(?![\\p{L}\\p{M}])'
const withDay = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:اليوم|[أا]مس|غد(?:ا|اً|ًا)?) ?[(«]?(?:يوم )?${weekday}${edge}|${weekday} [(]?(?:[أا]مس|غد(?:ا|اً|ًا)?)${edge})`,
  'gu',
)
const hijriMonth = '(?:محرم|صفر|ربيع|جماد[ىي]|رجب|شعبان|رمضان|شوال|ذ[ويى] ?(?:ال)?(?:قعدة|حجة))'
const number = '[0-9٠-٩]'
const hijriDate = `(?:${number}{1,2} ?(?:من )?(?:شهر )?${hijriMonth}[^\\n.،]{0,20}?|${number}{1,4} ?[/-] ?${number}{1,2} ?[/-] ?${number}{1,4} ?(?:هـ)?)`
const withTwin = new RegExp(
  `${hijriDate}[^\\n.،]{0,12}?ال?موافق(?![^\\n]{0,12}14[0-9]{2})[^\\n]{0,12}?${number}+`,
  'gu',
)

const shiftOf = ({ shift, weekday: named, twin }) =>
  shift?.unit === 'day' && Math.abs(shift.n) <= 2 && named && !twin ? shift.n : null

const hijriFormat = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})
function hijriOf(day) {
  const parts = Object.fromEntries(
    hijriFormat.formatToParts(new Date(day * dayLength)).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  )
  return { year: parts.year, month: parts.month, day: parts.day }
}

const fits = (said, full) => ['year', 'month', 'day'].every(part => said[part] === null || said[part] === full[part])

/** Whether the two calendars agree; null where one of them tells no day. */
function twinsAgree(when, retrieved) {
  const { twin } = when
  const told = one => one.day !== null && one.month !== null
  if (!told(when) || !told(twin)) return null
  const about = Number(retrieved.slice(0, 4))
  const years = when.year === null ? [about - 1, about, about + 1] : [when.year]
  return years.some(year => {
    const day = Date.UTC(year, when.month - 1, when.day) / dayLength
    return [-1, 0, 1].some(off => fits(twin, hijriOf(day + off)))
  })
}

const around = (text, [from, to]) =>
  `${text.slice(Math.max(0, from - 60), from)}⟦${text.slice(from, to)}⟧${text.slice(to, to + 50)}`.replaceAll(
    /\s+/g,
    ' ',
  )

/** The expressions of a text as the reader parses them, each with its place. */
function parsed(text) {
  const doc = docOf(text)
  return settledTimes(doc, times, times.genres.news).map(({ from, to, start, when, rule }) => ({
    span: [offsetInPage(doc, doc.tokens[from], start, language.fold), doc.tokens[to - 1].end],
    when,
    rule,
  }))
}

const texts = () =>
  articles().map(({ id, text, outlet, retrieved }) => ({
    id,
    text: (text ?? '').normalize('NFC').trim(),
    outlet,
    retrieved,
  }))

// The first crawl of an outlet fetched its archive; only from its next day on is the crawl near the publication.
function freshOnes(all) {
  const first = new Map()
  for (const { outlet, retrieved } of all) {
    const day = retrieved.slice(0, 10)
    if (!first.has(outlet) || day < first.get(outlet)) first.set(outlet, day)
  }
  return new Set(all.filter(one => one.retrieved.slice(0, 10) > first.get(one.outlet)).map(one => one.id))
}

const placesOf = (text, pattern) => [...text.matchAll(pattern)].map(m => [m.index, m.index + m[0].length])
const within = (place, found) => found.filter(f => f.span[0] < place[1] && place[0] < f.span[1])

function judgeDays({ id, text, retrieved }, fresh, found, n, misses) {
  const crawled = dayOf(retrieved)
  const implied = []
  for (const place of placesOf(text, withDay)) {
    n.days++
    const hit = within(place, found).find(f => f.when.kind === 'point' && shiftOf(f.when) !== null)
    if (!hit) {
      misses.push(`${id} unread  ${around(text, place)}`)
      continue
    }
    n.read++
    const { shift, weekday: named } = hit.when
    implied.push({ hit, weekday: ((named - shift.n + 13) % 7) + 1 })
    if (!fresh) continue
    n.fresh++
    const near = [0, 1, 2].some(back => weekdayOf(crawled - back + shift.n) === named)
    n.near += near ? 1 : 0
    if (!near)
      misses.push(
        `${id} outside ${around(text, hit.span)} (${hit.rule}; crawled ${isoOf(crawled)}, a ${weekdayOf(crawled)})`,
      )
  }
  if (implied.length < 2) return
  n.several++
  const one = new Set(implied.map(i => i.weekday)).size === 1
  n.whole += one ? 1 : 0
  if (!one)
    misses.push(
      ...implied.map(({ hit, weekday }) => `${id} divided (${weekday}) ${around(text, hit.span)} (${hit.rule})`),
    )
}

const twinned = when => (when.kind === 'range' ? [when.from, when.to] : [when]).filter(one => one.twin)

/** Two expressions of a place that stand beside each other unjoined, one of each calendar, as if joined. */
function besides(place, found) {
  const points = within(place, found).flatMap(({ when }) => (when.kind === 'point' ? [when] : []))
  const [hijri, civil] = [points.find(one => one.hijri), points.find(one => !one.hijri && one.month !== null)]
  return hijri && civil ? { ...civil, twin: hijri } : null
}

const pair = one =>
  [one, one.twin].map(({ year, month, day }) => [year, month, day].map(x => x ?? '?').join('-')).join(' = ')

function judgeTwins({ id, text, retrieved }, found, n, misses) {
  const twins = found.filter(f => f.when.kind !== 'duration' && f.when.kind !== 'set' && twinned(f.when).length)
  const judged = twins.flatMap(({ span, when }) => twinned(when).map(one => ({ span, one })))
  n.joined += twins.length
  for (const place of placesOf(text, withTwin)) {
    if (within(place, twins).length) continue
    n.apart++
    misses.push(`${id} apart   ${around(text, place)}`)
    const one = besides(place, found)
    if (one) judged.push({ span: place, one })
  }
  for (const { span, one } of judged) {
    const agree = twinsAgree(one, retrieved)
    if (agree === null) continue
    n.twins++
    n.same += agree ? 1 : 0
    if (!agree) misses.push(`${id} differ  ${around(text, span)} (${pair(one)})`)
  }
}

/** Figures in percent, lines to print, and the files that were read; null where they are not there. */
export function measure({ misses = false } = {}) {
  if (!existsSync(articlesFolder)) return null
  const n = { days: 0, read: 0, near: 0, fresh: 0, several: 0, whole: 0, joined: 0, apart: 0, twins: 0, same: 0 }
  const missed = []
  const all = texts()
  const fresh = freshOnes(all)
  for (const article of all) {
    const { text } = article
    if (text.search(withDay) < 0 && !/موافق|هـ/.test(text)) continue
    const found = parsed(text)
    judgeDays(article, fresh.has(article.id), found, n, missed)
    judgeTwins(article, found, n, missed)
  }
  const shares = {
    'days: with a weekday read': [n.read, n.days],
    'days: publication near the crawl': [n.near, n.fresh],
    'days: articles with several of one day': [n.whole, n.several],
    'days: Hijri and Gregorian joined': [n.joined, n.joined + n.apart],
    'days: Hijri and Gregorian agree': [n.same, n.twins],
  }
  const figures = Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, percent(...share)]))
  const lines = Object.entries(shares).map(
    ([name, share]) => `${name.padEnd(40)} ${figures[name].toFixed(1).padStart(5)} %  (${share.join(' of ')})`,
  )
  return { figures, lines: [...(misses ? missed : []), ...lines], files: articleFiles() }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = measure({ misses: process.argv.includes('--misses') })
  console.log(found ? found.lines.join('\n') : `skipped: there is no ${articlesFolder}`)
}
