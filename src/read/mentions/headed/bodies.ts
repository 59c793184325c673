import { TokenKind } from '../../../text/tokens.js'
import { pastEponym } from '../eponyms.js'
import { type NameKind, namesAt } from '../names.js'
import { institutionAt, nisbaAt } from '../title.js'
import type { BodyHead, Opened } from './heads.js'
import { begins } from './heads.js'
import { properPlaceAt } from './places.js'
import { firstOf, longest, standsFree, type Thing } from './thing.js'
import {
  foldedAt,
  isAddedAt,
  isAdjectiveAt,
  isBareNounAt,
  isDefiniteAt,
  isIn,
  isPurposeAt,
  isUnknownAt,
  type Kit,
} from './words.js'

const maxNouns = 3
const maxAdjectives = 4
const maxQuoted = 6

function adjectivesEnd(kit: Kit, start: number, and: boolean): number {
  let to = start
  while (to < start + maxAdjectives && (isAdjectiveAt(kit, to) || (and && to > start && isAddedAt(kit, to)))) to++
  return to
}

// «التربية والتعليم العالي», «المال الفلسطينية»: after a definite word what is added to it, and adjectives
function definiteEnd(kit: Kit, start: number, { and }: BodyHead): number {
  let to = start + 1
  if (and) while (to < start + maxNouns && isAddedAt(kit, to)) to++
  return adjectivesEnd(kit, to, and ?? false)
}

/** Where a name in quotation marks ends: «تنظيم "الدولة الإسلامية"». */
function quotedEnd(kit: Kit, start: number): number {
  if (!kit.grammar.heads.quotes.has(foldedAt(kit, start))) return -1
  for (let i = start + 2; i < start + maxQuoted; i++) {
    if (kit.doc.tokens[i]?.kind === TokenKind.break) return -1
    if (kit.grammar.heads.quotes.has(foldedAt(kit, i))) return i + 1
  }
  return -1
}

/** Where that ends which completes a head without ال; -1 where nothing does. */
function genitiveEnd(kit: Kit, start: number, head: BodyHead): number {
  const quoted = quotedEnd(kit, start)
  if (quoted > 0) return quoted
  // «مؤسسة الملك عبد الله للأعمال الإنسانية»
  const eponym = pastEponym(kit.doc, start - 1, kit.grammar)
  if (eponym > start) return eponym
  let to = start
  while (to <= start + maxNouns) {
    const body = to > start + 2 ? null : bodyAt(kit, to)
    const place = properPlaceAt(kit, to, true)
    const inner = longest(body, place)
    if (standsFree(inner)) return inner === body ? inner.to : adjectivesEnd(kit, inner.to, head.and ?? false)
    if (isDefiniteAt(kit, to)) return definiteEnd(kit, to, head)
    if (!isBareNounAt(kit, to)) break
    to++
  }
  return head.name ? namedEnd(kit, start) : -1
}

// «شركة جلوبال كوم», «صحيفة مرآة الشرق»: words of which nothing is known
function namedEnd(kit: Kit, start: number): number {
  let to = start
  while (to < start + maxNouns && isUnknownAt(kit, to)) to++
  if (to === start) return -1
  return isDefiniteAt(kit, to) ? to + 1 : to
}

// «للأوراق المالية», «لشؤون اللاجئين», «لتحرير فلسطين»
function purposeEnd(kit: Kit, start: number): number {
  if (isPurposeAt(kit, start)) {
    let to = start + 1
    while (to < start + maxNouns && isAddedAt(kit, to)) to++
    return adjectivesEnd(kit, to, true)
  }
  const folded = foldedAt(kit, start)
  const { ofClitic, heads } = kit.grammar
  const leads = folded.startsWith(ofClitic) && heads.purposes.has(folded.slice(ofClitic.length))
  if (!leads) return start
  const place = properPlaceAt(kit, start + 1, true)
  if (standsFree(place)) return place.to
  return isDefiniteAt(kit, start + 1) ? adjectivesEnd(kit, start + 2, true) : start
}

