// What a name, an office or a word that refers back means in the story. Each kind has its file; here is which is asked, and what is remembered of it.

import { type Doc, sentenceAt } from '../../../arabic/doc.js'
import type { MentionHow } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import { isDefiniteAdjective } from '../eponyms.js'
import { isLeading } from '../fits.js'
import { government } from '../grammar.js'
import type { Party } from '../party.js'
import type { PersonName } from '../person.js'
import { isPast, type Title } from '../title.js'
import { type Cast, heldBefore, heldThen, isRuler, officeId, officeOfHis, rankOfRole } from '../who.js'
import { written } from '../written.js'
import { type Context, type Resolved, wordAt } from './context.js'
import { resolveName } from './names.js'
import { counterpartTitle, isPost, resolveCounterpart, resolveTitle } from './offices.js'
import { people, protagonist } from './pairs.js'

function recordOffice(title: Title | null, person: string | null, cast: Cast): void {
  if (!title || !person || title.held !== 'now' || title.words !== null) return
  const office = officeId(title) ?? officeOfHis(person, title, cast)
  // «خادم الحرمين الشريفين الملك عبد الله» of a page of later years is not he who has the title now
  if (office === null || cast.named.has(office) || heldBefore(person, title.role, title.of, cast)) return
  // «مستشار رئيس الوزراء العراقي محمد شياع السوداني»: he is named to whom the office is
  if (aiding.has(rankOfRole(title.role, cast.world)) && isRuler(person, cast)) return
  cast.named.set(office, person)
}

const aiding = new Set(['other', 'deputy', 'envoy'])

const headOf = ({ head: [from, to], from: first, sense }: Party, context: Context): string =>
  written(context.doc, from, to, from === first ? sense : null, context)

function resolveThing(party: Party, context: Context): Resolved {
  const { entities } = context
  const id = entities.thing(party.ref!, headOf(party, context))
  const { kind } = entities.all.get(id)!
  const how: MentionHow = party.kind === 'metonym' ? 'metonym' : party.kind === 'side' ? 'anaphor' : 'name'
  return { kind, entity: id, holder: null, how }
}

// «حكومة نتنياهو», «إدارة الرئيس الأميركي»: the government of the state that he heads or has headed
function governmentOf(owner: string, { world }: Cast): string | null {
  const offices = owner.startsWith(officePrefix)
    ? [owner.slice(officePrefix.length)]
    : (world.termsOf.get(owner) ?? []).map(term => term.office)
  const headed = offices
    .map(office => office.split('/'))
    .find(([of, role]) => world.states.has(of!) && isLeading(role!, world))
  return headed ? `${headed[0]}/${government}` : null
}

const officePrefix = 'office:'

function resolveBureau(party: Party, context: Context): Resolved {
  const inner = resolve(party.inner!, context)
  remember(party.inner!, inner, context)
  const owner = inner.holder ?? inner.entity
  if (owner === null) return { kind: 'body', entity: null, holder: null, how: 'name' }
  if (party.ref === government) {
    const id = governmentOf(owner, context.cast)
    // «إدارة المدرب فلان»: who runs something else is himself meant
    return id === null
      ? inner
      : { kind: 'body', entity: context.entities.thing(id, headOf(party, context)), holder: null, how: 'name' }
  }
  return {
    kind: 'body',
    entity: context.entities.bureau(owner, written(context.doc, party.from, party.to, party.sense, context)),
    holder: null,
    how: 'name',
  }
}

// «معاليه» is a minister, «سموه» a prince, if the story names one.
const calledSo = (word: string, honoured: ReturnType<typeof people>, { doc, grammar }: Context): typeof honoured => {
  const reverence = grammar.reverence.get(word)
  if (!reverence) return []
  const { by, ranks } = reverence
  const called = honoured.filter(({ party: { from, to } }) =>
    doc.tokens.slice(from, to).some(({ word }) => by.has(word.folded)),
  )
  // «فخامته» is no king, where somebody was called so
  return called.length > 0
    ? called
    : honoured.filter(({ party: { title } }) => ranks.includes(grammar.world.roles.get(title?.role ?? '')?.rank ?? ''))
}

// «الأخيرة» is no man
function isOfGender({ entity, holder }: Resolved, woman: boolean, { cast }: Context): boolean {
  const gender = cast.world.people.get(holder ?? entity ?? '')?.gender ?? null
  return gender === null || (gender === 'f') === woman
}

