import type { Doc } from '../../arabic/doc.js'
import type { Entity } from '../../model/records.js'
import type { Clauses } from '../clauses/index.js'
import type { EntityTable } from '../mentions/index.js'
import { type ContactRules, nounRule } from './contact-rules.js'
import { destinations } from './destinations.js'
import { personOf } from './discourse.js'
import { isNegation } from './ruling.js'
import { type Draft, isPerson } from './sides.js'
import { refusalBehind } from './status-after.js'
import { isUnreal } from './unreal.js'

const own = new Set(['person', 'office', 'body', 'state'])

// Who stands for a power of his own within a state: its president, its prime minister, the speaker of its parliament.
const powers = new Set(['head-of-state', 'head-of-government', 'parliament'])

// Somebody in contact with his own side – a minister and his ambassador, a president and his cabinet – is no contact between two.
function sameSide(a: Entity | undefined, b: Entity | undefined, rankOf: RankOf): boolean {
  if (!a?.country || !b?.country || a.country !== b.country) return false
  // «تواصل قائد قوات الدعم السريع مع قائد الجيش»: two powers, but two men of such a force are none
  const isArmed = ({ id, kind }: Entity): boolean => kind !== 'body' && rankOf(id) === 'armed-group'
  if (isArmed(a) && isArmed(b)) return true
  const isOwn = (entity: Entity): boolean => isArmed(entity) || (isOwnPower(entity) && !organs.has(rankOf(entity.id)))
  if (!own.has(a.kind) || !own.has(b.kind) || isOwn(a) || isOwn(b)) return false
  const isPower = ({ id, kind }: Entity): boolean => kind !== 'body' && powers.has(rankOf(id)) && !isProvincial(id)
  return !(isPower(a) && isPower(b))
}

// «لقاءات الوزير مع أعضاء الكونغرس»: bodies by which a state acts
const organs = new Set(['parliament', 'army', 'court', 'police', 'ministry', 'agency', 'intelligence'])

// «أمير القصيم يهنئ الملك»: a province has an emir as well as a state may.
const isProvincial = (id: string): boolean => id.startsWith('office:place:') && id.endsWith('/emir')

/** The rank of the office that a person or an office has in the story; of a body, of what kind it is. */
export type RankOf = (id: string) => string

/** Movements and armed groups stand for themselves, whatever state they are in. */
const isOwnPower = (entity: Entity): boolean =>
  entity.kind === 'body' && entity.id.startsWith('body:') && !entity.id.includes('/')

/** What the exclusions need to know of the parties. */
export interface Known {
  /** who leads whose delegation */
  led: ReadonlyMap<string, string>
  entities: EntityTable
  rankOf: RankOf
  isActor: (id: string) => boolean
}

const travels = (id: string): boolean =>
  id.startsWith('person:') || id.startsWith('office:') || id.endsWith('/delegation')

// «رفع رئيس مجلس الإدارة عبد العزيز الزامل التهاني إلى الملك»: of whom neither a table nor the page tells any state is its subject.
const standsForSomebody = (id: string, entities: EntityTable): boolean =>
  !unknowns.some(prefix => id.startsWith(prefix)) || !!entities.all.get(id)?.country

const unknowns = ['person:~', 'office:~']

/** Whether two stand for different powers, so that one may be in contact with the other. */
export const mayBeInContact = (one: string, other: string, { entities, rankOf }: Known): boolean =>
  one !== other &&
  !sameSide(entities.all.get(one), entities.all.get(other), rankOf) &&
  [one, other].some(id => standsForSomebody(id, entities))

// how many sentences on either side may tell that this one speaks of sport
const around = 3

const mayBeMatch: ReadonlySet<string> = new Set(['meeting', 'summit'])

// «تلتقي المكسيك مع بنما في نصف النهائي»: where states meet, and the talk is of sport, their teams do; and so is he of it who is nobody known.
function areTeams(draft: Draft, doc: Doc, entities: EntityTable, { isOfSport }: ContactRules): boolean {
  const teams = mayBeMatch.has(draft.kind) && !draft.sides.some(side => side.every(travels))
  const stranger = draft.kind === 'visit' && draft.sides[0].every(id => !standsForSomebody(id, entities))
  if (!teams && !stranger) return false
  const { from } = doc.sentences[Math.max(0, draft.sentence - around)]!
  const { to } = doc.sentences[Math.min(doc.sentences.length - 1, draft.sentence + around)]!
  for (let i = from; i < to; i++) if (isOfSport(doc.tokens[i]!.word)) return true
  return false
}

// how far before a contact noun «ذكرى» may stand
const memoryReach = 4

