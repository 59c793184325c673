import { sentenceAt } from '../../../arabic/doc.js'
import type { Word } from '../../../arabic/lexicon.js'
import { hasTanween } from '../../../arabic/tanween.js'
import type { MentionHow } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import { nameAt } from '../names.js'
import type { Party } from '../party.js'
import { isParticle } from '../person.js'
import { isOfAnybody, isPast, type Title } from '../title.js'
import {
  type Cast,
  type Choice,
  chooseHolder,
  heldBefore,
  holderThen,
  isHeldThere,
  ledBefore,
  roleOf,
  tableHolder,
  willHold,
} from '../who.js'
import { written } from '../written.js'
import { resolveBareRole } from './bare.js'
import { type Context, type Resolved, wordAt } from './context.js'
import { lostHolder, pastTold, yearTold } from './told.js'

// «نظيره المصري» has its own words, and a second office those of it
const officeWritten = (title: Title, { head: [from, to] }: Party, context: Context): string =>
  written(context.doc, from, to, from === title.from ? title.sense : null, context)

// «قرار وزير التجارة رقم 134 وتاريخ …»: of home, in the year that is told
const isOfHomeThen = (title: Title, context: Context): boolean =>
  title.of === null &&
  title.words === null &&
  context.cast.home !== null &&
  isMinistry(title, context.cast) &&
  (yearTold(title, context) ?? pastTold({ ...title, of: context.cast.home }, context)) !== null

export function resolveTitle(title: Title, party: Party, how: MentionHow, context: Context): Resolved {
  const { cast, entities } = context
  if (title.theirs && title.of === null) return resolveTheirs(title, party, how, context)
  const text = officeWritten(title, party, context)
  if (title.held !== 'now') return resolveThen(title, text, how, context)
  if (isOfHomeThen(title, context)) return resolveTitle({ ...title, of: cast.home }, party, how, context)
  if (title.of === null && title.words === null)
    return isPost(title, context) || isAnyones(title, context)
      ? { kind: 'office', entity: null, holder: null, how }
      : resolveBareRole(title, context)
  if (title.words !== null)
    return { kind: 'office', entity: entities.otherOffice(title.of, title.words, text), holder: null, how }
  const called = ministerCalled(title, context) ?? leaderCalled(title, context) ?? officialCalled(title, context)
  if (called) return { ...called, how: 'anaphor' }
  const { found, choice } = holderOf(title, context)
  const holder = found !== null && isOtherSex(found, title, context) ? null : found
  const known = holder !== null && cast.world.people.has(holder) ? entities.person(holder) : holder
  return { kind: 'office', entity: entities.office(title.of!, title.role, text), holder: known, how, choice }
}

// Who the office's holder is, and among whom he was chosen: nobody's where the words leave it open.
function holderOf(title: Title, context: Context): { found: string | null; choice: Choice | null } {
  const { met, heard } = context
  if (isPost(title, context) || title.some) return { found: null, choice: null }
  const told = yearTold(title, context) ?? pastTold(title, context)
  const bearer = told ? null : (lostHolder(title, context) ?? bearerOf(title, context))
  if (bearer) return { found: bearer, choice: null }
  const cast = told ? { ...context.cast, when: told, named: new Map() } : context.cast
  const found = chooseHolder(title, cast, met)
  // «الرئيس الروسي … وقال بوتين», on a page that may be of any day
  const choice = found?.by === 'several' ? chooseHolder(title, cast, heard) : found
  return { found: choice?.holder ?? null, choice }
}

// «الوزير المغربي», behind «وزير الخارجية ناصر بوريطة»: the minister of that state who was named last
function ministerCalled({ role, of }: Title, { before, cast, entities }: Context): Resolved | null {
  if (role !== 'minister') return null
  const isOne = (office: string | undefined): boolean => cast.world.roles.get(office ?? '')?.rank === 'minister'
  return (
    before.findLast(
      ({ party, resolved: { kind, entity } }) =>
        kind === 'person' &&
        entity !== null &&
        entities.all.get(entity)?.country === of &&
        isOne(party.title?.role ?? roleOf(entity, cast) ?? undefined),
    )?.resolved ?? null
  )
}

