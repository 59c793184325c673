import { type Doc, offsetInPage } from '../../../arabic/doc.js'
import type { World } from '../../../knowledge/world.js'
import { roleOfOffice } from '../../../knowledge/world.js'
import type { MentionHow } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import { hasBareGivenName, isGivenSense } from '../given.js'
import type { Grammar } from '../grammar.js'
import { isUnknown, nameAt } from '../names.js'
import type { Party } from '../party.js'
import { isGodsFamily, isOfGivenNames, type PersonName } from '../person.js'
import { isPast, type Title } from '../title.js'
import {
  type Cast,
  choosePerson,
  everHeld,
  hasBegun,
  holdsNow,
  isOffice,
  isPlausible,
  mayHold,
  type Standing,
} from '../who.js'
import { type Context, nameKey, type Resolved } from './context.js'

// «محافظ جدة» is of the state that the town is in
const stateOf = (of: string | null, { places, bodies }: World): string | null => {
  if (of === null || isState(of)) return of
  // «القائم بالأعمال في سفارة المغرب»
  return organ.exec(of)?.[1] ?? places.get(of)?.country ?? bodies.get(of)?.country ?? null
}

const organ = /^([A-Z]{3})\//

const isState = (of: string): boolean => /^[A-Z]{3}$/.test(of)

// «نظيره السلوفيني ماتياج هريبار» is of the state that the adjective names
const ofPeer = ({ kind, ref }: Party): string | null => (kind === 'counterpart' || kind === 'elided' ? ref : null)

function resolveUnknown(
  party: Party,
  name: PersonName,
  { doc, fold, cast, entities, grammar }: Context,
  how: MentionHow,
): Resolved {
  // «ومحسن مرزوق»
  const start = name.sense?.start ?? 0
  const id = entities.unknownPerson(
    nameKey(doc, name.from, name.to).slice(start),
    doc.text.slice(offsetInPage(doc, doc.tokens[name.from]!, start, fold), doc.tokens[name.to - 1]!.end),
    stateOf(party.title?.of ?? ofPeer(party), cast.world),
  )
  // «نظيره السلوفيني ماتياج هريبار» has the office of him whose counterpart he is
  if (party.kind === 'counterpart' || party.kind === 'elided' || (party.title && isOffice(party.title, grammar)))
    cast.officials.add(id)
  return { kind: 'person', entity: id, holder: null, how }
}

const rareAmong = 3
// … where the name does not go on with a line of fathers
const plainLength = 5

// «خليل الحية»: hardly anybody else has such a name, though each of its words is one
const hasRareWord = (name: PersonName, doc: Doc, grammar: Grammar): boolean =>
  name.to - name.from <= plainLength &&
  doc.tokens.slice(name.from, name.to).some(({ word }) => {
    const count = grammar.bearersOf(word.folded)
    return count > 0 && count < rareAmong
  })

const isNamed = (doc: Doc, i: number): boolean => {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || token.word.senses.some(({ cls }) => cls === 'verb')) return false
  return isUnknown(token.word) || hasBareGivenName(token.word)
}

// «غوتيريش», «ويتكوف», unless the word is part of a longer name: «بيتولا كلارك»
const isOneName = ({ from, to, people }: PersonName, { doc, grammar }: Context): boolean =>
  to === from + 1 &&
  people.length === 1 &&
  grammar.oneName.has(people[0]!) &&
  !isNamed(doc, from - 1) &&
  !isNamed(doc, to)

// Whether a name is a full one, one of given names only, a family name alone, or what may be anybody's given name.
function standing(name: PersonName, context: Context): Standing {
  const { doc, grammar } = context
  // «عبد الحميد» is one given name
  const one = name.to - name.from === 2 && grammar.openers.has(doc.tokens[name.from]!.word.folded)
  if (one) return 'given'
  if (!name.short)
    return isOfGivenNames(doc, name.from, name.to, grammar) && !hasRareWord(name, doc, grammar) ? 'common' : 'full'
  if (isOneName(name, context)) return 'one-name'
  return doc.tokens[name.from]!.word.senses.some(s => isGivenSense(s) && s.entry?.gender === 'm') ? 'given' : 'surname'
}

