import type { World } from '../../knowledge/world.js'
import { roleOfOffice } from '../../knowledge/world.js'
import type { PersonName } from './person.js'
import type { Title } from './title.js'

// Whether a name and an office, or two offices, may be of one man, by what the tables know.

const held = (world: World, person: string, title: Title): boolean =>
  (world.termsOf.get(person) ?? []).some(
    ({ office }) =>
      (office.endsWith(`/${title.role}`) && (title.of === null || office.startsWith(`${title.of}/`))) ||
      // «رئيس الحكومة نيجيرفان بارزاني», of a region of the state
      (title.of === null && office.endsWith(`/regional-${title.role}`)),
  )

/** Whether somebody of the name ever had the office. */
export const isHeldBy = (name: PersonName, title: Title, world: World): boolean =>
  name.people.some(id => held(world, id, title))

/** … or is of its state. */
export function nameFits(name: PersonName, title: Title, world: World): boolean {
  if (name.people.length === 0) return true
  return name.people.some(
    id => held(world, id, title) || (title.of !== null && world.people.get(id)?.country === title.of.slice(0, 3)),
  )
}

const heads = new Set(['head-of-state', 'head-of-government'])
const served = new Set(['secretary-general', 'high-representative', 'special-envoy', 'director-general'])
const sent = new Set(['ambassador', 'envoy'])

// «صافح رئيس وزراء اليابان رئيس كوريا الجنوبية», «هنأ خادم الحرمين الشريفين رئيس جمهورية أستونيا»: nobody holds offices of two states
export const isOfOthers = (one: Title, other: Title, { roles, states }: World): boolean => {
  const isHead = ({ role }: Title): boolean => roles.get(role)?.rank === 'head-of-state'
  // «خادم الحرمين الشريفين وولي العهد» in a caption, without «و»
  // «نائب السكرتير الخاص لخادم الحرمين الشريفين مساعد رئيس الديوان»
  if (one.fixed && isHead(one) && other.words !== null) return true
  const isMinister = ({ role }: Title): boolean => roles.get(role)?.rank === 'minister' || isLeading(role, { roles })
  const isRoyal = ({ role }: Title): boolean => roles.get(role)?.rank === 'royal'
  if ((one.fixed && isHead(one) && isRoyal(other)) || (isRoyal(one) && isHead(other))) return true
  // «استقبل رئيس الجمهورية السفير الإماراتي»: no head is anybody's envoy
  if (isLeading(one.role, { roles }) && sent.has(roles.get(other.role)?.rank ?? '')) return true
  // «أقال الرئيس المصري وزير الدفاع المشير حسين طنطاوي»
  if (isHead(one) && (roles.get(other.role)?.rank === 'minister' || other.role === 'deputy')) return true
  // «هنأ الملك الرئيس عبد الفتاح السيسي»
  if (one.role !== other.role && one.role !== 'leader' && isHead(one) && isHead(other) && !one.of) return true
  if (!one.of || !states.has(one.of)) return false
  // «التقى وزير الخارجية العراقي الأمين العام للأمم المتحدة»: who serves all states has no office of one
  if (other.words === null && served.has(other.role) && isMinister(one)) return true
  if (other.of !== null) return states.has(other.of) && other.of !== one.of
  return one.fixed === true && isHead(one) && isHead(other)
}

/** Whether a role heads a state or its government. */
export const isLeading = (role: string, { roles }: Pick<World, 'roles'>): boolean =>
  heads.has(roles.get(role)?.rank ?? '')

export const leads = (title: Title | undefined, world: World): boolean =>
  title !== undefined && isLeading(title.role, world)

/** Whether somebody ever headed a state or its government. */
export const hasLed = (person: string, world: World): boolean =>
  (world.termsOf.get(person) ?? []).some(({ office }) => isLeading(roleOfOffice(office), world))

// «طالب المتحدث باسم المعارضة في سوريا بشار الأسد»: whom all the world knows by another office is not meant
export const mayHoldSo = (name: PersonName, title: Title, world: World): boolean =>
  name.people.length === 0 || isHeldBy(name, title, world) || !name.people.some(id => hasLed(id, world))

// «هنأ الرئيس المصري دونالد ترامب»: a name that all the world knows as another state's is no part of the title before it
export const isOfAnother = (name: PersonName, title: Title, world: World): boolean =>
  !name.short &&
  title.held === 'now' &&
  world.states.has(title.of ?? '') &&
  name.people.length > 0 &&
  !nameFits(name, title, world) &&
  name.people.some(id => hasLed(id, world))
