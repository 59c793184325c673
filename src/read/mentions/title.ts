import { type Doc, foldedWords } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import { type Sense, senseOf, type Word } from '../../arabic/lexicon.js'
import { roleOfOffice, seatOfOffice } from '../../knowledge/world.js'
import { TokenKind } from '../../text/tokens.js'
import { pastEponym } from './eponyms.js'
import { hasLed } from './fits.js'
import { hasBareGivenName, hasGivenName } from './given.js'
import { aide, type Grammar } from './grammar.js'
import { begins } from './headed/heads.js'
import { beginsWithHamza, isPlainWord, type NameKind, type NameMatch, nameAt, namesAt } from './names.js'
import { isParticle } from './person.js'
import { joined } from './respect.js'

/** Whether an office is held now; «السابق» held it last, «الأسبق» at some time, «المنتخب» will be the next. */
export type Held = 'now' | 'last' | 'once' | 'next'

/** An office as the words give it: a role, and of whom (a state's id, a body's id, or null where it is not said). */
export interface Title {
  from: number
  to: number
  sense: Sense
  role: string
  of: string | null
  /** folded words, for an office that the tables do not know */
  words: string | null
  framing: string | null
  held: Held
  /** the words name one office by themselves: «خادم الحرمين الشريفين» */
  fixed?: boolean
  /** the office is of the state of somebody named before, a man or a power, or of the story's home: «ولي عهده», «وزير خارجيتها», «وزير خارجيتنا» */
  theirs?: 'm' | 'f' | 'home'
  /** he represents his state at the United Nations, and nobody besides him */
  atUn?: boolean
  /** «متحدث باسم الحوثيين»: one of several, whoever he is */
  some: boolean
}

/** Whether the office is said to have been held before. */
export const isPast = ({ held }: Title): boolean => held === 'last' || held === 'once'

/** «والد الرئيس الأميركي»: somebody of his kin. */
export const isOfKin = ({ words }: Title, { kinHeads }: Grammar): boolean =>
  words !== null && kinHeads.has(words.split(' ', 1)[0]!)

/** «المستشار الخاص لخادم الحرمين الشريفين»: of no state that has a chancellor. */
export const isAdviser = ({ role, of }: Title): boolean => role === 'chancellor' && of === null

const folded = (doc: Doc, i: number): string => doc.tokens[i]?.word.folded ?? ''

const phraseEnd = (doc: Doc, i: number, phrases: readonly (readonly string[])[]): number => {
  const phrase = phrases.find(words => words.every((word, k) => folded(doc, i + k) === word))
  return phrase ? i + phrase.length : 0
}

// «"المكلف"», «(المؤقت)», «"الإخواني"»: an adjective within a title that signs enclose
const enclosedQualifier = (doc: Doc, i: number, grammar: Grammar): boolean =>
  grammar.enclosing.has(folded(doc, i)) &&
  grammar.enclosing.has(folded(doc, i + 2)) &&
  (grammar.qualifiers.has(folded(doc, i + 1)) ||
    (isQuality(doc, i + 1, grammar) && hasBareGivenName(doc.tokens[i + 3]!.word)))

// an adjective that no table has, before a name; «الرئيس (المصري) …» says whose he is
const isQuality = (doc: Doc, i: number, { article, heads }: Grammar): boolean =>
  folded(doc, i).startsWith(article) &&
  doc.tokens[i]!.word.senses.length === 0 &&
  heads.nisbaEndings.some(ending => folded(doc, i).endsWith(ending)) &&
  doc.tokens[i + 2] !== undefined

// «السابق», «(الراحل)», «آنذاك», «في ذلك الوقت»: when an office was held, where that is not now
function heldAt(doc: Doc, i: number, grammar: Grammar): { held: Held; to: number } | null {
  const bracket = grammar.enclosing.has(folded(doc, i)) && grammar.enclosing.has(folded(doc, i + 2)) ? 1 : 0
  const held = grammar.held.get(folded(doc, i + bracket))
  if (held) return { held, to: i + 1 + 2 * bracket }
  // «وزير الخارجية، آنذاك، أفيغدور ليبرمان»
  const set = grammar.comma.has(folded(doc, i)) && grammar.comma.has(folded(doc, i + 2))
  if (set && grammar.backThen.has(folded(doc, i + 1))) return { held: 'once', to: i + 3 }
  const to = grammar.backThen.has(folded(doc, i)) ? i + 1 : phraseEnd(doc, i, grammar.thatTime)
  return to > 0 ? { held: 'once', to } : null
}

