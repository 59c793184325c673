import { foldedWords, tokenAt } from '../../arabic/doc.js'
import { senseOf, type Word } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import { roleOfOffice } from '../../knowledge/world.js'
import type { Link, Mention, Span } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { type Group, isScare } from '../clauses/index.js'
import { hasBareGivenName } from '../mentions/given.js'
import {
  type Context,
  entityOf,
  foldedAt,
  groupAt,
  idOf,
  infoAt,
  isServed,
  isThatWord,
  isWrittenOn,
  type Kind,
  quoteAt,
  type Source,
  spanOf,
} from './context.js'
import { crowdAt, isNominativePlural, isRulingMany, manyOf } from './crowds.js'
import { isKnownByPhrase } from './definite.js'
import { inName, pastTitle } from './in-name.js'
import { withJoined } from './joined-name.js'
import { isKnownByFamily, isStranger, unknownPerson } from './known-by-family.js'
import { surnameBefore } from './memory.js'
import { isInHisName, isInName, nameAfterVerb } from './name-behind.js'
import { isOddVerb } from './odd-words.js'
import { withRest } from './rest-of-source.js'
import { isQuoteMark, type Phrase, phraseFrom, withoutArticle, withoutPronoun } from './source-phrase.js'
import { namedBy, nameFrom, titled } from './titled.js'
import type { SourceKind } from './word-info.js'

const roleOf = (kind: Kind, entity: string | null, spokes: boolean, { rules }: Context): Link['role'] => {
  if (kind === 'outlet') return rules.outlets.get(entity ?? '') === 'agency' ? 'agency' : 'outlet'
  if (kind === 'unnamed') return 'unnamed'
  if (kind === 'paper') return 'document'
  if (spokes) return 'spokesperson'
  return kind === 'body' ? 'institution' : 'official'
}

const kinds: Record<string, Kind> = {
  person: 'person',
  office: 'person',
  group: 'person',
  state: 'body',
  body: 'body',
  outlet: 'outlet',
  place: 'other',
}

// «للكرملين» is ل + الكرملين: the article, of which only the lam is written, is given back
function asNamed(written: string, word: string, prep: string, { rules }: Context): string {
  const lam = rules.article.slice(1)
  const elided =
    prep !== '' &&
    prep === rules.written.for &&
    word.includes(prep + lam) &&
    written.startsWith(lam) &&
    !written.startsWith(rules.article)
  return elided ? rules.article.slice(0, 1) + written : written
}

// «الوزير الفرنسي»: an office by its rank and state alone calls again somebody named before
const isPassing = (kind: string, { from, to }: Group, { doc }: Context): boolean =>
  kind === 'office' && to - from === 2 && senseOf(doc.tokens[to - 1]!.word, 'nisba')?.definite === true

// «مدير العلاقات والمتحدث الإعلامي محمد الصفيان»: two titles before one name, the second with the article
function isOneMan({ members }: Group, { doc, rules }: Context): boolean {
  const [office, second] = members
  const last = members.at(-1)!
  if (!second || office!.kind !== 'office' || office!.holder !== null || last.kind !== 'person') return false
  if (!office!.entity?.includes('/~') || last.head[0] === last.span[0]) return false
  const { folded } = doc.tokens[tokenAt(doc, second.span[0])]!.word
  return folded.startsWith(rules.article, 1) && members.slice(1).every(m => idOf(m) === idOf(last))
}

/** A party that the layer of mentions has found, as one who speaks. */
export function sourceOfGroup(group: Group, context: Context): Source {
  const { doc, rules } = context
  const last = group.members.at(-1)!
  const first = isOneMan(group, context) ? last : group.members[0]!
  // «قاسم القصيبي رئيس المجلس والمشرف العام» is one man
  const several = first !== last && !group.members.every(m => idOf(m) !== null && idOf(m) === idOf(first))
  const whole = first.rule.endsWith('/bureau') ? first.span : first.head
  const name: Span = several ? [first.span[0], last.span[1]] : whole
  const id = several ? null : idOf(first)
  const kind = kinds[first.kind]!
  const headWord = withoutArticle(foldedAt(context, group.from).slice(group.prep.length), rules.article)
  const spokes = Array.from(
    { length: group.to - group.from },
    (_, k) => infoAt(context, group.from + k).source?.lemma ?? '',
  ).some(lemma => rules.spokes.has(rules.fold(lemma)))
  const entity = entityOf(context, id)
  return {
    from: group.from,
    to: group.to,
    name,
    written: asNamed(doc.text.slice(...name), foldedAt(context, group.from), group.prep, context),
    entity: id,
    kind,
    role: roleOf(kind, id, spokes && entity?.kind !== 'state', context),
    head: headWord,
    last: foldedAt(context, group.to - 1),
    gender: null,
    plural: several,
    same: false,
    again: !several && first.holder === null && (first.entity === null || isPassing(first.kind, group, context)),
  }
}

