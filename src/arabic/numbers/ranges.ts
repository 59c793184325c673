import type { Doc } from '../doc.js'
import { type Amount, amountsAt, cueAt, type Finder, type FoundCue } from './amounts.js'
import { type Exact, exact, order, times } from './exact.js'
import { codeAt, pastBracket, touches } from './figures.js'
import { isAnd } from './words.js'

// Ranges: «بين 10 و20», «من 5 إلى 7», «10-15», «أكثر من مئة», «لا يقل عن أربعين», «100 أو أكثر», «أكثر من 40 وأقل من 50».

export interface Bound {
  value: Exact
  /** whether the bound itself is left out */
  open: boolean
}

export interface Range {
  from: number
  to: number
  /** offset in the folded first word */
  start: number
  low: Bound | null
  high: Bound | null
  percent: boolean
  parts: Share[]
  rule: Rule
}

type Rule = 'between' | 'from-to' | 'bound' | 'bounds' | 'equal'

/** A number with its sign of percent, if any. */
export interface Share {
  amount: Amount
  percent: boolean
  to: number
}

const shareOf = (finder: Finder, amount: Amount): Share => {
  const { from, to, only } = amount
  const percent = cueAt(finder, only === 'figures' ? pastBracket(finder.doc, from, to) : to, 'percent')
  return percent && !percent.cue.conj
    ? { amount, percent: true, to: percent.end }
    : { amount, percent: false, to: amount.to }
}

/** Numbers, with «في المئة» or without, that begin at token `i`; the sign may stand before the figures. */
export function sharesAt(finder: Finder, i: number): Share[] {
  const before = cueAt(finder, i, 'before')
  if (!before) return amountsAt(finder, i).map(amount => shareOf(finder, amount))
  const { conj, prep, start } = before.cue
  return amountsAt(finder, before.end)
    .filter(amount => amount.conj === '' && amount.prep === '')
    .map(amount => ({ amount: { ...amount, from: i, conj, prep, start }, percent: true, to: amount.to }))
}

const isBare = ({ amount }: Share): boolean => amount.conj === '' && amount.prep === ''

const bareShare = (finder: Finder, i: number): Share | null => sharesAt(finder, i).find(isBare) ?? null

const thousand = exact(1000n)

/** «من 3 إلى 4 ملايين»: the scale is that of both. */
function withScaleOf({ amount, ...share }: Share, { amount: other }: Share): Share {
  const { value, factor, scale } = amount
  const shared =
    other.factor !== null &&
    factor === null &&
    scale.n === 1n &&
    order(value, other.factor) < 0 &&
    order(value, thousand) < 0
  return shared ? { ...share, amount: { ...amount, value: times(value, other.scale) } } : { ...share, amount }
}

function rangeOf(rule: Rule, from: number, start: number, first: Share, last: Share): Range | null {
  const low = withScaleOf(first, last)
  // «بنسبة 2% إلى 97 نقطة» tells of a change
  if (order(low.amount.value, last.amount.value) >= 0 || (first.percent && !last.percent)) return null
  return {
    from,
    to: last.to,
    start,
    low: { value: low.amount.value, open: false },
    high: { value: last.amount.value, open: false },
    percent: last.percent,
    parts: [{ ...low, percent: last.percent }, last],
    rule,
  }
}

/** The number after «و», on the word or by itself. */
function andShare(finder: Finder, i: number): Share | null {
  const token = finder.doc.tokens[i]
  if (token && isAnd(token.word)) return bareShare(finder, i + 1)
  return sharesAt(finder, i).find(({ amount }) => amount.conj !== '' && amount.prep === '') ?? null
}

function between(finder: Finder, i: number): Range | null {
  const opened = cueAt(finder, i, 'between')
  if (!opened) return null
  for (const first of sharesAt(finder, opened.end).filter(isBare)) {
    const to = cueAt(finder, first.to, 'to')
    const last = to ? bareShare(finder, to.end) : andShare(finder, first.to)
    const range = last && rangeOf('between', i, opened.cue.start, first, last)
    if (range) return range
  }
  return null
}

