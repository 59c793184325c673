import { table } from '../knowledge/load.js'
import { loadWorld, type World } from '../knowledge/world.js'
import { fold } from './words.js'

let loaded: World | undefined

export function world(): World {
  loaded ??= loadWorld()
  return loaded
}

/** An office `RUS/president` or `body:un/secretary-general` in its two parts. */
export function partsOfOffice(office: string): { seat: string; role: string } {
  const at = office.lastIndexOf('/')
  return at < 0 ? { seat: office, role: '' } : { seat: office.slice(0, at), role: office.slice(at + 1) }
}

export const officeOf = (entity: string): string | null =>
  entity.startsWith('office:') ? entity.slice('office:'.length) : null

export const hasHeld = (person: string, office: string): boolean =>
  (world().termsOf.get(person) ?? []).some(term => term.office === office)

/** The office that a person held on a day, or held last as far as is known when the day is not given. */
export function officeOn(person: string, day: string | null): string | null {
  const terms = world().termsOf.get(person) ?? []
  const held = terms.filter(({ period }) => day !== null && (period.from ?? '') <= day && day <= (period.to ?? '9999'))
  const fit = held.length > 0 ? held : terms
  const open = fit.filter(term => term.period.to === null)
  return (open[0] ?? fit.at(-1))?.office ?? null
}

let members: Map<string, string> | undefined

function institutionRows(): Map<string, string> {
  members ??= new Map(table('register/institutions').map(row => [row.member ?? '', row.institution ?? '']))
  return members
}

const isState = (seat: string): boolean => /^[A-Z]{3}$/u.test(seat)

/** The institution behind a body: the presidency behind a palace, else the body itself. */
export function institutionOfBody(id: string): string {
  const composed = /^body:([A-Z]{3})[/:-](.+)$/u.exec(id)
  if (composed) return `${composed[1]}/${institutionRows().get(composed[2]!) ?? composed[2]}`
  const body = world().bodies.get(id)
  const listed = institutionRows().get(id)
  if (listed && body?.country) return `${body.country}/${listed}`
  if (body?.country && (body.metonym || body.kind === 'seat' || body.kind === 'presidency'))
    return `${body.country}/presidency`
  if (body?.country && body.kind === 'government') return `${body.country}/government`
  return id
}

export function institutionOfOffice(office: string): string {
  const { seat, role } = partsOfOffice(office)
  if (isState(seat)) return `${seat}/${institutionRows().get(role) ?? role}`
  return institutionOfBody(seat)
}

let outletNames: Map<string, string> | undefined

function readOutletNames(): Map<string, string> {
  const names = new Map<string, string>()
  for (const outlet of world().outlets.values()) {
    for (const name of [outlet.en, ...outlet.ar, ...outlet.latin, ...outlet.hosts])
      if (name) names.set(fold(name).trim(), outlet.id)
  }
  return names
}

/** The id of a known outlet or agency by any of its names, else null. */
export function outletByName(name: string): string | null {
  outletNames ??= readOutletNames()
  return outletNames.get(fold(name).trim()) ?? null
}

export const isAgency = (outlet: string): boolean => world().outlets.get(outlet)?.kind === 'agency'