/** «وزير الخارجية في أي دولة»: nobody's office. */
export const isOfAnybody = (doc: Doc, { to }: Title, { anybodys }: Grammar): boolean => phraseEnd(doc, to, anybodys) > 0

/** A nisba that stands as an adjective at `i`: definite, without ب or ل before it. Several words for «الكوري الجنوبي». */
export function nisbaAt(doc: Doc, i: number, grammar: Grammar): { of: string; to: number; sense: Sense } | null {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word) return null
  for (const sense of token.word.senses) {
    if (sense.cls !== 'nisba' || !sense.definite || sense.prep) continue
    const rest = sense.entry!.info as readonly string[]
    const fits = rest.every((word, k) => {
      const next = folded(doc, i + 1 + k)
      // «الجنوب أفريقي» is as good as «الجنوب الأفريقي»
      return next.slice(next.startsWith(grammar.article) ? grammar.article.length : 0).startsWith(word)
    })
    if (fits) return { of: sense.value, to: i + 1 + rest.length, sense }
  }
  return null
}

/** «الرئيس اليمني»: the word before what says of which state, where that stands at `i`. */
export const beforeNisba = (doc: Doc, i: number, grammar: Grammar): number =>
  nisbaAt(doc, i, grammar)?.to === i + 1 ? i - 1 : i

/** The state, body or institution that begins at `i`, as what an office belongs to. */
export function ownerAt(doc: Doc, i: number, grammar: Grammar, prep = ''): { of: string; to: number } | null {
  const owner = nameAt(doc, i, 'state', 'capital', 'seat', 'body', 'framing', 'outlet', 'place')
  const institution = nameAt(doc, i, 'institution', 'institution-gen')
  if (institution && institution.to >= (owner?.to ?? 0)) {
    const of = institution.sense.prep === prep ? institutionAt(doc, institution, grammar) : null
    if (of) return of
  }
  if (!owner || owner.sense.conj || owner.sense.prep !== prep) return null
  return { of: owner.pattern.ref, to: owner.to }
}

/** «الخارجية المصرية», «حكومة مصر»: an institution with its state. */
export function institutionAt(doc: Doc, match: NameMatch, grammar: Grammar): { of: string; to: number } | null {
  const id = match.pattern.ref
  const nisba = nisbaAt(doc, match.to, grammar)
  if (nisba && !nisba.sense.conj) return { of: `${nisba.of}/${id}`, to: nisba.to }
  if (match.pattern.kind === 'institution-gen') {
    const state = nameAt(doc, match.to, 'state', 'framing', 'capital', 'place')
    if (state && !state.sense.conj && !state.sense.prep) return { of: `${state.pattern.ref}/${id}`, to: state.to }
  }
  return null
}

interface Tail {
  to: number
  of: string | null
  held: Held
}

const isDefiniteAlone = (doc: Doc, from: number, to: number, grammar: Grammar): boolean =>
  to === from + 1 && folded(doc, from).startsWith(grammar.article)

// «لدى الهند ونيبال», «إلى الشرق الأوسط وأفريقيا»: one is sent to several
function pastJoined(doc: Doc, i: number, { andClitic }: Grammar): number {
  let to = i
  for (;;) {
    const next = nameAt(doc, to, 'state', 'capital', 'place')
    if (next?.sense.conj !== andClitic || next.sense.prep !== '') return to
    to = next.to
  }
}

// «باسم الكرملين», «لدى الأمم المتحدة», «في البوسنة», «للاتحاد الأوروبي»
function ownerAfter(
  doc: Doc,
  start: number,
  i: number,
  grammar: Grammar,
  representative: boolean,
): { of: string | null; to: number } | null {
  // «المبعوث الخاص للأمين العام للأمم المتحدة»: of the body whose head sends him
  // … but «نقل المبعوث لخادم الحرمين الشريفين تحيات بلاده»
  const sends =
    representative &&
    !isDefiniteAlone(doc, start, i, grammar) &&
    nameAt(doc, i, 'title', 'role')?.sense.prep === grammar.ofClitic
  const sender = sends ? titleAt(doc, i, grammar) : null
  if (sender && sender.of !== null) return { of: sender.of, to: sender.to }
  if (grammar.links.has(folded(doc, i))) {
    const served = representative && folded(doc, i) === grammar.inName ? titleAt(doc, i + 1, grammar) : null
    // «الناطق باسم القائد العام للقوات المسلحة قاسم عطا»: the name is his who speaks
    if (served && !joined(served.sense) && !namesHolder(doc, served, grammar)) return { of: served.of, to: served.to }
    const state = nameAt(doc, i + 1, 'state', 'institution')
    return representative || state ? ownerAt(doc, i + 1, grammar) : null
  }
  const body = nameAt(doc, i, 'body', 'seat', 'state', 'institution', 'institution-gen')
  const prep = body?.sense.prep ?? ''
  const leads =
    prep === grammar.ofClitic ||
    (prep === grammar.inClitic && (body!.pattern.kind === 'institution' || body!.pattern.kind === 'state'))
  return leads && !body!.sense.conj ? ownerAt(doc, i, grammar, prep) : null
}

