import type { Doc } from '../../arabic/doc.js'
import { sentenceAt } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import { isNumeralSense } from '../../arabic/numbers/words.js'
import { TokenKind } from '../../text/tokens.js'
import type { TimeKnowledge } from './knowledge.js'

// Whether the clause around an expression looks back or ahead: the verb before it says so, else a verb right after it. In reports what is past is
// told in the past, so that a present («يبدأ الأحد زيارة», «أن يصل») speaks of what is to come.

const reach = 20
const ahead = 5

/** What the senses of a word say of when it is. */
interface Tenses {
  past: boolean
  future: boolean
  present: boolean
  /** a present of the first person */
  mine: boolean
  /** what is no verb, and no verbal noun */
  other: boolean
  /** what is no verb, with nothing written before it */
  whole: boolean
  /** whether the past is only «and he …», or of two */
  unlikely: boolean
}

function tenseAt(doc: Doc, i: number, knowledge: TimeKnowledge): -1 | 1 | null {
  const token = doc.tokens[i]!
  if (token.kind !== TokenKind.word) return null
  if (knowledge.future.has(token.word.folded)) return 1
  const told: Tenses = {
    past: false,
    future: false,
    present: false,
    mine: false,
    other: false,
    whole: false,
    unlikely: true,
  }
  for (const sense of token.word.senses) {
    const { cls } = sense
    // «على» could be «he rose», and is a preposition; «عمر» could be «he lived», and is a name.
    if (
      (cls === 'given-name' && sense.conj === '') ||
      cls.startsWith('time/') ||
      cls === 'prep' ||
      isNumeralSense(sense)
    )
      return null
    addSense(told, sense)
  }
  const { past, future, present, mine, other, whole, unlikely } = told
  // «سافر» is a past before it is «س + أفر»
  if (future && !past) return 1
  // «تعود» is «used to» and «returns», «نفسه» could be a present and is none: they say nothing.
  // «استهدف» is hardly «I aim at», though «أستهدف» may be written so, nor «وفدا» «they came».
  if (past) return present || (unlikely && whole) ? null : -1
  return (present || mine) && !other ? tenseOfPresent(doc, i, knowledge) : null
}

function addSense(told: Tenses, { cls, verb, conj }: Sense): void {
  if (cls !== 'verb' || !verb) {
    told.whole ||= conj === ''
    told.other ||= cls !== 'masdar'
  } else if (verb.future) {
    told.future = true
  } else if (verb.aspect === 'past') {
    told.past = true
    told.unlikely &&= conj !== '' || verb.number === 'd'
  } else if (verb.aspect === 'present') {
    told.present ||= verb.person !== 1
    told.mine ||= verb.person === 1
  }
}

const auxiliaryReach = 6

// «لم يصل الأحد», «كان الوفد يزور باريس الأحد», «قبل أن يصل الأحد»: the present of what is past.
function tenseOfPresent(doc: Doc, i: number, knowledge: TimeKnowledge): -1 | 1 | null {
  const { unpast, pastAuxiliaries } = knowledge
  const before = doc.tokens[i - 1]?.word.folded ?? ''
  if (unpast.has(before)) return -1
  // «توجه قبل أن يصل الأحد», but «يتوجه غدا قبل أن يصل الأحد»
  if (unpast.has(`${doc.tokens[i - 2]?.word.folded} ${before}`)) return tellsAhead(doc, i - 2, knowledge) ? 1 : -1
  for (let k = i - 1; k >= Math.max(0, i - auxiliaryReach); k--) {
    // «كان من المقرر أن يزور باريس الأحد»: what was planned is told before its day more often than after it
    if (knowledge.future.has(doc.tokens[k]!.word.folded)) return 1
    const verb = doc.tokens[k]!.word.senses.find(sense => sense.cls === 'verb')?.verb
    if (verb) return verb.aspect === 'past' && pastAuxiliaries.has(verb.lemma) ? -1 : 1
  }
  return 1
}

/** Whether the verb before token `at` in its sentence tells what is to come. */
function tellsAhead(doc: Doc, at: number, knowledge: TimeKnowledge): boolean {
  const from = doc.sentences[sentenceAt(doc, at)]?.from ?? 0
  for (let i = at - 1; i >= Math.max(from, at - reach); i--) {
    const tense = tenseAt(doc, i, knowledge)
    if (tense !== null) return tense === 1
  }
  return false
}

const saysGone = wordFlag(({ senses }: Word) => senses.some(s => s.cls === 'time/dir' && s.value === '-1'))

function leanAt(doc: Doc, from: number, to: number, first: number, last: number, knowledge: TimeKnowledge): -1 | 0 | 1 {
  if (knowledge.fore.has(doc.tokens[from - 1]?.word.folded ?? ''))
    // «أجل الاجتماع إلى الاثنين», and «يعود آخر لقاء بينهما إلى 17 يونيو»
    return doc.tokens.slice(first, from).some(({ word }) => knowledge.dating.has(word.folded)) ? -1 : 1
  if (knowledge.back.has(doc.tokens[from - 1]?.word.folded ?? '')) return -1
  for (let i = from - 1; i >= Math.max(first, from - reach); i--) {
    const tense = tenseAt(doc, i, knowledge)
    if (tense !== null) return tense
    // «منذ يناير الماضي، بعد مكالمتين في فبراير»
    if (saysGone(doc.tokens[i]!.word)) return -1
    // «قال إن …»: the time of saying is not the time of what is said.
    if (knowledge.content.has(doc.tokens[i]!.word.folded)) break
  }
  for (let i = to; i < Math.min(last, to + ahead); i++) {
    const tense = tenseAt(doc, i, knowledge)
    if (tense !== null) return tense
  }
  return 0
}

/** -1: the sentence looks back there, 1: ahead, 0: its verb says neither. */
export function leanOf(doc: Doc, from: number, to: number, knowledge: TimeKnowledge): -1 | 0 | 1 {
  const { sentences, tokens } = doc
  const sentence = sentences[sentenceAt(doc, from)]
  return leanAt(doc, from, to, sentence?.from ?? 0, sentence?.to ?? tokens.length, knowledge)
}