// «الزعيم الكوبي», behind «فيدل كاسترو»: whoever of that state the sentence named, though he leads it no more
function leaderCalled({ role, of, from }: Title, { before, cast, entities, doc }: Context): Resolved | null {
  const sentence = role === 'leader' ? doc.sentences[sentenceAt(doc, from)] : undefined
  const last = sentence && before.at(-1)
  if (!last || last.party.from < sentence.from || last.resolved.kind !== 'person') return null
  const person = last.resolved.entity ?? ''
  return entities.all.get(person)?.country === of && ledBefore(person, cast) ? last.resolved : null
}

// «التقى وزير الدفاع الأميركي آشتون كارتر البارزاني خلال زيارة المسؤول الأميركي»: whom of that state the sentence has named, else the last
// sentences, if they have him alone and no other official of it
function officialCalled({ role, of, from }: Title, context: Context): Resolved | null {
  const { before, doc, entities, grammar } = context
  if (role !== 'official' || of === null || !doc.tokens[from]!.word.folded.startsWith(grammar.article)) return null
  const here = sentenceAt(doc, from)
  const isOfIt = ({ party, resolved: { kind, entity, holder } }: Context['before'][number]): boolean =>
    party.title !== null &&
    (kind === 'person' || kind === 'office') &&
    entities.all.get(holder ?? entity ?? '')?.country === of
  for (const back of [0, sentencesBack]) {
    const since = doc.sentences[Math.max(0, here - back)]?.from ?? 0
    // «وقال مسؤول فرنسي … وأضاف المسؤول الفرنسي»: somebody without a name is meant
    if (back > 0 && doc.tokens.slice(since, from).some(({ word }) => isNobody(word, grammar))) return null
    const called = before.filter(one => one.party.from >= since && isOfIt(one) && (back > 0 || isPerson(one)))
    const [first] = called
    if (first && called.every(one => isPerson(one) && one.resolved.entity === first.resolved.entity))
      return first.resolved
    if (called.length > 0) return null
  }
  return null
}

const sentencesBack = 2

const isNobody = (word: Word, { unnamed, cutsOf }: Context['grammar']): boolean =>
  unnamed.has(word.folded) || cutsOf(word).some(({ host }) => unnamed.has(host))

const isPerson = ({ resolved }: Context['before'][number]): boolean => resolved.kind === 'person'

const isMinistry = ({ role }: Title, { world }: Cast): boolean =>
  role !== 'minister' && world.roles.get(role)?.rank === 'minister'

// «رئيسة تنزانيا» is no man, whoever the table has
const isOtherSex = (person: string, title: Title, context: Context): boolean =>
  isWoman(title, context) && context.cast.world.people.get(person)?.gender === 'm'

const isWoman = ({ from, words }: Title, context: Context): boolean =>
  words === null &&
  wordAt(context, from).endsWith(context.grammar.feminine) &&
  nameAt(context.doc, from, 'role', 'role-gen') !== undefined

// «الرئيس الأميركي» in a story of «الرئيس جيمي كارتر», where nobody names the president of the day
function bearerOf(title: Title, { cast, met }: Context): string | null {
  // … but «خادم الحرمين الشريفين» in its own news is he who has the title now
  if (title.of === cast.home) return null
  const bearer = cast.bearers.get(title.role)
  const today = tableHolder(title, cast)
  if (!bearer || (today !== null && (met.has(today) || today === bearer))) return null
  return heldBefore(bearer, title.role, title.of, cast) ? bearer : null
}

// «مندوب عن المراسم الملكية»: one of many, and not he who was called so before
const isAnyones = (title: Title, context: Context): boolean =>
  title.some && title.to === title.from + 1 && context.cast.world.roles.get(title.role)?.rank === 'ambassador'

