import type { Doc } from '../arabic/doc.js'
import { sentenceAt } from '../arabic/doc.js'
import { firstDay, lastDay, overlap, type Period } from '../knowledge/dates.js'
import type { Term, World } from '../knowledge/world.js'
import { roleOfOffice, seatOfOffice } from '../knowledge/world.js'
import type { DateValue, Diagnostic, TimeExpression } from '../model/records.js'
import type { MentionLayer } from './mentions/index.js'

// A page whose date contradicts an office that it names as held.

type Contradictions = MentionLayer['contradictions']

const dated = /^\d{4}(?:-\d\d(?:-\d\d)?)?/u

function periodOf({ value, notBefore, notAfter }: DateValue): Period | null {
  const day = value && dated.exec(value)?.[0]
  if (day) return { from: firstDay(day), to: lastDay(day) }
  return notBefore === null && notAfter === null ? null : { from: notBefore, to: notAfter }
}

/** Whether the sentence of a name, or the one before it, tells a time at which the office was held: «في عام 2015 وقع …». */
function isDatedItself(doc: Doc, at: number, terms: readonly Term[], times: readonly TimeExpression[]): boolean {
  const sentence = sentenceAt(doc, at)
  const from = doc.tokens[doc.sentences[Math.max(0, sentence - 1)]?.from ?? 0]!.start
  const to = doc.tokens[(doc.sentences[sentence]?.to ?? doc.tokens.length) - 1]!.end
  return times.some(({ span, date }) => {
    const then = span[0] >= from && span[1] <= to && date ? periodOf(date) : null
    return then !== null && terms.some(({ period }) => overlap(period, then) !== null)
  })
}

const nameOf = (world: World, person: string): string => world.people.get(person)?.en ?? person

function officeInWords(world: World, office: string): string {
  const of = seatOfOffice(office)
  const owner = world.states.get(of) ?? world.bodies.get(of) ?? world.places.get(of)
  return `${world.roles.get(roleOfOffice(office))?.en ?? office} of ${owner?.en ?? of}`
}

const termText = ({ written: { from, to } }: Term): string =>
  from && to ? `from ${from} to ${to}` : from ? `from ${from} on` : `until ${to}`

/** What contradicts the date of the story, in words, at the names that do so. */
export function officeDiagnostics(
  doc: Doc,
  contradictions: Contradictions,
  published: DateValue | null,
  times: readonly TimeExpression[],
  world: World,
): Diagnostic[] {
  return contradictions
    .filter(({ holding, terms }) => !isDatedItself(doc, holding.party.from, terms, times))
    .map(({ holding, office, terms, instead, span }) => ({
      code: 'world/office-contradicts-date',
      message:
        `${nameOf(world, holding.person)} is named as ${officeInWords(world, office)}, and held that office ` +
        `${terms.map(termText).join(', and ')}; on ${published?.value?.slice(0, 10)}, when the story speaks, ` +
        `${instead.map(person => nameOf(world, person)).join(' or ')} held it.`,
      span,
    }))
}