/** Whether a word may be part of a name that no table has. */
function isNameWord(context: Context, k: number, first: boolean): boolean {
  const { doc, rules } = context
  const { senses, folded } = doc.tokens[k]!.word
  if (doc.tokens[k]!.kind !== TokenKind.word || folded.length < 2) return false
  if (isThatWord(context, k) || isInHisName(context, k)) return false
  if (senses.some(s => s.cls === 'given-name')) return true
  return (
    senses.every(s => s.cls === 'names' || s.cls === 'maybe-given-name' || isOddVerb(s)) &&
    !(first && folded.startsWith(rules.article))
  )
}

/** A name that no table has, from `at` on: two words at least. The token after it, else -1. */
function nameTo(context: Context, at: number, limit: number): number {
  const { rules, doc } = context
  let k = at
  let words = 0
  while (k < limit && words < 5) {
    if (groupAt(context, k) !== null || context.marks.timeOf[k]! >= 0 || doc.tokens[k]!.kind !== TokenKind.word) break
    if (rules.nameJoiners.has(foldedAt(context, k)) && k + 1 < limit && doc.tokens[k + 1]!.kind === TokenKind.word)
      k += 2
    else if (k + 1 < limit && rules.nameTails.has(foldedAt(context, k + 1)) && !infoAt(context, k).stop) k += 2
    else if (isNameWord(context, k, words === 0)) k++
    else break
    words++
  }
  return words >= 2 ? Math.min(k, limit) : -1
}

// «المتحدث ذاته»
function withSame(source: Source, context: Context): Source {
  const same = source.to < context.doc.tokens.length && context.rules.same.has(withoutPronoun(context, source.to))
  return same ? { ...source, to: source.to + 1, same } : source
}

function named(source: Source, group: Group, context: Context): Source {
  const person = sourceOfGroup(group, context)
  return {
    ...person,
    from: source.from,
    role: source.role === 'spokesperson' ? 'spokesperson' : person.role,
    again: false,
  }
}

function isNamedBetween(context: Context, { entity, kind }: Source, { members, prep, conj, to }: Group): boolean {
  const [he] = members
  const title = kind === 'person' && (entity === null || entity.startsWith('office:'))
  const name = members.length === 1 && prep === '' && !conj && he!.kind === 'person' && he!.head[0] > he!.span[0]
  return title && name && context.rules.commas.has(foldedAt(context, to))
}

function withName(context: Context, source: Source, limit: number): Source {
  let at = source.to
  const comma = at < limit && context.rules.commas.has(foldedAt(context, at))
  if (comma) at++
  const known = at < limit ? groupAt(context, at) : null
  if (known && !comma && isServed(known)) return { ...source, to: known.to }
  if (known && !comma && known.prep === '' && !known.conj && known.members[0]!.kind === 'person')
    return named(source, known, context)
  // «مستشار الملك، أمير المنطقة خالد الفيصل، …»: a second title, with his name, between commas
  if (known && comma && isNamedBetween(context, source, known)) return named(source, known, context)
  // «المتحدث باسم البنتاغون اللوتينانت ستيف وارن»: a rank that no table has
  const rank =
    at < limit && isUnknownName(context, at, at + 1) && foldedAt(context, at).startsWith(context.rules.article)
  if (rank) {
    at++
    const behind = groupAt(context, isUnknownName(context, at, at + 1) ? at + 1 : at)
    if (behind && behind.prep === '' && !behind.conj && behind.members[0]!.kind === 'person')
      return named(source, behind, context)
  }
  const to = nameTo(context, at, limit)
  if (to < 0 || (comma && !context.rules.commas.has(foldedAt(context, to)))) return source
  return namedBy(context, source, at, to)
}

