import { foldedWords, sentenceAt } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import { roleOfOffice } from '../../knowledge/world.js'
import type { Link, Mention } from '../../model/records.js'
import { countWhile } from '../../text/ordered.js'
import type { Group } from '../clauses/index.js'
import { type Context, entityOf, idOf, infoAt, type Said, type Source, spanOf } from './context.js'

const reach = 6

/** «الوكالة», «المصدر ذاته», «المتحدث», a surname: who was called so before. The source itself when nobody was. */
export function meant(source: Source, context: Context): Source {
  const { memory, rules } = context
  // «أحد المصادر»
  if (source.kind === 'unnamed' && rules.unnamed.one.has(rules.fold(context.doc.tokens[source.from]!.word.folded)))
    return source
  const here = (found: Source): Source => ({ ...found, from: source.from, to: source.to, gender: source.gender })
  if (source.entity === null && source.to === source.from + 1) {
    const named = memory.known.findLast(s => s.last === source.last && s.kind === 'person')
    if (named) return here(named)
  }
  const person =
    source.entity === null &&
    (source.kind === 'person' || source.kind === 'other' || source.kind === 'unnamed') &&
    !source.same &&
    !isPlural(source, context)
      ? personBefore(source, context)
      : null
  if (person) return person
  const lastSaid = memory.said.at(-1)?.source
  if (source.same && source.kind === 'person' && lastSaid) return here(lastSaid)
  if (isAnyOfMany(source, context)) {
    const alike = ofThatKind(source, context)
    if (alike) return here(alike)
    if (lastSaid && (lastSaid.kind === 'person' || lastSaid.kind === 'unnamed')) return here(lastSaid)
    const called = sameHead(source, context)
    if (called) return here(called)
    if (source.again) return { ...source, kind: 'unnamed', role: 'unnamed' }
  }
  return compatriotOf(source, context) ?? bureauOf(source, context) ?? calledAgain(source, context, here)
}

// «الوزير الأميركي»: the only one of that country, where the office is not one alone
function compatriotOf(source: Source, context: Context): Source | null {
  const nisba = source.again && source.entity?.startsWith('office:') ? nisbaOf(source, context) : null
  return nisba ? ofCountry(source, nisba, context) : null
}

function calledAgain(source: Source, context: Context, here: (found: Source) => Source): Source {
  if (!source.again) return source
  if (source.kind === 'paper') return paperBody(source, context)
  if (source.kind === 'unnamed') {
    // «المصادر»: no one else
    if (!isPlural(source, context)) {
      return here(lastSource(source, context) ?? source)
    }
  }
  const found = source.kind === 'outlet' ? outletMeant(source, context) : sameHead(source, context)
  return found ? here(found) : source
}

// «المصدر ذاته»: whoever has no name, else the last document, or he who spoke last
function lastSource({ from, to }: Source, context: Context): Source | undefined {
  const { known, papers, said } = context.memory
  const last = said.at(-1)?.source
  const paper = papers.at(-1)
  const isSource = context.infos.slice(from, to).some(({ source }) => source?.kind === 'unnamed')
  const later = isSource && paper?.body?.kind === 'body' && (paper.span?.[0] ?? 0) > (last?.name[0] ?? 0)
  return known.findLast(s => s.kind === 'unnamed') ?? (later ? paper.body! : last)
}

// «مكتبه»: of him who spoke last, or was named last
function bureauOf(source: Source, context: Context): Source | null {
  const { rules, entities, memory } = context
  const noun = infoAt(context, source.from).source
  if (source.entity !== null || !noun?.pronoun || !rules.bureaus.has(rules.fold(noun.lemma))) return null
  const last = memory.said.at(-1)?.source
  const owner = last?.kind === 'person' ? entityOf(context, last.entity) : undefined
  return owner
    ? {
        ...source,
        entity: entities.bureau(owner.id, `${noun.lemma} ${owner.name.ar}`),
        kind: 'body',
        role: 'institution',
      }
    : null
}

const sameHead = ({ head }: Source, { memory, rules }: Context): Source | undefined =>
  memory.known.findLast(s => !s.again && (s.head === head || headsOf(s, rules).has(head)))

// «الخارجية الروسية» … «الوزارة»
const headsOf = ({ entity, kind }: Source, rules: Context['rules']): ReadonlySet<string> =>
  (kind === 'body' && entity ? rules.headsOf.get(entity.slice(entity.indexOf('/') + 1)) : undefined) ?? noHeads

const noHeads: ReadonlySet<string> = new Set()

function outletMeant(source: Source, context: Context): Source | undefined {
  const { known } = context.memory
  const nisba = nisbaOf(source, context)
  const there = nisba && known.findLast(s => s.kind === 'outlet' && entityOf(context, s.entity)?.country === nisba)
  if (there) return there
  // «التلفزيون الرسمي» is none of those named before
  const bare = source.same || source.to === source.from + 1
  return (
    sameHead(source, context) ??
    (bare ? (outletOfKind(source, context) ?? known.findLast(s => s.kind === 'outlet')) : undefined)
  )
}