const manners = new Set(['in', 'during', 'after', 'before'])

// «مشروع مذكرة تفاهم بشأن المشاورات السياسية بين», but not «وقعا مذكرة خلال لقاء بين»
function isOfPaper({ tokens }: Doc, at: number, { papers }: ContactRules): boolean {
  if (tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && manners.has(s.value))) return false
  const before = tokens.slice(Math.max(0, at - paperReach), at)
  return before.some(({ word }) => word.senses.some(s => s.cls === 'noun' && papers.has(s.value)))
}

const paperReach = 5

// «لم يتم الاتفاق بعد على لقاء»
function isNotAgreed({ doc }: Clauses, at: number, { agreements }: ContactRules): boolean {
  const noun = [at - 2, at - 3].find(i => doc.tokens[i]?.word.senses.some(s => !s.verb && agreements.has(s.value)))
  if (noun === undefined || !doc.tokens[at - 1]!.word.senses.some(s => s.cls === 'prep' && s.value === 'on'))
    return false
  return [1, 2, 3].some(k => isNegation(doc, noun - k))
}

// «لو التقى», «ذكرى زيارة السادات», «قنوات الاتصال مع طهران»
function isNoEvent(draft: Draft, clauses: Clauses, rules: ContactRules): boolean {
  const { doc } = clauses
  const { predicate, trigger } = draft
  const [at] = trigger
  const verb = predicate && predicate.at <= at && at < predicate.clause.to ? predicate.at : at
  if (isUnreal(clauses, verb, doc.sentences[draft.sentence]!.from, rules.unreal, rules.unless)) return true
  if (predicate?.at === at) return false
  // «لقاء بينهما لم يدرج على جدول الأعمال بعد»
  if (refusalBehind(clauses, at, draft.sentence, rules) === 'shelved' || isNotAgreed(clauses, at, rules)) return true
  // «تعطلت الاتصالات بين البلدين»
  if (predicate?.at === at - 1 && predicate.readings.some(r => rules.broken.has(r.value))) return true
  // «زيارة خاصة»
  if (draft.kind === 'visit' && rules.own.has(doc.tokens[at + 1]?.word.folded ?? '')) return true
  for (let i = Math.max(0, at - memoryReach); i < at; i++) if (rules.memory.has(doc.tokens[i]!.word.folded)) return true
  if (isOfPaper(doc, at, rules)) return true
  return doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'noun' && rules.means.has(s.value)) ?? false
}

/** Drops from a draft whoever is no party to a contact between powers; false where nobody is left to be in contact. */
export function isContact(draft: Draft, clauses: Clauses, known: Known, rules: ContactRules): boolean {
  const { entities, isActor, rankOf } = known
  if (areTeams(draft, clauses.doc, entities, rules) || isNoEvent(draft, clauses, rules)) return false
  draft.sides = [draft.sides[0].map(personOf), draft.sides[1].map(personOf)]
  if (draft.kind === 'visit') {
    // «وصل وفد من الحركة إلى القاهرة»; but who comes back, and is of no state that is known, may come home
    const goes = (id: string): boolean =>
      (travels(id) && !(draft.again && !standsForSomebody(id, entities))) ||
      (draft.sent && /^(?:body|state):/u.test(id) && !!entities.all.get(id)?.country)
    draft.sides = [draft.sides[0].filter(goes), destinations(draft, clauses, entities, rankOf, rules)]
    // «ثم زار وزير الخارجية في مكتبه»: whom one visits one meets
    if (draft.toPeople && draft.sides[1].every(isPerson)) draft.kind = 'meeting'
  }
  // «وقال المتحدث: هناك اجتماع مع …»: not he who tells of it holds it
  const tells = (id: string): boolean => draft.rule.startsWith(nounRule) && rankOf(id) === 'spokesperson'
  const speaksFor = (id: string): boolean => draft.anybody || standsForSomebody(id, entities)
  // «وفدا من الكونغرس برئاسة النائب كلايتون هاربر»: who leads a delegation acts for it
  const acts = (id: string): boolean => isActor(id) || draft.led.some(({ leader }) => leader === id)
  const [ones, others] = draft.sides.map(side => side.filter(id => acts(id) && !tells(id) && speaksFor(id))) as [
    string[],
    string[],
  ]
  const fits = (one: string, other: string): boolean => mayBeInContact(one, other, known)
  draft.sides = [
    ones.filter(one => others.some(other => fits(one, other))),
    others.filter(other => ones.some(one => fits(one, other))),
  ]
  return draft.sides[0].length > 0 && draft.sides[1].length > 0
}