function placedEnd(kit: Kit, start: number): number {
  if (!isIn(kit, start)) return start
  const inner = longest(bodyAt(kit, start + 1), properPlaceAt(kit, start + 1))
  return standsFree(inner) ? inner.to : start
}

// «حركة حماس», «تنظيم "داعش"», «منظمة أطباء بلا حدود»: a body that a table has, with the word before it that says what it is
function introduced(kit: Kit, i: number, { opening, cut, to: at }: Opened<'body'>): Thing | null {
  if (!opening.head.same || opening.definite) return null
  const end = quotedEnd(kit, at)
  const inner = tabledAt(kit, end < 0 ? at : at + 1)
  if (!standsFree(inner) || (end >= 0 && (inner.to !== end - 1 || inner.kind !== 'body'))) return null
  return { ...inner, from: i, to: Math.max(inner.to, end), ...firstOf(cut) }
}

function headed(kit: Kit, i: number, opened: Opened<'body'>): Thing | null {
  const known = introduced(kit, i, opened)
  if (known) return known
  const { opening, cut, to: at } = opened
  const { head, definite } = opening
  const named = definite ? adjectivesEnd(kit, at, head.and ?? false) : genitiveEnd(kit, at, head)
  const purpose = head.for && named > at ? purposeEnd(kit, named) : named
  const alone = definite && head.alone
  if ((purpose <= at && !alone) || (head.needs === 'for' && purpose === named)) return null
  const to = head.at ? placedEnd(kit, purpose) : Math.max(purpose, at)
  return {
    kind: head.kind ?? 'body',
    from: i,
    to,
    ...firstOf(cut),
    ref: null,
    country: null,
    rule: 'mentions/headed-body',
  }
}

// «وزير الخارجية الأردني»: the adjective is the minister's
function agrees(kit: Kit, i: number): boolean {
  const nisba = nisbaAt(kit.doc, i, kit.grammar)
  return nisba?.sense.entry?.gender !== 'm' || !foldedAt(kit, i - 1).endsWith(kit.grammar.feminine)
}

const tabled: readonly NameKind[] = ['body', 'outlet', 'institution', 'institution-gen']

// A body of the tables, and what a state has: «القوات العراقية», «حكومة مصر».
function tabledAt(kit: Kit, i: number): Thing | null {
  const { doc, grammar } = kit
  let best: Thing | null = null
  for (const match of namesAt(doc, i, tabled)) {
    const { kind, ref } = match.pattern
    const { start, conj, prep } = match.sense
    const named = { from: i, start, conj, prep, host: foldedAt(kit, i).slice(start) }
    if (kind === 'body' || kind === 'outlet') {
      const country = (kind === 'body' ? grammar.world.bodies : grammar.world.outlets).get(ref)?.country ?? null
      best = longest(best, { ...named, kind, to: match.to, ref, country, rule: `mentions/${kind}` })
      continue
    }
    const owned = agrees(kit, match.to) ? institutionAt(doc, match, grammar) : null
    if (owned)
      best = longest(best, {
        ...named,
        kind: 'body',
        to: owned.to,
        ref: owned.of,
        country: null,
        rule: 'mentions/body',
      })
  }
  return best
}

/** The body or outlet that is named at `i`: of a table, or by a word that heads the names of bodies. */
export function bodyAt(kit: Kit, i: number): Thing | null {
  const known = tabledAt(kit, i)
  const word = kit.doc.tokens[i]?.word
  if (!word || !begins(kit.grammar.heads, word)) return known
  const opened = kit.grammar.heads.at(kit.doc, i, 'body')
  if (opened.length === 0) return known
  // «للجنة» is ل with «اللجنة», where an adjective follows
  const definite = opened.filter(({ opening }) => opening.definite)
  const things = [...definite, ...opened.filter(({ opening }) => !opening.definite)].map(each => headed(kit, i, each))
  return longest(known, ...things)
}
