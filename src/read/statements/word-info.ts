import type { Language } from '../../arabic/language.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import type { Cue } from './cue.js'

// What a word says to this layer, whatever stands around it.

/** What the head noun of a source makes of it. */
export type SourceKind = 'unnamed' | 'people' | 'bodies' | 'media' | 'paper' | 'mute'

/** A verb of hearsay: a row of evidence.yaml. */
export interface HearsayRule {
  passive: boolean
  written: boolean
  /** only in the past */
  past: boolean
}

export type CueForm = 'verb' | 'participle' | 'masdar'

/** A word that is a form of a cue. */
export interface Hit {
  cue: Cue
  form: CueForm
  sense: Sense
}

/** What a word says to this layer; made once for each written form. */
export interface WordInfo {
  hits: readonly Hit[]
  source: { kind: SourceKind; lemma: string; definite: boolean; prep: string; pronoun: string } | null
  according: 'for' | 'about' | 'to' | 'verb' | 'like' | '' | null
  that: Sense | null
  prep: Sense | null
  /** a finite verb and nothing else */
  verbOnly: boolean
  finite: boolean
  talk: Sense | null
  told: boolean
  issues: boolean
  /** may begin what is told by nobody */
  hearsay: boolean
  /** an adverb in the accusative: «ردا», «متحدثا» */
  adverb: boolean
  stop: boolean
  /** begins a clause with its subject after it */
  clause: boolean
  /** may end the words of a speaker */
  cuts: boolean
  /** says nothing by itself */
  idle: boolean
  /** a sentence without such a word tells no statement */
  tells: boolean
  /** may stand before the subject of a clause: «وكان», «كما», «غير أن» */
  opens: boolean
  /** may say how many speak: «عدد», «نحو», «54» */
  counts: boolean
}

export const sourceClass = 'source'
export const accordingClass = 'according'
export const talkClass = 'talk'

const forms: Record<string, CueForm> = { verb: 'verb', 'active-participle': 'participle', masdar: 'masdar' }

const noHits: readonly Hit[] = []

function hitsOf(word: Word, cues: ReadonlyMap<string, Cue>): readonly Hit[] {
  let hits: Hit[] | null = null
  for (const sense of word.senses) {
    const form = sense.verb && forms[sense.cls]
    const cue = form && cues.get(sense.value)
    if (!cue || hits?.some(h => h.form === form && h.cue === cue && h.sense.verb?.aspect === sense.verb?.aspect))
      continue
    const { verb } = sense
    if (form === 'verb' && (verb!.person !== 3 || verb!.future || verb!.aspect === 'imperative')) continue
    if (form === 'participle' && (sense.definite || sense.prep || sense.pronoun)) continue
    hits = hits ?? []
    hits.push({ cue, form, sense })
  }
  return hits ?? noHits
}

// «وإلى» is also a noun, and so is not cut by the lexicon: where a preposition may stand, it is one.
function prepAfterConj(word: Word, lexicon: Language['lexicon']): Sense | null {
  if (word.folded.length > 5) return null
  for (const cut of lexicon.cuts(word.folded)) {
    const prep =
      cut.conj !== '' && cut.prep === ''
        ? lexicon.word(cut.host).senses.find(s => s.cls === 'prep' && s.pronoun === '')
        : undefined
    if (prep) return prep
  }
  return null
}

/** What the rules say of words. */
export interface Lists {
  cues: ReadonlyMap<string, Cue>
  told: ReadonlySet<string>
  issued: ReadonlySet<string>
  joiners: ReadonlySet<string>
  auxiliaries: ReadonlySet<string>
  carriers: ReadonlySet<string>
  hearsay: ReadonlyMap<string, HearsayRule>
  rumours: Record<'nouns' | 'verbs' | 'leads' | 'tells', ReadonlySet<string>>
  counting: ReadonlySet<string>
  /** «مضيفه», «ضيفها»: nouns by which one of two is called, of the other */
  hosts: ReadonlySet<string>
}

const stops = new Set(['prep', 'which', 'clause', 'not', 'will', 'question'])
const opening = new Set(['clause', 'other', 'that', 'may'])
const nameClasses = new Set(['verb', 'names', 'maybe-given-name'])

const emptyInfo: WordInfo = {
  hits: [],
  source: null,
  according: null,
  that: null,
  prep: null,
  verbOnly: false,
  finite: false,
  talk: null,
  told: false,
  issues: false,
  hearsay: false,
  adverb: false,
  stop: false,
  clause: false,
  cuts: false,
  idle: true,
  tells: false,
  opens: false,
  counts: false,
}