// «الخبير العسكري الأردني فايز الدويري»: the name is what no word of the language is, at the end, two words at least
function nameStart(context: Context, from: number, to: number): number {
  let start = to
  const isJoiner = (k: number): boolean =>
    k < to && k + 1 === start && context.rules.nameJoiners.has(foldedAt(context, k))
  const isPart = (k: number): boolean => (isNameWord(context, k, false) || isJoiner(k)) && groupAt(context, k) === null
  while (start - 1 > from && isPart(start - 1) && !isInName(context, start - 1)) start--
  // «المتحدثة باسم فيشر»
  if (isInName(context, start - 1)) return -1
  // «نور الدين»
  if (start - 1 > from && start < to && context.rules.nameTails.has(foldedAt(context, start))) start--
  else while (start < to && !isNameWord(context, start, true)) start++
  // «خليفة حمد أبو سعود»: a name that is also a noun
  if (start === from + 1 && to - start >= 2 && hasBareGivenName(context.doc.tokens[from]!.word)) return from
  // «صحافيو وكالة فرانس برس»: the name of an outlet
  return to - start >= 2 && infoAt(context, start - 1).source?.kind !== 'media' ? start : -1
}

// «ستيوارت»: a word that means nothing else is a name
const isUnknownName = ({ doc }: Context, from: number, to: number): boolean =>
  doc.tokens
    .slice(from, to)
    .every(
      t =>
        t.kind === TokenKind.word &&
        t.word.folded.length > 2 &&
        t.word.senses.every(
          s => s.cls === 'names' || s.cls === 'given-name' || s.cls === 'maybe-given-name' || isOddVerb(s),
        ),
    )

// «الأحمري», «الرهيدي»: one word with the article that is a family's name, or looks like one and is nothing else
function isFamily({ doc, rules, surnames }: Context, from: number, to: number): boolean {
  const { folded, senses } = doc.tokens[from]!.word
  if (to !== from + 1 || !folded.startsWith(rules.article)) return false
  if (senses.some(s => s.cls === 'given-name') || surnames().has(folded)) return true
  return senses.every(s => s.cls === 'names') && folded.endsWith(rules.familyEnd)
}

const kindOfNoun: Record<SourceKind, Kind> = {
  unnamed: 'unnamed',
  people: 'person',
  bodies: 'body',
  media: 'outlet',
  paper: 'paper',
  mute: 'other',
}

// «كيف لنا أن …»
export const isForMe = ({ rules }: Context, word: string): boolean =>
  (word.startsWith(rules.written.for) || word.startsWith(rules.written.by)) && pronounMeaning(word.slice(1)) !== null

function mayBegin(context: Context, j: number): boolean {
  const { doc, marks } = context
  const token = doc.tokens[j]!
  if (
    token.kind !== TokenKind.word ||
    token.word.folded.length < 2 ||
    marks.timeOf[j]! >= 0 ||
    context.rules.fillers.has(token.word.folded) ||
    // «وكتب الآتي: …»
    context.rules.following.has(token.word.folded) ||
    isForMe(context, token.word.folded)
  )
    return false
  const info = infoAt(context, j)
  if (
    info.stop ||
    info.prep ||
    info.verbOnly ||
    info.adverb ||
    info.talk ||
    info.according !== null ||
    senseOf(token.word, 'this') ||
    senseOf(token.word, 'that')
  )
    return false
  if (senseOf(token.word, 'other') && !info.source) return false
  // «كما يلاحظ أقرانك»: the news speaks to nobody
  if (info.source && pronounMeaning(info.source.pronoun)?.person === 2) return false
  if (info.source) return info.source.prep === '' && info.source.kind !== 'mute'
  if (info.finite && token.word.senses.some(s => s.cls === 'verb' && s.conj !== '')) return false
  return !(token.word.senses.length > 0 && token.word.senses.every(s => s.prep !== ''))
}

