import { sentenceAt } from '../../arabic/doc.js'
import type { Language } from '../../arabic/language.js'
import { senseOf } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import { document } from '../../knowledge/load.js'
import { countWhile } from '../../text/ordered.js'
import { TokenKind } from '../../text/tokens.js'
import { namedInstitution } from '../mentions/index.js'
import { type Context, entityOf, foldedAt, groupAt, idOf, infoAt, quoteAt, type Source } from './context.js'
import type { Hit } from './word-info.js'

// To whom something is said: whom the verb has for an object, or a preposition names, or a pronoun means.

interface AddresseeFile {
  objects: string[]
  alone: string[]
  theirs: string[]
  given: string[]
  calls: string[]
  receives: string[]
  gets: string[]
  replies: string[]
  for: Record<string, string>
}

export interface AddresseeRules {
  /** folded lemmas of verbs whose object is spoken to */
  objects: ReadonlySet<string>
  /** those that never go without it */
  alone: ReadonlySet<string>
  /** those after which somebody of the speaker is spoken to: «وسأل زواره» */
  theirs: ReadonlySet<string>
  /** those before whose «أن» he stands, where another has just spoken */
  given: ReadonlySet<string>
  replies: ReadonlySet<string>
  /** talks of two: «في اتصال هاتفي تلقاه من …» */
  calls: ReadonlySet<string>
  /** «لدى استقباله وزير الخارجية» */
  receives: ReadonlySet<string>
  /** «تلقى اتصالا من …»: verbs of which another speaks in what one has got */
  gets: ReadonlySet<string>
  /** «له» → its pronoun */
  for: ReadonlyMap<string, string>
}

export function buildAddressees({ fold }: Language): AddresseeRules {
  const file = document<AddresseeFile>('arabic/addressees')
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))
  return {
    objects: folded(file.objects),
    alone: folded(file.alone),
    theirs: folded(file.theirs),
    given: folded(file.given),
    replies: folded(file.replies),
    calls: folded(file.calls),
    receives: folded(file.receives),
    gets: folded(file.gets),
    for: new Map(Object.entries(file.for).map(([word, pronoun]) => [fold(word), pronoun])),
  }
}

/** Those spoken to as they were met on the way from the cue: parties by their ids, and what stands for one. */
export interface Addressed {
  ids: string[]
  /** «له», «ناشده» */
  pronoun: string | null
  /** «الحكومة» of a state that is not named */
  institution: string | null
  /** «الجانبين» */
  dual: boolean
}

export const nobody = (): Addressed => ({ ids: [], pronoun: null, institution: null, dual: false })

/** «أبلغها», «ناشده»: the object of a verb that is said to somebody. */
export const objectPronoun = ({ cue, sense, form }: Hit, { rules }: Context): string | null =>
  form === 'verb' && rules.addressees.objects.has(cue.lemma) ? (sense.verb?.object ?? null) : null

/** «له», «عليه» after a verb that they go with. */
export function pronounAt(context: Context, { cue }: Hit, i: number): string | null {
  const { addressees } = context.rules
  const own = addressees.for.get(foldedAt(context, i))
  if (own !== undefined) return own
  const { prep } = infoAt(context, i)
  if (!prep?.pronoun) return null
  const said = prep.value === cue.via || (prep.value === 'on' && addressees.replies.has(cue.lemma))
  return said ? prep.pronoun : null
}

/** Adds whoever is named at tokens `[from, to)`: «نظيره الإندونيسي المنتخب برابوو سوبيانتو» is one man. */
export function addressParties(told: Addressed, context: Context, from: number, to: number): void {
  let office: string | null = null
  let institution: string | null = null
  for (let k = from; k < to; k++) {
    const group = groupAt(context, k)
    if (!group) {
      institution ??= namedInstitution(context.doc, k)
      continue
    }
    const [member] = group.members
    // «السفير الأميركي في لبنان»
    if (k > from && infoAt(context, k - 1).prep) continue
    const isName = group.members.length === 1 && member!.kind === 'person' && !group.conj && group.prep === ''
    if (office !== null && isName) told.ids = told.ids.filter(id => id !== office)
    const ids = group.members.map(idOf).filter(id => id !== null && !id.startsWith('outlet:')) as string[]
    told.ids.push(...ids)
    told.dual ||= group.members.some(m => m.how === 'dual')
    office = group.members.length === 1 && member!.kind === 'office' ? ids[0]! : null
    k = group.to - 1
  }
  if (told.ids.length === 0) told.institution ??= institution
}

