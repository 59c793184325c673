import type { Doc } from '../../arabic/doc.js'
import { foldedWords } from '../../arabic/doc.js'
import { type Cut, type Sense, senseOf, type Word } from '../../arabic/lexicon.js'
import { isNumeralSense } from '../../arabic/numbers/words.js'
import { TokenKind } from '../../text/tokens.js'
import { hasBareGivenName, hasGivenName } from './given.js'
import type { Grammar } from './grammar.js'
import { isPlainWord, isUnknown, type NameKind, nameAt, namesAt } from './names.js'
import type { Party } from './party.js'
import { isGivenName, isGodsFamily, isParticle } from './person.js'

/** How the story may call again those whom it has named in full. Keys are folded words. */
export interface Aliases {
  /** the last word of a name, or its last two, or a rare one in its midst → the party that bears it */
  last: Map<string, Party>
  /** the first word of each of these */
  first: Set<string>
  /** by code of the letters on which these end: most words are passed over by it */
  endings: Uint8Array
  /** by what is left of a last name when the letters that foreign names are written with by turns are one */
  variants: Map<string, Party>
  /** the first name of one alone: «الأمير تركي» */
  given: Map<string, Party>
}

// beyond Arabic letters nothing is kept: an array answers undefined
const letterCodes = 0x700

const wordsOf = (doc: Doc, party: Pick<Party, 'name'>): string[] => foldedWords(doc, party.name!.from, party.name!.to)

/** What may stand for a whole name: its last word or two, and one in the midst that means nothing else: «دغاش» of «عيسى دغاش محمات». */
function shortForms(doc: Doc, party: Party, grammar: Grammar): string[] {
  const words = wordsOf(doc, party)
  const compound = grammar.openers.has(words.at(-2)!) || grammar.compounds.has(words.at(-1)!)
  const middle = words.filter(
    (_, k) =>
      k > 0 &&
      k < words.length - 1 &&
      // «عبد الكريم»
      (!grammar.openers.has(words[k - 1]!) || grammar.sons.has(words[k - 1]!)) &&
      isUnknown(doc.tokens[party.name!.from + k]!.word),
  )
  return [compound ? words.slice(-2).join(' ') : words.at(-1)!, ...middle]
}

// «محمد بن سالم العتيبي» may be «محمد سالم العتيبي», and «آل صالح» «مساعد آل صالح»; «سامي العتيبي» is another.
function isAnother(doc: Doc, one: Party, other: Party): boolean {
  const [known] = one.name!.people
  if (known !== other.name!.people[0]) return true
  const [a, b] = [wordsOf(doc, one), wordsOf(doc, other)]
  const ends = a.slice(-b.length).join(' ') === b.slice(-a.length).join(' ')
  return known === undefined && a[0] !== b[0] && !ends
}

const lastUnit = (word: string): number => word.charCodeAt(word.length - 1)

// «كيم» is «كيم جونغ أون» as the tables have it, though «سونغ كيم» is named too
const knownShortForms = (doc: Doc, { name }: Party): string[] =>
  name === null || name.short || name.people.length !== 1
    ? []
    : wordsOf(doc, { name }).filter((_, k) =>
        namesAt(doc, name.from + k, shortNames).some(({ pattern }) => pattern.ref === name.people[0]),
      )

const shortNames = ['short'] as const