const isMark = ({ cue }: FoundCue): boolean => cue.kind === 'mark'

/** A dash between numbers stands free on both sides or on neither. */
function linksNumbers(doc: Doc, at: number, link: FoundCue): boolean {
  return !isMark(link) || touches(doc, at) === touches(doc, link.end)
}

const afterScore = (finder: Finder, i: number): boolean =>
  [1, 2, 3, 4].some(back => cueAt(finder, i - back, 'score') !== null)

/** Whether it may be a year in figures: «ارتفع في 2008 إلى 750 ألفا» tells of a change. */
const isYear = ({ amount: { only, value } }: Share): boolean =>
  only === 'figures' && value.d === 1n && value.n >= 1900n && value.n < 2100n

/** «5 إلى 7», «5-7», with «من» before it or without */
function fromTo(finder: Finder, i: number): Range | null {
  const opened = cueAt(finder, i, 'from')
  for (const first of sharesAt(finder, opened?.end ?? i)) {
    if (opened && !isBare(first)) continue
    const link = cueAt(finder, first.to, 'to')
    if (!link || link.cue.conj || !linksNumbers(finder.doc, first.to, link)) continue
    if (isMark(link) && (opened || afterScore(finder, i))) continue
    const last = bareShare(finder, link.end)
    if (!opened && last && isYear(first) !== isYear(last)) continue
    const range = last && rangeOf('from-to', i, opened ? opened.cue.start : first.amount.start, first, last)
    if (range) return range
  }
  return null
}

type Side = 'more' | 'less'

const bounded = (side: Side, value: Exact, open: boolean): Pick<Range, 'low' | 'high'> =>
  side === 'more' ? { low: { value, open }, high: null } : { low: null, high: { value, open } }

const isSide = (cls: string): cls is Side => cls === 'more' || cls === 'less'

interface Compared {
  end: number
  side: Side
  open: boolean
}

/** «أو يساوي» */
function orEqual(finder: Finder, i: number): number | null {
  const or = cueAt(finder, i, 'or')
  const equal = or && cueAt(finder, or.end, 'equal')
  return equal?.end ?? null
}

/** «أكثر من», «أقل أو يساوي», «لا يقل عن»: what leads to a number, and where that stands. */
function leading(finder: Finder, { cue, end }: FoundCue): Compared | null {
  if (cue.cls === 'least' || cue.cls === 'most')
    return { end, side: cue.cls === 'least' ? 'more' : 'less', open: false }
  if (!isSide(cue.cls)) return null
  const equal = orEqual(finder, end)
  if (equal !== null) return { end: equal, side: cue.cls, open: false }
  return cue.kind === 'compared' ? null : { end, side: cue.cls, open: true }
}

/** The token after «أو», or after «و» by itself. */
function orAt(finder: Finder, i: number): number | null {
  const token = finder.doc.tokens[i]
  return token && isAnd(token.word) ? i + 1 : (cueAt(finder, i, 'or')?.end ?? null)
}

/** «… أو أكثر», «… أو يساوي» after a number, where no number of their own follows */
function trailing(finder: Finder, i: number): Compared | null {
  const closing = cueAt(finder, i, 'leastafter', 'mostafter')
  if (closing) return { end: closing.end, side: closing.cue.cls === 'leastafter' ? 'more' : 'less', open: false }
  const or = orAt(finder, i)
  const at = or ?? i
  const found = cueAt(finder, at, 'more', 'less')
  if (!found || !isSide(found.cue.cls) || (or === null && found.cue.conj === '')) return null
  const isFollowed = symbol.test(finder.doc.tokens[at]!.word.folded) || amountsAt(finder, found.end).length > 0
  return isFollowed ? null : { end: found.end, side: found.cue.cls, open: false }
}

const symbol = /^[<>=≤≥]$/