// a thing or a state may be «ها», a man never is
function fits(context: Context, id: string, gender: 'm' | 'f' | null): boolean {
  if (id.startsWith('state:')) return gender === 'f' && !context.rules.agreement.masculine.has(id)
  if (!id.startsWith('person:') && !id.startsWith('office:')) return false
  const known = context.genderOf(id)
  return known === null || known === gender
}

/** The parties of one kind of pronoun that tokens `[from, to)` name, without `not`. */
function partiesIn(context: Context, from: number, to: number, pronoun: string, not: string | null): string[][] {
  const meaning = pronounMeaning(pronoun)!
  const found = new Map<string, string[]>()
  const { groups } = context.marks
  for (let n = countWhile(groups, g => g.from < from); n < groups.length && groups[n]!.from < to; n++) {
    const group = groups[n]!
    const ids = group.members.map(idOf).filter(id => id !== null)
    const [id] = ids
    const meant =
      meaning.number === 'd' ? ids.length === 2 : ids.length === 1 && id !== not && fits(context, id!, meaning.gender)
    if (meant) found.set(ids.join(), ids)
  }
  return [...found.values()]
}

const only = (found: string[][]): string[] | null => (found.length === 1 ? found[0]! : null)

/** Whom a pronoun beside the cue at `at` means; nobody where two come into question. */
function meantBy(pronoun: string, speaker: string | null, at: number, context: Context): string[] {
  const meaning = pronounMeaning(pronoun)
  if (meaning?.person !== 3 || meaning.number === 'p') return []
  const { doc, memory } = context
  const sentence = sentenceAt(context.doc, at)
  const { from } = doc.sentences[sentence]!
  const here = partiesIn(context, from, at, pronoun, speaker)
  if (here.length > 0) return only(here) ?? []
  const last = memory.told.at(-1)
  const before = doc.sentences[sentence - 1]
  if (last && before && last.at >= before.from && last.by === speaker && last.ids.length === 1) return last.ids
  if (!before) return []
  const named = partiesIn(context, before.from, before.to, pronoun, speaker)
  return only(named.length > 0 ? named : lastBefore(pronoun, speaker, sentence, context)) ?? []
}

// he who spoke before, where no name stands in his sentence
function lastBefore(pronoun: string, speaker: string | null, sentence: number, context: Context): string[][] {
  const last = context.memory.said.findLast(s => s.source.entity !== speaker)
  const id = last && sentence - last.sentence <= 1 ? last.source.entity : null
  return id !== null && fits(context, id, pronounMeaning(pronoun)!.gender) ? [[id]] : []
}

function nisbaIn({ doc }: Context, { from, to }: Source): string | null {
  for (let k = from; k < to; k++) {
    const sense = senseOf(doc.tokens[k]!.word, 'nisba')
    if (sense && /^[A-Z]{3}$/u.test(sense.value)) return sense.value
  }
  return null
}

/** «الحكومة»: of the state of him who speaks, else of the page. */
function institutionOf(institution: string, speaker: Source, context: Context): string[] {
  const country = entityOf(context, speaker.entity)?.country ?? nisbaIn(context, speaker) ?? context.home
  return country === null ? [] : [context.entities.thing(`${country}/${institution}`, institution)]
}

// «ورد بوتين بأن …»: to him who spoke before
function answered(speaker: string | null, { cue }: Hit, at: number, context: Context): string[] {
  const { rules, memory, doc } = context
  const said = rules.addressees.replies.has(cue.lemma) ? memory.said.at(-2) : undefined
  // a reply in another paragraph may come from another town
  const here = said && doc.sentences[said.sentence]!.part === doc.sentences[sentenceAt(context.doc, at)]!.part
  const before = here ? said.source : undefined
  const known = before?.kind === 'person' && before.entity !== null && !before.entity.startsWith('person:~')
  return known && before.entity !== speaker ? [before.entity!] : []
}

