import { hasHamza } from '../../../arabic/hamza.js'
import type { Cut } from '../../../arabic/lexicon.js'
import { bodyAt } from './bodies.js'
import { begins } from './heads.js'
import { properPlaceAt } from './places.js'
import { firstOf, longest, standsFree, type Thing } from './thing.js'
import { foldedAt, isBareNounAt, isDefiniteAt, isIn, type Kit } from './words.js'

/** An office with the body or place that it is of: «سكرتير بلدية نابلس». Tokens `[from, to)`. */
export interface Post {
  from: number
  to: number
  start: number
  /** tokens of the words before the owner */
  until: number
  owner: Thing
  /** the country of the place where it is, if that is said */
  country: string | null
}

const maxWords = 5

const ownerFrom = (kit: Kit, i: number): Thing | null => longest(bodyAt(kit, i), properPlaceAt(kit, i, true))

const isBody = (thing: Thing | null): thing is Thing => thing?.kind === 'body' || thing?.kind === 'outlet'

// «رئيس بلدية …», «قاض بمحكمة …», «الأمين العام لحزب …»
function ownerAt(kit: Kit, i: number): Thing | null {
  const thing = ownerFrom(kit, i)
  if (thing === null || thing.conj !== '') return null
  const { ofClitic, inClitic } = kit.grammar
  return thing.prep === '' || (isBody(thing) && (thing.prep === ofClitic || thing.prep === inClitic)) ? thing : null
}

const isEnclosing = (kit: Kit, i: number): boolean => kit.grammar.enclosing.has(foldedAt(kit, i))

const beforeSign = (kit: Kit, i: number): number => (isEnclosing(kit, i - 1) ? i - 1 : i)

// «منسق الطوارئ في منظمة …»: what an office is about, before its body
function bodyAfter(kit: Kit, start: number): Thing | null {
  let at = start
  while (at < start + 2 && isDefiniteAt(kit, at) && !begins(kit.grammar.heads, kit.doc.tokens[at]!.word)) at++
  if (isIn(kit, at)) {
    // «مسؤول العلاقات في "حزب الله"»
    const quoted = isEnclosing(kit, at + 1)
    const body = bodyAt(kit, quoted ? at + 2 : at + 1)
    if (!isBody(body) || !standsFree(body)) return null
    return quoted && isEnclosing(kit, body.to) ? { ...body, to: body.to + 1 } : body
  }
  const owner = at > start ? ownerAt(kit, at) : null
  return isBody(owner) && owner.prep !== '' ? owner : null
}

// «سكرتير اللجنة القومية في نابلس»: what a body with ال does not say of itself
function placeAfter(kit: Kit, owner: Thing): Thing | null {
  const asks = isBody(owner) && isIn(kit, owner.to) && isDefiniteAt(kit, owner.from)
  const place = asks ? properPlaceAt(kit, owner.to + 1) : null
  return standsFree(place) ? place : null
}

// «المندوب السامي في فلسطين»: an office of two words with ال may be of the place where it is
function placeOf(kit: Kit, i: number, at: number): Thing | null {
  const place = at > i + 1 && isDefiniteAt(kit, i) && isIn(kit, at) ? properPlaceAt(kit, at + 1) : null
  return standsFree(place) ? place : null
}

// «عميد الكلية», «عضو اللجنة»: a body that has its name elsewhere
function ownHouse(kit: Kit, i: number, at: number): Thing | null {
  const opened = at > i && !isDefiniteAt(kit, at - 1) ? kit.grammar.heads.at(kit.doc, at, 'body') : []
  const body = opened.find(({ opening, cut }) => opening.definite && cut.conj === '' && cut.prep === '')
  return body
    ? {
        kind: 'body',
        from: at,
        to: body.to,
        ...firstOf(body.cut),
        ref: null,
        country: null,
        rule: 'mentions/headed-body',
      }
    : null
}

// «مؤشر رئيس في بورصة …»: after a noun a word alone may be its adjective
const isLoose = (kit: Kit, i: number, at: number): boolean => isIn(kit, at) && at === i + 1 && isBareNounAt(kit, i - 1)

// «وإلى حكومة …» is no governor («والي»), though both fold alike
const isPreposition = ({ doc }: Kit, i: number): boolean => {
  const { word, start, end } = doc.tokens[i]!
  return word.senses.some(s => s.cls === 'prep') && hasHamza(doc.text.slice(start, end))
}

// «لمساعدة الولايات المتحدة»: in order to help
const isDeed = ({ doc, grammar }: Kit, i: number, { prep }: Cut): boolean =>
  prep === grammar.ofClitic && mayBeDeed(doc, i)

const mayBeDeed = ({ tokens }: Kit['doc'], i: number): boolean => tokens[i]!.word.senses.some(s => s.cls === 'masdar')

// «طلب مساعدة اليمن»: a state, or a body that all know, is helped
const isDoneTo = ({ doc, grammar }: Kit, i: number, { from, ref, prep }: Thing): boolean =>
  from === i + 1 &&
  ref !== null &&
  prep === '' &&
  doc.tokens[i]!.word.folded.endsWith(grammar.feminine) &&
  mayBeDeed(doc, i)

// «محافظا عدن وأبين»: two of them, as an accusative has no genitive behind it
const isOfTwo = (kit: Kit, i: number, { from, prep }: Thing): boolean =>
  from === i + 1 && prep === '' && isAccusative(kit, foldedAt(kit, i))

const isAccusative = ({ grammar: { heads } }: Kit, word: string): boolean => {
  const given = heads.appointed.get(word)
  return given !== undefined && word.slice(given.start) === given.bare + heads.accusative
}

export function postAt(kit: Kit, i: number): Post | null {
  const { heads } = kit.grammar
  const [first] = heads.at(kit.doc, i, 'post')
  if (!first || isPreposition(kit, i) || isDeed(kit, i, first.cut)) return null
  // «الإدارة ممثلة بقسم …», «ممثلة في القوات»: by what somebody is represented
  const represented = heads.represented.has(foldedAt(kit, i))
  if (represented && isIn(kit, first.to)) return null
  let at = first.to
  while (at < i + maxWords) {
    const within = isLoose(kit, i, at) ? null : bodyAfter(kit, at)
    const owner = ownerAt(kit, at) ?? within ?? placeOf(kit, i, at) ?? ownHouse(kit, i, at)
    if (represented && owner?.prep === kit.grammar.inClitic) return null
    if (owner && (isOfTwo(kit, i, owner) || isDoneTo(kit, i, owner))) return null
    if (owner) {
      const place = placeAfter(kit, owner)
      const [to, country] = [place?.to ?? owner.to, place?.country ?? null]
      return {
        from: i,
        to,
        start: first.cut.start,
        until: beforeSign(kit, owner.from),
        owner,
        country,
      }
    }
    const next = heads.at(kit.doc, at, 'post').find(({ cut }) => cut.conj === '' && cut.prep === '')
    if (next) at = next.to
    else if (heads.qualifiers.has(foldedAt(kit, at))) at++
    else return null
  }
  return null
}
