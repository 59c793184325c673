import type { Mention } from '../../../model/records.js'
import { type NameKind, type NameMatch, nameAt, namesOfWord, namesOfWords } from '../names.js'
import { ownerAt, roleTitle, type Title, titleAt, titleOf } from '../title.js'
import { foldedAt, isAddedAt, isDefiniteAt, isPurposeAt, type Kit } from './words.js'

// What somebody is made, was or is called: «محافظا لعدن», «وزيرا للتجارة», «كوزير للخارجية», «أمينا عاما للأمم المتحدة».

/** An office that somebody is given, tokens `[from, to)`. */
export interface GivenOffice {
  from: number
  to: number
  /** where the office begins in the folded first word */
  start: number
  /** the word of the office as its name has it: «وزير» of «وزيرا» */
  bare: string
  /** «كوزير»: what somebody is called */
  as: boolean
  /** the office, where the tables know it; of whom may be left to who is given it */
  title: Title | null
  /** «نائبا لرئيس الهيئة»: the chief within it is no more than a part of it */
  ofChief?: boolean
  /** «مستشارا لخادم الحرمين الشريفين»: … or he is named besides */
  besides?: boolean
  /** what was made of it already, where no more is asked than who has it */
  mention?: Mention
}

const maxWords = 5

const owners: readonly NameKind[] = ['state', 'place', 'capital', 'body', 'institution', 'homeland', 'place-head']

// «منطقة الرياض» after ل, a state, a body
function ownerEnd(kit: Kit, i: number): number {
  const { doc, grammar } = kit
  const named = nameAt(doc, i, ...owners)
  if (named && named.sense.prep === grammar.ofClitic && named.sense.conj === '') {
    if (named.pattern.kind !== 'place-head') return named.to
    const place = nameAt(doc, named.to, 'place', 'state', 'capital')
    return place?.to ?? (isDefiniteAt(kit, named.to) ? named.to + 1 : 0)
  }
  if (!isPurposeAt(kit, i)) return 0
  let to = i + 1
  while (to < i + maxWords && (isDefiniteAt(kit, to) || isAddedAt(kit, to))) to++
  return to
}

// «الدفاع» of «للدفاع», «رئيس» of «لرئيس»; «لبنان» of «للبنان»
function withoutLam(word: string, { article, ofClitic }: Kit['grammar']): string[] {
  if (!word.startsWith(ofClitic)) return []
  const rest = word.slice(ofClitic.length)
  return rest.startsWith(ofClitic) ? [article + rest.slice(ofClitic.length), rest] : [rest]
}

const ruling: readonly NameKind[] = ['role', 'role-gen', 'title']
const ruled: readonly NameKind[] = ['role-gen']

const longestTitle = (titles: readonly (Title | null)[]): Title | null =>
  titles.reduce((best, title) => (title && (!best || title.to > best.to) ? title : best), null)

// «وزيرا للدفاع» is «وزير الدفاع», «أميرا لمنطقة الرياض» is «أمير منطقة الرياض»
function titleOfTwo({ doc, grammar }: Kit, i: number, bare: string, at: number): Title | null {
  const named = withoutLam(foldedAt({ doc, grammar }, at), grammar).flatMap(second =>
    namesOfWords(doc, [bare, second], at + 1, ruling),
  )
  return longestTitle(named.map(match => titleOf(doc, i, match, grammar)))
}

const isLocal = ({ pattern }: NameMatch, { local }: Kit['grammar']): boolean => local.has(pattern.ref)

// «سفيرا لدى تونس»: whose he is does not stand there
function accredited({ doc, grammar }: Kit, i: number, match: NameMatch): Title | null {
  if (!grammar.accredited.has(foldedAt({ doc, grammar }, match.to))) return null
  const host = nameAt(doc, match.to + 1, 'state', 'body', 'homeland', 'capital')
  return host && grammar.world.roles.get(match.pattern.ref)?.rank !== 'body-head'
    ? roleTitle(i, host.to, match.sense, match.pattern.ref, null)
    : null
}

// «محافظا لعدن», «رئيسا لمصر», «أمينا عاما للأمم المتحدة», «رئيسا للبلاد»
function ofOwner(kit: Kit, i: number, match: NameMatch): Title | null {
  const { doc, grammar } = kit
  const town = isLocal(match, grammar) ? nameAt(doc, match.to, 'place') : undefined
  if (town && town.sense.prep === grammar.ofClitic)
    return roleTitle(i, town.to, match.sense, match.pattern.ref, town.pattern.ref)
  const owner = ownerAt(doc, match.to, grammar, grammar.ofClitic)
  if (owner) return roleTitle(i, owner.to, match.sense, match.pattern.ref, owner.of)
  const homeland = nameAt(doc, match.to, 'homeland')
  return homeland?.sense.prep === grammar.ofClitic
    ? roleTitle(i, homeland.to, match.sense, match.pattern.ref, null)
    : accredited(kit, i, match)
}

// «أمينا عاما» is «أمين عام»
function namesOf(kit: Kit, i: number, bare: string): NameMatch[] {
  const { doc, grammar } = kit
  const next = foldedAt(kit, i + 1)
  const { accusative } = grammar.heads
  const two = next.endsWith(accusative)
    ? namesOfWords(doc, [bare, next.slice(0, -accusative.length)], i + 2, ruled)
    : []
  return [...two, ...namesOfWord(doc, bare, i + 1, ruled)]
}

// «محافظا جديدا لعدن»
const pastQuality = (kit: Kit, i: number): number =>
  foldedAt(kit, i).endsWith(kit.grammar.heads.accusative) &&
  kit.doc.tokens[i]!.word.senses.some(s => s.cls === 'adj' || s.cls.endsWith('participle')) &&
  // «نائبا ثانيا لرئيس الوزراء» is another than his deputy
  !kit.doc.tokens[i]!.word.senses.some(s => s.cls === 'number/ord')
    ? i + 1
    : i

/** «الرئيس ووزيره للخارجية»: not «وزيرة», though both fold alike. */
export const isHis = ({ doc }: Kit, i: number): boolean => {
  const { end, word } = doc.tokens[i]!
  return word.folded.endsWith(doc.text[end - 1]!) && word.senses.some(s => s.pronoun !== '')
}

export function appointedAt(kit: Kit, i: number): GivenOffice | null {
  const { doc } = kit
  const given = kit.grammar.heads.appointed.get(foldedAt(kit, i))
  if (!given || isHis(kit, i)) return null
  const { start, bare } = given
  const office = { from: i, start, bare, as: foldedAt(kit, i).startsWith(kit.grammar.heads.as) && start > 0 }
  const at = pastQuality(kit, i + 1)
  const titles = namesOf(kit, i, bare).map(match => ofOwner(kit, i, match.to === i + 1 ? { ...match, to: at } : match))
  const title = longestTitle([titleOfTwo(kit, i, bare, at), ...titles])
  if (title) return { ...office, to: title.to, title }
  const chief = namesOfWord(doc, bare, i + 1, ['deputy']).length > 0 ? titleAt(doc, at, kit.grammar) : null
  if (chief && chief.sense.prep === kit.grammar.ofClitic && chief.sense.conj === '')
    return { ...office, to: chief.to, title: null, ofChief: true, besides: chief.fixed === true }
  // «مديرة للمدرسة» may be one of many
  const to = bare === foldedAt(kit, i) ? 0 : ownerEnd(kit, at)
  return to > 0 ? { ...office, to, title: null } : null
}