// «الصحيفة» is no channel
function outletOfKind(source: Source, context: Context): Source | undefined {
  const { outletKinds, outlets } = context.rules
  const kind = outletKinds.get(source.head)
  if (!kind) return undefined
  const last = context.memory.known.findLast(s => s.kind === 'outlet')
  if (!last || outlets.get(last.entity ?? '') === kind) return last
  for (const group of partiesBefore(source, context)) {
    const member = group.members.find(m => m.kind === 'outlet' && outlets.get(m.entity ?? '') === kind)
    if (!member) continue
    const name = member.head
    return {
      ...source,
      name,
      written: context.doc.text.slice(...name),
      entity: member.entity,
      role: 'outlet',
      again: false,
    }
  }
  return undefined
}

const isPlural = ({ from }: Source, { doc }: Context): boolean =>
  doc.tokens[from]!.word.senses.some(s => s.cls === 'source' && s.entry!.number === 'p')

// «المسؤول», «المسؤول الحكومي»: as any of many may be called, so he who spoke last
const isAnyOfMany = (source: Source, context: Context): boolean => {
  const { kind, entity, head, from, to } = source
  const { rules, doc } = context
  return (
    kind === 'person' &&
    !isPlural(source, context) &&
    (entity === null || isRank(entity, rules)) &&
    to - from <= 2 &&
    rules.unnamedHeads.has(head) &&
    doc.tokens[from]!.word.folded.startsWith(rules.article)
  )
}

// «المسؤول الحكومي» after «مسؤول حكومي رفيع»: he of whom the same was said, without a name
function ofThatKind({ from, to, head }: Source, { doc, memory, rules }: Context): Source | undefined {
  if (to !== from + 2) return undefined
  const quality = doc.tokens[from + 1]!.word.folded
  if (!quality.startsWith(rules.article)) return undefined
  const bare = quality.slice(rules.article.length)
  return memory.known.findLast(
    s =>
      s.kind === 'unnamed' && s.head === head && foldedWords(doc, s.from, s.to).some(w => w === bare || w === quality),
  )
}

const nisbaOf = ({ from, to }: Source, { doc }: Context): string | null => {
  for (let i = from; i < to; i++) {
    const { word } = doc.tokens[i]!
    const sense = senseOf(word, 'nisba')
    if (sense?.definite) return sense.value
    // «المتحدثة باسم الشرطة الأسترالية»: of whom he speaks, and not whose he is
    if (i > from && !senseOf(word, 'adj')) return null
  }
  return null
}

const groupsBack = 40

function* partiesBefore(source: Source, { marks }: Context): Generator<Group> {
  const before = countWhile(marks.groups, ({ from }) => from < source.from)
  for (let i = before - 1, n = 0; i >= 0 && n < groupsBack; i--, n++) yield marks.groups[i]!
}

const asSource = (group: Group, source: Source, context: Context): Source => {
  const [member] = group.members
  // «نظيره الهندي» names him no better than «الوزير الهندي»
  const named = member!.holder === null || source.entity === null
  return {
    ...source,
    ...(named ? { name: member!.head, written: context.doc.text.slice(...member!.head) } : {}),
    entity: idOf(member!),
    ...(isNobody(member!, context)
      ? nobody
      : { kind: 'person', role: source.role === 'unnamed' ? 'official' : source.role }),
    again: false,
  }
}

const isRank = (entity: string, { unnamed }: Context['rules']): boolean =>
  entity.startsWith('office:') && unnamed.ranks.has(roleOfOffice(entity))

const nobody = { kind: 'unnamed', role: 'unnamed' } as const

// «مسؤول في البنتاغون»: an office that many hold
const isNobody = ({ kind, holder, entity }: Mention, { rules }: Context): boolean =>
  kind === 'office' && holder === null && entity !== null && isRank(entity, rules)

const isPerson = ({ members }: Group): boolean =>
  members.length === 1 && (members[0]!.kind === 'person' || members[0]!.kind === 'office') && idOf(members[0]!) !== null

// «الوزير الفرنسي»: he whose title was said, else the only one of that country
function ofCountry(source: Source, nisba: string, context: Context): Source | null {
  const { doc, rules } = context
  let only: Group | null = null
  let several = false
  for (const group of partiesBefore(source, context)) {
    const [member] = group.members
    const id = isPerson(group) ? idOf(member!) : null
    if (!id?.startsWith('person:') || entityOf(context, id)?.country !== nisba) continue
    if (sharesHead(foldedWords(doc, group.from, group.to), source.head, rules.article))
      return asSource(group, source, context)
    several ||= only !== null && idOf(only.members[0]!) !== id
    only ??= group
  }
  return only && !several ? asSource(only, source, context) : null
}