// «لشؤون الشرق الأدنى», «للشؤون القانونية»: the token after what somebody is in charge of
function affairsAt(doc: Doc, start: number, grammar: Grammar): number {
  // «لشؤون مجلس الوزراء»
  const institution = nameAt(doc, start, 'institution')
  if (institution && institution.sense.prep === '' && !isDefinite(doc, start, grammar)) return institution.to
  let to = start
  while (to < start + maxRuled) {
    const named = nameAt(doc, to, 'place', 'state', 'body')
    if (named && (to === start || named.sense.conj !== '')) to = named.to
    else if (isDefinite(doc, to, grammar) || (to > start && goesOn(doc, to, grammar))) to++
    else break
    if (nameAt(doc, to, 'role', 'title', 'person', 'honorific')) break
  }
  return to > start ? to : 0
}

// «لدى المملكة», «بوزارة العدل»: where an office is, which does not say whose it is
function seatAfter(doc: Doc, i: number, grammar: Grammar): number {
  const homeland = grammar.accredited.has(folded(doc, i)) ? nameAt(doc, i + 1, 'homeland') : undefined
  // «لدى المملكة المتحدة»
  const state = homeland && nameAt(doc, i + 1, 'state')
  if (homeland && homeland.to >= (state?.to ?? 0) && homeland.sense.prep === '' && homeland.sense.conj === '')
    return pastJoined(doc, homeland.to, grammar)
  const ministry = nameAt(doc, i, 'institution')
  if (!ministry || ministry.sense.prep !== grammar.inClitic || ministry.sense.conj !== '') return 0
  return institutionAt(doc, ministry, grammar) ? 0 : ministry.to
}

// «الجديد», «"المكلف"», «لشؤون الشرق الأدنى», «لدى المملكة»: what an office has besides whose it is; 0 where nothing of that stands there
function pastAdded(doc: Doc, i: number, grammar: Grammar): number {
  if (grammar.qualifiers.has(folded(doc, i))) return i + 1
  if (enclosedQualifier(doc, i, grammar)) return i + 3
  return (grammar.affairs.has(folded(doc, i)) && affairsAt(doc, i + 1, grammar)) || seatAfter(doc, i, grammar)
}

// «المدير المالي»: of Mali are only those who govern it
function ownNisba(doc: Doc, i: number, rank: string, grammar: Grammar): ReturnType<typeof nisbaAt> {
  const { homographs, article, andClitic, feminine } = grammar
  const word = folded(doc, i)
  const start = article.length + (word.startsWith(andClitic + article) ? andClitic.length : 0)
  const stem = word.slice(start, word.endsWith(feminine) ? -feminine.length : undefined)
  return !governing.has(rank) && homographs.adjective.has(stem) ? null : nisbaAt(doc, i, grammar)
}

// «… الروسي», «… السابق», «… باسم الكرملين», «… لدى الأمم المتحدة» in any order
function tailOf(doc: Doc, from: number, start: number, grammar: Grammar, representative: boolean, rank = ''): Tail {
  const envoy = rank === 'envoy'
  const tail: Tail = { to: start, of: null, held: 'now' }
  for (;;) {
    const word = folded(doc, tail.to)
    const nisba = ownNisba(doc, tail.to, rank, grammar)
    const held = heldAt(doc, tail.to, grammar)
    if (nisba && !nisba.sense.conj && tail.of === null) {
      tail.of = nisba.of
      tail.to = nisba.to
    } else if (held) {
      tail.held = held.held
      tail.to = held.to
    } else {
      const past = pastAdded(doc, tail.to, grammar)
      if (past > 0) {
        tail.to = past
        continue
      }
      const owner = ownerAfter(doc, from, tail.to, grammar, representative)
      if (!owner || (tail.of !== null && !grammar.links.has(word))) return tail
      // an envoy «في العراق» is there, and not of Iraq
      if (!grammar.toward.has(word) && !(envoy && grammar.links.has(word))) tail.of ??= owner.of
      tail.to = sent.has(rank) && grammar.links.has(word) ? pastJoined(doc, owner.to, grammar) : owner.to
    }
  }
}

