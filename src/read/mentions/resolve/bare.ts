// What an office means where nothing says whose it is: «الرئيس», «الوزير», «وزير الخارجية».

import { foldedWords, sentenceAt } from '../../../arabic/doc.js'
import { TokenKind } from '../../../text/tokens.js'
import { isLeading } from '../fits.js'
import { isUnknown, nameAt } from '../names.js'
import { isPast, nisbaAt, type Title, titleAt } from '../title.js'
import {
  type Cast,
  chooseHolder,
  heldThen,
  holderAtHome,
  holdsNow,
  isHeldThere,
  newlyHolds,
  ownerOfRole,
} from '../who.js'
import { written } from '../written.js'
import { type Context, type Resolved, wordAt } from './context.js'
import { memory } from './pairs.js'

// «الرئيس الأبيض», «الرئيس التالي»
const isQualified = ({ doc, grammar }: Context, i: number): boolean => {
  const { folded, senses } = doc.tokens[i]?.word ?? { folded: '', senses: [] }
  return (
    folded.startsWith(grammar.article) && senses.length > 0 && senses.every(s => s.cls === 'adj' || s.cls === 'nisba')
  )
}

// «الرئيس الكوري»: of one of two states, and so of no third
function isOfNeither({ doc }: Context, i: number, state: string | null): boolean {
  const of = (doc.tokens[i]?.word.senses ?? []).flatMap(s => (s.cls === 'nisba' ? [s.value] : []))
  return of.length > 1 && !of.includes(state ?? '')
}

// «رئيس الوزراء الشيشاني»: of a land that no table has
const isElsewhere = ({ doc, grammar }: Context, i: number): boolean => {
  const token = doc.tokens[i]
  return token?.word.folded.startsWith(grammar.article) === true && isUnknown(token.word)
}

// «الرئيس الفخري», «مساعد الوزير لشؤون …»: not he who was called so before
function isAnother({ from, to, role }: Title, context: Context): boolean {
  const { another, branches, ofClitic, world } = context.grammar
  const ofBody = world.roles.get(role)?.rank === 'body-head' && wordAt(context, to).startsWith(ofClitic)
  return (
    ofBody ||
    branches.has(wordAt(context, to)) ||
    nameAt(context.doc, to, 'bureau') !== undefined ||
    isQualified(context, to) ||
    context.doc.tokens.slice(from, to + 1).some(({ word }) => another.has(word.folded))
  )
}

const isMinister = (role: string, { world }: Cast): boolean => world.roles.get(role)?.rank === 'minister'

const isGivenName = ({ doc, grammar }: Context, i: number): boolean =>
  grammar.openers.has(doc.tokens[i]?.word.folded ?? '') ||
  (doc.tokens[i]?.word.senses.some(s => s.cls === 'given-name' && s.prep === '' && s.conj === '') ?? false)

const isForeign = ({ doc, grammar }: Context, i: number): boolean => {
  const { kind, word } = doc.tokens[i] ?? {}
  const { article, feminine } = grammar
  // … but «أكد الملك متانة العلاقات»
  return (
    kind === TokenKind.word &&
    word!.senses.length === 0 &&
    !word!.folded.startsWith(article) &&
    !word!.folded.endsWith(feminine)
  )
}

// Whether a minister or head of government of no state may be that of the story's home: nobody of any state was named yet, or somebody
// of this one just before. A king or president is his own state's wherever it is told.
function isOfHome(title: Title, { before, cast, entities }: Context): boolean {
  if (!governs(cast.world.roles.get(title.role)?.rank)) return true
  const states = before
    .slice(-memory)
    .filter(({ party }) => party.kind !== 'homeland')
    .flatMap(({ resolved: { holder, entity } }) => entities.all.get(holder ?? entity ?? '')?.country ?? [])
  return states.length === 0 || states.slice(-justBefore).includes(cast.home!)
}

const justBefore = 3

