// How the numbers do on the Arabic specs of Microsoft Recognizers-Text (../shared/data/recognizers-arabic/Number; read, never copied):
// F1 of spans, and values right. Cases that the .NET recognizer does not do are counted apart, and so are those whose gold is wrong:
// they are named in corpus/recognizers-wrong.yaml, each with the reason.
//   node scripts/score/numbers.mjs [--misses] [FILE …]
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { dataFolder, docOf, language, readNumbers, root } from './engine.mjs'

const folder = dataFolder('recognizers-arabic', 'Number')
const wrongFile = join(root, 'corpus', 'recognizers-wrong.yaml')
const models = ['NumberModel', 'NumberRangeModel', 'OrdinalModel', 'OrdinalModelSuppressExtendedTypes', 'PercentModel']

const fileOf = model => join(folder, `${model}.json`)

const read = (text, relative) =>
  readNumbers(docOf(text), language.numbers, { relative }).map(found => withText(text, found))

const withText = (text, found) => ({
  ...found,
  text: text.slice(...found.span),
  after: text.slice(found.span[1]),
  parts: found.parts.map(part => withText(text, part)),
})

const size = value => {
  const [n, d = 1] = value.split('/').map(Number)
  return n / d
}

const bound = end => (end ? String(size(end.value)) : '')

// «بين 10 و20»: they take the end of what lies between two numbers as open, the reader does not.
const isBetween = new Set(['number/between', 'number/from-to'])
const interval = ({ bounds: { low, high }, rule }) => {
  const open = !high || high.open || isBetween.has(rule)
  return `${low && !low.open ? '[' : '('}${bound(low)},${bound(high)}${open ? ')' : ']'}`
}

const signed = n => (n < 0 ? String(n) : `+${n}`)
const startsWithLetter = /^[\p{L}\p{M}]/u

const ontoLetter = /^\p{Nd}+(?!e[-+]?\p{Nd})\p{L}/u

// Their words are not cut: a number in words begins with the word that it is written in.
const ofWholeWord = input => each => {
  const [start, end] = each.span
  const before = startsWithLetter.test(each.text) ? /\p{L}*$/u.exec(input.slice(0, start))[0].length : 0
  return { ...each, span: [start - before, end], text: input.slice(start - before, end) }
}

// What each of their models takes of what the reader gives, and how it writes the value. Their number model gives the numbers
// within ranges, and no figures that are written onto a letter («180ml»).
const projections = {
  NumberModel: {
    take: (found, input) =>
      found
        .flatMap(each => (each.kind === 'range' ? each.parts : [each]))
        .filter(({ kind }) => kind === 'cardinal' || kind === 'fraction')
        .filter(({ text, after }) => !startsWithLetter.test(after) && !ontoLetter.test(text))
        .map(ofWholeWord(input)),
    value: each => size(each.value),
  },
  NumberRangeModel: { take: found => found.filter(({ kind }) => kind === 'range'), value: interval },
  OrdinalModel: {
    relative: true,
    take: found => found.filter(({ kind }) => kind === 'ordinal'),
    value: ({ relativeTo, value }) => (relativeTo === 'start' ? value : `${relativeTo}${signed(Number(value))}`),
  },
  PercentModel: { take: found => found.filter(({ kind }) => kind === 'percent'), value: each => `${each.value}%` },
}
projections.OrdinalModelSuppressExtendedTypes = { ...projections.OrdinalModel, relative: false }

// Their values are floats of 15 digits.
const nearly = (a, b) => a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))
const sameNumber = (got, gold) => nearly(Number(got), Number(gold))
const limits = written => /^([[(])([^,]*),([^\])]*)([\])])$/.exec(written)?.slice(1)
const sameInterval = (got, gold) => {
  const [a, b] = [limits(got), limits(gold)]
  return Boolean(a && b) && a[0] === b[0] && a[3] === b[3] && sameNumber(a[1], b[1]) && sameNumber(a[2], b[2])
}
const sameValue = (got, gold) =>
  got === gold || (typeof got === 'number' ? sameNumber(got, gold) : sameInterval(got, gold))

/** Where a gold text stands; some cases do not say, and some say it wrongly. */
const startOf = (input, { Text: text, Start: start }) =>
  start >= 0 && input.startsWith(text, start) ? start : input.indexOf(text)

function compare(input, results, got, value) {
  const n = { gold: results.length, got: got.length, hit: 0, right: 0 }
  for (const gold of results) {
    const hit = got.find(({ text, span }) => text === gold.Text && span[0] === startOf(input, gold))
    if (!hit) continue
    n.hit++
    if (sameValue(value(hit), gold.Resolution.value)) n.right++
  }
  return n
}

