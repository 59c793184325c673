import { wordFlag } from '../../arabic/facts.js'
import type { Language } from '../../arabic/language.js'
import { type Sense, senseOf, type Word } from '../../arabic/lexicon.js'
import { document } from '../../knowledge/load.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, foldedAt, groupAt, idOf } from './context.js'
import { isNominativePlural, isObliquePlural } from './crowds.js'
import type { Hit } from './word-info.js'

// Whether a noun may be the subject of the verb before it, or an adjective of the noun before it: by case, gender and number.

interface AgreementFile {
  oblique: string[]
  things: string[]
  masculine: string[]
  everyone: string[]
  epicene: string[]
}

export interface AgreementRules {
  /** «المندوبين», «مزارعي», «مسؤولا»: no subject by its form */
  isOblique(word: Word): boolean
  /** «مصدرا», «جيدا» */
  isAccusative(word: Word): boolean
  /** «ناشطون», «مصدرين»: a dual or plural with its ن, which rules nothing */
  isAbsolute(word: Word): boolean
  /** «الدول», «الأعضاء» */
  arePlural(word: Word): boolean
  /** «الأطراف», «الدول»: of a verb in the masculine no subject */
  areThings(word: Word): boolean
  /** «المواطنين», «الحكومة»: after «الوزارة» no adjective of it */
  isNounAlone(word: Word): boolean
  /** «عضو», of a woman as of a man */
  isEpicene(word: Word): boolean
  /** ids of states whose names are masculine */
  masculine: ReadonlySet<string>
}

const nominal = ({ senses }: Word): Sense[] => senses.filter(s => s.entry?.number !== undefined)

const describing = new Set(['adj', 'nisba', 'active-participle', 'passive-participle', 'number/num'])

export function buildAgreement({ fold, article, endings }: Language): AgreementRules {
  const file = document<AgreementFile>('arabic/addressees')
  const [sound, construct] = file.oblique.map(fold) as [string, string]
  const things = new Set(file.things.map(fold))
  const plural = endings.masculinePlural.map(fold)
  const everyone = new Set(file.everyone.map(fold))
  const epicene = new Set(file.epicene.map(fold))
  // «قوانين» is no sound plural of «قانون»
  const isSound = ({ entry, value, start, end }: Sense, folded: string): boolean => {
    const host = folded.slice(start, end)
    if (entry!.state === 'construct') return entry!.number !== 's' && host.endsWith(construct)
    if (entry!.number === 'd') return host.endsWith(sound)
    return entry!.number === 'p' && host.endsWith(fold(value) + sound)
  }
  const isIndefinite = ({ entry }: Sense, folded: string): boolean =>
    entry!.state === 'indefinite' && folded.endsWith(endings.accusative)
  const isOblique = wordFlag((word: Word): boolean => {
    const nouns = nominal(word)
    if (nouns.length === 0 || word.senses.some(s => s.cls === 'given-name')) return false
    return nouns.every(s => s.pronoun === '' && (isSound(s, word.folded) || isIndefinite(s, word.folded)))
  })
  return {
    isOblique,
    isAccusative: wordFlag(
      ({ folded, senses }: Word): boolean =>
        folded.endsWith(endings.accusative) && senses.some(s => s.entry?.state === 'indefinite' && s.conj === ''),
    ),
    isAbsolute: wordFlag((word: Word): boolean => {
      const nouns = nominal(word)
      return (
        nouns.length > 0 &&
        nouns.every(
          ({ entry, value, start, end, pronoun }) =>
            pronoun === '' &&
            entry!.state === undefined &&
            (entry!.number === 'd' ||
              (entry!.number === 'p' && plural.some(ending => word.folded.slice(start, end) === fold(value) + ending))),
        )
      )
    }),
    arePlural: wordFlag((word: Word): boolean => {
      const nouns = nominal(word)
      return nouns.length > 0 && nouns.every(s => s.entry!.number === 'p')
    }),
    areThings: wordFlag(({ senses }: Word): boolean => {
      const nouns = senses.filter(s => s.cls === 'noun')
      return nouns.length > 0 && nouns.every(s => s.entry!.number === 'p' && things.has(s.value))
    }),
    isNounAlone: wordFlag(
      (word: Word): boolean =>
        everyone.has(word.folded) ||
        (word.folded.startsWith(article) &&
          word.senses.some(s => s.cls === 'noun' || isOblique(word)) &&
          (isOblique(word) || !word.senses.some(s => describing.has(s.cls)))),
    ),
    isEpicene: wordFlag(({ senses }: Word): boolean => senses.some(s => epicene.has(s.value))),
    masculine: new Set(file.masculine.map(id => `state:${id}`)),
  }
}

