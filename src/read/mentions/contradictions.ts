import type { Doc } from '../../arabic/doc.js'
import { overlap, type Period, shifted } from '../../knowledge/dates.js'
import type { Term, World } from '../../knowledge/world.js'
import type { Grammar } from './grammar.js'
import { type Holding, high, rolesOf } from './who.js'

/** An office that the story names somebody as holding, though he did not hold it when the story speaks. */
export interface Contradiction {
  holding: Holding
  office: string
  /** when he did hold it */
  terms: Term[]
  /** who held it when the story speaks */
  instead: string[]
}

// Papers go on naming who has just left office, and name who is elected or appointed before he takes it.
const daysAfter = 21
const daysBefore = 90

const leniently = ({ from, to }: Period): Period => ({
  from: from && shifted(from, -daysBefore),
  to: to && shifted(to, daysAfter),
})

/** How many words before a name may say that the past is told: «في عهد الرئيس المصري الراحل». */
const reach = 3

/** Whether the words around a name tell of another time: «في عهد الرئيس …», «… آنذاك», «الرئيس المنتخب …». */
function isElsewhen(doc: Doc, { party }: Holding, grammar: Grammar): boolean {
  const sentence = doc.sentences.find(({ from, to }) => from <= party.from && party.from < to)
  const among = (from: number, to: number, words: ReadonlySet<string>): boolean =>
    doc.tokens
      .slice(from, to)
      .some(({ word }) => words.has(word.folded) || grammar.cutsOf(word).some(cut => words.has(cut.host)))
  const start = sentence?.from ?? party.from
  return (
    among(Math.max(start, party.from - reach), party.from, grammar.bygone) ||
    among(start, sentence?.to ?? party.to, grammar.backThen) ||
    among(party.from, party.to, grammar.designate)
  )
}

/** The terms of a person in offices that the title may mean, with the offices. */
const termsOf = ({ person, title }: Holding, world: World): Term[] => {
  const offices = rolesOf(title.role).map(role => `${title.of}/${role}`)
  return (world.termsOf.get(person) ?? []).filter(term => offices.includes(term.office))
}

const rankOf = (role: string, world: World): string => world.roles.get(role)?.rank ?? ''

/**
 * Where the date of a story contradicts an office that it names somebody as holding. Only where the table knows who held the office
 * then, so that a gap in the table contradicts nobody, and where the story does not name him too, so that it tells of several times.
 */
export function contradictionsIn(
  doc: Doc,
  holdings: readonly Holding[],
  when: Period,
  grammar: Grammar,
): Contradiction[] {
  const { world } = grammar
  if (when.from === null || when.to === null) return []
  const named = new Set(holdings.map(({ person }) => person))
  const told = new Set<string>()
  return holdings.flatMap(holding => {
    const terms = termsOf(holding, world)
    const inTime = terms.some(({ period }) => overlap(leniently(period), when) !== null)
    if (inTime || !high.has(rankOf(holding.title.role, world))) return []
    const office = terms[0]!.office
    const instead = (world.terms.get(office) ?? []).filter(({ period }) => overlap(period, when) !== null)
    const people = [...new Set(instead.map(term => term.person))]
    if (people.length === 0 || people.some(person => named.has(person))) return []
    const key = `${office} ${holding.person}`
    if (told.has(key) || isElsewhen(doc, holding, grammar)) return []
    told.add(key)
    return [{ holding, office, terms: terms.filter(term => term.office === office), instead: people }]
  })
}