const wordsOf = ({ from, to }: Title, { doc }: Context): string[] => foldedWords(doc, from, to)

const countryOf = (resolved: Resolved | undefined, { entities }: Context): string | null =>
  entities.all.get(resolved?.holder ?? resolved?.entity ?? '')?.country ?? null

const officeIn = (of: string, holder: string, title: Title, context: Context): Resolved => ({
  kind: 'office',
  entity: context.entities.office(of, title.role, written(context.doc, title.from, title.to, title.sense, context)),
  holder: context.entities.person(holder),
  how: 'office',
})

function heldIn(of: string, title: Title, context: Context): Resolved | null {
  const choice = chooseHolder({ ...title, of }, context.cast, context.met)
  const { world } = context.cast
  return choice?.holder && world.people.has(choice.holder)
    ? { ...officeIn(of, choice.holder, title, context), choice }
    : null
}

// … «المستشار» may be anybody's
const isPublic = ({ role }: Title, { world }: Cast): boolean =>
  role === 'prime-minister' || (role !== 'minister' && world.roles.get(role)?.rank === 'minister')

// «الرئيس الأميركي ووزير الخارجية», «أمام خادم الحرمين الشريفين، وزير الخارجية …»: the state of whoever stands right before
function besideOf(title: Title, context: Context): string | null {
  const { before, grammar, cast } = context
  const last = before.at(-1)
  if (!last || !isPublic(title, cast)) return null
  const comma = grammar.comma.has(wordAt(context, title.from - 1)) ? 1 : 0
  if (last.party.to !== title.from - comma || (comma === 0 && title.sense.conj === '')) return null
  const { kind } = last.resolved
  return kind === 'person' || kind === 'office' ? countryOf(last.resolved, context) : null
}

const governments = /^body:([A-Z]{3})\/(?:government|cabinet)$/u
const withinGovernment = 8

// «وزير الخارجية ووزير الطاقة الأميركيين»: of whose state the second is, said of both
function ofBoth(title: Title, { doc, grammar, cast }: Context): string | null {
  const next = isPublic(title, cast) ? titleAt(doc, title.to, grammar) : null
  if (next?.sense.conj !== grammar.andClitic || next.of === null) return null
  const nisba = nisbaAt(doc, next.to - 1, grammar)
  return nisba && nisba.of === next.of && nisba.sense.entry?.number !== 's' ? next.of : null
}

// «أعضاء الحكومة التونسية بينهم وزير الداخلية»: a minister right after a government is of that one
function ofGovernment(title: Title, { before, cast }: Context): string | null {
  const last = before.at(-1)
  if (!last || !isPublic(title, cast) || title.from - last.party.to > withinGovernment) return null
  return governments.exec(last.resolved.entity ?? '')?.[1] ?? null
}

// «حضره من الجانب الأميركي رئيس الأركان بمكتب وزير الدفاع»: in a sentence a side goes on until another one is named
function ofSide(title: Title, { before, cast, doc, grammar }: Context): string | null {
  if (!isPublic(title, cast)) return null
  const side = before.findLast(
    ({ party: { kind, from } }) =>
      // «من جانب النيجر»
      kind === 'side' || (kind === 'state' && grammar.ofSide.has(doc.tokens[from - 1]?.word.folded ?? '')),
  )
  const sentence = side && doc.sentences[sentenceAt(doc, title.from)]
  return sentence && side.party.from >= sentence.from ? (side.resolved.entity?.replace(/^state:/u, '') ?? null) : null
}