const sent = new Set(['ambassador', 'envoy'])

const representatives = new Set(['spokesperson', 'envoy', 'other'])

// «والرئيس», «للرئيس»: what is joined to the first word takes nothing from it
const isNamedDefinite = ({ sense }: NameMatch, { article }: Grammar): boolean => sense.value.startsWith(article)

// «والمالية» is no woman of Mali, «والأمن العام» no police
function isMoreOf(doc: Doc, i: number, grammar: Grammar): boolean {
  if (nameAt(doc, i, 'role', 'title', 'person', 'honorific')) return false
  const joins = folded(doc, i).startsWith(grammar.andClitic)
  if (joins ? ownNisba(doc, i, '', grammar) : nisbaAt(doc, i, grammar)) return false
  const body = nameAt(doc, i, 'institution')
  return body === undefined || (joins && grammar.portfolios.has(body.pattern.ref) && !nisbaAt(doc, body.to, grammar))
}

// «وزير الشؤون الخارجية والتعاون والمغتربين …»: a ministry may have more to its name than the table tells.
function portfolio(doc: Doc, start: number, grammar: Grammar): number {
  let to = start
  while (to < start + maxRuled && (goesOn(doc, to, grammar) || (to > start && isDefinite(doc, to, grammar)))) {
    // «ندد وزير الخارجية البريطاني بالهجوم»: what he speaks of
    const word = folded(doc, to)
    if ([grammar.inClitic, grammar.ofClitic].some(prep => word.startsWith(prep)) || grammar.affairs.has(word)) break
    if (!isMoreOf(doc, to, grammar)) break
    to++
  }
  return to
}

// «الرئيس (الإيراني حسن) روحاني»: what an editor has put in says whose office it is
const bracketedState = (doc: Doc, i: number, grammar: Grammar): string | null =>
  folded(doc, i) === '(' ? (nisbaAt(doc, i + 1, grammar)?.of ?? null) : null

function composed(doc: Doc, i: number, match: NameMatch, grammar: Grammar): Title {
  const role = grammar.world.roles.get(match.pattern.ref)!
  const end = role.rank === 'minister' || role.rank === 'deputy' ? portfolio(doc, match.to, grammar) : match.to
  const sent = representatives.has(role.rank) || role.rank === 'ambassador'
  const tail = tailOf(doc, i, end, grammar, sent, role.rank)
  return {
    from: i,
    to: tail.to,
    sense: match.sense,
    role: role.id,
    of: tail.of ?? bracketedState(doc, tail.to, grammar),
    words: null,
    framing: null,
    held: tail.held,
    some: match.to === i + 1 && !isNamedDefinite(match, grammar) && match.sense.pronoun === '',
    ...(match.pattern.kind === 'their-role' && { theirs: match.pattern.framing as 'm' | 'f' | 'home' }),
  }
}

// «وزير خارجية الحكومة السودانية» is of Sudan
const ofItsState = /\/(government|presidency)$/

// «رئيس بلدية رام الله» is of the town, though its name may stand for the state.
function townAt(doc: Doc, match: NameMatch, grammar: Grammar): { of: string; to: number } | null {
  const town = grammar.local.has(match.pattern.ref) ? nameAt(doc, match.to, 'place') : undefined
  return town && !town.sense.conj && !town.sense.prep ? { of: town.pattern.ref, to: town.to } : null
}

// «وزير خارجية المملكة», «سفير المملكة لدى مصر»
function ofHomeland(doc: Doc, i: number, match: NameMatch, grammar: Grammar): Title | null {
  const homeland = nameAt(doc, match.to, 'homeland')
  if (homeland?.sense.prep !== '' || homeland.sense.conj !== '') return null
  const rank = grammar.world.roles.get(match.pattern.ref)?.rank ?? ''
  const tail = tailOf(doc, i, homeland.to, grammar, rank === 'ambassador', rank)
  const title: Title = {
    ...roleTitle(i, tail.to, match.sense, match.pattern.ref, null),
    held: tail.held,
    some: !isNamedDefinite(match, grammar) && rank === 'ambassador',
  }
  return { ...title, theirs: 'home' }
}