const endsWith = (group: Group, word: string, { tokens }: Context['doc']): boolean =>
  group.to - group.from > 1 && group.members[0]!.kind === 'person' && tokens[group.to - 1]!.word.folded === word

// «سموه», «الوزير الفرنسي», «رئيسي»: a person whom the story has named before
function personBefore(source: Source, context: Context): Source | null {
  const { doc, rules } = context
  const { folded } = doc.tokens[source.from]!.word
  const one = source.to === source.from + 1
  const stem = one ? rules.honorifics.get(folded) : undefined
  const definite = folded.startsWith(rules.article) || source.again
  const nisba = definite && source.kind === 'person' ? nisbaOf(source, context) : null
  if (nisba) return ofCountry(source, nisba, context)
  const byHead = definite && source.kind === 'person' && source.again
  if (!stem && !byHead && (!one || definite)) return null
  for (const group of partiesBefore(source, context)) {
    if (!isPerson(group)) continue
    const fits = stem
      ? foldedWords(doc, group.from, group.to).some(w => w.includes(stem))
      : byHead
        ? sharesHead(foldedWords(doc, group.from, group.to), source.head, rules.article)
        : endsWith(group, folded, doc)
    if (fits) return asSource(group, source, context)
  }
  return null
}

/** «بقائي»: the last word of a name that the story has given in full, where the word also means something else. */
export function surnameBefore(context: Context, j: number): Source | null {
  const { doc } = context
  const { folded } = doc.tokens[j]!.word
  const bare: Source = {
    from: j,
    to: j + 1,
    name: [0, 0],
    written: '',
    entity: null,
    kind: 'person',
    role: 'official',
    head: folded,
    last: folded,
    gender: null,
    plural: false,
    same: false,
    again: false,
  }
  for (const group of partiesBefore(bare, context)) {
    if (isPerson(group) && endsWith(group, folded, doc)) return asSource(group, bare, context)
  }
  return null
}

const sharesHead = (words: readonly string[], head: string, article: string): boolean =>
  words.some(w => w === head || w === article + head)

function paperBody(source: Source, { memory, rules }: Context): Source {
  const paper = memory.papers.findLast(p => p.noun === source.head) ?? memory.papers.at(-1)
  // «التقرير» is no person's, as a letter is
  if (paper?.body?.kind === 'person' && rules.reports.has(source.head)) return source
  const body = paper?.body ?? memory.said.findLast(s => s.source.kind === 'body')?.source
  return body ? { ...body, from: source.from, to: source.to } : source
}

/** «استقبله الأهالي ورحبوا به»: he who was received is not many. */
export const isOnePerson = ({ kind, plural }: Source): boolean => kind === 'person' && !plural

// «التربويون»: whom nothing else calls many
const isMany = ({ entity, written }: Source, ending: string): boolean => entity === null && written.endsWith(ending)

/** Whoever spoke last and may be the subject of a verb of that gender. */
export function lastSpeaker(
  gender: 'm' | 'f' | null,
  plural: boolean,
  sentence: number,
  { memory, rules }: Context,
  speaks = true,
): Said | null {
  // whoever was quoted within another's words does not go on in the next sentence
  const main = (said: Said): boolean =>
    said.nested !== true ||
    said.sentence === sentence ||
    !memory.said.some(s => !s.nested && s.sentence === said.sentence)
  const fits = (said: Said): boolean => isFit(said) && main(said)
  const isFit = ({ source, sentence: then }: Said): boolean =>
    sentence - then <= reach &&
    ((plural && source.kind === 'body') ||
      ((gender === null || source.gender === null || source.gender === gender) &&
        (!plural ||
          source.plural ||
          isMany(source, rules.plurals.subject) ||
          (source.gender === null && (speaks || !isOnePerson(source))))))
  return memory.said.findLast(fits) ?? null
}

/** Keeps by whom the words of somebody are handed on who is not the last of a chain, or speaks in another sentence. */
export function handOn(source: Source, relays: Link[], at: number, { doc, memory }: Context): void {
  memory.handed.push({ source, relays, sentence: sentenceAt(doc, at) })
}

export function remember(said: Said, context: Context): void {
  context.memory.said.push(said)
  know(said.source, context)
}

export const know = (source: Source, { memory }: Context): void => {
  memory.known.push(source)
}

export function rememberPaper(at: number, body: Source | null, context: Context, relays: Link[] = []): void {
  const noun = infoAt(context, at).source
  const talk = infoAt(context, at).talk
  const { fold, posts } = context.rules
  const lemma = noun ? fold(noun.lemma) : talk ? fold(talk.value) : null
  if (lemma === null) return
  const span = posts.has(lemma) || !noun ? null : spanOf(context, at, at + 1)
  context.memory.papers.push({ noun: lemma, body, span, relays })
}