const zero = () => ({ gold: 0, got: 0, hit: 0, right: 0, cases: 0 })
const add = (sum, n) => {
  for (const key of Object.keys(n)) sum[key] += n[key]
}

const isOff = one => /dotnet/u.test(`${one.NotSupported ?? ''}${one.NotSupportedByDesign ?? ''}`)
const hashOf = text => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Cases whose gold is wrong, by file and place. An entry that names another text than the one that stands there is an error. */
function wrongCases() {
  const { numbers = [] } = existsSync(wrongFile) ? parse(readFileSync(wrongFile, 'utf8')) : {}
  return new Map(numbers.map(entry => [`${entry.file} ${entry.case}`, entry.input]))
}

function bucketOf(model, index, one, wrong) {
  const listed = wrong.get(`${model} ${index}`)
  if (listed && listed !== hashOf(one.Input))
    throw new Error(`${wrongFile}: ${model} ${index} is not the case that was meant`)
  if (isOff(one)) return 'rest'
  return listed ? 'wrong' : 'done'
}

const told = ({ text }, value) => `«${text}» ${value}`

function measureModel(model, wrong, misses) {
  const { take, value, relative = false } = projections[model]
  const sums = { done: zero(), rest: zero(), wrong: zero() }
  const lines = []
  const cases = JSON.parse(readFileSync(fileOf(model), 'utf8').replace(/^\uFEFF/u, ''))
  cases.forEach((one, index) => {
    const bucket = bucketOf(model, index, one, wrong)
    const got = take(read(one.Input, relative), one.Input)
    const n = compare(one.Input, one.Results, got, value)
    add(sums[bucket], { ...n, cases: 1 })
    if (!misses || bucket !== 'done' || (n.right === n.gold && n.got === n.gold)) return
    const gold = one.Results.map(each => told({ text: each.Text }, each.Resolution.value))
    const read2 = got.map(each => told(each, value(each)))
    lines.push(
      `${model} ${index} ${hashOf(one.Input)}: ${one.Input}`,
      `   gold ${gold.join('; ')}`,
      `   read ${read2.join('; ')}`,
    )
  })
  return { model, sums, lines }
}

const percent = (a, b) => (b ? (100 * a) / b : 100)
const spansF1 = n => percent(2 * n.hit, n.got + n.gold)
const valuesRight = n => percent(n.right, n.gold)
const shown = n =>
  `spans F1 ${spansF1(n).toFixed(1)} %, values right ${valuesRight(n).toFixed(1)} % of ${n.gold} in ${n.cases} cases`

/**
 * Measures the built reader. `figures`: percentages by name (what .NET does, without the cases whose gold is wrong); `lines`: the
 * same for people, with the rest; `files`: the gold that was used. Null where the data is not there.
 */
export function measure({ misses = false, only = models } = {}) {
  if (!existsSync(folder)) return null
  const wrong = wrongCases()
  const total = { done: zero(), rest: zero(), wrong: zero() }
  const figures = {}
  const lines = []
  for (const { model, sums, lines: missed } of only.map(each => measureModel(each, wrong, misses))) {
    for (const bucket of Object.keys(total)) add(total[bucket], sums[bucket])
    figures[`${model} spans F1`] = spansF1(sums.done)
    figures[`${model} values`] = valuesRight(sums.done)
    lines.push(`${model.padEnd(34)} ${shown(sums.done)}`, ...missed)
    if (sums.rest.cases) lines.push(`${''.padEnd(34)} not done by .NET: ${shown(sums.rest)}`)
  }
  figures['numbers spans F1'] = spansF1(total.done)
  figures['numbers values'] = valuesRight(total.done)
  const all = total.done.cases + total.wrong.cases
  lines.push(
    `all done by .NET: ${shown(total.done)}`,
    `the rest: ${shown(total.rest)}`,
    `gold wrong: ${total.wrong.cases} of ${all} cases (${percent(total.wrong.cases, all).toFixed(1)} %); as they stand ${shown(total.wrong)}`,
  )
  return { figures, lines, files: [...only.map(fileOf), wrongFile] }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2)
  const named = args.filter(arg => !arg.startsWith('--'))
  const found = measure({ misses: args.includes('--misses'), only: named.length ? named : models })
  console.log(found ? found.lines.join('\n') : `skipped: there is no ${folder}`)
}