/** «أكثر من مئة», «أقل من 5000 أو يساوي», «يساوي أو أقل من 30» */
function led(finder: Finder, i: number): Range | null {
  const { doc } = finder
  const opened = cueAt(finder, i, 'more', 'less', 'least', 'most') ?? cueAt(finder, i, 'equal')
  if (!opened || afterSymbol(doc, i)) return null
  const compared = opened.cue.cls === 'equal' ? equalOr(finder, opened) : leading(finder, opened)
  const share = compared && boundAt(finder, compared.end)
  if (!share) return null
  const equal = orEqual(finder, share.to)
  const closes = equal !== null && amountsAt(finder, equal).length === 0
  return {
    from: i,
    to: closes ? equal : share.to,
    start: opened.cue.start,
    ...bounded(compared.side, share.amount.value, compared.open && !closes),
    percent: share.percent,
    parts: [share],
    rule: 'bound',
  }
}

// «=>30» and «<>30» are nothing, and «a0> 29» is the end of a tag.
function afterSymbol(doc: Doc, i: number): boolean {
  if (!symbol.test(doc.tokens[i]!.word.folded) || !touches(doc, i)) return false
  return (
    symbol.test(doc.tokens[i - 1]!.word.folded) ||
    !(touches(doc, i + 1) || symbol.test(doc.tokens[i + 1]?.word.folded ?? ''))
  )
}

/** «يساوي أو أقل من» */
function equalOr(finder: Finder, opened: FoundCue): Compared | null {
  const or = cueAt(finder, opened.end, 'or')
  const found = or && cueAt(finder, or.end, 'more', 'less')
  const compared = found && leading(finder, found)
  return compared && { ...compared, open: false }
}

const boundAt = (finder: Finder, i: number): Share | null => (codeAt(finder.doc, i) ? null : bareShare(finder, i))

/** «يساوي 20», «يساوي 5000 أو أقل» */
function equal(finder: Finder, i: number): Range | null {
  const opened = cueAt(finder, i, 'equal')
  const share = opened && !afterSymbol(finder.doc, i) ? bareShare(finder, opened.end) : null
  if (!opened || !share) return null
  const after = trailing(finder, share.to)
  const bound = { value: share.amount.value, open: false }
  const ends = after ? bounded(after.side, bound.value, false) : { low: bound, high: bound }
  return {
    from: i,
    to: after?.end ?? share.to,
    start: opened.cue.start,
    ...ends,
    percent: share.percent,
    parts: [share],
    rule: after ? 'bound' : 'equal',
  }
}

/** «200 أو أكثر», «عشرون كحد أدنى» */
function trailed(finder: Finder, i: number): Range | null {
  for (const share of sharesAt(finder, i)) {
    const after = trailing(finder, share.to)
    if (!after) continue
    const { amount, percent } = share
    const ends = bounded(after.side, amount.value, false)
    return { from: i, to: after.end, start: amount.start, ...ends, percent, parts: [share], rule: 'bound' }
  }
  return null
}

/** «أكثر من 40 وأقل من 50»: two bounds of one range, where they leave something between them. */
function narrowed(finder: Finder, first: Range): Range {
  if ((first.low === null) === (first.high === null)) return first
  const second = nextBound(finder, first.to)
  if (!second) return first
  const low = first.low ?? second.low
  const high = first.high ?? second.high
  if (!low || !high || order(low.value, high.value) >= 0) return first
  return {
    ...first,
    to: second.to,
    low,
    high,
    percent: second.percent,
    parts: [...first.parts, ...second.parts],
    rule: 'bounds',
  }
}

/** A bound that a «و» or «أو» joins, with a comma before it or without. */
function nextBound(finder: Finder, i: number): Range | null {
  const at = finder.doc.tokens[i]?.word.folded === comma ? i + 1 : i
  const link = orAt(finder, at)
  if (link !== null) return led(finder, link)
  const opened = cueAt(finder, at, 'more', 'less', 'least', 'most')
  return opened && opened.cue.conj !== '' ? led(finder, at) : null
}

const comma = '\u060C'

/** The range that begins at token `i`, or null. */
export function rangeAt(finder: Finder, i: number): Range | null {
  const found = led(finder, i) ?? equal(finder, i)
  if (found) return narrowed(finder, found)
  return between(finder, i) ?? fromTo(finder, i) ?? trailed(finder, i)
}
