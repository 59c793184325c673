import { type Doc, offsetInPage } from '../../arabic/doc.js'
import type { DateValue, Mention, MentionHow, Span } from '../../model/records.js'
import type { Fold } from '../../text/fold.js'
import { type Contradiction, contradictionsIn, isElsewhen } from './contradictions.js'
import { type EntityTable, makeEntities } from './entities.js'
import type { Grammar } from './grammar.js'
import { readHeaded, type Spot } from './headed/index.js'
import { nameAt } from './names.js'
import { type Party, partiesIn } from './party.js'
import { isOfGivenNames, type PersonName } from './person.js'
import { settled } from './rivals.js'
import { type Aliases, collectAliases, surnamesIn, unmistaken } from './surnames.js'
import { isPast, type Title } from './title.js'
import {
  type Bounds,
  boundsOf,
  type Cast,
  type Choice,
  chooseHolder,
  choosePerson,
  heldBefore,
  heldThen,
  holderAtHome,
  holderThen,
  holdingsIn,
  isOffice,
  isPlausible,
  officeId,
  periodOf,
  roleOf,
  tableHolder,
} from './who.js'

export type { EntityTable } from './entities.js'
export { addNames, addSupplement, buildGrammar, compileHomes, type Grammar } from './grammar.js'
export { namedAlone } from './lookup.js'
export type { Bounds, Choice } from './who.js'

export interface MentionLayer {
  mentions: Mention[]
  /** these, and what is named beside and within them and is no party; asked for last, as it adds entities */
  all: () => Mention[]
  entities: EntityTable
  /** the time in which the story must speak, by the offices it names as held; null when they say nothing */
  bounds: Bounds | null
  /** the offices named as held that nobody of that name held when the story speaks, with the places that name them */
  contradictions: (Contradiction & { span: Span })[]
  /** by mention of an office: who came into question for it, and what decided */
  choices: ReadonlyMap<string, Choice>
  /** the rank of the office that a person or an office has in the story; '' where it is not known */
  rankOf: (id: string) => string
  /** the gender of a person; null where it is not known */
  genderOf: (id: string) => 'm' | 'f' | null
  /** whether somebody acts in public affairs: a table knows him, or the story gives him an office */
  isActor: (id: string) => boolean
}

interface Resolved {
  kind: Mention['kind']
  entity: string | null
  holder: string | null
  how: MentionHow
  choice?: Choice | null
}

interface Context {
  doc: Doc
  fold: Fold
  grammar: Grammar
  cast: Cast
  entities: EntityTable
  met: Set<string>
  aliases: Aliases
  /** whoever was resolved before, in order, for back-references */
  before: { party: Party; resolved: Resolved }[]
}

const unknownPrefix = 'person:~'
// an office that no table has, of no state or body that is named
const unknownOffice = 'office:/'

const written = (doc: Doc, from: number, to: number): string =>
  doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end)

const nameKey = (doc: Doc, from: number, to: number): string =>
  doc.tokens
    .slice(from, to)
    .map(token => token.word.folded)
    .join(' ')

function resolveUnknown(
  party: Party,
  name: PersonName,
  { doc, cast, entities, grammar }: Context,
  how: MentionHow,
): Resolved {
  const id = entities.unknownPerson(
    nameKey(doc, name.from, name.to),
    written(doc, name.from, name.to),
    party.title?.of ?? null,
  )
  // «نظيره السلوفيني ماتياج هريبار» has the office of him whose counterpart he is
  if (party.kind === 'counterpart' || party.kind === 'elided' || (party.title && isOffice(party.title, grammar)))
    cast.officials.add(id)
  return { kind: 'person', entity: id, holder: null, how }
}

const given = new Set(['given-name', 'maybe-given-name'])

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

// Whether a name is a full one, one of given names only, a family name alone, or what may be anybody's given name.
function standing(name: PersonName, { doc, grammar }: Context): 'full' | 'common' | 'surname' | 'given' {
  // «عبد الحميد» is one given name
  const one = name.to - name.from === 2 && grammar.openers.has(doc.tokens[name.from]!.word.folded)
  if (one) return 'given'
  if (!name.short)
    return isOfGivenNames(doc, name.from, name.to, grammar) && !hasRareWord(name, doc, grammar) ? 'common' : 'full'
  return doc.tokens[name.from]!.word.senses.some(s => given.has(s.cls) && s.entry?.gender === 'm') ? 'given' : 'surname'
}

