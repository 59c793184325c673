import { type Doc, offsetInPage } from '../../arabic/doc.js'
import { roleOfOffice } from '../../knowledge/world.js'
import type { DateValue, Mention, Span } from '../../model/records.js'
import type { Fold } from '../../text/fold.js'
import { type Contradiction, contradictionsIn, isElsewhen, isOutdated, namesYear } from './contradictions.js'
import { type EntityTable, makeEntities } from './entities.js'
import { isLeading } from './fits.js'
import { type Grammar, government } from './grammar.js'
import { type InnerTitle, readHeaded, type Spot } from './headed/index.js'
import { type Party, partiesIn } from './party.js'
import { isPluralNoun } from './person.js'
import { resolveBoth } from './resolve/both.js'
import { type Context, type Resolved, unknownOffice, unknownPrefix } from './resolve/context.js'
import { isTeams, nameAll, remember, resolve, withInner } from './resolve/index.js'
import { makeOfficers } from './resolve/officers.js'
import { isPost } from './resolve/offices.js'
import { resolveDual } from './resolve/pairs.js'
import { settled } from './rivals.js'
import { sceneOf } from './scene.js'
import { collectAliases, surnamesIn, unmistaken } from './surnames.js'
import { bureauBehind, isOfKin, type Title, titleAt } from './title.js'
import {
  type Bounds,
  boundsOf,
  type Choice,
  heldThen,
  holdingsIn,
  isOfForce,
  ownerOfRole,
  periodOf,
  roleOf,
  tableHolder,
} from './who.js'
import { written } from './written.js'

export type { EntityTable } from './entities.js'
export { addNames, addSupplement, buildGrammar, compileBearers, compileHomes, type Grammar } from './grammar.js'
export { namedAlone } from './lookup.js'
export { namedInstitution, placeNamedAt } from './names.js'
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

function rankIn(id: string, { cast, grammar }: Context): string {
  const body = grammar.world.bodies.get(id)
  if (body) return body.kind
  const named = [...cast.named].find(([, person]) => person === id)?.[0]
  const office = named ?? (id.startsWith('office:') ? id : null)
  const role = office
    ? roleOfOffice(office)
    : (roleOf(id, cast) ?? roleOf(id, { ...cast, when: { from: null, to: null } }))
  const rank = (role && grammar.world.roles.get(role)?.rank) || ''
  return !stately.has(rank) && isOfForce(id, office, cast) ? 'armed-group' : rank
}

const stately = new Set(['head-of-state', 'head-of-government', 'royal', 'minister'])

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
    rule: `mentions/${party.served ? 'served' : party.kind}`,
  }
}

// The office that is said with a name is one of its own too; who holds it is said already, and mostly whose it is.
function officeOf(title: Title, whose: string | null, context: Context): string | null {
  const { doc, entities, cast } = context
  if (title.held !== 'now') return null
  const text = written(doc, title.from, title.to, title.sense, context)
  if (title.words !== null) return entities.otherOffice(title.of, title.words, text)
  const of = title.of ?? (whose && ownerOfRole(whose, title.role, cast))
  return of === null ? null : entities.office(of, title.role, text)
}

// «مكتب رئيس الوزراء»: whose bureau it is was said already
function innerOf(
  { name, inner }: Party,
  context: Context,
  entity: string | null,
): Pick<InnerTitle, 'entity' | 'holder'> {
  const { before, cast } = context
  const resolved = !name && inner ? before.find(({ party }) => party === inner)?.resolved : undefined
  const whose = resolved?.kind === 'person' ? resolved.entity : (resolved?.holder ?? null)
  // «المستشار بمكتب وزير الدفاع أحمد عسيري»: who is named beside the bureau may be its man, and not the minister
  if (!resolved || !whose || !heldThen(whose, inner!.title?.role ?? '', cast)) return { entity, holder: null }
  const his = resolved.kind === 'office' ? resolved.entity : officeOf(inner!.title!, whose, context)
  return { entity: entity ?? his, holder: whose }
}

// «رئيس المجلس الوطني الاتحادي» heads no state
const leadsState = ({ role, of, words }: Title, { world }: Context['cast']): boolean =>
  words === null && isLeading(role, world) && (of === null || world.states.has(of))

const unnamed = (title: Title, context: Context): Spot['office'] => ({
  title,
  isPost: isPost(title, context),
  leads: leadsState(title, context.cast),
  many: isPluralNoun(context.doc.tokens[title.from]!.word),
})

// «إدارة المدرب فلان»: nothing that governs a state
const isOwnerMeant = ({ ref }: Party, { kind }: Resolved): boolean => ref === government && kind !== 'body'

// «حكومة نتنياهو»: he is spoken of too
function personWithin({ inner }: Party, { before }: Context): Spot['within'] {
  const entity = before.find(({ party }) => party === inner)?.resolved.entity ?? null
  return inner && entity !== null ? { from: inner.from, to: inner.to, entity } : null
}

function spotOf({ party, mention }: { party: Party; mention: Mention }, context: Context): Spot {
  const { from, to, name } = party
  const named = name ?? (party.ref === government ? party.inner?.name : null) ?? null
  // «ديوان الحاكم العسكري»: the office is within the bureau
  const title = name ? party.title : party.inner?.title
  const whose = name && mention.kind === 'person' ? mention.entity : null
  const entity = title ? officeOf(title, whose, context) : null
  return {
    mention,
    from,
    to,
    name: named && [named.from, named.to],
    within: name === null && named && mention.kind === 'body' ? personWithin(party, context) : null,
    office: name === null && party.title ? unnamed(party.title, context) : null,
    title: title
      ? { from: title.from, to: title.to, ...(name ? { entity, holder: whose } : innerOf(party, context, entity)) }
      : null,
    more: [...othersOf(party, mention, context), ...chiefWithin(party, context)],
  }
}