// «أعرب وزير الخارجية رياض المالكي باسم الرئيس»: of him who has an office beside him now, and not a dead one whom the story named
function ofColleague(title: Title, same: Resolved | undefined, context: Context): Resolved | null {
  const { before, cast, doc } = context
  const called = same && (same.holder ?? same.entity)
  const last = before.at(-1)
  const person = last && (last.resolved.holder ?? last.resolved.entity)
  if (!called || !person || !cast.world.people.has(called) || !cast.world.people.has(person)) return null
  if (!isLeading(title.role, cast.world) || heldThen(called, title.role, cast) || !holdsNow(person, cast)) return null
  const of = countryOf(last.resolved, context)
  const sentence = doc.sentences[sentenceAt(doc, title.from)]
  if (of === null || of !== countryOf(same, context) || !sentence || last.party.from < sentence.from) return null
  return heldIn(of, title, context)
}

// «قالت الحكومة اليونانية … واحتفظ وزير المالية بمنصبه»: in a sentence of one government, and not he whom another sentence called so
function ofItsCabinet(title: Title, same: Resolved | undefined, context: Context): Resolved | null {
  const { before, cast, doc } = context
  const sentence = isPublic(title, cast) ? doc.sentences[sentenceAt(doc, title.from)] : undefined
  const called = countryOf(same, context)
  if (!sentence || !same || called === null || called === cast.home) return null
  const here = before.filter(({ party }) => party.from >= sentence.from)
  if (here.some(({ resolved }) => countryOf(resolved, context) === called)) return null
  const governing = here.flatMap(({ party, resolved }) => {
    const own = governments.exec(resolved.entity ?? '')?.[1]
    const leads = party.title?.role === 'prime-minister' ? countryOf(resolved, context) : null
    return own ?? leads ?? []
  })
  const [of] = governing
  return of && governing.every(other => other === of) ? heldIn(of, title, context) : null
}

// «وزير الداخلية» in a story of one state: that state's
function ofScene(title: Title, context: Context): Resolved | null {
  const { cast, scene } = context
  if (!isPublic(title, cast) && title.role !== 'president' && !title.role.endsWith('-council-head')) return null
  const of = scene(state => isHeldThere({ ...title, of: state }, cast))
  return of === null || of === cast.home ? null : heldIn(of, title, context)
}

// «المرشد», «المستشارة»: what few states have, of the one of them that the story names
const rare = new Set(['supreme-leader', 'chancellor', 'sultan'])

function ofRare(title: Title, context: Context): Resolved | null {
  const { cast, only } = context
  if (!rare.has(title.role) || title.to > title.from + 1) return null
  const of = only(state => isHeldThere({ ...title, of: state }, cast) && cast.world.terms.has(`${state}/${title.role}`))
  return of === null ? null : heldIn(of, title, context)
}

const governs = (rank: string | undefined): boolean => rank === 'minister' || rank === 'head-of-government'

// «ولي العهد» right after news of home is that of home, though another's was named before.
function isOfAnotherCourt({ holder, entity }: Resolved, title: Title, { before, cast, entities }: Context): boolean {
  const rank = cast.world.roles.get(title.role)?.rank
  if (rank !== 'royal' || cast.home === null) return false
  const countryOf = (id: string | null): string | null => entities.all.get(id ?? '')?.country ?? null
  const near = before.slice(-justBefore).map(({ resolved }) => countryOf(resolved.holder ?? resolved.entity))
  return countryOf(holder ?? entity) !== cast.home && near.includes(cast.home)
}

const genderOf = ({ from }: Title, context: Context): 'm' | 'f' =>
  wordAt(context, from).endsWith(context.grammar.feminine) ? 'f' : 'm'

// «الوزيرة» is no man, nor «الوزير» a woman.
function mayBeCalled(title: Title, { party, resolved }: Context['before'][number], context: Context): boolean {
  const known = context.cast.world.people.get(resolved.holder ?? resolved.entity ?? '')?.gender
  const theirs = known ?? (party.title && genderOf(party.title, context))
  return !theirs || theirs === genderOf(title, context)
}

// Of several who are called so, news from Cairo means its own.
const ownOf = (called: Context['before'], context: Context): Context['before'][number] | undefined =>
  called.findLast(
    ({ resolved }) => resolved.kind === 'person' && countryOf(resolved, context) === (context.cast.home ?? ''),
  )

