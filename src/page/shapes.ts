import type { FurnitureKind } from '../model/records.js'
import { datelineLine } from './datelines.js'
import { bit, flag, isIn, isNumber, isVerbLike, nameAt, type Opens, type PageKnowledge } from './knowledge.js'
import { isParagraph, type Line, wordsOf } from './lines.js'
import { matchPhrases } from './phrases.js'
import { holdsDate, stampOf } from './stamps.js'

// What a line is by itself, given only whether it stands before or after the first paragraph.

export type Zone = 'top' | 'tail'

export interface Sort {
  kind: FurnitureKind
  rule: string
  opens: Opens | null
  /** the story that stands before is over */
  ends: boolean
}

export const sort = (kind: FurnitureKind, rule: string, opens: Opens | null = null, ends = false): Sort => ({
  kind,
  rule,
  opens,
  ends,
})

const url = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+$/i
const email = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i
const handle = /^@\w+$/
const link = /(?:t\.co\/|pic\.twitter\.com\/|pic\.x\.com\/)\w/

type Shape = (knowledge: PageKnowledge, line: Line, zone: Zone) => FurnitureKind | null

const every = (line: Line, sets: number): boolean => {
  for (let i = 0; i < line.words.length; i++)
    if ((line.sets[i]! & sets) === 0 && !isNumber(line.words[i]!)) return false
  return true
}

const some = (line: Line, sets: number): boolean => (line.holds & sets) !== 0

const begins = (line: Line, sets: number): boolean => ((line.sets[0] ?? 0) & sets) !== 0

const open = (line: Line): boolean => line.end === 'none'

const date: Shape = (knowledge, line) => {
  const stamp = stampOf(knowledge, line)
  if (!stamp) return null
  return stamp === 'clock' ? 'clock' : 'dateline'
}

// «سامي الجرف | الأحد 3 مارس 2024»: a full date, a separator, and few other words that are no headline.
const mixedDate: Shape = (knowledge, line, zone) => {
  if (
    line.numbers === 0 ||
    (zone !== 'top' && !begins(line, bit('site'))) ||
    line.bullet ||
    !line.short ||
    line.count > 16 ||
    !open(line) ||
    !holdsDate(knowledge, line)
  )
    return null
  if (!/[|\-–—:/•·]/.test(line.text)) return null
  const dateWords =
    bit('weekday') | bit('month') | bit('month2') | bit('hijri') | bit('half') | bit('zone') | bit('stamp')
  const others = line.words.filter(word => !isNumber(word) && !isIn(knowledge, word, dateWords))
  if (others.length > 5 || others.some(word => isIn(knowledge, word, bit('verb') | bit('particle')))) return null
  if (!line.words.some(word => /^\d{4}/.test(word))) return null
  const known = (i: number): boolean =>
    isIn(knowledge, others[i], bit('name') | bit('site') | bit('desk') | bit('section')) ||
    nameAt(knowledge.places, others, i) > 0 ||
    nameAt(knowledge.agencies, others, i) > 0
  return others.some((_, i) => known(i)) ? 'dateline' : null
}

const numbersOnly: Shape = (_, line) =>
  line.count > 0 &&
  line.count <= 4 &&
  line.words.every(word => isNumber(word) && (word.length <= 7 || word.length > 14))
    ? 'counter'
    : null
const noWords: Shape = (_, line) => (line.count === 0 ? 'other' : null)

const address: Shape = (_, line) => {
  if (line.arabic) return null
  if (url.test(line.text)) return 'embed'
  return email.test(line.text) || handle.test(line.text) ? 'byline' : null
}

const post: Shape = (_, line) => (line.count <= 60 && link.test(line.text) ? 'embed' : null)