function quotedSource(context: Context, j: number): Source | null {
  const quote = quoteAt(context, j)
  if (!quote?.closed || !isScare(quote) || quote.close === j + 1) return null
  const group = groupAt(context, j + 1)
  if (group && group.to === quote.close) return { ...sourceOfGroup(group, context), from: j, to: quote.close + 1 }
  const name = spanOf(context, j + 1, quote.close)
  const entity = outletIn(context, j + 1, quote.close)
  return {
    from: j,
    to: quote.close + 1,
    name,
    written: context.doc.text.slice(...name),
    entity,
    kind: 'outlet',
    role: roleOf('outlet', entity, false, context),
    head: foldedAt(context, j + 1),
    last: foldedAt(context, quote.close - 1),
    gender: null,
    plural: false,
    same: false,
    again: false,
  }
}

// «والدة اللاعب», «شقيق ماكرون»: not he of whose kin one is
const isKinOf = ({ rules }: Context, noun: Noun | null, words: number): boolean =>
  noun !== null && words === 1 && !noun.definite && noun.pronoun === '' && rules.kin.has(rules.fold(noun.lemma))

type Noun = NonNullable<ReturnType<typeof infoAt>['source']>

interface Named {
  name: Span
  kind: Kind
  entity: string | null
}

// «الخبير العسكري الأردني فايز الدويري», «محامي المتهمين فاروق دمير», «صحيفة «دون»»: what names the source
// «سفير بلاده في الدوحة» is one man
const isOwned = ({ doc }: Context, from: number, to: number): boolean =>
  doc.tokens.slice(from, to).some(({ word }) => word.senses.some(s => s.cls === 'noun' && s.pronoun !== ''))

// «مدير جامعة الملك عبدالعزيز»: whom a place or a body is called after
function isRuled({ doc, rules, marks }: Context, head: number, at: number): boolean {
  const k = at - 1
  if (k <= head || marks.groupOf[k]! >= 0) return false
  const { folded, senses } = doc.tokens[k]!.word
  const named = senses.some(s => s.cls === 'noun' && s.prep === '' && s.pronoun === '')
  return !folded.startsWith(rules.article) && named
}

// given names right before a name that nobody known bears
function isFirstOf({ doc, infos }: Context, j: number, { from, members }: Group): boolean {
  if (from === j || !(idOf(members[0]!) ?? unknownPerson).startsWith(unknownPerson)) return false
  return doc.tokens
    .slice(j, from)
    .every(({ word, kind }, k) => kind === TokenKind.word && infos[j + k]!.prep === null && hasBareGivenName(word))
}

// «خليفة حمد أبو هلال», of which «حمد أبو هلال» was found
function fromFirst(context: Context, j: number, { head }: Mention): Named {
  const { doc, entities } = context
  const name: Span = [doc.tokens[j]!.start, head[1]]
  const key = keyOf(context, j, tokenAt(doc, head[1] - 1) + 1)
  return { name, kind: 'person', entity: entities.unknownPerson(key, doc.text.slice(...name), null) }
}

// he whose name ends the phrase
function personWithin(context: Context, j: number, group: Group, noun: Noun | null): Named | null {
  const person = group.members.find(m => m.kind === 'person')
  if (!person) return null
  if (noun === null && isFirstOf(context, j, group)) return fromFirst(context, j, person)
  if (isRuled(context, j, group.from) || isKinOf(context, noun, group.from - j)) return null
  return { name: person.head, kind: 'person', entity: idOf(person) }
}

// «متحدث باسم المستشار الألماني أولاف شولتس» is not the chancellor
const endsInParty = ({ to, lastGroup, within }: Phrase): boolean => within && lastGroup?.to === to

const isPersonal = ({ members }: Group): boolean => members[0]!.kind === 'person' || members[0]!.kind === 'office'

// «أحد كبار مساعدي الرئيس» is not the president, nor are «مستشارو الرئيس»
const isOfOthers = (context: Context, j: number, { lastGroup }: Phrase, noun: Noun | null): boolean =>
  (noun !== null && context.rules.unnamed.one.has(context.rules.fold(noun.lemma))) ||
  (lastGroup?.from === j + 1 && isPersonal(lastGroup) && isRulingMany(context, j))