// «سموه» is he whom the story is about, «الأخير» who was named last.
function resolveLatter(party: Party, context: Context): Resolved {
  const { before } = context
  const honoured = party.ref === '' ? [] : people(context).filter(p => p.party.honoured || p.party.title !== null)
  const person =
    protagonist(calledSo(party.ref!, honoured, context)) ?? protagonist(honoured.filter(p => p.party.honoured))
  if (person) return { kind: 'person', entity: person, holder: null, how: 'anaphor' }
  const last = before.findLast(
    ({ resolved }) =>
      resolved.entity !== null &&
      (resolved.kind === 'person' || resolved.kind === 'office') &&
      isOfGender(resolved, wordAt(context, party.from).endsWith(context.grammar.feminine), context),
  )
  return last ? { ...last.resolved, how: 'anaphor' } : { kind: 'person', entity: null, holder: null, how: 'anaphor' }
}

// «للمملكة»: the state whose news it is; else that of the first who is named.
const countryOf = ({ kind, holder, entity }: Resolved, { entities }: Context): string | null => {
  const found = entities.all.get(holder ?? entity ?? '')
  return (kind === 'state' ? found?.id.replace('state:', '') : found?.country) ?? null
}

// «المملكة» is a kingdom: where the page's home is none, that of whoever was named last
function homelandOf(party: Party, context: Context): string | null {
  const { doc, grammar, cast, before } = context
  const crown = grammar.crowned.get(doc.tokens[party.to - 1]!.word.folded.slice(party.sense?.start ?? 0))
  if (crown === undefined) {
    const first = before.find(({ resolved }) => resolved.kind === 'person' || resolved.kind === 'office')?.resolved
    return cast.home ?? (first ? countryOf(first, context) : null)
  }
  const has = (state: string | null): boolean => state !== null && grammar.world.terms.has(`${state}/${crown}`)
  if (has(cast.home)) return cast.home
  return before.map(({ resolved }) => countryOf(resolved, context)).findLast(has) ?? null
}

function resolveHomeland(party: Party, context: Context): Resolved {
  const { doc, entities } = context
  const country = homelandOf(party, context)
  if (!country) return { kind: 'state', entity: null, holder: null, how: 'anaphor' }
  return {
    kind: 'state',
    entity: entities.thing(country, written(doc, party.from, party.to, party.sense, context)),
    holder: null,
    how: 'anaphor',
  }
}

// «مستشار خادم الحرمين الشريفين أمير منطقة مكة المكرمة»: who has the second office has the first; where the table has two, another time is told
function heldBesides(resolved: Resolved, party: Party, context: Context): Resolved {
  if (resolved.kind !== 'office' || party.besides.length === 0) return resolved
  for (const title of party.besides) {
    const { kind, entity, holder } = resolveTitle(title, party, 'office', context)
    const person = holder ?? (kind === 'person' ? entity : null)
    if (person === null || person === resolved.holder) continue
    if (resolved.holder !== null) return { ...resolved, holder: null }
    return { ...resolved, entity: resolved.entity ?? (kind === 'office' ? entity : null), holder: person }
  }
  return resolved
}

// «نورة الفايز (نائب وزير التعليم السابقة)», «الطيب البكوش - نائب رئيس الحزب حاليا»: who stands before the sign
// «إبراهيم غالي، زعيم البوليساريو»: and before a comma, where no table has who heads the body
function heldBeside(resolved: Resolved, { from, title }: Party, { doc, grammar, before }: Context): Resolved {
  if (resolved.kind !== 'office' || resolved.holder !== null) return resolved
  const sign = doc.tokens[from - 1]?.word.folded ?? ''
  const last = before.at(-1)
  if (last?.party.to !== from - 1 || last.party.name === null) return resolved
  const ofBody = !last.party.title && grammar.comma.has(sign) && (title?.of?.startsWith('body:') ?? false)
  const apart = grammar.asides.has(sign) || ofBody
  return apart && last.resolved.kind === 'person' && last.resolved.entity !== null
    ? { ...resolved, holder: last.resolved.entity }
    : resolved
}

// «رئيس الوزراء الإصلاحي المتفائل وزعيم الحزب»
const maxQualities = 2