// «عبد الملك» and «عبدالملك» are one
const words = (text: string, { openers, sons, article }: Grammar): string[] =>
  text.split(' ').reduce<string[]>((made, word) => {
    const last = made.at(-1)
    if (last !== undefined && openers.has(last) && !sons.has(last) && word.startsWith(article))
      made[made.length - 1] = last + word
    else made.push(word)
    return made
  }, [])

// «ميليبند» is «ميليباند», «أليسا» is no «ليسا»
const isSpelledAlike = (a: string, b: string, { skeleton }: Grammar): boolean =>
  a === b || (a[0] === b[0] && skeleton(a).length >= minSkeleton && skeleton(a) === skeleton(b))

const minSkeleton = 3

/** Whether two words differ by one letter at most, put in, left out or changed. */
function differByOne(a: string, b: string): boolean {
  if (a.length < b.length) return differByOne(b, a)
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  if (at < 0) return true
  return a.slice(at + 1) === b.slice(at + (a.length === b.length ? 1 : 0))
}

const minMisspelled = 4

// «جاك ليو» of «جاك لو», «مارغالو» of «مارغايو»: a foreign family name after the same first name, whatever the paper makes of it
const isMisspelled = (a: string, b: string, { skeleton, article }: Grammar): boolean => {
  if (a.startsWith(article) || b.startsWith(article) || a[0] !== b[0]) return false
  const [one, other] = [skeleton(a), skeleton(b)]
  return one === other || (Math.max(one.length, other.length) >= minMisspelled && differByOne(one, other))
}

// «محمد ظريف» of «محمد جواد ظريف», «مساعد محمد العيبان» of «مساعد بن محمد العيبان», «زيد رعد الحسين» with a grandfather more
function mayCall(name: readonly string[], full: readonly string[], grammar: Grammar): boolean {
  const alike = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && isSpelledAlike(a, b, grammar)
  if (name.length === 1) return alike(name[0], full.at(-1))
  // «حاكان فيدان» of «هاكان فيدان»: the family name is his, and the other is spelled in another way
  if (name.length === 2 && full.length === 2 && alike(name[1], full[1]) && differByOne(name[0]!, full[0]!)) return true
  if (!alike(name[0], full[0])) return false
  const among = name.filter(word => !grammar.sons.has(word))
  const last = full.at(-1)!
  return (
    (among.length > 1 && (alike(among.at(-1), last) || isMisspelled(among.at(-1)!, last, grammar))) ||
    among.every(word => full.some(other => isSpelledAlike(word, other, grammar)))
  )
}

// «وزير الخارجية الإيراني محمد ظريف»: he who has the office is called by some words of his name, the first among them
function partlyNamed(title: Title | null, name: PersonName, { doc, fold, cast, grammar }: Context): string | null {
  const of = title && (title.of ?? cast.home)
  if (!title || !of || title.words !== null) return null
  const called = words(nameKey(doc, name.from, name.to), grammar)
  const isCalled = (id: string): boolean =>
    cast.world.people.get(id)!.ar.some(form => mayCall(called, words(fold(form), grammar), grammar))
  const now = mayHold({ ...title, of }, cast).find(isCalled)
  // «وزير خارجية بريطانيا ديفيد ميليبند» in a page of later years
  return now ?? (called.length > 1 ? everHeld({ ...title, of }, cast).find(isCalled) : undefined) ?? null
}

// «وتعهدت كلينتون»: of several whoever has the gender of the verb right before
function ofGender(people: readonly string[], { from }: Party, { doc, cast }: Context): readonly string[] {
  if (people.length < 2) return people
  const genders = new Set(
    (doc.tokens[from - 1]?.word.senses ?? []).map(s => (s.cls === 'verb' ? s.verb?.gender : null)),
  )
  const [gender] = genders
  const fit = people.filter(id => cast.world.people.get(id)?.gender === gender)
  return genders.size === 1 && fit.length > 0 ? fit : people
}