function nameWithin(context: Context, j: number, phrase: Phrase, noun: Noun | null): Named {
  const { to, lastGroup, within } = phrase
  const { doc, entities } = context
  const whole = spanOf(context, j, to)
  if (isOfOthers(context, j, phrase, noun)) return { name: whole, kind: 'unnamed', entity: null }
  const mayBePerson = noun === null || noun.kind === 'people'
  const person = mayBePerson && lastGroup?.to === to && !within ? personWithin(context, j, lastGroup, noun) : null
  if (person) return person
  const begins = mayBePerson && !endsInParty(phrase) ? nameStart(context, j, to) : -1
  // «مستوطنة من نتيف هعسرا»: where she is from
  if (begins === j || (begins > j && !context.rules.withinName.has(foldedAt(context, begins - 1)))) {
    const name = spanOf(context, begins, to)
    return {
      name,
      kind: 'person',
      entity: entities.unknownPerson(keyOf(context, begins, to), doc.text.slice(...name), null),
    }
  }
  // «مسؤول في البنتاغون» has no name, «متحدث باسم البنتاغون» speaks for one who has
  const nameless = lastGroup === null || (within && !isOwned(context, j + 1, to))
  const people = noun?.kind === 'people' && !noun.definite && !isSpokesman(noun, context)
  if (people && nameless && !isKnownByPhrase(context, j, to, noun)) {
    // «رئيسي» alone is no pair of presidents but a name
    const alone =
      to === j + 1 &&
      doc.tokens[j]!.word.senses.every(s => s.cls !== 'source' || s.pronoun !== '' || s.entry!.state === 'construct')
    return { name: whole, kind: alone ? 'person' : 'unnamed', entity: null }
  }
  const outlet = noun?.kind === 'media' ? namedOutlet(context, j + 1, to) : null
  if (noun && !outlet && context.rules.quotedOnly.has(context.rules.fold(noun.lemma)))
    return { name: whole, kind: 'other', entity: null }
  return { name: outlet?.name ?? whole, kind: noun ? kindOfNoun[noun.kind] : 'other', entity: outlet?.entity ?? null }
}

const keyOf = ({ doc }: Context, from: number, to: number): string => foldedWords(doc, from, to).join(' ')

const isSpokesman = (noun: Noun | null, { rules }: Context): boolean =>
  noun !== null && rules.spokes.has(rules.fold(noun.lemma))

// «المدعي العام في إسطنبول أكن غورليك», «المتحدث باسم «حماس» فلان»: the name after what the phrase takes in
function nameAfter(context: Context, source: Source, limit: number): Source | null {
  const at = source.to
  const person: Source = { ...source, kind: 'person', entity: null }
  // «موظفة تدعى أم خالد»
  if (at < limit && context.rules.called.has(foldedAt(context, at))) {
    const known = groupAt(context, at + 1)
    if (known && known.members[0]!.kind === 'person') return named(source, known, context)
    const to = nameFrom(context, at + 1, limit)
    return to < 0 ? null : namedBy(context, person, at + 1, to)
  }
  const direct = withName(context, person, limit)
  if (direct.to > at) return direct
  // «محاميها سيف المالك»
  const name = at < limit ? nameFrom(context, at, limit) : -1
  if (name - at >= 2) return namedBy(context, person, at, name)
  const spoke = inName(context, person, limit)
  const later = spoke.to > source.to ? withName(context, spoke, limit) : spoke
  return later.to > spoke.to ? later : null
}

// «بعضهم»
function isSome({ doc, rules }: Context, j: number): boolean {
  const { folded, senses } = doc.tokens[j]!.word
  if (senses.length > 0) return false
  for (const some of rules.unnamed.several)
    if (folded === rules.article + some) return true
    else if (folded.startsWith(some) && pronounMeaning(folded.slice(some.length))?.person === 3) return true
  return false
}

// «المحللون الماليون»
const isMany = ({ senses }: Word): boolean => {
  const nouns = senses.filter(s => s.cls === 'source' && s.entry!.info === 'people')
  return nouns.length > 0 && nouns.every(s => s.entry!.number === 'p')
}