const latinLeftover: Shape = (_, line) =>
  !line.arabic &&
  line.latin &&
  line.count <= 8 &&
  line.end !== 'stop' &&
  !line.bullet &&
  /^[\p{L}[({|]/u.test(line.text)
    ? 'widget'
    : null

// A sentence in Latin letters on an Arabic page: a post that was quoted whole.
const foreign: Shape = (_, line) =>
  !line.arabic && line.latin && !line.bullet && /^\p{L}/u.test(line.text) && line.count >= 4 ? 'embed' : null

const single: Shape = (_, line) => (line.count === 1 && line.words[0]!.length === 1 ? 'widget' : null)

const shareBar: Shape = (_, line) =>
  line.short &&
  line.count >= 1 &&
  open(line) &&
  every(line, bit('share')) &&
  line.words.some(word => word.length > 4 && !isNumber(word))
    ? 'share'
    : null

const hashtags: Shape = (_, line) =>
  line.text[0] === '#' && line.text.split(/\s+/).every(part => part[0] === '#') && line.count <= 80 ? 'tags' : null

const menu: Shape = (_, line, zone) =>
  (zone === 'top' || line.count !== 3) &&
  line.short &&
  line.count >= 1 &&
  line.count <= 12 &&
  open(line) &&
  !line.words.some(isNumber) &&
  every(line, bit('section'))
    ? 'section'
    : null

// «tickets | map | questions»: three or more names between bars
const bars: Shape = (knowledge, line) => {
  if (!line.short || !open(line) || line.count > 20) return null
  const parts = line.text.split(/\s*[|•·]\s*/).filter(Boolean)
  if (parts.length < 3 || line.words.some(word => isNumber(word) || isVerbLike(knowledge, word))) return null
  return parts.every(part => part.split(/\s+/).length <= 3) ? 'section' : null
}

// «follow X on», «join us on …»
const followUs: Shape = (knowledge, line) => {
  if (line.count < 2 || line.count > 16 || line.end === 'stop' || !begins(line, bit('follow'))) return null
  const last = line.words.at(-1)
  const unfinished = isIn(knowledge, last, bit('share')) && isIn(knowledge, last, bit('particle'))
  return unfinished || some(line, bit('network')) ? 'share' : null
}

const crumbs: Shape = (_, line, zone) => {
  if (zone !== 'top' || line.count > 12 || !open(line)) return null
  const parts = line.text.split(/\s[/›»>|\\]\s/)
  if (parts.length < 2) return null
  return begins(line, bit('section')) && parts.every(part => part.trim().split(/\s+/).length <= 3) ? 'section' : null
}

const siteName: Shape = (_, line, zone) => {
  if (
    zone !== 'top' ||
    line.count > 6 ||
    line.count < 2 ||
    !open(line) ||
    line.text.includes(':') ||
    line.text.includes('..')
  )
    return null
  if (!begins(line, bit('site'))) return null
  return some(line, bit('verb') | bit('particle')) ? null : 'section'
}

const cityAgency: Shape = (knowledge, line, zone) => {
  const kind = datelineLine(knowledge, line, zone === 'top')
  return kind === 'dateline' && zone === 'tail' && line.count > 6 ? null : kind
}

const agencyEnd = /[([]\s*([^()[\]]{2,30})\s*[)\]]\s*\.?$/

const agencyOnly = (knowledge: PageKnowledge, line: Line): boolean => {
  let at = 0
  let named = false
  while (at < line.words.length) {
    const length = nameAt(knowledge.agencies, line.words, at)
    if (length > 0) {
      at += length
      named = true
    } else if (isIn(knowledge, line.words[at], bit('desk'))) {
      at++
      named = true
    } else if (line.words[at]!.length <= 2)
      at++ // an editor's initials
    else return false
  }
  return named
}

const agencyLine: Shape = (knowledge, line, zone) => {
  if (
    !line.short ||
    line.count > 12 ||
    line.end === 'question' ||
    !some(line, bit('agency') | bit('desk')) ||
    !agencyOnly(knowledge, line)
  )
    return null
  return zone === 'top' ? 'dateline' : 'credit'
}

const photoRights = /©\s*[^\d©\n]{2,40}$/

// «… في الميناء. (Jane Roe/AP)», «(AP Photo/John Doe)»
const latinAgency = /\([\p{Script=Latin} .'-]{2,40}\/[\p{Script=Latin} .'-]{2,30}\)\.?$/u

const captionCredit: Shape = (knowledge, line, zone) => {
  if (!line.short || line.count < 2) return null
  if (line.count <= 30 && photoRights.test(line.text)) return 'caption'
  if (line.count <= 40 && latinAgency.test(line.text)) return 'caption'
  if (zone !== 'top' || line.count < 3 || line.count > 18) return null
  const inside = agencyEnd.exec(line.text)?.[1]
  if (!inside) return null
  const { words } = wordsOf(knowledge.fold(inside))
  const photographer = words.length <= 3 && words.length >= 2 && isIn(knowledge, words[0], bit('name'))
  return photographer || isIn(knowledge, words[0], bit('photo')) || nameAt(knowledge.agencies, words, 0) > 0
    ? 'caption'
    : null
}

// «© 2019 …»: whose the page is
const rights: Shape = (_, line) => (/^(?:©|\(c\))\s?\d{4}\b/iu.test(line.text) ? 'widget' : null)

const initials: Shape = (_, line, zone) =>
  zone === 'tail' &&
  !some(line, bit('particle') | bit('asking')) &&
  line.count >= 1 &&
  line.count <= 8 &&
  line.arabic &&
  line.words.every(word => word.length <= 2 && !isNumber(word)) &&
  (line.count > 1 || /[/.]/.test(line.text))
    ? 'end-mark'
    : null

const author: Shape = (knowledge, line, zone) =>
  zone === 'tail' &&
  line.bullet &&
  line.count >= 2 &&
  line.count <= 9 &&
  line.end === 'none' &&
  begins(line, bit('author')) &&
  !line.words.some(word => isVerbLike(knowledge, word))
    ? 'byline'
    : null

const price: Shape = (_, line, zone) =>
  zone === 'tail' &&
  line.count >= 2 &&
  line.count <= 7 &&
  open(line) &&
  !line.bullet &&
  begins(line, bit('unit')) &&
  isNumber(line.words.at(-1)!)
    ? 'ticker'
    : null

/** A name and nothing else, as a byline stands: a given name, then one to four words. */
export function bareName(knowledge: PageKnowledge, line: Line): boolean {
  if (!open(line) || line.bullet || line.count < 2 || line.count > 5 || line.latin || line.text.includes(':'))
    return false
  let first = 0
  if (begins(line, bit('office')) && line.words[0]!.length <= 7 && line.count > 2) first = 1
  if (!isIn(knowledge, line.words[first], bit('name'))) return false
  return line.words.every(
    (word, i) =>
      i === first || (!isNumber(word) && !isVerbLike(knowledge, word) && !isIn(knowledge, word, bit('particle'))),
  )
}

// In this order: the first that says yes names the line. The names are those of knowledge/page/shapes.yaml.
const before: readonly [string, Shape][] = [
  ['shape/no-words', noWords],
  ['date/stamp', date],
  ['date/mixed', mixedDate],
  ['shape/address', address],
  ['embed/post', post],
  ['widget/rights', rights],
]

const after: readonly [string, Shape][] = [
  ['share/bar', shareBar],
  ['shape/numbers', numbersOnly],
  ['tags/hashtags', hashtags],
  ['section/menu', menu],
  ['section/crumbs', crumbs],
  ['section/bars', bars],
  ['share/follow-us', followUs],
  ['section/site-name', siteName],
  ['credit/agency-line', agencyLine],
  ['dateline/city-agency', cityAgency],
  ['caption/agency', captionCredit],
  ['end/initials', initials],
  ['shape/single-letter', single],
  ['byline/author', author],
  ['ticker/row', price],
  ['shape/latin', latinLeftover],
  ['shape/latin-sentence', foreign],
]

const firstOf = (shapes: readonly [string, Shape][], knowledge: PageKnowledge, line: Line, zone: Zone): Sort | null => {
  for (const [rule, shape] of shapes) {
    const kind = shape(knowledge, line, zone)
    if (kind) return sort(kind, rule, null, kind === 'credit' || kind === 'end-mark' || kind === 'tags')
  }
  return null
}

/** What the line is by its words and shape; null where neither tells. */
export function sortOf(knowledge: PageKnowledge, line: Line, zone: Zone): Sort | null {
  if (line.short) {
    const early = firstOf(before, knowledge, line, zone)
    if (early) return early
  }
  const match = matchPhrases(knowledge, line, zone)
  if (match) {
    const { rule, alone } = match
    return sort(
      rule.kind,
      rule.id,
      rule.opens && (alone || rule.form === 'start') ? rule.opens : null,
      flag(rule, 'ends') && (alone || rule.kind !== 'related-links'),
    )
  }
  if (!line.short) return null
  if (isParagraph(line))
    return zone === 'tail' && foreign(knowledge, line, zone)
      ? sort('embed', 'shape/latin-sentence')
      : captionCredit(knowledge, line, zone)
        ? sort('caption', 'caption/agency')
        : null
  return firstOf(after, knowledge, line, zone)
}

/** Every rule of shape, for the runner of `knowledge/page/shapes.yaml`. */
export const shapeNames: readonly string[] = [...before, ...after].map(([name]) => name)