/** An office of a role that the tables have, as it is held now; `of` null: whose it is does not stand there. */
export const roleTitle = (from: number, to: number, sense: Sense, role: string, of: string | null): Title => ({
  from,
  to,
  sense,
  role,
  of,
  words: null,
  framing: null,
  held: 'now',
  some: false,
})

// «وزير خارجية مصر», «أمين عام الأمم المتحدة», «رئيس البرلمان العراقي»
function construct(doc: Doc, i: number, match: NameMatch, grammar: Grammar): Title | null {
  const owner = townAt(doc, match, grammar) ?? ownerAt(doc, match.to, grammar)
  if (!owner) return ofHomeland(doc, i, match, grammar)
  const minister = grammar.world.roles.get(match.pattern.ref)?.rank === 'minister'
  // «وزير الخارجية المصرية»: whose ministry it is says whose minister
  if (minister && owner.of.includes('/') && !ofItsState.test(owner.of)) return null
  const end = minister ? portfolio(doc, owner.to, grammar) : owner.to
  const tail = tailOf(doc, i, end, grammar, false, grammar.world.roles.get(match.pattern.ref)?.rank)
  // «وزير أوروبا والشؤون الخارجية الفرنسي» is of France, «سفير الصين لدى تونس» of China
  const of = (end > owner.to && tail.of) || owner.of
  const framed = nameAt(doc, match.to, 'framing')
  return {
    from: i,
    to: tail.to,
    sense: match.sense,
    role: match.pattern.ref,
    of: of.replace(ofItsState, ''),
    words: null,
    framing: framed?.pattern.framing ?? null,
    held: tail.held,
    some:
      !isNamedDefinite(match, grammar) &&
      doc.tokens.slice(i, match.to).some(({ word }) => grammar.links.has(word.folded)),
  }
}

// A title that is one state's own: «وزير خارجية النظام» unless another state is said, as in «وزير خارجية النظام الإيراني».
function fixed(doc: Doc, i: number, match: NameMatch, grammar: Grammar): Title | null {
  const { ref } = match.pattern
  const ambassador = grammar.world.roles.get(roleOfOffice(ref))?.rank === 'ambassador'
  const tail = tailOf(doc, i, match.to, grammar, ambassador, ambassador ? 'ambassador' : '')
  const own = seatOfOffice(ref)
  // «سفير خادم الحرمين الشريفين لدى أستراليا» is the king's
  if (!ambassador && tail.of !== null && tail.of !== own && grammar.world.states.has(own)) return null
  return {
    from: i,
    to: tail.to,
    sense: match.sense,
    role: roleOfOffice(ref),
    of: own,
    words: null,
    framing: match.pattern.framing ?? null,
    held: tail.held,
    some: false,
    fixed: true,
  }
}

const isDefinite = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const word = folded(doc, i)
  return (
    doc.tokens[i]?.kind === TokenKind.word &&
    word.startsWith(grammar.article) &&
    word.length > 3 &&
    !beginsWithHamza(doc, i)
  )
}

// «للهلال», «والتنمية», «بالمنطقة»: what goes on with the words that an office rules
const goesOn = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const word = folded(doc, i)
  const { article, ofClitic, inClitic, andClitic, grades } = grammar
  if (grades.has(word)) return false
  // … but not «خالد», «صالح»
  return (
    doc.tokens[i]?.kind === TokenKind.word &&
    [ofClitic + ofClitic, inClitic + article, andClitic + article].some(start => word.startsWith(start))
  )
}

// «أشاد رئيس الغرفة التجارية بالقرار»: what is done is what he speaks of, and nothing that he is over
const isDeedSpokenOf = (doc: Doc, i: number, { inClitic }: Grammar): boolean =>
  folded(doc, i).startsWith(inClitic) && isDeed(doc.tokens[i]!.word)

const seated = new Set(['names', 'source', 'topic'])

const isDeed = wordFlag(
  ({ senses }: Word): boolean => senses.some(s => s.cls === 'masdar') && !senses.some(s => seated.has(s.cls)),
)

const maxRuled = 7

const qualities = new Set(['adj', 'nisba', 'active-participle', 'passive-participle'])

// «أمير المنطقة الجوائز»: behind a definite word another noun is no part of the office
const isAnotherNoun = wordFlag(
  ({ senses }: Word): boolean =>
    senses.some(s => s.cls === 'noun' && s.definite) && !senses.some(s => qualities.has(s.cls)),
)