// «وليد الصمعاني وزير العدل ورئيس المجلس الأعلى للقضاء»: a second office of him who is named before the first
function heldJoined(resolved: Resolved, { from, title }: Party, context: Context): Resolved {
  const { before, cast, grammar } = context
  if (resolved.kind !== 'office' || title?.sense.conj !== grammar.andClitic) return resolved
  const last = before.at(-1)
  const { name, title: first, to } = last?.party ?? {}
  const between = to === undefined ? [] : context.doc.tokens.slice(to, from)
  const beside = to! <= from && between.length <= maxQualities && between.every(({ word }) => isDefiniteAdjective(word))
  const same = name && first && beside && name.from < first.from && last!.resolved.kind === 'person'
  // «الأمير نايف ولي العهد ووزير الداخلية», of a later year
  const was = same && title.words === null && heldBefore(last!.resolved.entity ?? '', title.role, title.of, cast)
  if (was && resolved.holder !== null) return { ...resolved, holder: last!.resolved.entity }
  if (resolved.holder !== null) return resolved
  const ofBody = title.held !== 'now' || wordAt(context, title.to).startsWith(grammar.ofClitic)
  const leads = title.words === null && isLeading(title.role, cast.world) && !ofBody
  return same && !leads ? { ...resolved, holder: last!.resolved.entity } : resolved
}

const saysMore = (context: Context, i: number): boolean => {
  const word = wordAt(context, i)
  const { article, ofClitic } = context.grammar
  return word.startsWith(article) || word.startsWith(ofClitic.repeat(2))
}

function withBody({ from, to, role, of }: Title, { doc, grammar, cast }: Context): { from: number; to: number } {
  const next = doc.tokens[to]?.word.folded ?? ''
  if (of !== null || cast.world.roles.get(role)?.rank !== 'body-head' || !next.startsWith(grammar.ofClitic))
    return { from, to }
  // «للشركة» says all, «لشركة» not which one
  return { from, to: next.startsWith(grammar.ofClitic.repeat(2)) ? to + 1 : to + 2 }
}

// «الرئيس مكاريوس», «رئيس الوزراء بنيامين»: a name that no table has, or that stands alone
const isNameAt = ({ doc }: Context, i: number): boolean =>
  doc.tokens[i]?.kind === TokenKind.word &&
  doc.tokens[i]!.word.senses.every(s => (s.cls === 'given-name' || s.cls === 'names') && s.prep === '' && s.conj === '')

// «ماركو روبيو، عضو مجلس الشيوخ الجمهوري، …»: who stands before the comma, and not he who was called so before
function apposed({ from, title, name }: Party, context: Context): string | null {
  const { before, grammar, cast } = context
  const last = before.at(-1)
  if (!title || name || title.held !== 'now' || !last?.party.name || last.party.title) return null
  const beside = last.party.to === from - 1 && grammar.comma.has(wordAt(context, from - 1))
  const many = manyHold.has(cast.world.roles.get(title.role)?.rank ?? '') && title.of === null
  return beside && many && last.resolved.kind === 'person' ? last.resolved.entity : null
}

const manyHold = new Set(['parliament', 'other', 'spokesperson', 'body-head'])

// «مدير الشرطة» where another sentence has his name
function heldInStory(resolved: Resolved, { title }: Party, context: Context): Resolved {
  const { officers } = context
  const open = resolved.kind === 'office' && resolved.holder === null && title?.held === 'now'
  if (!open || isPost(title, context) || isNameAt(context, title.to)) return resolved
  // «القائد العملاني», «المدير الجديد للشركة»: a word alone with more behind it is another's
  const more = title.to === title.from + 1 && saysMore(context, title.to)
  if (more) return resolved
  // «الرئيس التنفيذي لشركة فورد»: of that one, and not of another that the story has
  const holder = officers.find(withBody(title, context))
  return holder !== null && isOfAnotherHouse(holder, title, context) ? resolved : { ...resolved, holder }
}

// «يريدون الرئيس وفق مواصفات» in news of the head of a party: whom the tables know is «الرئيس» only where they have him so
const isOfAnotherHouse = (person: string, { role, words, from, to }: Title, { cast }: Context): boolean =>
  words === null &&
  to === from + 1 &&
  isLeading(role, cast.world) &&
  cast.world.people.has(person) &&
  !heldThen(person, role, cast)

/** «يواجه الفريق نظيره غازي عنتاب سبور»: in a sentence of games that names nobody before it the peer is no man. */
export function isTeams({ kind, from, name }: Party, { doc, before, grammar }: Context): boolean {
  const sentence =
    kind === 'counterpart' && (name === null || name.people.length === 0)
      ? doc.sentences[sentenceAt(doc, from)]
      : undefined
  if (!sentence) return false
  const { tokens } = doc
  // «سيلاقي نظيره فريق غازي عنتاب»
  if (grammar.sporting.has(tokens[from + 1]?.word.folded ?? '')) return true
  let plays = name !== null
  for (let i = sentence.from; i < sentence.to && !plays; i++) plays = grammar.sporting.has(tokens[i]!.word.folded)
  return (
    plays &&
    !before.some(
      ({ party, resolved }) =>
        party.from >= sentence.from && (resolved.kind === 'person' || resolved.kind === 'office'),
    )
  )
}