/** The short forms of all full names, but those that mean something else or that two people bear. */
export function collectAliases(doc: Doc, parties: readonly Party[], grammar: Grammar): Aliases {
  const last = new Map<string, Party>()
  const shared = new Set<string>()
  for (const party of parties) {
    if (!isFull(doc, party, grammar)) continue
    const whole = wordsOf(doc, party).join(' ')
    for (const form of shortForms(doc, party, grammar)) {
      const other = last.get(form)
      if (other && wordsOf(doc, other).join(' ') !== whole && isAnother(doc, other, party)) shared.add(form)
      if (!other) last.set(form, party)
    }
  }
  for (const party of parties)
    for (const form of knownShortForms(doc, party)) {
      const bearer = last.get(form)?.name
      if (bearer && bearer.people[0] !== party.name?.people[0]) shared.add(form)
    }
  for (const tail of shared) last.delete(tail)
  const first = new Set([...last.keys()].map(tail => tail.split(' ')[0]!))
  const endings = new Uint8Array(letterCodes)
  for (const word of first) endings[lastUnit(word)] = 1
  return {
    last,
    first,
    endings,
    variants: unique([...last].map(([word, party]) => [isForeign(word, grammar) ? grammar.skeleton(word) : '', party])),
    given: unique(parties.filter(one => isFull(doc, one, grammar)).map(party => [wordsOf(doc, party)[0]!, party])),
  }
}

// … but «الجار الله» is a family
const isFull = (doc: Doc, { name }: Party, grammar: Grammar): boolean =>
  name !== null &&
  !name.short &&
  name.to - name.from > 1 &&
  !(name.to === name.from + 2 && isGodsFamily(doc, name.from, grammar))

/** By each key him whose it is alone. */
function unique(pairs: readonly (readonly [string, Party])[]): Map<string, Party> {
  const found = new Map<string, Party>()
  const shared = new Set<string>()
  for (const [key, party] of pairs) {
    const other = found.get(key)
    if (other && (other.name!.people[0] ?? other.name) !== (party.name!.people[0] ?? party.name)) shared.add(key)
    else if (!other) found.set(key, party)
  }
  for (const key of [...shared, '']) found.delete(key)
  return found
}

const foreignLength = 5

// «الحسني» and «الحسيني» are two families
const isForeign = (word: string, grammar: Grammar): boolean =>
  word.length >= foreignLength && !word.includes(' ') && !word.startsWith(grammar.article)

const senseOfCut = (cut: Pick<Cut, 'host' | 'conj' | 'prep' | 'start'>, end: number): Sense => ({
  cls: 'surname',
  value: cut.host,
  entry: null,
  verb: null,
  conj: cut.conj,
  prep: cut.prep,
  definite: false,
  pronoun: '',
  start: cut.start,
  end,
})

// «الشيباني» after «أسعد الشيباني» is he, whatever else the word means; a word without ال must mean nothing else.
const mayBeSurname = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const { word } = doc.tokens[i]!
  if (isQualifying(doc, i, grammar) || isRuling(doc, i, grammar)) return false
  if (!isPlainWord(word) || !mayBeAdjective(doc, i)) return true
  // «لم يلتق مرسي المرشد»: right after a verb; «وشكر شكري ضيوفه»: what is no adjective may stand after what looks like a verb
  const before = (doc.tokens[i - 1]?.word.senses ?? []).filter(s => s.cls !== 'names')
  if (before.length > 0 && before.every(s => s.cls === 'verb')) return true
  // «ونقل مبارك إلى السجن»: a clause begins, and what follows is no noun
  if (before.some(s => s.cls === 'verb' && s.conj !== '') && isLedAt(doc, i + 1)) return true
  if (before.some(s => s.cls === 'verb') && word.senses.every(s => nominal.has(s.cls))) return true
  // «وتلقى السوداني اتصالا»: what bears no article has no adjective that does
  if (before.some(isTold) && !before.some(s => s.cls === 'noun' || s.definite) && isDefinite(word, grammar)) return true
  // «فيما شكر السوداني سموه»
  if (before.some(s => s.cls === 'verb') && opensClause(doc, i - 2)) return true
  // «اجتمع أمس مع شكري والوفد المرافق له»
  if (before.some(s => s.cls === 'prep' && s.value === 'with') && isGivenAlone(doc, i)) return true
  // «ونقلت عن رئيسي قوله»
  if (before.length > 0 && before.every(s => s.cls === 'prep') && isHisWord(doc, i + 1)) return true
  return (
    word.folded.includes(grammar.article) &&
    !word.senses.some(s => s.cls === 'nisba' || s.cls.startsWith('time/') || isNumeralSense(s))
  )
}

