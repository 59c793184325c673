import { table } from '../../knowledge/load.js'
import { roleOfOffice, seatOfOffice } from '../../knowledge/world.js'
import { world } from '../world.js'

export interface Named {
  ar: string
  en: string | null
}

let templates: Map<string, Named> | undefined

function readTemplates(): Map<string, Named> {
  templates ??= new Map(
    table('register/institution-names').map(row => [row.institution ?? '', { ar: row.ar ?? '', en: row.en ?? '' }]),
  )
  return templates
}

/** The name of the institution of a state, `EGY/foreign-ministry`, or of a body of the tables; null when it has none. */
export function institutionName(id: string): Named | null {
  const { bodies, states } = world()
  const body = bodies.get(id)
  if (body) return { ar: body.ar[0] ?? '', en: body.en }
  const [code = '', institution = ''] = id.split('/')
  const state = states.get(code)
  if (!state) return null
  if (!institution) return { ar: state.ar[0] ?? '', en: state.en }
  const name = readTemplates().get(institution)
  if (!name || !state.nisba[0]) return null
  const fill = (text: string, of: string): string => text.replace('{nisba}', state.nisba[0]!).replace('{state}', of)
  return { ar: fill(name.ar, state.ar[0] ?? ''), en: fill(name.en ?? '', state.en) }
}

/** `RUS/president` in words: president of Russia. */
export function officeName(office: string): string | null {
  const { bodies, roles, states } = world()
  const [seat, role] = [seatOfOffice(office), roles.get(roleOfOffice(office))]
  const owner = states.get(seat)?.en ?? bodies.get(seat)?.en ?? bodies.get(`body:${seat}`)?.en
  return role && owner ? `${role.en} of ${owner}` : null
}