// «صاحب السمو الملكي وزير الخارجية»: a highness is of a state that has princes
function isCourtless({ holder, entity }: Resolved, { from, title }: Party, context: Context): boolean {
  const { doc, grammar, entities, cast } = context
  const state = entities.all.get(holder ?? entity ?? '')?.country
  if (!state || !title || title.from === from) return false
  const courtly = [...grammar.reverence.values()].filter(({ ranks }) => ranks.includes('royal'))
  const isHigh = doc.tokens.slice(from, title.from).some(({ word }) => courtly.some(({ by }) => by.has(word.folded)))
  const isCourt = (office: string): boolean =>
    office.includes('/') ? office.startsWith(`${state}/`) : cast.world.terms.has(`${state}/${office}`)
  return isHigh && !grammar.courts.some(isCourt)
}

export function resolve(party: Party, context: Context): Resolved {
  if (party.kind === 'latter') return resolveLatter(party, context)
  if (party.kind === 'homeland') return resolveHomeland(party, context)
  const named = resolveName(party, context)
  if (named) return named
  if (party.title) {
    const how = party.kind === 'elided' ? 'elided' : 'office'
    const same = apposed(party, context)
    if (same !== null && party.title.words === null) return { kind: 'office', entity: null, holder: same, how }
    const resolved = heldBesides(resolveTitle(party.title, party, how, context), party, context)
    const held = heldInStory(heldJoined(heldBeside(resolved, party, context), party, context), party, context)
    return isCourtless(held, party, context) ? { ...held, entity: null, holder: null } : held
  }
  if (party.kind === 'counterpart' || party.kind === 'elided') return resolveCounterpart(party, context)
  if (party.kind === 'bureau') return resolveBureau(party, context)
  return resolveThing(party, context)
}

// «نظيره الكوبي برونو رودريغيز»
function titleGiven(party: Party, { before, cast }: Context): Title | null {
  if (party.title || party.kind !== 'counterpart') return party.title
  const last = before.findLast(({ resolved }) => resolved.kind === 'person' || resolved.kind === 'office')
  return counterpartTitle(party, last, cast)
}

export function remember(party: Party, resolved: Resolved, context: Context): void {
  const title = titleGiven(party, context)
  context.before.push({ party, resolved })
  if (resolved.kind === 'person') recordOffice(title, resolved.entity, context.cast)
}

// «مكتب نتنياهو» names him too
export const withInner = (parties: readonly Party[]): Party[] => parties.flatMap(p => (p.inner ? [p, p.inner] : [p]))

const maxOver = 6

// «مدير شرطة حلب العميد سالم الدروبي», «سالم الدروبي، مدير الشرطة في حلب»: what an office is over stands before the name, or goes on up to a sign
function saidWith({ from, to }: Title, name: PersonName, doc: Doc): { from: number; to: number } {
  if (name.from >= to) return { from, to: name.from }
  let end = to
  while (end < to + maxOver && doc.tokens[end]?.kind === TokenKind.word) end++
  return { from, to: end }
}

function recordWords({ title, name, besides }: Party, person: string | null, { doc, officers }: Context): void {
  if (person === null) return
  for (const one of [title!, ...besides]) if (!isPast(one)) officers.add(saidWith(one, name!, doc), person)
}

// The names of the whole story come first, so that an office at its beginning is held by whom its end names.
export function nameAll(parties: readonly Party[], context: Context): void {
  for (const party of withInner(parties)) {
    const [person, ...more] = party.name?.people ?? []
    if (person === undefined || more.length > 0) continue
    if (!party.name!.short) context.met.add(person)
    else if (context.grammar.oneName.has(person)) context.heard.add(person)
  }
  for (const party of withInner(parties)) {
    const resolved = party.name && party.title ? resolveName(party, context) : null
    if (!resolved) continue
    recordOffice(party.title, resolved.entity, context.cast)
    recordWords(party, resolved.entity, context)
    const { role, held } = party.title!
    if (resolved.entity && held === 'now' && !context.cast.bearers.has(role))
      context.cast.bearers.set(role, resolved.entity)
  }
}