// a given name behind which nothing goes on with what else it means: «مع شكري وتقديري», «مع سلام دائم»
const isGivenAlone = (doc: Doc, i: number): boolean => {
  const { word } = doc.tokens[i]!
  const next = doc.tokens[i + 1]
  if (!word.senses.some(s => s.cls === 'given-name' && s.conj === '' && s.prep === '')) return false
  return next?.kind !== TokenKind.word || !next.word.senses.some(s => s.cls === 'adj' || s.pronoun !== '')
}

const isHisWord = (doc: Doc, i: number): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'masdar' && s.conj === '' && s.prep === '' && s.pronoun !== '') ??
  false

const isTold = ({ verb }: Sense): boolean => verb?.person === 3 && verb.aspect !== 'imperative'

const isDefinite = ({ folded }: Word, { article }: Grammar): boolean => folded.startsWith(article)

const isLedAt = (doc: Doc, i: number): boolean => doc.tokens[i]?.word.senses.some(s => s.cls === 'prep') ?? false
const opensClause = (doc: Doc, i: number): boolean => doc.tokens[i]?.word.senses.some(s => s.cls === 'clause') ?? false

const nominal = new Set([
  'names',
  'given-name',
  'maybe-given-name',
  'town',
  'noun',
  'masdar',
  'plover-noun',
  'contact-noun',
])
const namer: readonly NameKind[] = ['role', 'role-gen', 'title', 'honorific', 'person', 'short']

// what a definite word may be that a family name follows: «اللاعب السومة», «الفلكي الزعاق», «قال اليوم الشامي»
const personal = new Set(['active-participle', 'passive-participle', 'given-name', 'maybe-given-name', 'nisba', 'adj'])

// «العمل الصالح», «الفستان الوردي»: after a definite noun it is an adjective, but «اللاعب السومة» is somebody
function isQualifying(doc: Doc, i: number, grammar: Grammar): boolean {
  const before = doc.tokens[i - 1]
  if (!doc.tokens[i]!.word.folded.startsWith(grammar.article)) return false
  if (before?.kind !== TokenKind.word || !before.word.folded.startsWith(grammar.article)) return false
  if (namesAt(doc, i - 1, namer).length > 0) return false
  // «التقى السوداني»: its article is none
  if (before.word.senses.some(isTold) && before.word.senses.every(s => s.cls === 'verb')) return false
  return !before.word.senses.some(s => personal.has(s.cls) || s.cls.startsWith('time/'))
}