// «وزير الخارجية الإيراني محمد ظريف»: he who has the office is called by some words of his name, the first among them
function partlyNamed(title: Title | null, name: PersonName, { doc, fold, cast, grammar }: Context): string | null {
  const of = title && (title.of ?? cast.home)
  const holder = title && of ? tableHolder({ ...title, of }, cast) : null
  const person = holder ? cast.world.people.get(holder) : undefined
  if (!person) return null
  // «عبد الملك» and «عبدالملك» are one
  const compounded = (words: string): string => words.replaceAll(` ${grammar.article}`, grammar.article)
  const words = compounded(nameKey(doc, name.from, name.to)).split(' ')
  const isPart = person.ar.some(form => {
    const full = compounded(fold(form)).split(' ')
    return full[0] === words[0] && words.every(word => full.includes(word))
  })
  return isPart ? holder : null
}

function resolveName(party: Party, context: Context): Resolved | null {
  const { doc, cast, entities, met, aliases } = context
  const name = party.name
  if (!name) return null
  const how: MentionHow = name.short ? 'surname' : 'name'
  const bearer = name.short ? aliases.last.get(nameKey(doc, name.from, name.to)) : undefined
  // who bears the name in full on this page is meant, be he ever so unknown
  if (bearer?.name && bearer.name.people.length === 0) return resolveUnknown(party, bearer.name, context, how)
  if (name.people.length === 0) {
    const holder = partlyNamed(party.title, name, context)
    return holder
      ? { kind: 'person', entity: entities.person(holder), holder: null, how }
      : resolveUnknown(party, name, context, how)
  }
  const chosen = choosePerson(name.people, party.title, cast, met)
  if (chosen && !isPlausible(chosen, standing(name, context), party.title, cast, met)) {
    return name.short ? { kind: 'person', entity: null, holder: null, how } : resolveUnknown(party, name, context, how)
  }
  if (!chosen) return { kind: 'person', entity: null, holder: null, how }
  met.add(chosen)
  return { kind: 'person', entity: entities.person(chosen), holder: null, how }
}

function recordOffice(title: Title | null, person: string | null, cast: Cast): void {
  const office = title && title.held === 'now' && title.words === null ? officeId(title) : null
  if (office && person && !cast.named.has(office)) cast.named.set(office, person)
}

function resolveTitle(title: Title, party: Party, how: MentionHow, context: Context): Resolved {
  const { doc, cast, entities, met } = context
  if (title.theirs && title.of === null) return resolveTheirs(title, party, how, context)
  const text = written(doc, party.head[0], party.head[1])
  if (title.held !== 'now') return resolveThen(title, text, how, context)
  if (title.of === null && title.words === null)
    return isPost(title, context)
      ? { kind: 'office', entity: null, holder: null, how }
      : resolveBareRole(title, context)
  if (title.words !== null)
    return { kind: 'office', entity: entities.otherOffice(title.of, title.words, text), holder: null, how }
  const open = isPost(title, context) || title.some
  const bearer = open ? null : bearerOf(title, context)
  const choice = open || bearer ? null : chooseHolder(title, cast, met)
  const holder = bearer ?? choice?.holder ?? null
  const known = holder !== null && cast.world.people.has(holder) ? entities.person(holder) : holder
  return { kind: 'office', entity: entities.office(title.of!, title.role, text), holder: known, how, choice }
}

// «الرئيس الأميركي» in a story of «الرئيس جيمي كارتر», where nobody names the president of the day
function bearerOf(title: Title, { cast, met }: Context): string | null {
  const bearer = cast.bearers.get(title.role)
  const today = tableHolder(title, cast)
  if (!bearer || (today !== null && (met.has(today) || today === bearer))) return null
  return heldBefore(bearer, title.role, title.of, cast) ? bearer : null
}

const wordAt = ({ doc }: Context, i: number): string => doc.tokens[i]?.word.folded ?? ''

// «شغل منصب وزير العمل»: the office, and not who holds it
const isPost = (title: Title, context: Context): boolean => context.grammar.posts.has(wordAt(context, title.from - 1))

