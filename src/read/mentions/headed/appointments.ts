import { foldedWords } from '../../../arabic/doc.js'
import { seatOfOffice } from '../../../knowledge/world.js'
import type { Mention } from '../../../model/records.js'
import { isOfAnybody, type Title } from '../title.js'
import { type Cast, everHeld, isHeldByMany, isRuler, ownerOfRole, tableHolder } from '../who.js'
import type { GivenOffice } from './appointed.js'
import { type Appointee, appointee, nameBetween, type Someone } from './appointees.js'
import type { Spot } from './found.js'
import type { Named } from './people.js'
import { keyOf, type Scene, spanOf } from './records.js'
import type { Kit } from './words.js'

// Offices that somebody is given, with him as their holder and, where the words do not say whose they are, his state.

interface Told {
  begin: number
  people: readonly Someone[]
  /** who was named last before the sentence */
  earlier: string | null
  /** the states of those who stand in it, by their places */
  states: readonly { from: number; to: number; of: string }[]
}

const ofBodies = new Set(['body-head', 'envoy', 'other', 'parliament'])
// «نائبا للرئيس»: of anything
const ofAnything = new Set(['vice-president', 'president', 'minister', 'leader'])

// Of whom an office is that somebody is given: his own state's, that of whoever stands before it, that of the story.
function ownerOfGiven(
  { from, to, title }: GivenOffice,
  who: string | null,
  { states }: Told,
  { cast, entities, about, kit }: Scene,
): string | null {
  if (!title || title.of !== null) return title?.of ?? null
  const own = who === null ? null : ownerOfRole(who, title.role, cast)
  if (own !== null) return own
  if (ofBodies.has(cast.world.roles.get(title.role)?.rank ?? '')) return null
  const country = who === null ? null : (entities.all.get(who)?.country ?? null)
  const last = states.findLast(state => state.from < from)
  // «انتخبت تونس رئيسا للدورة»: the state has the office, and it is of no state
  if (who === null && last?.to === from) return null
  const near = country ?? last?.of ?? stateBehind(to, states, kit)
  const of = near ?? (ofAnything.has(title.role) ? null : (about(() => true) ?? cast.home))
  return of === null || mayHaveOffice(of, title, cast) ? of : ownerAtHome(title, cast)
}

// «شغل منصب وزير العمل في حكومة الرئيس ساركوزي»: of the state whose government or time is told right behind it
function stateBehind(to: number, states: Told['states'], { doc, grammar }: Scene['kit']): string | null {
  const time = [to, to + 1].find(i => grammar.bygone.has(doc.tokens[i]?.word.folded ?? ''))
  return time === undefined ? null : (states.find(state => state.from >= time && state.from <= time + 2)?.of ?? null)
}

const reigning = new Set(['head-of-state', 'head-of-government', 'royal'])

// «هنأه كارتر على اختياره وليا للعهد», «رئيس الشركة اليابانية»: no state has a throne or a president of which the tables know nothing
const mayHaveOffice = (of: string, title: Title, cast: Cast): boolean =>
  !reigning.has(cast.world.roles.get(title.role)?.rank ?? '') || everHeld({ ...title, of }, cast).length > 0

const ownerAtHome = (title: Title, cast: Cast): string | null =>
  cast.home !== null && !ofAnything.has(title.role) && mayHaveOffice(cast.home, title, cast) ? cast.home : null

interface Given {
  office: GivenOffice
  who: Appointee | null
  mention: Mention
}

function whoIsGiven(office: GivenOffice, told: Told, scene: Scene, last: Given | null): Appointee | null {
  // «أهمية وزير الخارجية في أي دولة»
  if (office.title && isOfAnybody(scene.kit.doc, office.title, scene.kit.grammar)) return null
  if (last && last.office.to === office.from) return last.who
  const role = office.title?.role ?? null
  const had = (person: string): boolean => role !== null && ownerOfRole(person, role, scene.cast) !== null
  const who = appointee(scene.kit, { begin: told.begin, at: office.from }, office.as, {
    people: told.people,
    earlier: told.earlier,
    hero: scene.hero,
    last: last ? (last.who?.entity ?? null) : undefined,
    lastAt: last?.office.to ?? 0,
    had,
  })
  if (who === null || who.sure || had(who.entity) || !scene.cast.world.people.has(who.entity)) return who
  // «تلقى ولي العهد اتصالا من كارتر، هنأه فيه على اختياره وليا للعهد»: he of the sentence whom the tables have in it
  const whoHad = told.people.findLast(({ to, entity }) => to <= office.from && had(entity))
  return whoHad ? { entity: whoHad.entity, sure: false } : who
}

function appointedMention(office: GivenOffice, told: Told, scene: Scene, last: Given | null): Given {
  const { cast, entities, kit } = scene
  if (office.mention) {
    const who = whoIsGiven(office, told, scene, last)
    return { office, who, mention: { ...office.mention, holder: who?.entity ?? null } }
  }
  const span = spanOf(office, scene)
  const text = kit.doc.text.slice(...span)
  const who = whoIsGiven(office, told, scene, last)
  const of = ownerOfGiven(office, who?.entity ?? null, told, scene)
  const rest = foldedWords(kit.doc, office.from + 1, office.to)
  const title = office.title && of !== null ? { ...office.title, of } : null
  const entity = title
    ? entities.office(title.of, title.role, text)
    : entities.otherOffice(
        null,
        [office.bare || foldedWords(kit.doc, office.from, office.from + 1)[0], ...rest].join(' '),
        text,
      )
  const fits = who !== null && mayBeGiven(who, office.title, title, cast)
  const holder = fits ? who.entity : null
  const today = holder === null && title ? tableHolder(title, cast) : null
  const known = today !== null && mayBeMeant(today, office, told, kit) ? entities.person(today) : null
  return {
    office,
    who,
    mention: { ...scene.make(span, 'office', entity, 'mentions/appointed'), holder: holder ?? known },
  }
}