// «في صالح اليمنيين»: a word that rules the next is no name
const isRuling = (doc: Doc, i: number, grammar: Grammar): boolean =>
  isPlainWord(doc.tokens[i]!.word) &&
  !doc.tokens[i]!.word.folded.startsWith(grammar.article) &&
  (doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep') ?? false) &&
  (doc.tokens[i + 1]?.word.folded.startsWith(grammar.article) ?? false) &&
  namesAt(doc, i + 1, namer).length === 0

// «عن رئيسي» is he, «دور رئيسي» is not.
function mayBeAdjective(doc: Doc, i: number): boolean {
  const { word } = doc.tokens[i]!
  const before = doc.tokens[i - 1]?.word.senses ?? []
  const led = before.some(s => leads.has(s.cls)) && !before.some(s => s.cls === 'noun')
  return (
    !word.senses.every(s => s.cls === 'adj' || s.cls === 'names' || s.cls === 'maybe-given-name') ||
    !(led || word.senses.some(s => s.conj !== '' && s.cls === 'adj'))
  )
}

const leads = new Set(['prep', 'that', 'verb'])

// «حصة الأسد»
const isInPhrase = (doc: Doc, i: number): boolean => (nameAt(doc, i - 1, 'none')?.to ?? 0) > i

interface Surname {
  of: Party
  sense: Sense
  to: number
  /** a word of respect before it says that it is a name */
  sure?: true
}

function surnameAt(doc: Doc, i: number, aliases: Aliases, grammar: Grammar): Surname | null {
  const { word } = doc.tokens[i]!
  const given = givenAt(doc, i, aliases, grammar)
  if (given) return { of: given, ...alone(word, i), sure: true }
  const variant = variantAt(doc, i, aliases, grammar)
  if (variant) return { of: variant, ...alone(word, i) }
  if (aliases.endings[lastUnit(word.folded)] !== 1) return null
  // «على» is not «علي»
  if (isParticle(word) && !isGivenName(doc, i)) return null
  const next = doc.tokens[i + 1]?.word.folded ?? ''
  for (const cut of grammar.cutsOf(word)) {
    if (!aliases.first.has(cut.host)) continue
    const one = aliases.last.get(cut.host)
    if (one) return { of: one, sense: senseOfCut(cut, word.folded.length), to: i + 1 }
    const two = aliases.last.get(`${cut.host} ${next}`)
    if (two) return { of: two, sense: senseOfCut(cut, word.folded.length), to: i + 2 }
  }
  return null
}

const alone = ({ folded }: Word, i: number): Omit<Surname, 'of'> => ({
  sense: senseOfCut({ host: folded, conj: '', prep: '', start: 0 }, folded.length),
  to: i + 1,
})

// «الأمير تركي»: the one of this first name, where a title of respect is before it
function givenAt(doc: Doc, i: number, aliases: Aliases, grammar: Grammar): Party | undefined {
  if (nameAt(doc, i - 1, 'honorific')?.to !== i) return undefined
  const bearer = aliases.given.get(doc.tokens[i]!.word.folded)
  if (!bearer || bearer.to > i) return undefined
  return endsName(doc, i + 1, grammar) ? bearer : undefined
}

// «المهندس محمد المخرج» is another Mohammed
function endsName(doc: Doc, i: number, grammar: Grammar): boolean {
  const next = doc.tokens[i]
  if (next?.kind !== TokenKind.word) return true
  const { word } = next
  return (
    !isUnknown(word) &&
    !hasGivenName(word) &&
    !grammar.openers.has(word.folded) &&
    !word.folded.startsWith(grammar.article)
  )
}

// «بيروتسي» is the «بيروتزي» whom the story has named in full
function variantAt(doc: Doc, i: number, aliases: Aliases, grammar: Grammar): Party | undefined {
  const { word } = doc.tokens[i]!
  if (aliases.variants.size === 0 || word.senses.length > 0 || aliases.last.has(word.folded)) return undefined
  return isForeign(word.folded, grammar) && endsName(doc, i + 1, grammar)
    ? aliases.variants.get(grammar.skeleton(word.folded))
    : undefined
}

/**
 * The parties without those that the names of the story show to be something else: «باراك» is Barak and not «in Arak», and in
 * «غادر بريغوجين روستوف» only the first word is a name that the story has.
 */
export function unmistaken(doc: Doc, parties: readonly Party[], aliases: Aliases, grammar: Grammar): Party[] {
  return parties.filter(party => {
    const { folded } = doc.tokens[party.from]!.word
    const bearer = aliases.last.get(folded)
    if (!bearer || bearer === party) return true
    if (party.kind !== 'person') return !(party.to === party.from + 1 && (party.sense?.start ?? 0) > 0)
    const stranger = party.name !== null && party.name.people.length === 0 && party.title === null && !party.honoured
    if (stranger && areTwo(doc, party, parties, grammar)) return false
    const place = nameAt(doc, party.from + 1, 'place')?.sense.prep === ''
    if (hasGivenName(doc.tokens[party.from]!.word) && !place) return true
    return !(stranger && party.name!.from === party.from && party.name!.to === party.from + 2)
  })
}

const hasVerb = (doc: Doc, i: number): boolean => doc.tokens[i]?.word.senses.some(s => s.cls === 'verb') ?? false

// «ووعد عراقجي حسين بزيارة»: subject and object, both named in full elsewhere
function areTwo(doc: Doc, party: Party, parties: readonly Party[], grammar: Grammar): boolean {
  const words = wordsOf(doc, party)
  if (words.length !== 2 || !hasVerb(doc, party.from - 1)) return false
  const [one, other] = words.map(word =>
    parties.find(p => p !== party && isFull(doc, p, grammar) && wordsOf(doc, p).at(-1) === word),
  )
  return one !== undefined && other !== undefined && isAnother(doc, one, other)
}

/** Places where a last name stands alone for somebody named in full before. */
export function surnamesIn(doc: Doc, parties: readonly Party[], aliases: Aliases, grammar: Grammar): Party[] {
  if (aliases.last.size === 0) return []
  const taken = new Uint8Array(doc.tokens.length)
  for (const party of parties) taken.fill(1, party.from, party.to)
  const ends = new Set(parties.flatMap(({ name }) => (name ? [name.to] : [])))
  const found: Party[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i]!
    if (taken[i] || token.kind !== TokenKind.word) continue
    const surname = surnameAt(doc, i, aliases, grammar)
    if (!surname || surname.of.from === i || grammar.families.has(doc.tokens[i - 1]?.word.folded ?? '')) continue
    // «عون استقبل هوكشتاين وبراك»: joined to a name, and no adjective
    const joins =
      surname.sense.conj !== '' && surname.sense.prep === '' && ends.has(i) && senseOf(token.word, 'adj') === undefined
    if (surname.to === i + 1 && !surname.sure && !joins && !mayBeSurname(doc, i, grammar)) continue
    if (isOther(doc, i, surname, aliases, grammar) || isInPhrase(doc, i)) continue
    ends.add(surname.to)
    found.push({
      ...surname.of,
      kind: 'person',
      from: i,
      to: surname.to,
      head: [i, surname.to],
      sense: surname.sense,
      title: null,
      framing: null,
      name: { ...surname.of.name!, short: true },
    })
  }
  return found
}

