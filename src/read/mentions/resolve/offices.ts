import type { MentionHow } from '../../../model/records.js'
import { nameAt } from '../names.js'
import type { Party } from '../party.js'
import { isPast, type Title } from '../title.js'
import { type Cast, chooseHolder, heldBefore, heldThen, holderAtHome, holderThen, roleOf, tableHolder } from '../who.js'
import { type Context, type Resolved, wordAt, written } from './context.js'
import { memory } from './pairs.js'

export function resolveTitle(title: Title, party: Party, how: MentionHow, context: Context): Resolved {
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

export function resolveCounterpart(party: Party, context: Context): Resolved {
  const antecedent = context.before.findLast(
    ({ party: p, resolved }) => p.kind !== 'counterpart' && (p.title !== null || resolved.kind === 'person'),
  )
  const title = counterpartTitle(party, antecedent, context.cast)
  return title
    ? resolveTitle(title, party, party.kind === 'elided' ? 'elided' : 'counterpart', context)
    : { kind: 'office', entity: null, holder: null, how: 'counterpart' }
}