const isClause = wordFlag(({ senses }: Word): boolean => senses.some(s => s.cls === 'which' || s.cls === 'this'))

// «المجلس العسكري» names nobody, though one is called العسكري
const isShortName = (doc: Doc, i: number, grammar: Grammar): boolean =>
  nameAt(doc, i, 'short') !== undefined && !(isDefinite(doc, i, grammar) && isPlainWord(doc.tokens[i]!.word))

// «مدير تعليم تبوك»: what it is over, of a town
function townBehind(doc: Doc, i: number, grammar: Grammar): number {
  const { word } = doc.tokens[i] ?? {}
  if (
    !word ||
    word.folded.startsWith(grammar.article) ||
    senseOf(word, 'noun') === undefined ||
    nameAt(doc, i, 'role', 'role-gen') ||
    begins(grammar.heads, word)
  )
    return i
  // «وكيل إمارة منطقة مكة المكرمة»
  const head = nameAt(doc, i + 1, 'place-head')
  const town = nameAt(doc, head?.sense.prep === '' && head.sense.conj === '' ? head.to : i + 1, 'place')
  return town && town.sense.prep === '' && town.sense.conj === '' ? town.to : i
}

const maxBare = 3

const nouns = new Set(['noun', 'plover-noun'])

const isBareNoun = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => nouns.has(s.cls) && !s.definite && s.conj === '' && s.prep === '' && s.pronoun === ''),
)

// «مدير عام مصنع كسوة الكعبة»: how many nouns without ال stand before the first that has it
function bareNouns(doc: Doc, i: number, grammar: Grammar): number {
  for (let k = 0; k <= maxBare; k++) {
    if (isDefinite(doc, i + k, grammar)) return k
    const { kind, word } = doc.tokens[i + k] ?? {}
    if (
      kind !== TokenKind.word ||
      !(isBareNoun(word!) || (k === 0 && senseOf(word!, 'noun')?.prep === '')) ||
      isParticle(word!)
    )
      return 0
    // «رئيس نادي هجر سامي الملحم»
    if (k > 0 && hasGivenName(word!)) return 0
    if (k > 0 && (nameAt(doc, i + k, 'role', 'role-gen', 'person', 'honorific') || begins(grammar.heads, word!)))
      return 0
  }
  return 0
}

// … but a body is named by itself: «مدير عام شركة الكهرباء»
const rulesNouns = (doc: Doc, i: number, grammar: Grammar): boolean =>
  bareNouns(doc, i, grammar) > 0 && !begins(grammar.heads, doc.tokens[i]!.word)

// An office that no table has: a head that may rule («رئيس», «مدير», «قائد») and the definite words it rules.
function generic(doc: Doc, i: number, match: NameMatch, grammar: Grammar): Title | null {
  let to = match.to
  let of: string | null = null
  const ruled = bareNouns(doc, to, grammar)
  // «مدير جامعة الملك سعود»
  const eponym = pastEponym(doc, to, grammar)
  const town = townBehind(doc, to, grammar)
  if (eponym > to) to = eponym
  else if (town > to) to = town
  else to += ruled
  const first = to
  while (
    to < match.to + maxRuled &&
    !nameAt(doc, to, 'person', 'role', 'honorific') &&
    !isShortName(doc, to, grammar)
  ) {
    const nisba = ownNisba(doc, to, '', grammar)
    const ruled = to > match.to && goesOn(doc, to, grammar) && !isDeedSpokenOf(doc, to, grammar)
    if (!isDefinite(doc, to, grammar) && !ruled) break
    const { word } = doc.tokens[to]!
    // «نائب مدير مطار القاهرة اللقاء»: what it is over ends with the town
    const apart = to > first || town > match.to
    if (isClause(word) || (apart && !nisba && isDefinite(doc, to, grammar) && isAnotherNoun(word))) break
    if (nisba) of = nisba.of
    to = nisba ? nisba.to : to + 1
  }
  if (to === match.to) return null
  const owner = ownerAfter(doc, i, to, grammar, true)
  if (owner) {
    of ??= owner.of
    to = owner.to
  }
  const words = foldedWords(doc, i, to).join(' ').slice(match.sense.start)
  return {
    from: i,
    to,
    sense: match.sense,
    role: match.pattern.ref,
    of,
    words,
    framing: null,
    held: 'now',
    some: false,
  }
}

const isBodyHead = ({ role }: Title, { world }: Grammar): boolean => world.roles.get(role)?.rank === 'body-head'