// «الرئيس الأبيض», «الرئيس التالي»
const isQualified = ({ doc, grammar }: Context, i: number): boolean => {
  const { folded, senses } = doc.tokens[i]?.word ?? { folded: '', senses: [] }
  return (
    folded.startsWith(grammar.article) && senses.length > 0 && senses.every(s => s.cls === 'adj' || s.cls === 'nisba')
  )
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

// «الرئيس السابق»: who was called so before, or the last named who held the office and holds it no more.
function resolveFormer(title: Title, how: MentionHow, context: Context): Resolved {
  const { before, cast, entities, met } = context
  const open: Resolved = { kind: 'office', entity: null, holder: null, how }
  if (title.words !== null || wordAt(context, title.to).startsWith(context.grammar.ofClitic)) return open
  const was = (id: string): boolean => heldBefore(id, title.role, title.of, cast)
  const same = before.findLast(({ party, resolved: { kind, entity } }) => {
    if (kind !== 'person' || entity === null) return false
    const called = party.title && isPast(party.title) && party.title.role === title.role
    return (called && (title.of === null || (party.title!.of ?? title.of) === title.of)) || was(entity)
  })
  if (same) return { ...same.resolved, how: 'anaphor' }
  const named = [...met].filter(was)
  return named.length === 1
    ? { kind: 'person', entity: entities.person(named[0]!), holder: null, how: 'anaphor' }
    : open
}

// «ولي عهده»: of the state of whom was named before; «وزير خارجيتها»: of the state named before.
function resolveTheirs(title: Title, party: Party, how: MentionHow, context: Context): Resolved {
  const { before, entities } = context
  const owner = before.findLast(({ resolved: { kind, entity } }) =>
    entity !== null && title.theirs === 'f' ? kind === 'state' : kind === 'person' || kind === 'office',
  )?.resolved
  const of = owner && entities.all.get(owner.holder ?? owner.entity ?? '')?.country
  return of ? resolveTitle({ ...title, of }, party, how, context) : { kind: 'office', entity: null, holder: null, how }
}

// «الرئيس الأميركي السابق»: whom the story named, else whom the tables have, or left open
function resolveThen(title: Title, text: string, how: MentionHow, context: Context): Resolved {
  const { cast, met, entities } = context
  const told = isPast(title) ? resolveFormer(title, how, context) : null
  if (told?.entity) return told
  const holder = holderThen(title, cast, met)
  return holder
    ? { kind: 'office', entity: entities.office(title.of!, title.role, text), holder: entities.person(holder), how }
    : { kind: 'office', entity: null, holder: null, how }
}

const isMinister = (role: string, { world }: Cast): boolean => world.roles.get(role)?.rank === 'minister'

const isGivenName = ({ doc, grammar }: Context, i: number): boolean =>
  grammar.openers.has(doc.tokens[i]?.word.folded ?? '') ||
  (doc.tokens[i]?.word.senses.some(s => s.cls === 'given-name' && s.prep === '' && s.conj === '') ?? false)

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

const governs = (rank: string | undefined): boolean => rank === 'minister' || rank === 'head-of-government'

// «ولي العهد» right after news of home is that of home, though another's was named before.
function isOfAnotherCourt({ holder, entity }: Resolved, title: Title, { before, cast, entities }: Context): boolean {
  const rank = cast.world.roles.get(title.role)?.rank
  if (rank !== 'royal' || cast.home === null) return false
  const countryOf = (id: string | null): string | null => entities.all.get(id ?? '')?.country ?? null
  const near = before.slice(-justBefore).map(({ resolved }) => countryOf(resolved.holder ?? resolved.entity))
  return countryOf(holder ?? entity) !== cast.home && near.includes(cast.home)
}

// «الرئيس», «الوزير» with nothing after it: whoever was called so before.
function resolveBareRole(title: Title, context: Context): Resolved {
  const { doc, before, cast, entities, met } = context
  // «مدينة الملك عبد الله»
  if (cast.world.roles.get(title.role)?.rank === 'head-of-state' && isGivenName(context, title.to))
    return { kind: 'office', entity: null, holder: null, how: 'office' }
  const same = before.findLast(({ party, resolved }) => {
    if (resolved.entity === null) return false
    if (
      party.title &&
      (party.title.role === title.role || (title.role === 'minister' && isMinister(party.title.role, cast)))
    )
      return true
    const person = resolved.holder ?? (resolved.kind === 'person' ? resolved.entity : null)
    return person !== null && heldThen(person, title.role, cast)
  })
  const another = isAnother(title, context)
  if (same && !another && !isOfAnotherCourt(same.resolved, title, context)) return { ...same.resolved, how: 'anaphor' }
  const atHome = isOfHome(title, context) ? holderAtHome(title, cast) : null
  if (atHome)
    return {
      kind: 'office',
      entity: entities.office(cast.home!, title.role, written(doc, title.from, title.to)),
      holder: entities.person(atHome),
      how: 'office',
      choice: chooseHolder({ ...title, of: cast.home }, cast),
    }
  if (another) return { kind: 'office', entity: null, holder: null, how: 'office' }
  const later = cast.bearers.get(title.role) ?? [...met].find(person => heldThen(person, title.role, cast))
  return later
    ? {
        kind: 'person',
        entity: cast.world.people.has(later) ? entities.person(later) : later,
        holder: null,
        how: 'anaphor',
      }
    : { kind: 'office', entity: null, holder: null, how: 'office' }
}

// «نظيره الكوبي» has the office of him whose counterpart he is
function counterpartTitle(
  { from, to, sense, ref }: Party,
  antecedent: Context['before'][number] | undefined,
  cast: Cast,
): Title | null {
  const id = antecedent && (antecedent.resolved.holder ?? antecedent.resolved.entity)
  const role = antecedent?.party.title?.role ?? (id ? roleOf(id, cast) : null)
  if (ref === null || role === null) return null
  return { from, to, sense: sense!, role, of: ref, words: null, framing: null, held: 'now', some: false }
}

function resolveCounterpart(party: Party, context: Context): Resolved {
  const antecedent = context.before.findLast(
    ({ party: p, resolved }) => p.kind !== 'counterpart' && (p.title !== null || resolved.kind === 'person'),
  )
  const title = counterpartTitle(party, antecedent, context.cast)
  return title
    ? resolveTitle(title, party, party.kind === 'elided' ? 'elided' : 'counterpart', context)
    : { kind: 'office', entity: null, holder: null, how: 'counterpart' }
}

function resolveThing(party: Party, context: Context): Resolved {
  const { doc, entities } = context
  const id = entities.thing(party.ref!, written(doc, party.head[0], party.head[1]))
  const { kind } = entities.all.get(id)!
  const how: MentionHow = party.kind === 'metonym' ? 'metonym' : party.kind === 'side' ? 'anaphor' : 'name'
  return { kind, entity: id, holder: null, how }
}

function resolveBureau(party: Party, context: Context): Resolved {
  const inner = resolve(party.inner!, context)
  remember(party.inner!, inner, context)
  const owner = inner.holder ?? inner.entity
  if (owner === null) return { kind: 'body', entity: null, holder: null, how: 'name' }
  return {
    kind: 'body',
    entity: context.entities.bureau(owner, written(context.doc, party.from, party.to)),
    holder: null,
    how: 'name',
  }
}

// «سموه» is he whom the story is about, «الأخير» who was named last.
function resolveLatter(party: Party, context: Context): Resolved {
  const { before } = context
  const person = party.ref === '' ? null : protagonist(people(context).filter(p => p.party.honoured))
  if (person) return { kind: 'person', entity: person, holder: null, how: 'anaphor' }
  const last = before.findLast(
    ({ resolved }) => resolved.entity !== null && (resolved.kind === 'person' || resolved.kind === 'office'),
  )
  return last ? { ...last.resolved, how: 'anaphor' } : { kind: 'person', entity: null, holder: null, how: 'anaphor' }
}

// «للمملكة»: the state whose news it is; else that of the first who is named.
function resolveHomeland(party: Party, { doc, cast, entities, before }: Context): Resolved {
  const first = before.find(({ resolved }) => resolved.kind === 'person' || resolved.kind === 'office')?.resolved
  const country = cast.home ?? (first && entities.all.get(first.holder ?? first.entity ?? '')?.country)
  if (!country) return { kind: 'state', entity: null, holder: null, how: 'anaphor' }
  return {
    kind: 'state',
    entity: entities.thing(country, written(doc, party.from, party.to)),
    holder: null,
    how: 'anaphor',
  }
}

function resolve(party: Party, context: Context): Resolved {
  if (party.kind === 'latter') return resolveLatter(party, context)
  if (party.kind === 'homeland') return resolveHomeland(party, context)
  const named = resolveName(party, context)
  if (named) return named
  if (party.title) return resolveTitle(party.title, party, party.kind === 'elided' ? 'elided' : 'office', context)
  if (party.kind === 'counterpart' || party.kind === 'elided') return resolveCounterpart(party, context)
  if (party.kind === 'bureau') return resolveBureau(party, context)
  return resolveThing(party, context)
}

const leading = new Set(['head-of-state', 'head-of-government', 'royal'])

const rankOf = (party: Party, person: string, { grammar, cast }: Context): string => {
  const role = party.title?.role ?? roleOf(person, cast)
  return (role && grammar.world.roles.get(role)?.rank) || ''
}

// Whom a dual may mean: «الزعيمان» heads, «الوزيران» ministers, «الجانبان» anybody but who only speaks for others.
function mayBeOfPair(party: Party, of: string, person: string, context: Context): boolean {
  const rank = rankOf(party, person, context)
  if (of === 'any') return rank !== 'spokesperson' && rank !== 'ambassador'
  if (of === 'minister') return rank === 'minister' || rank === ''
  return leading.has(rank) || rank === '' || rank === 'body-head'
}

// whom a back-reference may mean: so many mentions back
const memory = 400

const people = (context: Context): { party: Party; id: string }[] =>
  context.before.slice(-memory).flatMap(({ party, resolved }) => {
    const id = resolved.holder ?? resolved.entity
    return id !== null && (resolved.kind === 'person' || resolved.kind === 'office') ? [{ party, id }] : []
  })

const powers = ({ before }: Context): { party: Party; id: string }[] =>
  before
    .slice(-memory)
    .flatMap(({ party, resolved }) =>
      resolved.entity !== null && (resolved.kind === 'state' || resolved.kind === 'body')
        ? [{ party, id: resolved.entity }]
        : [],
    )

/** Whom the story is about: who has been named most, of equals the first. */
function protagonist(among: readonly { id: string }[]): string | null {
  const counts = new Map<string, number>()
  for (const { id } of among) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (
    [...counts].reduce<[string, number] | null>(
      (best, entry) => (!best || entry[1] > best[1] ? entry : best),
      null,
    )?.[0] ?? null
  )
}

const rankOfId = (among: readonly { party: Party; id: string }[], id: string | null, context: Context): string => {
  const one = among.find(p => p.id === id)
  return one ? rankOf(one.party, one.id, context) : ''
}

// «الزعيمان»: whom the story is about and who was named last besides; each gets a mention of its own.
function resolveDual(party: Party, context: Context): Resolved[] {
  const persons = people(context).filter(p => mayBeOfPair(p.party, party.ref!, p.id, context))
  // «المفاوضات بين الطرفين»: where no two people are named, two powers
  const fit = new Set(persons.map(p => p.id)).size < 2 && party.ref === 'any' ? powers(context) : persons
  const first = protagonist(fit)
  const others = fit.filter(p => p.id !== first)
  // «وذكر وزير الدفاع أن الجانبين اتفقا»: the sides are of one rank, he who tells of them need not be
  const rank = rankOfId(fit, first, context)
  const peers = others.filter(p => leading.has(rank) && leading.has(rankOf(p.party, p.id, context)))
  const other = (new Set(peers.map(p => p.id)).size === 1 ? peers : others).at(-1)?.id
  if (!first || !other) return [{ kind: 'group', entity: null, holder: null, how: 'dual' }]
  return [first, other].map(entity => ({
    kind: context.entities.all.get(entity)?.kind ?? 'person',
    entity,
    holder: null,
    how: 'dual',
  }))
}

function rankIn(id: string, { cast, grammar }: Context): string {
  const named = [...cast.named].find(([, person]) => person === id)?.[0]
  const office = named ?? (id.startsWith('office:') ? id : null)
  const role = office
    ? office.slice(office.lastIndexOf('/') + 1)
    : (roleOf(id, cast) ?? roleOf(id, { ...cast, when: { from: null, to: null } }))
  return (role && grammar.world.roles.get(role)?.rank) || ''
}

function spanOf(party: Party, { doc, fold }: Context): Span {
  const first = doc.tokens[party.from]!
  return [offsetInPage(doc, first, party.sense?.start ?? 0, fold), doc.tokens[party.to - 1]!.end]
}

function headOf(party: Party, span: Span, { doc }: Context): Span {
  const start = doc.tokens[party.head[0]]!.start
  return [Math.max(start, span[0]), doc.tokens[party.head[1] - 1]!.end]
}

function toMention(party: Party, resolved: Resolved, id: string, context: Context): Mention {
  const span = spanOf(party, context)
  return {
    id,
    span,
    head: headOf(party, span, context),
    kind: resolved.kind,
    entity: resolved.entity,
    holder: resolved.holder,
    how: resolved.how,
    framing: party.framing,
    rule: `mentions/${party.kind}`,
  }
}

// «نظيره الكوبي برونو رودريغيز»
function titleGiven(party: Party, { before, cast }: Context): Title | null {
  if (party.title || party.kind !== 'counterpart') return party.title
  const last = before.findLast(({ resolved }) => resolved.kind === 'person' || resolved.kind === 'office')
  return counterpartTitle(party, last, cast)
}

function remember(party: Party, resolved: Resolved, context: Context): void {
  const title = titleGiven(party, context)
  context.before.push({ party, resolved })
  if (resolved.kind === 'person') recordOffice(title, resolved.entity, context.cast)
}

// «مكتب نتنياهو» names him too
const withInner = (parties: readonly Party[]): Party[] => parties.flatMap(p => (p.inner ? [p, p.inner] : [p]))

// The names of the whole story come first, so that an office at its beginning is held by whom its end names.
function nameAll(parties: readonly Party[], context: Context): void {
  for (const party of withInner(parties)) {
    if (party.name && !party.name.short && party.name.people.length === 1) context.met.add(party.name.people[0]!)
  }
  for (const party of withInner(parties)) {
    const resolved = party.name && party.title ? resolveName(party, context) : null
    if (!resolved) continue
    recordOffice(party.title, resolved.entity, context.cast)
    const { role, held } = party.title!
    if (resolved.entity && held === 'now' && !context.cast.bearers.has(role))
      context.cast.bearers.set(role, resolved.entity)
  }
}

// The office that is said with a name is one of its own too; who holds it is said already.
function officeOf(title: Title, { doc, entities }: Context): string | null {
  if (title.held !== 'now') return null
  const text = written(doc, title.from, title.to)
  if (title.words !== null) return entities.otherOffice(title.of, title.words, text)
  return title.of === null ? null : entities.office(title.of, title.role, text)
}

function spotOf({ party, mention }: { party: Party; mention: Mention }, context: Context): Spot {
  const { from, to, name } = party
  // «ديوان الحاكم العسكري»: the office is within the bureau
  const title = name ? party.title : party.inner?.title
  return {
    mention,
    from,
    to,
    name: name && [name.from, name.to],
    title: title ? { from: title.from, to: title.to, entity: officeOf(title, context) } : null,
  }
}

/** Adds the mentions of people, offices, states, bodies and places, resolved for the time of the story. */
export function readMentions(
  doc: Doc,
  published: DateValue | null,
  home: string | null,
  grammar: Grammar,
  fold: Fold,
  idPrefix: string,
): MentionLayer {
  const found = doc.sentences.flatMap(sentence => partiesIn(doc, sentence.from, sentence.to, grammar))
  const clear = unmistaken(doc, settled(doc, found, grammar), collectAliases(doc, withInner(found), grammar))
  const aliases = collectAliases(doc, withInner(clear), grammar)
  const parties = [...clear, ...surnamesIn(doc, clear, aliases, grammar)].sort((a, b) => a.from - b.from)
  const holdings = holdingsIn(parties, grammar.world).filter(holding => !isElsewhen(doc, holding, grammar))
  const bounds = boundsOf(holdings, grammar.world)
  const stated = periodOf(published)
  const when = stated.from || stated.to ? stated : (bounds?.period ?? stated)
  const context: Context = {
    doc,
    fold,
    grammar,
    cast: { world: grammar.world, when, home, named: new Map(), bearers: new Map(), officials: new Set() },
    entities: makeEntities(grammar),
    met: new Set(),
    aliases,
    before: [],
  }
  nameAll(parties, context)
  const made: { party: Party; mention: Mention }[] = []
  const choices = new Map<string, Choice>()
  for (const party of parties) {
    if (party.kind === 'dual') {
      for (const resolved of resolveDual(party, context))
        made.push({ party, mention: toMention(party, resolved, `${idPrefix}m${made.length}`, context) })
      continue
    }
    const resolved = resolve(party, context)
    remember(party, resolved, context)
    const id = `${idPrefix}m${made.length}`
    if (resolved.choice) choices.set(id, resolved.choice)
    made.push({ party, mention: toMention(party, resolved, id, context) })
  }
  return {
    mentions: made.map(({ mention }) => mention),
    all: () =>
      readHeaded(
        doc,
        made.map(each => spotOf(each, context)),
        grammar,
        context.entities,
        fold,
        idPrefix,
      ),
    entities: context.entities,
    bounds,
    contradictions: contradictionsIn(doc, holdings, stated, grammar).map(found => ({
      ...found,
      span: spanOf(found.holding.party, context),
    })),
    choices,
    rankOf: id => rankIn(id, context),
    genderOf: id => grammar.world.people.get(id)?.gender ?? null,
    isActor: id => !id.startsWith(unknownOffice) && (!id.startsWith(unknownPrefix) || context.cast.officials.has(id)),
  }
}