// «محمد بن نايف ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية»: the offices behind the first, whosever that is
function othersOf({ besides, title }: Party, { kind, entity, holder }: Mention, context: Context): InnerTitle[] {
  const whose = kind === 'person' ? entity : holder
  if (whose === null || title === null) return []
  return besides.map(one => {
    const of = one.words === null ? (one.of ?? title.of) : one.of
    return { from: one.from, to: one.to, entity: officeOf({ ...one, of }, whose, context), holder: whose }
  })
}

// «والد الرئيس الأميركي», «المستشار بمكتب وزير الدفاع»: the president and the minister are spoken of, too
function chiefWithin({ title, name }: Party, context: Context): InnerTitle[] {
  if (!title || title.words === null) return []
  const { doc, grammar, cast, entities, fold } = context
  const at = name === null && isOfKin(title, grammar) ? title.from + 1 : chiefOfBureau(title, context)
  const chief = at > 0 ? chiefAt(at, context) : null
  if (!chief || chief.of === null || chief.words !== null || chief.held !== 'now') return []
  const text = written(doc, chief.from, chief.to, chief.sense, { fold, grammar })
  const holder = tableHolder(chief, cast)
  return [
    {
      from: chief.from,
      to: chief.to,
      entity: entities.office(chief.of, chief.role, text),
      holder: holder && entities.person(holder),
    },
  ]
}

function chiefOfBureau({ from, to }: Title, { doc, grammar }: Context): number {
  for (let i = from + 1; i < to; i++) {
    const at = bureauBehind(doc, i, grammar)
    if (at > 0) return at < to ? at : 0
  }
  return 0
}

// of home, where the words do not say of which state
function chiefAt(at: number, { doc, grammar, cast }: Context): Title | null {
  const chief = titleAt(doc, at, grammar)
  if (chief?.of !== null || chief.words !== null || cast.home === null) return chief
  const own = { ...chief, of: cast.home }
  return tableHolder(own, cast) === null ? chief : own
}

const minHero = 3

// Whom the story names most, and twice as often as anybody else
function heroOf(made: readonly { mention: Mention }[]): string | null {
  const counts = new Map<string, number>()
  for (const { mention } of made)
    if (mention.kind === 'person' && mention.entity !== null)
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= minHero && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
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
  const first = collectAliases(doc, withInner(found), grammar)
  const clear = unmistaken(doc, settled(doc, found, grammar), first, grammar)
  // mostly all of them are clear
  const same = clear.length === found.length && clear.every((party, k) => party === found[k])
  const aliases = same ? first : collectAliases(doc, withInner(clear), grammar)
  const parties = [...clear, ...surnamesIn(doc, clear, aliases, grammar)].sort((a, b) => a.from - b.from)
  const holdings = holdingsIn(parties, grammar).filter(holding => !isElsewhen(doc, holding, grammar))
  const bounds = boundsOf(
    holdings.filter(holding => !namesYear(doc, holding)),
    grammar.world,
  )
  const stated = periodOf(published)
  const contradictions = contradictionsIn(
    doc,
    holdings.filter(({ bare }) => !bare),
    stated,
    grammar,
  )
  const outdated = bounds !== null && isOutdated(contradictions, holdings, stated, home)
  const when = bounds && (outdated || !(stated.from || stated.to)) ? bounds.period : stated
  const scene = sceneOf(parties, home, grammar.world)
  const context: Context = {
    doc,
    fold,
    grammar,
    cast: {
      world: grammar.world,
      governed: grammar.governed,
      when,
      home,
      named: new Map(),
      bearers: new Map(),
      officials: new Set(),
    },
    entities: makeEntities(grammar),
    met: new Set(),
    heard: new Set(),
    scene: scene.about,
    only: scene.only,
    names: scene.names,
    isAbout: state => scene.names(state) || scene.isSetIn(state),
    aliases,
    officers: makeOfficers(doc, grammar),
    before: [],
  }
  nameAll(parties, context)
  const made: { party: Party; mention: Mention }[] = []
  const choices = new Map<string, Choice>()
  for (const party of parties) {
    if (party.kind === 'dual') {
      for (const resolved of party.title ? resolveBoth(party, context) : resolveDual(party, context))
        made.push({ party, mention: toMention(party, resolved, `${idPrefix}m${made.length}`, context) })
      continue
    }
    if (isTeams(party, context)) continue
    const resolved = resolve(party, context)
    remember(party, resolved, context)
    const id = `${idPrefix}m${made.length}`
    if (resolved.choice) choices.set(id, resolved.choice)
    const meant = isOwnerMeant(party, resolved) ? party.inner! : party
    made.push({ party: meant, mention: toMention(meant, resolved, id, context) })
  }
  return {
    mentions: made.map(({ mention }) => mention),
    all: () =>
      readHeaded(
        doc,
        made.map(each => spotOf(each, context)),
        grammar,
        context.entities,
        { cast: context.cast, officers: context.officers, about: context.scene, hero: () => heroOf(made) },
        fold,
        idPrefix,
      ),
    entities: context.entities,
    bounds,
    contradictions: contradictions.map(found => ({ ...found, span: spanOf(found.holding.party, context) })),
    choices,
    rankOf: id => rankIn(id, context),
    genderOf: id => grammar.world.people.get(id)?.gender ?? null,
    isActor: id => !id.startsWith(unknownOffice) && (!id.startsWith(unknownPrefix) || context.cast.officials.has(id)),
  }
}