const governing = new Set(['minister', 'head-of-government', 'head-of-state', 'royal', 'deputy'])

// «مساعد المدير العام»: heads of bodies have deputies too
const chiefs = new Set([...governing, 'body-head', 'ambassador', 'envoy', 'spokesperson'])

const namesHolder = (doc: Doc, { to, role, of }: Title, { world }: Grammar): boolean =>
  namesAt(doc, to, ['person', 'short']).some(({ pattern }) =>
    (world.termsOf.get(pattern.ref) ?? []).some(({ office }) =>
      of === null ? office.endsWith(`/${role}`) : office === `${of}/${role}`,
    ),
  )

// «مستشار سمو وزير الداخلية»
const pastRespect = (doc: Doc, i: number): number => {
  const respect = nameAt(doc, i, 'honorific')
  return respect && respect.sense.prep === '' && respect.sense.conj === '' ? respect.to : i
}

const maxQualities = 2

// «المستشار العسكري للرئيس اليمني», «المساعد الخاص لرئيس الوزراء»: whom he serves stands behind what says which one he is
function aideAt(doc: Doc, i: number, grammar: Grammar): Title | null {
  const match = nameAt(doc, i, 'aide-to')
  if (!match) return null
  let at = match.to
  while (at < match.to + maxQualities && isQualityOf(doc, at, grammar)) at++
  const seat = bureauBehind(doc, at, grammar)
  const chief = titleAt(doc, seat > 0 ? seat : at, grammar)
  return chief?.sense.conj === '' && chief.sense.prep === (seat > 0 ? '' : grammar.ofClitic)
    ? deputyOf(doc, i, match, chief, grammar)
    : null
}

/** «بمكتب وزير الدفاع», «في مكتب سمو وزير الدفاع»: the token at which the office begins whose bureau it is; 0 where there is none. */
export function bureauBehind(doc: Doc, i: number, grammar: Grammar): number {
  const at = folded(doc, i) === grammar.heads.in ? i + 1 : i
  const bureau = nameAt(doc, at, 'bureau')
  const led = bureau && bureau.sense.conj === '' && bureau.sense.prep === (at > i ? '' : grammar.inClitic)
  return led ? pastRespect(doc, bureau.to) : 0
}

const isQualityOf = (doc: Doc, i: number, grammar: Grammar): boolean =>
  isDefinite(doc, i, grammar) &&
  nameAt(doc, i, 'role', 'title', 'person', 'honorific') === undefined &&
  (grammar.qualifiers.has(folded(doc, i)) || doc.tokens[i]!.word.senses.some(s => s.definite && qualities.has(s.cls)))

// «موفده» has a pronoun where «موفدة» has none, though both fold alike
const isSomebodys = (doc: Doc, i: number): boolean => {
  const { end, word } = doc.tokens[i]!
  return word.senses.some(s => s.pronoun !== '') && doc.text[end - 1] === word.folded.at(-1)
}

// «مستشار خامنئي علي أكبر ولايتي», «مبعوث ترامب»: of somebody who leads or led a state, or whom one name is enough for
function servantAt(doc: Doc, i: number, match: NameMatch, grammar: Grammar): Title | null {
  const { world, oneName } = grammar
  // «موفده جان إيف لودريان»: the name is his who is sent
  if (match.pattern.ref !== aide || isSomebodys(doc, match.to - 1)) return null
  const chiefs = namesAt(doc, match.to, ['person', 'short'])
  const [chief] = chiefs
  if (!chief || joined(chief.sense)) return null
  const may = chiefs.filter(({ to }) => to === chief.to).map(({ pattern }) => pattern.ref)
  // «محامي البشير»: of several whoever is meant
  const of = world.people.get(may[0]!)?.country
  if (!of || !may.every(id => world.people.get(id)?.country === of && (oneName.has(id) || hasLed(id, world))))
    return null
  const words = foldedWords(doc, i, chief.to).join(' ').slice(match.sense.start)
  return { ...roleTitle(i, chief.to, match.sense, 'deputy', of), words }
}

// «نائب وزير النفط الإيراني»: an office of his own, which no table has.
function deputyAt(doc: Doc, i: number, grammar: Grammar): Title | null {
  const match = nameAt(doc, i, 'deputy')
  if (!match) return null
  const chief = titleAt(doc, match.to, grammar) ?? titleAt(doc, pastRespect(doc, match.to), grammar)
  if (!chief) return servantAt(doc, i, match, grammar)
  return joined(chief.sense) ? null : deputyOf(doc, i, match, chief, grammar)
}