// «السكان», «المسؤولون»: men, in the plural
const areMen = ({ entry, cls }: Sense): boolean =>
  cls === 'source' && entry!.info === 'people' && entry!.number === 'p' && entry!.gender === 'm'

const isOtherGender = (senses: readonly Sense[], gender: 'm' | 'f'): boolean => {
  const nouns = senses.filter(s => s.entry?.gender !== undefined)
  if (nouns.length === 0) return false
  if (nouns.every(s => s.entry!.gender !== gender && s.entry!.number === 's')) return true
  return gender === 'f' && nouns.some(areMen)
}

/** The gender of whoever is named alone at `i`: a person that a table knows, or a state. */
function genderOfParty(context: Context, i: number): 'm' | 'f' | null {
  const group = groupAt(context, i)
  const [member] = group?.members ?? []
  if (!group || !member || group.members.length > 1) return null
  const id = idOf(member)
  if (id?.startsWith('state:') && group.to === i + 1 && member.framing === null)
    return context.rules.agreement.masculine.has(id) ? 'm' : 'f'
  return id?.startsWith('person:') ? context.genderOf(id) : null
}

// «قال 7 مسؤولين»: the number rules it
const isCounted = ({ doc }: Context, i: number): boolean => {
  const before = doc.tokens[i - 1]
  return before !== undefined && (before.kind === TokenKind.number || senseOf(before.word, 'number/num') !== undefined)
}

// «تعتبر مصدرا جيدا»: with its adjective in the accusative, too, no dual of anything
const isObject = ({ doc, rules }: Context, i: number): boolean =>
  [i, i + 1].every(k => doc.tokens[k] !== undefined && rules.agreement.isAccusative(doc.tokens[k]!.word))

// «قال مدافعا عن الفريق»: how he says it; two who defend would rule what stands behind
const isManner = ({ doc, rules, infos }: Context, i: number): boolean => {
  const { word } = doc.tokens[i]!
  const participle = senseOf(word, 'active-participle')?.conj === ''
  return participle && rules.agreement.isAccusative(word) && i + 1 < infos.length && infos[i + 1]!.prep?.pronoun === ''
}

/** «وناشد جميع الشركات إيجاد حل»: behind who spoke before, all of those are spoken to. */
export const areAllSpokenTo = (context: Context, { sense, cue }: Hit, i: number): boolean =>
  sense.conj !== '' &&
  sense.verb?.gender === 'm' &&
  context.rules.addressees.objects.has(cue.lemma) &&
  context.rules.all.has(foldedAt(context, i)) &&
  i + 1 < context.doc.tokens.length &&
  !isNominativePlural(context.doc.tokens[i + 1]!.word, context)

/** «وطالبوا الوزير», «وناشدت المجتمع الدولي», «وخاطب المندوبين»: whether what begins at `i` is no subject of the verb before it. */
export function isNoSubject(context: Context, hit: Hit, i: number): boolean {
  const { sense, form } = hit
  const { verb } = sense
  if (form !== 'verb' || !verb) return false
  if (verb.number === 'p' || verb.number === 'd') return true
  if (areAllSpokenTo(context, hit, i)) return true
  // «وأكدت ذات المصادر»: it agrees with what stands behind
  if (context.rules.same.has(foldedAt(context, i)) && i + 1 < context.doc.tokens.length)
    return isNoSubject(context, hit, i + 1)
  const { word } = context.doc.tokens[i]!
  const { isOblique, areThings, isEpicene } = context.rules.agreement
  if (verb.gender === 'f' && isEpicene(word)) return false
  if (isObject(context, i) || isManner(context, i)) return true
  if ((isOblique(word) || isObliquePlural(word, context)) && !isCounted(context, i)) return true
  const { gender } = verb
  if (gender !== 'm' && gender !== 'f') return false
  const party = genderOfParty(context, i)
  return party !== null ? party !== gender : isOtherGender(word.senses, gender) || (gender === 'm' && areThings(word))
}