// «فادي الشامي» is not the «محمد الشامي» of the story, «طارق عبد العزيز» not the «سميرة عبد العزيز»
function isOther(doc: Doc, i: number, { of, to, sense }: Surname, aliases: Aliases, grammar: Grammar): boolean {
  if (sense.conj !== '' || sense.prep !== '') return false
  const before = doc.tokens[i - 1]?.word
  const chain = doc.tokens[i - 2]?.word.folded ?? ''
  if (to > i + 1 && of.name!.people.length === 0 && isServant(doc, i, grammar)) return true
  if (!before || grammar.joiners.has(chain) || wordsOf(doc, of).includes(before.folded)) return false
  // «وشكر سوبيانتو أردوغان»: the subject, named in full too
  const subject = aliases.last.get(before.folded)
  if (subject && subject !== of && hasVerb(doc, i - 2)) return false
  // «نايف صالح البكري» is not «صالح»
  if (hasBareGivenName(before) && isFamily(doc, to, grammar)) return true
  if (to > i + 1) return hasGivenName(before)
  return senseOf(before, 'given-name')?.prep === '' && !before.senses.some(s => s.cls === 'verb' && s.conj === '')
}

const isFamily = (doc: Doc, i: number, { article }: Grammar): boolean => {
  const token = doc.tokens[i]
  return (
    token?.kind === TokenKind.word &&
    token.word.folded.startsWith(article) &&
    !isPlainWord(token.word) &&
    namesAt(doc, i, namer).length === 0
  )
}

// «عبد الرحمن» alone may be anybody's given name
const isServant = (doc: Doc, i: number, grammar: Grammar): boolean =>
  grammar.openers.has(doc.tokens[i]!.word.folded) && doc.tokens[i]!.word.senses.some(s => s.cls === 'noun')
