import type { DateValue, Event } from '../../model/records.js'
import type { EntityTable } from '../mentions/index.js'

// A visitor who is there now, and when.
interface Stay {
  visitor: string
  state: string
  visit: Event
}

function staysIn(events: readonly Event[]): Stay[] {
  return events
    .filter(event => event.contact?.kind === 'visit' && !['possible', 'denied', 'cancelled'].includes(event.status))
    .map(visit => ({ visitor: visit.contact!.participants[0]!, state: visit.contact!.participants[1]!, visit }))
}

const dayLength = 86_400_000

// «وصل الوزير اليوم إلى بغداد … ومن المقرر أن يلتقي»: papers tell a day later what their agencies told on the day
function hasJustCome(visit: Event, { date }: Event): boolean {
  const [day, told] = [Date.parse(visit.date?.value ?? ''), Date.parse(date?.notBefore ?? '')]
  return visit.status === 'happened' && visit.date?.value?.length === 10 && told >= day && told - day <= dayLength
}

const oneDay = 'P1D'

// how long one who has just come may stay, in days: when the page says no more, his talks lie between
const stay = 2

const isUndated = ({ date }: Event): boolean => !date?.value && !date?.basis.includes('relative')

const duringStay = ({ value }: DateValue): DateValue => ({
  value: null,
  notBefore: value,
  notAfter: new Date(Date.parse(value!) + stay * dayLength).toISOString().slice(0, 10),
  weekday: null,
  basis: ['narrative'],
  why: `To be held during the visit: within ${stay} days of the arrival.`,
})

/** The day of what was or will be done during a visit, as far as the visit's says it. */
function dayInStay(event: Event, visit: Event): DateValue | null {
  if (event.date?.value || !visit.date?.value) return null
  const { duration } = visit.contact!
  // «وصل الجمعة في زيارة تستغرق يوما واحدا، … وعقد اجتماعا»
  if (event.status === 'happened' && isUndated(event) && duration === oneDay)
    return { ...visit.date, basis: ['narrative'], why: 'Held during a visit of one day.' }
  if (event.status !== 'planned') return null
  // «في زيارة تستغرق يومين يلتقي خلالها»: on one of them
  if (duration && duration !== oneDay) return duringStay(visit.date)
  if (visit.status === 'ongoing' || visit.status === 'planned')
    return { ...visit.date, basis: ['narrative'], why: 'To be held during the visit: its day.' }
  return hasJustCome(visit, event) ? duringStay(visit.date) : null
}

/** Talks held while one side visits the other are a meeting; what a visit will bring, or a visit that goes on, has the visit's day. */
export function placeInVisits(events: readonly Event[], entities: EntityTable): void {
  const stays = staysIn(events)
  for (const event of events) {
    const { contact } = event
    if (!contact || (contact.kind !== 'talks' && contact.kind !== 'meeting')) continue
    const stay = stays.find(
      ({ visitor, state }) =>
        contact.participants.includes(visitor) &&
        contact.participants.some(
          id => id !== visitor && entities.all.get(id)?.country === entities.all.get(state)?.country,
        ),
    )
    if (!stay) continue
    const { visit } = stay
    // «يعقد اليوم لقاء مع نظيره في القاهرة … ويصل إليها في زيارة عمل»
    if (visit.status === 'planned' && event.status === 'planned' && isUndated(visit) && event.date?.value)
      visit.date = { ...event.date, basis: ['narrative'], why: 'The day of what the visit will bring.' }
    if (visit.status !== 'planned' || event.status === 'planned') contact.kind = 'meeting'
    event.date = dayInStay(event, visit) ?? event.date
  }
}