/** The ids of those to whom a statement is said by `speaker` with the cue at `at`. */
export function addresseesOf(told: Addressed, hit: Hit, at: number, source: Source, context: Context): string[] {
  const speaker = source.entity
  // «الجانبين»: he who speaks is one of them, so they are two others
  const ids = told.dual && told.ids.includes(speaker ?? '') ? [] : [...new Set(told.ids)].filter(id => id !== speaker)
  const object = told.pronoun !== null && hit.sense.verb?.object ? meantBy(told.pronoun, speaker, at, context) : []
  const found =
    object.length > 0
      ? object
      : ids.length > 0
        ? ids
        : told.pronoun !== null
          ? meantBy(told.pronoun, speaker, at, context)
          : told.institution !== null
            ? institutionOf(told.institution, source, context)
            : answered(speaker, hit, at, context)
  if (found.length > 0) context.memory.told.push({ by: speaker, ids: found, at })
  return found
}

/**
 * «وحثت واشنطن على …», «…، ودعا بوتين إلى …»: whether the only noun after the cue is no subject but spoken to.
 * `next`: what follows the noun may begin the words.
 */
export function isAddressedAlone(context: Context, { cue, sense }: Hit, at: number, source: Source): boolean {
  const { objects, alone, theirs, given } = context.rules.addressees
  // «رسالة تحث فيها النساء على …»
  const within = alone.has(cue.lemma) && infoAt(context, at + 1).prep?.pronoun && source.from <= at + 3
  if (within) return opensWords(context, cue.preps, source.to)
  if (!objects.has(cue.lemma) || sense.conj === '' || source.from !== at + 1) return false
  if (theirs.has(cue.lemma) && (infoAt(context, source.from).source?.pronoun ?? '') !== '') return true
  if (alone.has(cue.lemma)) return opensWords(context, cue.preps, source.to)
  const last = context.memory.said.at(-1)
  const same = last !== undefined && context.doc.sentences[last.sentence]!.to > at
  if (!same || source.entity === null || source.entity === last.source.entity) return false
  const gender = sense.verb!.gender
  if (last.source.gender !== null && last.source.gender !== gender) return false
  const { prep, that } = source.to < context.doc.tokens.length ? infoAt(context, source.to) : noWord
  if (given.has(cue.lemma) && that?.prep === '') return true
  return (prep !== null && cue.preps.has(prep.value)) || opensBy(context, source.to, cue.preps)
}

const noWord = { prep: null, that: null }

const opensBy = (context: Context, i: number, preps: ReadonlySet<string>): boolean =>
  preps.has('by') && i < context.doc.tokens.length && hasBy(context, i)

const hasBy = ({ doc, rules }: Context, i: number): boolean =>
  doc.tokens[i]!.word.senses.some(s => s.prep === rules.written.by)

const farOpening = 10

// what may stand after the only noun: a preposition of the verb, «أن», «بقوله», a verbal noun; a colon may come later
function opensWords(context: Context, preps: ReadonlySet<string>, i: number): boolean {
  const token = context.doc.tokens[i]
  if (!token) return true
  const { prep, that } = infoAt(context, i)
  if (that || (prep && preps.has(prep.value)) || hasBy(context, i)) return true
  if (token.word.senses.some(s => s.cls === 'masdar' && !s.definite && s.prep === '')) return true
  for (let k = i; k < Math.min(context.doc.tokens.length, i + farOpening); k++) {
    const { word, kind } = context.doc.tokens[k]!
    if (word.folded === ':' || quoteAt(context, k)) return true
    const group = groupAt(context, k)
    if (kind === TokenKind.punct || (group && group.prep === '') || context.rules.agreement.isOblique(word))
      return false
    if (k === i && !infoAt(context, k).prep) return false
  }
  return false
}
