import type { Clauses, Group, Predicate, Slot } from '../clauses/index.js'
import type { RankOf } from './exclusions.js'

// «مستشار الرئيس الأميركي دونالد ترامب», «موفد الرئيس الفرنسي»: whose man somebody is, is named behind him, and does not act himself.

const aiding = new Set(['other', 'deputy', 'envoy'])
const leading = new Set(['head-of-state', 'head-of-government', 'body-head', 'armed-group', 'royal'])

const isAide = ({ doc, rules }: Clauses, i: number): boolean =>
  doc.tokens[i]?.word.senses.some(s => rules.aides.has(s.value) && !s.verb && !s.definite) ?? false

/** The first token of the last member of a group. */
function startOf({ doc }: Clauses, { from, to }: Group, { span: [start] }: Group['members'][number]): number {
  let i = to - 1
  while (i > from && doc.tokens[i]!.start > start) i--
  return i
}

// «مدير مكتب الرئيس الكيني وليام روتو»: the name is that of the second title
function isBehindOffice(clauses: Clauses, index: number, rankOf: RankOf): boolean {
  const { groups } = clauses.marks
  const { from, members, conj } = groups[index]!
  const before = groups[index - 1]
  const office = before?.to === from && !conj ? before.members.at(-1)! : null
  const [named] = members
  if (office?.kind !== 'office' || named!.kind !== 'person' || !named!.entity) return false
  // «أحمد البدوي مدير مكتب الرئيس وليام روتو»: an office that only its holder is known by
  if (!office.entity && !office.holder) return false
  const aids =
    !office.entity || office.entity.includes('/~')
      ? isAide(clauses, startOf(clauses, before!, office))
      : aiding.has(rankOf(office.entity))
  return aids && leading.has(rankOf(named!.entity))
}

// «موفد الرئيس الفرنسي إيمانويل ماكرون»: a word that is no office itself
function isBehindAide(clauses: Clauses, { from, members, conj }: Group, rankOf: RankOf): boolean {
  if (conj || from === 0 || clauses.marks.groupOf[from - 1]! >= 0) return false
  const id = members[0]!.holder ?? members[0]!.entity
  return id !== null && (leading.has(rankOf(id)) || id.startsWith('body:office-of/')) && isAide(clauses, from - 1)
}

/** The group without him as the holder of its last office: null where he is to be gone himself. */
type Changed = ReadonlyMap<Group, Group | null>

const slotsIn = (slots: readonly Slot[], changed: Changed): Slot[] =>
  slots.flatMap(slot => {
    const group = changed.has(slot.group) ? changed.get(slot.group)! : slot.group
    return group === null ? [] : [group === slot.group ? slot : { ...slot, group }]
  })

function predicateIn(predicate: Predicate, changed: Changed): Predicate {
  const { clause, subject } = predicate
  const touched = [...clause.slots, ...clause.led, ...(subject ? [subject] : [])].some(({ group }) =>
    changed.has(group),
  )
  if (!touched) return predicate
  const slots = slotsIn(clause.slots, changed)
  // the subject is one of the slots, where it stands behind its verb
  const within = subject && clause.slots.includes(subject) ? slots.find(({ at }) => at === subject.at) : null
  return {
    ...predicate,
    clause: { ...clause, slots, led: slotsIn(clause.led, changed) },
    subject: subject && (within ?? slotsIn([subject], changed)[0] ?? null),
  }
}

const withoutHolder = (group: Group): Group => ({
  ...group,
  members: group.members.map((member, i) => (i === group.members.length - 1 ? { ...member, holder: null } : member)),
})

/** The clauses without those whose aides alone are spoken of. */
export function withoutPrincipals(clauses: Clauses, rankOf: RankOf): Clauses {
  const { marks, predicates } = clauses
  const changed = new Map<Group, Group | null>()
  for (const [i, group] of marks.groups.entries()) {
    if (group.prep !== '' || group.members.length !== 1) continue
    const named = isBehindOffice(clauses, i, rankOf)
    if (named && marks.groups[i - 1]!.members.at(-1)!.holder === group.members[0]!.entity)
      changed.set(marks.groups[i - 1]!, withoutHolder(marks.groups[i - 1]!))
    if (named || isBehindAide(clauses, group, rankOf)) changed.set(group, null)
  }
  if (changed.size === 0) return clauses
  return {
    ...clauses,
    marks: {
      ...marks,
      groupAt: marks.groupAt.map(index => (index >= 0 && changed.get(marks.groups[index]!) === null ? -1 : index)),
      groups: marks.groups.map(group => changed.get(group) ?? group),
    },
    predicates: predicates.map(predicate => predicateIn(predicate, changed)),
  }
}