function deputyOf(doc: Doc, i: number, match: NameMatch, chief: Title, grammar: Grammar): Title | null {
  // «نجل الملك فاروق»
  if ((nameAt(doc, chief.from, 'person')?.to ?? 0) > chief.to) return null
  // «نائب مدير مطار عدن الدولي»
  const generic = chief.words !== null && match.pattern.ref === aide
  if (!generic && !chiefs.has(grammar.world.roles.get(chief.role)?.rank ?? '')) return null
  // «مستشار الرئيس روحاني»: the name is the chief's
  if (namesHolder(doc, chief, grammar)) return null
  const words = foldedWords(doc, i, chief.to).join(' ').slice(match.sense.start)
  return { ...chief, from: i, sense: match.sense, role: 'deputy', words, fixed: false }
}

// … where the first words are an office too: «نائب الرئيس العام لرعاية الشباب», «الوزير المنتدب لدى وزير الخارجية»
function deputyBeside(doc: Doc, i: number, titles: readonly Title[], grammar: Grammar): Title | null {
  const deputy = deputyAt(doc, i, grammar)
  if (!deputy || titles.length === 0) return deputy
  const ofBody = deputy.of !== null && grammar.world.bodies.has(deputy.of)
  const longer = titles.every(({ to }) => to < deputy.to)
  return longer && (ofBody || nameAt(doc, i, 'deputy')!.to > i + 2) ? deputy : null
}

const titled: readonly NameKind[] = ['title', 'role', 'role-gen', 'their-role']

/** The office that a name of one makes with what follows it. */
export function titleOf(doc: Doc, i: number, match: NameMatch, grammar: Grammar): Title | null {
  const { kind } = match.pattern
  if (kind === 'title') return fixed(doc, i, match, grammar)
  return kind === 'role' || kind === 'their-role' ? composed(doc, i, match, grammar) : construct(doc, i, match, grammar)
}

/** The office that begins at `i`; the longest reading that the words bear, and of two as long the title of one office. */
export function titleAt(doc: Doc, i: number, grammar: Grammar): Title | null {
  const titles: Title[] = []
  const matches = namesAt(doc, i, titled)
  const isFixed = (match: NameMatch): number => Number(match.pattern.kind === 'title')
  for (const match of matches.toSorted((a, b) => isFixed(b) - isFixed(a))) {
    const title = titleOf(doc, i, match, grammar)
    if (title) titles.push(title)
  }
  const deputy = deputyBeside(doc, i, titles, grammar) ?? aideAt(doc, i, grammar)
  if (deputy) titles.push(deputy)
  // «مدير عام البرنامج», «مدير عام مصنع الكسوة»: words without ال wait for what they rule
  const [only] = titles
  const waits =
    titles.length === 1 &&
    (only!.some || isBodyHead(only!, grammar)) &&
    only!.of === null &&
    !isDefinite(doc, only!.to - 1, grammar) &&
    (isDefinite(doc, only!.to, grammar) || rulesNouns(doc, only!.to, grammar))
  if (titles.length === 0 || waits) {
    const head = nameAt(doc, i, 'role-gen')
    // «والى صاحب السمو», «إلى» without its hamza: nobody rules a highness
    const title = head && !nameAt(doc, head.to, 'honorific') && generic(doc, i, head, grammar)
    if (title) titles.push(title)
  }
  // «قائد الثورة الإسلامية» is of Iran, though the words may be those of an office of any state
  const longest = titles.sort((a, b) => b.to - a.to || Number(b.of !== null) - Number(a.of !== null))[0]
  return longest ? toUn(doc, longest, grammar) : null
}

const diplomatic = new Set(['ambassador', 'permanent-representative'])
const un = /^body:un(?:-security-council|-general-assembly)?$/u

// «سفيرة الولايات المتحدة لدى الأمم المتحدة», «المندوبة الأميركية في مجلس الأمن»
function toUn(doc: Doc, title: Title, grammar: Grammar): Title {
  if (!diplomatic.has(title.role) || title.words !== null || title.of === null || !grammar.world.states.has(title.of))
    return title
  for (let i = title.from + 1; i <= title.to; i++) {
    if (!grammar.links.has(folded(doc, i))) continue
    const body = nameAt(doc, i + 1, 'body')
    if (body && body.sense.prep === '' && un.test(body.pattern.ref))
      return { ...title, to: Math.max(title.to, body.to), role: 'permanent-representative', atUn: true }
  }
  return title
}