/** «شغل منصب وزير العمل»: the office, and not who holds it. */
export const isPost = (title: Title, context: Context): boolean =>
  (context.grammar.posts.has(wordAt(context, title.from - 1)) && !choosesSomething(title, context)) ||
  isGiven(title, context) ||
  isOfAnybody(context.doc, title, context.grammar)

// «وتعيينه وزير دولة»
const isGiven = ({ from }: Title, { doc, grammar }: Context): boolean =>
  !doc.tokens[from]!.word.folded.startsWith(grammar.article) &&
  (doc.tokens[from - 1]?.word.senses.some(
    s => s.cls === 'masdar' && s.pronoun !== '' && grammar.heads.appointing.has(s.value),
  ) ??
    false)

// «اختيار رئيس الوزراء البريطاني مدرسة لإلقاء خطابه»: he chooses, and something else stands behind him
function choosesSomething({ from, to }: Title, { doc, grammar }: Context): boolean {
  const chooses = doc.tokens[from - 1]?.word.senses.some(
    s => s.cls === 'masdar' && grammar.heads.appointing.has(s.value),
  )
  const next = doc.tokens[to]
  if (!chooses || next?.kind !== TokenKind.word || isParticle(next.word) || hasTanween(doc, next)) return false
  const { senses } = next.word
  return (
    senses.some(s => (s.cls === 'noun' || s.cls === 'given-name') && s.conj === '' && s.prep === '') &&
    !(next.word.folded.startsWith(grammar.article) && senses.some(s => s.cls === 'adj' || s.cls === 'nisba')) &&
    !senses.some(s => s.cls.startsWith('time/') || (s.cls === 'verb' && s.conj === ''))
  )
}

// «الرئيس السابق»: who was called so before, or the last named who held the office and holds it no more.
function resolveFormer(title: Title, how: MentionHow, context: Context): Resolved {
  const { before, cast, entities, met } = context
  const open: Resolved = { kind: 'office', entity: null, holder: null, how }
  if (title.words !== null || wordAt(context, title.to).startsWith(context.grammar.ofClitic)) return open
  const was = (id: string): boolean => heldBefore(id, title.role, title.of, cast)
  const same = before.findLast(({ party, resolved: { kind, entity } }) => {
    if (kind !== 'person' || entity === null) return false
    const called = party.title && isPast(party.title) && party.title.role === title.role
    // «الرئيس الفرنسي السابق» is not he who was just «الرئيس السابق», if the tables have him elsewhere
    const his = party.title?.of ?? (cast.world.people.has(entity) ? null : title.of)
    return (called && (title.of === null || his === title.of)) || was(entity)
  })
  if (same) return { ...same.resolved, how: 'anaphor' }
  const named = [...met].filter(was)
  if (named.length === 1) return { kind: 'person', entity: entities.person(named[0]!), holder: null, how: 'anaphor' }
  return formerOfScene(title, how, context) ?? open
}

// «الرئيس المخلوع» in news of one state that had another one lately: its last
function formerOfScene(title: Title, how: MentionHow, context: Context): Resolved | null {
  const { doc, cast, entities, met, scene, only, grammar } = context
  if (title.of !== null || title.held !== 'last') return null
  const had = (state: string): boolean => holderThen({ ...title, of: state }, cast, met) !== null
  const deposed = doc.tokens.slice(title.from, title.to).some(({ word }) => grammar.deposed.has(word.folded))
  const of = scene(had) ?? (deposed ? only(had) : null)
  const holder = of && holderThen({ ...title, of }, cast, met)
  return holder
    ? {
        kind: 'office',
        entity: entities.office(of, title.role, written(doc, title.from, title.to, title.sense, context)),
        holder: entities.person(holder),
        how,
      }
    : null
}