function nounSource(context: Context, j: number, limit: number): Source | null {
  const { doc, rules } = context
  if (!mayBegin(context, j)) return null
  const noun = infoAt(context, j).source
  const phrase: Phrase = isSome(context, j)
    ? { to: j + 1, lastGroup: null, within: false }
    : phraseFrom(context, j, limit, noun?.kind ?? null)
  const word = foldedAt(context, j)
  const { to } = phrase
  const found = nameWithin(context, j, phrase, noun)
  const { name, entity } = found
  const stranger = noun === null && found.kind === 'other' && !word.startsWith(rules.article)
  const many = noun === null && found.kind === 'other' && isNominativePlural(doc.tokens[j]!.word, context)
  const strange = stranger
    ? isUnknownName(context, j, to)
    : noun === null && found.kind === 'other' && isFamily(context, j, to)
  const plain = strange ? 'person' : found.kind
  const kind = many ? (stranger ? 'unnamed' : 'person') : isSome(context, j) ? 'unnamed' : plain
  // what is neither named nor definite is nobody, unless a person named before bears the word
  if (stranger && kind === 'other' && !phrase.lastGroup) return surnameBefore(context, j)
  const one = to === j + 1 || rules.same.has(withoutPronoun(context, j + 1))
  const definite = noun?.definite ?? word.startsWith(rules.article)
  const source: Source = {
    from: j,
    to,
    name,
    written: doc.text.slice(...name),
    entity,
    kind,
    role: roleOf(kind, entity, isSpokesman(noun, context), context),
    head: noun ? rules.fold(noun.lemma) : withoutArticle(word, rules.article),
    last: foldedAt(context, to - 1),
    gender: null,
    plural: isMany(doc.tokens[j]!.word),
    same: rules.same.has(withoutPronoun(context, to - 1)),
    again: entity === null && (one || kind === 'outlet') && definite && !isSome(context, j),
  }
  const unnamed = noun?.kind === 'people' && entity === null
  return (unnamed ? nameAfter(context, source, limit) : null) ?? source
}

// the outlet of the tables that goes by these words
function outletIn(context: Context, from: number, to: number): string | null {
  const id = context.rules.outletNames.idOf(keyOf(context, from, to))
  return id === null ? null : context.entities.thing(id, context.doc.text.slice(...spanOf(context, from, to)))
}

// «صحيفة (الوطن)»
function closingMark(context: Context, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (foldedAt(context, k) === ')') return k
  return -1
}

// «صحيفة «دون»», «وكالة كيودو»: the name inside the phrase
function namedOutlet(context: Context, from: number, to: number): { name: Span; entity: string | null } | null {
  for (let k = from; k < to; k++) {
    const group = groupAt(context, k)
    const outlet = group?.members.find(m => m.kind === 'outlet')
    if (outlet) return { name: outlet.head, entity: outlet.entity }
    const close = foldedAt(context, k) === '(' ? closingMark(context, k, to) : -1
    if (close > k + 1) return { name: spanOf(context, k + 1, close), entity: outletIn(context, k + 1, close) }
    if (isQuoteMark(context, k)) {
      const quote = quoteAt(context, k)
      if (quote && quote.close < to)
        return { name: spanOf(context, k + 1, quote.close), entity: outletIn(context, k + 1, quote.close) }
    }
  }
  return null
}

/** One who may speak, named at `j`. A preposition written onto the word is allowed only where `prep` says so. */
export function sourceAt(context: Context, j: number, limit: number, prep = ''): Source | null {
  const source = sourceFrom(context, j, limit, prep)
  return source && withRest(withJoined(titled(source, context, limit), context, limit), context, limit)
}

// «المتحدث باسم الوزارة فلان»: for whom he speaks is said, so it is nobody who was called «المتحدث» before
function anew(source: Source, context: Context): Source {
  const name = spanOf(context, source.from, source.to)
  return { ...source, name, written: context.doc.text.slice(...name), entity: null }
}

// «السفير قوطالي»: the name of him who has the office
function isSurnameOf(context: Context, { to, entity }: Source, limit: number): boolean {
  const name = to < limit ? entityOf(context, entity)?.name.ar : undefined
  return name?.split(' ').some(word => context.rules.fold(word) === foldedAt(context, to)) ?? false
}