// «هنأه كارتر على اختياره وليا للعهد»: not he whom the tables know, where his state has no such office
const mayBeGiven = (who: Appointee, named: Title | null, title: Title | null, cast: Cast): boolean =>
  title === null
    ? named === null ||
      who.sure ||
      !reigning.has(cast.world.roles.get(named.role)?.rank ?? '') ||
      !cast.world.people.has(who.entity)
    : who.sure || mayHave(who.entity, title, cast)

// «لعملك كوزير للإسكان», «منذ توليه منصب وزير الخارجية … قال كيري»: he is spoken to, or named further on
const mayBeMeant = (holder: string, office: GivenOffice, { people }: Told, kit: Kit): boolean =>
  !isChosen(kit, office) &&
  !(office.title && isOfAnybody(kit.doc, office.title, kit.grammar)) &&
  ((office.as && people.length === 0) || people.some(({ entity }) => entity === holder))

// «اختيار الرئيس الجديد للاتحاد بدلا من بلاتر», «انتخاب رئيس الجمهورية»: whoever it will be
const isChosen = ({ doc, grammar: { heads } }: Kit, { from }: GivenOffice): boolean =>
  doc.tokens[from - 1]?.word.senses.some(
    s => s.cls === 'masdar' && (heads.appointing.has(s.value) || heads.proposing.has(s.value)),
  ) ?? false

// Whom another sentence names: not he, if the tables have others in the office and him elsewhere.
function mayHave(person: string, title: Title, cast: Cast): boolean {
  if (!cast.world.termsOf.has(person) || isHeldByMany(title.role, cast.world)) return true
  const ever = everHeld(title, cast)
  return ever.length === 0 || ever.includes(person)
}

// Whoever may be given an office: the people of a sentence, and offices with who holds them, unless these are parts of another («لرئيس مجلس الوزراء»).
function someones(spots: readonly Spot[], made: ReadonlyMap<Named, Mention>, { kit, cast }: Scene): Someone[] {
  const named = spots.flatMap(({ mention, from, to, name, title }): Someone[] => {
    const entity = mention.kind === 'person' ? mention.entity : mention.kind === 'office' ? mention.holder : null
    const joined = mention.kind === 'office' && mention.span[0] !== kit.doc.tokens[from]!.start
    // «عين رمضان قاديروف نائبا لرئيس الوزراء»: he who is named alone is rather given it
    const byName = name !== null && title === null && name[1] > name[0] + 1
    return entity === null || joined ? [] : [{ from, to, entity, rules: !byName && isRuler(entity, cast) }]
  })
  const given = [...made].flatMap(([{ from, to }, { entity }]) =>
    entity === null ? [] : [{ from, to, entity, rules: false }],
  )
  return [...named, ...given].sort((a, b) => a.from - b.from)
}

const isOfBody = (who: string | null, { world }: Cast): boolean =>
  (world.termsOf.get(who ?? '') ?? []).some(({ office }) => world.bodies.has(seatOfOffice(office))) &&
  (world.termsOf.get(who ?? '') ?? []).every(({ office }) => world.bodies.has(seatOfOffice(office)))

function statesIn(spots: readonly Spot[], { entities, cast }: Scene): Told['states'] {
  return spots.flatMap(({ mention: { kind, entity, holder }, from, to }) => {
    if (kind === 'place' || kind === 'outlet') return []
    const of = entities.all.get(holder ?? entity ?? '')?.country
    // «بلاتر رئيس الفيفا»: he whom a body has at its head stands for no state
    if (isOfBody(holder ?? entity, cast)) return []
    return of && cast.world.states.has(of) ? [{ from, to, of }] : []
  })
}

// A name that was not read, or in part
function takeName(name: Range, spots: readonly Spot[], made: Map<Named, Mention>, scene: Scene): void {
  if (spots.some(({ from, to }) => from < name.to && name.from < to)) return
  for (const part of made.keys())
    if (part.from < name.to && name.from < part.to) {
      if (part.from === name.from && part.to === name.to) return
      made.delete(part)
    }
  const whole = { ...name, start: 0 }
  const { doc } = scene.kit
  const entity = scene.entities.unknownPerson(keyOf(whole, doc), doc.text.slice(...spanOf(whole, scene)), null)
  made.set(whole, scene.make(spanOf(whole, scene), 'person', entity, 'mentions/given-name'))
}

type Range = Pick<Named, 'from' | 'to'>

/** The offices that somebody is given in a sentence, and whoever is named as given one and by nothing else; `earlier`: who was named last before it. */
export function appointmentsIn(
  begin: number,
  offices: readonly GivenOffice[],
  spots: readonly Spot[],
  made: Map<Named, Mention>,
  earlier: string | null,
  scene: Scene,
): Mention[] {
  if (offices.length === 0) return []
  for (const { from } of offices) {
    const name = nameBetween(scene.kit, { begin, at: from })
    if (name) takeName(name, spots, made, scene)
  }
  const told: Told = { begin, people: someones(spots, made, scene), earlier, states: statesIn(spots, scene) }
  let last: Given | null = null
  return offices.map(office => {
    last = appointedMention(office, told, scene, last)
    return last.mention
  })
}