// «الرئيس محمد مرسي … نظيره الصيني»: whom alone a story calls so without his state
function plainlyCalled({ role }: Title, called: Context['before']): Context['before'][number] | undefined {
  const plain = called.filter(
    ({ party: { kind, title }, resolved }) =>
      kind === 'person' && title !== null && title.of === null && title.role === role && resolved.kind === 'person',
  )
  return new Set(plain.map(({ resolved }) => resolved.entity)).size === 1 ? plain.at(-1) : undefined
}

/** Whether one named before was called as the bare title calls him. */
function wasCalled(title: Title, words: readonly string[], one: Context['before'][number], context: Context): boolean {
  const { party, resolved } = one
  const { cast, grammar } = context
  if (resolved.entity === null || !mayBeCalled(title, one, context)) return false
  const person = resolved.holder ?? (resolved.kind === 'person' ? resolved.entity : null)
  if (person !== null && heldThen(person, title.role, cast)) return true
  if (!party.title || isPast(party.title)) return false
  if (words.some(word => grammar.presence.has(word))) return false
  const kinds = words.filter(word => grammar.kinds.has(word))
  if (kinds.length > 0 && !kinds.every(kind => wordsOf(party.title!, context).includes(kind))) return false
  return party.title.role === title.role || (title.role === 'minister' && isMinister(party.title.role, cast))
}

// «مرض الرئيس ويلسون … سيارة الرئيس»: in another sentence he who has the office, and not one of long ago whom the story has called so less often
function livingFor(
  { role, from }: Title,
  last: Context['before'][number],
  called: Context['before'],
  { cast, doc }: Context,
): Context['before'][number] {
  const idOf = ({ resolved }: Context['before'][number]): string => resolved.holder ?? resolved.entity ?? ''
  const bygone = isLeading(role, cast.world) && cast.world.people.has(idOf(last)) && !heldThen(idOf(last), role, cast)
  if (!bygone || last.party.from >= (doc.sentences[sentenceAt(doc, from)]?.from ?? 0)) return last
  const living = called.findLast(one => heldThen(idOf(one), role, cast))
  const times = (id: string): number => called.filter(one => idOf(one) === id).length
  return living && times(idOf(living)) > times(idOf(last)) ? living : last
}

const open: Resolved = { kind: 'office', entity: null, holder: null, how: 'office' }

// «مدينة الملك عبد الله», «خرطوش الملك أمنمحات الرابع»
const isCalledAfter = ({ role, to }: Title, context: Context): boolean => {
  const rank = context.cast.world.roles.get(role)?.rank
  if (rank === 'head-of-government') return isOnlyGivenName(context, to)
  return rank === 'head-of-state' && (isGivenName(context, to) || (role === 'king' && isForeign(context, to)))
}

// «(رئيس الوزراء بنيامين) نتنياهو»: no word of the language besides
const isOnlyGivenName = ({ doc }: Context, i: number): boolean => {
  const senses = doc.tokens[i]?.word.senses ?? []
  return (
    senses.some(s => s.cls === 'given-name') &&
    senses.every(s => (s.cls === 'given-name' || s.cls === 'names') && s.prep === '' && s.conj === '')
  )
}

// the minister of a colleague's cabinet, or of the state that stands beside the title
function ofOthers(title: Title, same: Resolved | undefined, context: Context): Resolved | null {
  const now = ofColleague(title, same, context) ?? ofItsCabinet(title, same, context)
  if (now) return now
  const beside =
    ofBoth(title, context) ?? besideOf(title, context) ?? ofGovernment(title, context) ?? ofSide(title, context)
  return beside && beside !== countryOf(same, context) ? heldIn(beside, title, context) : null
}