// «الأمير خالد بن عبد الله» in news of home is not the prince of a state that the story does not name
function isAmong(person: string, party: Party, name: PersonName, context: Context): boolean {
  const { cast, met, names } = context
  const { title } = party
  const country = countryOf(person, context)
  // … nor a sheikh of one that has sheikhs
  const abroad = cast.home !== null && country !== null && country !== cast.home && title === null && !names(country)
  if (abroad && isPrinceNamed(party, name, context) && !isOfCourt(person, cast)) return false
  if (title || cast.home === null || country === null || country === cast.home || met.has(person)) return true
  return standing(name, context) !== 'common' || names(country)
}

// «الرئيس بري» in news of Lebanon, whatever office a title so short may mean
const isLikely = (person: string, party: Party, name: PersonName, context: Context): boolean =>
  isPlausible(person, standing(name, context), party.title, context.cast, context.met) ||
  isPrinceOfHome(person, party, name, context) ||
  (party.title?.of === null &&
    party.title.words === null &&
    holdsNow(person, context.cast) &&
    context.isAbout(countryOf(person, context) ?? ''))

const countryOf = (person: string, { cast }: Context): string | null => cast.world.people.get(person)?.country ?? null

const isPrinceNamed = ({ from }: Party, name: PersonName, { doc, grammar }: Context): boolean =>
  doc.tokens.slice(from, name.from).some(({ word }) => grammar.princely.has(word.folded))

const isOfCourt = (person: string, { world }: Cast): boolean =>
  (world.termsOf.get(person) ?? []).some(({ office }) => courtly.has(world.roles.get(roleOfOffice(office))?.rank ?? ''))

const courtly = new Set(['royal', 'head-of-state'])

// «الأمير سلطان بن عبد العزيز» in news of home: he of that house whom the tables have, though his offices are long past
const isPrinceOfHome = (person: string, party: Party, name: PersonName, context: Context): boolean =>
  (party.title === null || isPast(party.title)) &&
  name.to - name.from > 2 &&
  context.cast.home !== null &&
  countryOf(person, context) === context.cast.home &&
  isPrinceNamed(party, name, context) &&
  hasBegun(person, context.cast)

// «الشيخ تميم» behind «الشيخ تميم بن حمد»: the one of this first name, though it is the family name of somebody else
function calledByGiven({ from, to }: PersonName, { doc, aliases }: Context): Party | undefined {
  const bearer = nameAt(doc, from - 1, 'honorific')?.to === from ? aliases.given.get(nameKey(doc, from, to)) : undefined
  return bearer && bearer.to <= from ? bearer : undefined
}

export function resolveName(party: Party, context: Context): Resolved | null {
  const { doc, cast, entities, met, aliases } = context
  const name = party.name
  if (!name) return null
  const how: MentionHow = name.short ? 'surname' : 'name'
  const family = name.short || (name.to === name.from + 2 && isGodsFamily(doc, name.from, context.grammar))
  const bearer = family
    ? (calledByGiven(name, context) ?? aliases.last.get(nameKey(doc, name.from, name.to)))
    : undefined
  // «المشنوق»: who bears the name in full on this page is meant, be he ever so unknown
  if (bearer?.name && bearer.name.people.length === 0) return resolveUnknown(party, bearer.name, context, how)
  if (name.people.length === 0) {
    const holder = partlyNamed(party.title, name, context)
    return holder
      ? { kind: 'person', entity: entities.person(holder), holder: null, how }
      : resolveUnknown(party, name, context, how)
  }
  const people = ofGender(bearer?.name?.people.length === 1 ? bearer.name.people : name.people, party, context)
  const chosen = choosePerson(people, party.title, cast, met, context.isAbout)
  if (chosen && !(isLikely(chosen, party, name, context) && isAmong(chosen, party, name, context))) {
    return name.short ? { kind: 'person', entity: null, holder: null, how } : resolveUnknown(party, name, context, how)
  }
  if (!chosen) return { kind: 'person', entity: null, holder: null, how }
  met.add(chosen)
  return { kind: 'person', entity: entities.person(chosen), holder: null, how }
}