// «ولي عهده»: of the state of whom was named before; «وزير خارجيتها»: of the state named before.
function resolveTheirs(title: Title, party: Party, how: MentionHow, context: Context): Resolved {
  const { before, cast, entities } = context
  const owner = before.findLast(({ resolved: { kind, entity } }) =>
    entity !== null && title.theirs === 'f' ? kind === 'state' : kind === 'person' || kind === 'office',
  )?.resolved
  const of =
    title.theirs === 'home' ? cast.home : owner && entities.all.get(owner.holder ?? owner.entity ?? '')?.country
  return of ? resolveTitle({ ...title, of }, party, how, context) : { kind: 'office', entity: null, holder: null, how }
}

// «الرئيس المنتخب»: the last named who is to have the office
function resolveElect(title: Title, { before, cast }: Context): Resolved | null {
  if (title.of !== null) return null
  const elect = before.findLast(
    ({ resolved: { kind, entity } }) => kind === 'person' && entity !== null && willHold(entity, title.role, cast),
  )
  return elect ? { ...elect.resolved, how: 'anaphor' } : null
}

// «الرئيس الأميركي السابق»: whom the story named, else whom the tables have, or left open
function resolveThen(title: Title, text: string, how: MentionHow, context: Context): Resolved {
  const { cast, met, entities } = context
  const told = isPast(title) ? resolveFormer(title, how, context) : resolveElect(title, context)
  if (told?.entity) return told
  const holder = holderThen(title, cast, met)
  return holder
    ? { kind: 'office', entity: entities.office(title.of!, title.role, text), holder: entities.person(holder), how }
    : { kind: 'office', entity: null, holder: null, how }
}

// «نظيره الكوبي» has the office of him whose counterpart he is
export function counterpartTitle(
  { from, to, sense, ref }: Party,
  antecedent: Context['before'][number] | undefined,
  cast: Cast,
): Title | null {
  const id = antecedent && (antecedent.resolved.holder ?? antecedent.resolved.entity)
  const role = antecedent?.party.title?.role ?? (id ? roleOf(id, cast) : null)
  if (ref === null || role === null) return null
  return { from, to, sense: sense!, role, of: ref, words: null, framing: null, held: 'now', some: false }
}

const nearby = 12

// not every state has a crown prince or a head of government besides its president
const notEverywhere = new Set(['royal', 'head-of-government'])
const mayBeMissing = ({ role }: Title, { world }: Cast): boolean => notEverywhere.has(world.roles.get(role)?.rank ?? '')

// «بين رجال الأعمال السعوديين ونظرائهم الفرنسيين»: of those who stand right before, who are no mention
const isOfCrowd = ({ from, sense }: Party, { before, grammar }: Context): boolean =>
  sense?.value === 'many' && sense.conj === grammar.andClitic && (before.at(-1)?.party.to ?? 0) < from

export function resolveCounterpart(party: Party, context: Context): Resolved {
  const { before, cast } = context
  if (party.kind === 'counterpart' && isOfCrowd(party, context))
    return { kind: 'office', entity: null, holder: null, how: 'counterpart' }
  const mayBe = ({ party: p, resolved }: Context['before'][number]): boolean =>
    p.kind !== 'counterpart' && (p.title !== null || resolved.kind === 'person')
  // «ولي العهد … نظيره المصري», «الوزير الذي يرافق رئيس الحكومة … نظيره الأميركي»: where there is none, another is meant
  const titleOf = (one: Context['before'][number] | undefined): Title | null => counterpartTitle(party, one, cast)
  const among = before.slice(-nearby).filter(mayBe)
  const peer = among.findLast(one => {
    const title = titleOf(one)
    return title === null || !mayBeMissing(title, cast) || isHeldThere(title, cast)
  })
  const title = titleOf(peer ?? before.findLast(mayBe))
  return title
    ? resolveTitle(title, party, party.kind === 'elided' ? 'elided' : 'counterpart', context)
    : { kind: 'office', entity: null, holder: null, how: 'counterpart' }
}