// «مع وزير الخارجية السابق سعود الفيصل ومع وزير الخارجية الحالي»: of the state whose former one the sentence has named
function afterFormer(title: Title, words: readonly string[], context: Context): Resolved | null {
  const { before, cast, doc, grammar } = context
  const sentence = words.some(word => grammar.presence.has(word)) ? doc.sentences[sentenceAt(doc, title.from)] : null
  if (!sentence) return null
  const former = before.findLast(
    ({ party }) =>
      party.from >= sentence.from && party.title !== null && isPast(party.title) && party.title.role === title.role,
  )
  const person = former && (former.resolved.holder ?? former.resolved.entity)
  const of = former && (former.party.title!.of ?? ownerOfRole(person ?? '', title.role, cast))
  return of ? heldIn(of, title, context) : null
}

// whom the story names with that office only later
function ofLater({ role }: Title, { cast, entities, met }: Context): Resolved | null {
  const later = cast.bearers.get(role) ?? [...met].find(person => heldThen(person, role, cast))
  if (!later) return null
  const entity = cast.world.people.has(later) ? entities.person(later) : later
  return { kind: 'person', entity, holder: null, how: 'anaphor' }
}

// «ولي العهد، نائب رئيس مجلس الوزراء»: one man's, and not one office
function otherOfficeOf(
  { party, resolved }: Context['before'][number],
  title: Title,
  context: Context,
): Resolved | null {
  if (resolved.kind !== 'office' || resolved.holder === null || !party.title || party.title.role === title.role)
    return null
  const of = countryOf(resolved, context)
  const { world } = context.cast
  return of && of === party.title.of && title.role !== 'minister' && world.terms.has(`${of}/${title.role}`)
    ? { ...officeIn(of, resolved.holder, title, context), how: 'anaphor' }
    : null
}

// «وزير الإسكان … الوزير الجديد»: he who was named came to his office but lately
function isNewcomer(title: Title, same: Resolved | undefined, context: Context): boolean {
  const { doc, grammar, cast } = context
  const person = same && (same.holder ?? same.entity)
  return (
    title.to === title.from + 2 &&
    grammar.newly.has(wordAt(context, title.from + 1)) &&
    doc.tokens[title.to] !== undefined &&
    Boolean(person) &&
    newlyHolds(person!, cast)
  )
}

/** «الرئيس», «الوزير» with nothing after it: whoever was called so before. */
export function resolveBareRole(title: Title, context: Context): Resolved {
  const { before, cast } = context
  const words = wordsOf(title, context)
  if (isCalledAfter(title, context)) return open
  const called = before.filter(one => wasCalled(title, words, one, context))
  const lastCalled = plainlyCalled(title, called) ?? called.at(-1)
  const same = ownOf(called, context) ?? (lastCalled && livingFor(title, lastCalled, called, context))
  const another = isAnother(title, context) && !isNewcomer(title, same?.resolved, context)
  const theirs = another ? null : (afterFormer(title, words, context) ?? ofOthers(title, same?.resolved, context))
  if (theirs) return theirs
  // «حضر من جانب النيجر وزير الصحة»: whoever has it there
  const side = ofSide(title, context)
  if (side !== null && side !== countryOf(same?.resolved, context)) return open
  if (title.role === 'president' && isElsewhere(context, title.to)) return open
  if (isOfNeither(context, title.to, countryOf(same?.resolved, context))) return open
  if (same && !another && !isOfAnotherCourt(same.resolved, title, context))
    return otherOfficeOf(same, title, context) ?? { ...same.resolved, how: 'anaphor' }
  if (isPublic(title, cast) && isElsewhere(context, title.to)) return open
  const atHome = isOfHome(title, context) ? holderAtHome(title, cast) : null
  if (atHome)
    return { ...officeIn(cast.home!, atHome, title, context), choice: chooseHolder({ ...title, of: cast.home }, cast) }
  if (another || words.some(word => context.grammar.kinds.has(word))) return open
  return ofLater(title, context) ?? ofScene(title, context) ?? ofRare(title, context) ?? open
}