function takeSense(info: WordInfo, sense: Sense, { told, issued, hosts }: Lists): void {
  const { cls } = sense
  if (cls === 'verb') {
    if (sense.verb!.person === 3) info.finite = true
    if (told.has(sense.value)) info.told = true
    if (issued.has(sense.value)) info.issues = true
  } else if (cls === 'that') {
    if (sense.value === 'that') info.that ??= sense
    else info.clause = true
  } else if (cls === 'prep') info.prep ??= sense
  else if (cls === 'clause') info.clause = true
  else if (cls === talkClass) info.talk ??= sense
  else if (cls === accordingClass) info.according ??= sense.value as WordInfo['according']
  else if (cls === sourceClass) {
    info.source ??= {
      kind: sense.entry!.info as SourceKind,
      lemma: sense.value,
      definite: sense.definite,
      prep: sense.prep,
      pronoun: sense.pronoun,
    }
  } else if (hosts.has(sense.value) && sense.pronoun !== '' && sense.entry?.number === 's')
    info.source ??= { kind: 'people', lemma: sense.value, definite: true, prep: sense.prep, pronoun: sense.pronoun }
  if (stops.has(cls)) info.stop = true
}

// «وردت» is also a form of ورد, and so is not cut by the lexicon: و + ردت is tried as well.
function hitsAfterConj(word: Word, lexicon: Language['lexicon'], cues: ReadonlyMap<string, Cue>): readonly Hit[] {
  for (const cut of lexicon.cuts(word.folded)) {
    if (cut.conj === '' || cut.prep !== '') continue
    const hits = hitsOf(lexicon.word(cut.host), cues).filter(h => h.form === 'verb' && h.sense.conj === '')
    if (hits.length > 0) return hits.map(h => ({ ...h, sense: { ...h.sense, conj: cut.conj } }))
  }
  return noHits
}

/** Whether a word may be the cue of hearsay: a sentence without one needs no second look. */
const mayBeHearsay = ({ senses }: Word, { hearsay, rumours }: Lists): boolean =>
  senses.some(
    ({ cls, value }) =>
      (cls === 'verb' && (hearsay.has(value) || rumours.verbs.has(value))) ||
      (cls === 'noun' && rumours.nouns.has(value)),
  )

const yesOrNo = [
  'verbOnly',
  'finite',
  'told',
  'issues',
  'hearsay',
  'adverb',
  'stop',
  'clause',
  'cuts',
  'idle',
  'tells',
  'opens',
  'counts',
] as const satisfies readonly (keyof WordInfo)[]

const alike = new Map<number, WordInfo>()

/** One record for all words of which nothing but the same flags is told: most words are such. */
function sharedInfo(info: WordInfo): WordInfo {
  const { hits, source, according, that, prep, talk } = info
  if (hits.length > 0 || (source ?? according ?? that ?? prep ?? talk) !== null) return info
  let flags = 0
  for (const name of yesOrNo) flags = 2 * flags + (info[name] ? 1 : 0)
  const known = alike.get(flags)
  if (known) return known
  alike.set(flags, info)
  return info
}

/** What a word says to this layer. */
export function infoOf(word: Word, lists: Lists, { lexicon, endings }: Language): WordInfo {
  if (lists.carriers.has(word.folded)) return { ...emptyInfo, idle: false, tells: true }
  if (word.senses.length === 0) return lists.counting.has(word.folded) ? { ...emptyInfo, counts: true } : emptyInfo
  const info: WordInfo = { ...emptyInfo, hits: hitsOf(word, lists.cues), clause: lists.joiners.has(word.folded) }
  if (info.hits.length === 0 && word.senses.some(s => s.cls === 'verb' && s.conj === ''))
    info.hits = hitsAfterConj(word, lexicon, lists.cues)
  let nouny = false
  for (const sense of word.senses) {
    takeSense(info, sense, lists)
    if (!nameClasses.has(sense.cls)) nouny = true
  }
  info.prep ??= prepAfterConj(word, lexicon)
  info.stop ||= info.that !== null
  const hers = info.source === null && info.hits.some(h => h.form === 'verb' && h.sense.verb!.gender === 'f')
  info.verbOnly = info.finite && (!nouny || hers)
  info.adverb =
    nouny &&
    info.source === null &&
    word.folded.endsWith(endings.accusative) &&
    !word.senses.some(s => s.pronoun !== '')
  const on = info.prep?.value === 'on'
  const leads = info.prep !== null && (info.prep.value === 'in' || info.prep.value === 'during')
  const which = word.senses.some(s => s.cls === 'which')
  info.cuts = info.hits.length > 0 || info.according !== null || info.clause || on
  info.hearsay = mayBeHearsay(word, lists)
  info.tells = info.hits.length > 0 || info.according !== null || info.told || info.issues || info.hearsay
  info.opens =
    info.clause || word.senses.some(s => opening.has(s.cls) || (s.cls === 'verb' && lists.auxiliaries.has(s.value)))
  info.counts = lists.counting.has(word.folded) || word.senses.some(s => s.cls === 'number/num')
  info.idle = !(info.cuts || info.told || info.issues || info.hearsay || leads || which)
  return sharedInfo(info)
}

/** … as a conjunction and a cue, where it is both that and a cue of its own: «وعدّ» is no promise. */
export function joinedInfoOf(word: Word, lists: Lists, language: Language): WordInfo {
  const info = infoOf(word, lists, language)
  const hits = hitsAfterConj(word, language.lexicon, lists.cues)
  return hits.length > 0 ? { ...info, hits } : info
}