// «خالد بن عبدالله المنصور أن …», «أحمد محمد الطيار أستاذ …»: with his family he is nobody whom the rest of the name means
function pastFamily(context: Context, group: Group, limit: number): number {
  const { members, to } = group
  const [he] = members
  const whole =
    members.length === 1 &&
    he!.kind === 'person' &&
    he!.how === 'name' &&
    he!.head[1] === context.doc.tokens[to - 1]!.end
  if (!whole || to - group.from < 2 || to + 1 >= limit || !hasBareGivenName(context.doc.tokens[to - 1]!.word)) return to
  const { word, kind } = context.doc.tokens[to]!
  if (kind !== TokenKind.word || groupAt(context, to) || !word.folded.startsWith(context.rules.article)) return to
  const stranger = isStranger(group)
  const family = word.senses.every(
    s => familyClasses.has(s.cls) || (stranger && s.cls !== 'nisba' && describes.has(s.cls)),
  )
  return family && endsName(context, to + 1) ? to + 1 : to
}

// «… أن», «… أستاذ العقيدة», «… - مساعد المدير -»
function endsName(context: Context, k: number): boolean {
  const { that, source } = infoAt(context, k)
  const office =
    groupAt(context, k)?.members[0]?.kind === 'office' && !foldedAt(context, k).startsWith(context.rules.article)
  const title = source?.kind === 'people' && !source.definite && source.prep === ''
  return that?.conj === '' || office || title || context.marks.aside[k]! > k || foldedAt(context, k) === '-'
}

const describes = new Set(['adj', 'source', 'plover-noun'])
const familyClasses = new Set(['names', 'given-name', 'maybe-given-name', 'active-participle', 'passive-participle'])

function fromGroup(context: Context, group: Group, limit: number): Source {
  const [first] = group.members
  const source = inName(context, pastTitle(withSame(sourceOfGroup(group, context), context), group, context), limit)
  if (first!.how === 'anaphor' && source.to === group.to && isSurnameOf(context, source, limit))
    return { ...source, to: source.to + 1 }
  const family = group.members.length === 1 && group.to < limit ? groupAt(context, group.to) : null
  // «إبراهيم بن محمد الجار الله», of whose family somebody known is
  if (family && isStranger(group) && isKnownByFamily(family, context))
    return namedBy(context, source, tokenAt(context.doc, first!.head[0]), family.to)
  const grown = pastFamily(context, group, limit)
  if (grown > group.to) return namedBy(context, source, tokenAt(context.doc, first!.head[0]), grown)
  const mayGoOn =
    first!.how === 'surname' && source.entity === null && group.to < limit && !isWrittenOn(context, group.to)
  const whole = mayGoOn ? nameFrom(context, group.to - 1, limit) : -1
  // «الدكتور أنور عشقي»
  if (whole > group.to) return namedBy(context, source, group.to - 1, whole)
  if (first!.how === 'anaphor' && source.to > group.to) return withName(context, anew(source, context), limit)
  if (source.kind === 'person' && first!.kind === 'office' && group.members.length === 1)
    return ofRank(withName(context, source, limit), group, context)
  return extended(context, source, limit)
}

function sourceFrom(context: Context, j: number, limit: number, prep: string): Source | null {
  if (j >= limit) return null
  const group = groupAt(context, j)
  if (group) return group.prep === prep ? fromGroup(context, group, limit) : null
  if (context.marks.groupOf[j]! >= 0) return null
  const again = sameBefore(context, j, limit, prep)
  if (again) return again
  const several = counted(context, j, limit, prep) ?? (prep === '' ? crowdAt(context, j, limit, sourceAt) : null)
  if (several) return several
  const quoted = quotedSource(context, j)
  if (quoted) return quoted
  if (prep !== '') return writtenOnto(context, j, limit, prep)
  const source = nounSource(context, j, limit)
  const to = source?.entity == null ? nameAfterVerb(context, j, limit) : -1
  return to < 0 ? source : namedBy(context, { ...manyOf(context, j, to), plural: false }, j, to)
}

// «ذات المتحدث», «نفس المصدر»
function sameBefore(context: Context, j: number, limit: number, prep: string): Source | null {
  if (prep !== '' || j + 1 >= limit || !context.rules.same.has(foldedAt(context, j))) return null
  const source = infoAt(context, j + 1).source?.definite ? sourceFrom(context, j + 1, limit, '') : null
  return source && { ...source, from: j, same: true, again: true }
}

