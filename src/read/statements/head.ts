import type { Link } from '../../model/records.js'
import type { EntityTable } from '../mentions/index.js'
import type { Source } from './context.js'
import { bareWords, type StatementRules } from './knowledge.js'

interface Layout {
  dateline: { agency: string | null } | null
  credit: string | null
}

/** Which links a whole story shares: the agency that heads every chain, and the outlet of the page, which is none. */
export interface Heading {
  head: Link | null
  isOwn(link: Link): boolean
}

const sameWords = (a: string, b: string): boolean => a !== '' && (a === b || b.startsWith(`${a} `))

// «واس» in the dateline, «المصدر: تاس» at the end
function named(layout: Layout, rules: StatementRules): string | null {
  const { dateline, credit } = layout
  const agency = dateline?.agency
  if (agency && isAgency(agency, rules)) return agency
  return !agency && credit !== null && rules.outletNames.has(bareWords(rules.fold(credit))) ? credit : null
}

function isAgency(name: string, rules: StatementRules): boolean {
  const key = bareWords(rules.fold(name))
  const id = rules.outletNames.get(key)
  return id === undefined ? rules.agencies.has(key) : rules.outlets.get(id) === 'agency'
}

export function headingOf(
  outlets: readonly string[],
  layout: Layout,
  entities: EntityTable,
  rules: StatementRules,
): Heading {
  const keyOf = (name: string): string => bareWords(rules.fold(name))
  const own = outlets.flatMap(name => [name, ...name.split(/[()]/u)].map(keyOf)).filter(Boolean)
  const ownIds = new Set(own.map(key => rules.outletNames.get(key)).filter(id => id !== undefined))
  const isOwn = ({ name, entity, role }: Link): boolean => {
    if (role !== 'outlet' && role !== 'agency') return false
    const id = entity ?? rules.outletNames.get(keyOf(name))
    return (id !== undefined && ownIds.has(id)) || own.some(key => sameWords(keyOf(name), key))
  }
  // Where nothing tells whose page it is, the agency may be the page's own outlet, and that is no link.
  const name = own.length > 0 ? named(layout, rules) : null
  if (name === null) return { head: null, isOwn }
  const id = rules.outletNames.get(keyOf(name)) ?? null
  const role = id === null || rules.outlets.get(id) === 'agency' ? 'agency' : 'outlet'
  const head: Link = { role, name, entity: id, span: null, cue: null, unnamed: null }
  if (isOwn(head)) return { head: null, isOwn }
  return { head: { ...head, entity: id && entities.thing(id, name) }, isOwn }
}

/** «الوكالة» may mean it. */
export const agencySource = ({ name, entity, role }: Link): Source => ({
  from: 0,
  to: 0,
  name: [0, 0],
  written: name,
  entity,
  kind: 'outlet',
  role,
  head: '',
  last: '',
  gender: null,
  plural: false,
  same: false,
  again: false,
})

/** The chain of a statement as the whole story has it. */
export function headed(chain: readonly Link[], { head, isOwn }: Heading): Link[] {
  const speaker = chain.length - 1
  const links = chain.filter((link, i) => i === speaker || !isOwn(link))
  const known = head && links.some(l => (l.entity === null ? l.name === head.name : l.entity === head.entity))
  return head && !known ? [head, ...links] : links
}