// «ثلاثة مصادر», «لأربعة مسؤولين إسرائيليين»
function counted(context: Context, j: number, limit: number, prep: string): Source | null {
  const number = senseOf(context.doc.tokens[j]!.word, 'number/num')
  if (number?.prep !== prep) return null
  const source = sourceAt(context, j + 1, limit)
  if (source?.kind !== 'unnamed') return null
  const start = context.doc.tokens[j]!.start + prep.length
  const name: Span = [start, source.name[1]]
  return { ...source, from: j, name, written: context.doc.text.slice(...name) }
}

// «مسؤول في البنتاغون» is nobody, while no name follows
// of an office that no table has
const unlisted = '~'

function ofRank(source: Source, group: Group, context: Context): Source {
  const { rules } = context
  const [office] = group.members
  const rank = roleOfOffice(office!.entity ?? '')
  const word = foldedAt(context, group.from).slice(group.prep.length)
  const nameless =
    office!.holder === null &&
    source.entity === office!.entity &&
    (rules.unnamed.ranks.has(rank) || (rank.startsWith(unlisted) && rules.unnamedHeads.has(source.head))) &&
    !word.startsWith(rules.article)
  return nameless ? { ...source, kind: 'unnamed', role: 'unnamed' } : source
}

// «وكالة «إيفي»» is no outlet of ours but a media noun; «السفيرة البريطانية في بيروت» goes on by itself
function extended(context: Context, source: Source, limit: number): Source {
  if (source.kind !== 'outlet' || source.to >= limit) return source
  const quote = quoteAt(context, source.to)
  if (quote?.closed && isScare(quote)) return { ...source, to: quote.close + 1 }
  return { ...source, to: pastShort(context, source.to, limit) }
}

const shortWords = 6

// «هيئة الإذاعة البريطانية (بي.بي.سي)»
function pastShort(context: Context, at: number, limit: number): number {
  if (foldedAt(context, at) !== '(') return at
  for (let k = at + 1; k < Math.min(limit, at + shortWords + 1); k++) if (foldedAt(context, k) === ')') return k + 1
  return at
}

// one of many, without a name, is nobody; who speaks for a body is known by it
function kindOf(noun: Noun | null, context: Context): Kind {
  if (noun === null) return 'other'
  return noun.kind === 'people' && !noun.definite && !isSpokesman(noun, context) ? 'unnamed' : kindOfNoun[noun.kind]
}

// «لصحيفة «دون»», «لمكتب الإحصاء»
function writtenOnto(context: Context, j: number, limit: number, prep: string): Source | null {
  const { doc, rules, marks } = context
  const token = doc.tokens[j]!
  if (token.kind !== TokenKind.word || marks.timeOf[j]! >= 0 || !token.word.folded.startsWith(prep)) return null
  if (token.word.folded === prep) return sourceAt(context, j + 1, limit)
  const noun = infoAt(context, j).source
  if (token.word.senses.length > 0 && !token.word.senses.some(s => s.prep === prep)) return null
  const { to, lastGroup } = phraseFrom(context, j, limit, noun?.kind ?? null)
  const outlet = noun?.kind === 'media' ? namedOutlet(context, j + 1, to) : null
  const personal =
    lastGroup?.to === to && noun?.kind === 'people' ? lastGroup.members.find(m => m.kind === 'person') : undefined
  const begins = noun?.kind === 'people' ? nameStart(context, j, to) : -1
  const whole = spanOf(context, j, to)
  const name: Span =
    outlet?.name ?? personal?.head ?? (begins > j ? spanOf(context, begins, to) : [whole[0] + prep.length, whole[1]])
  const kind = begins > j || personal ? 'person' : kindOf(noun, context)
  const entity = outlet?.entity ?? (personal ? idOf(personal) : null)
  const head = noun ? rules.fold(noun.lemma) : token.word.folded.slice(prep.length)
  return {
    from: j,
    to,
    name,
    written: asNamed(
      doc.text.slice(...name),
      token.word.folded,
      name[0] === whole[0] + prep.length ? prep : '',
      context,
    ),
    entity,
    kind,
    role: roleOf(kind, entity, noun !== null && rules.spokes.has(rules.fold(noun.lemma)), context),
    head,
    last: foldedAt(context, to - 1),
    gender: null,
    plural: false,
    same: false,
    again: entity === null && to === j + 1 && (noun?.definite ?? false),
  }
}
