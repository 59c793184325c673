import { senseOf } from '../../arabic/lexicon.js'
import type { Status, TimeExpression } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clauses } from '../clauses/index.js'
import type { ContactRules } from './contact-rules.js'
import { handedRule } from './handed.js'
import { offsetAt, shifted } from './offsets.js'
import type { Pair, Telling } from './pairs.js'
import { isPerson } from './sides.js'
import { takesUp, toldIn } from './taken-up.js'
import { arrivalOf } from './welcomers.js'

// The days of contacts that the text tells only once all that it says of others is put together.

interface Known {
  pairs: readonly Pair[]
  clauses: Clauses
  times: readonly TimeExpression[]
  rules: ContactRules
}

const isDay = (time: TimeExpression | null): time is TimeExpression => (time?.date?.value?.length ?? 0) >= 10

const inSentence = ({ tellings }: Pair, sentence: number): Telling | undefined =>
  tellings.find(t => t.draft.sentence === sentence)

/** «… بعد يوم من استقبال بوتين لعراقجي»: so long before a contact whose day another sentence tells. */
function byOffset(pair: Pair, { pairs, clauses, times, rules }: Known): TimeExpression | null {
  for (const { draft } of pair.tellings) {
    const offset = offsetAt(clauses, draft.trigger[0], times, rules)
    if (!offset || offset.days === null) continue
    const beside = pairs.find(
      other =>
        other !== pair &&
        isDay(other.time) &&
        (inSentence(other, draft.sentence)?.draft.trigger[0] ?? offset.from) < offset.from,
    )
    if (beside) return shifted(beside.time!, offset.days)
  }
  return null
}

const handsOver = ({ draft: { predicate, rule } }: Telling, { handing }: ContactRules): boolean =>
  rule !== handedRule && (predicate?.readings.some(r => handing.has(r.value)) ?? false)

/** «استقبل اليوم الوزير حيث سلمه رسالة»: the day on which a message was handed over is that of the meeting. */
function whenHanded(pair: Pair, { pairs, rules }: Known): TimeExpression | null {
  if (pair.kind !== 'message') return null
  for (const telling of pair.tellings.filter(t => handsOver(t, rules))) {
    const { sentence, trigger } = telling.draft
    const met = pairs.find(other => {
      const there = other.kind === 'meeting' && isDay(other.time) ? inSentence(other, sentence) : undefined
      if (!there || !other.pair.some(id => isPerson(id) && pair.pair.includes(id))) return false
      return there.draft.rule === handedRule || there.draft.trigger[0] < trigger[0]
    })
    if (met) return met.time
  }
  return null
}

/** «زيارة قام بها إلى أنقرة التقى خلالها نظيره في 18 مايو»: whoever met somebody there was there on that day. */
function whenThere(pair: Pair, { pairs, clauses: { doc } }: Known): TimeExpression | null {
  if (pair.kind !== 'visit' || pair.status !== 'happened') return null
  for (const { draft } of pair.tellings)
    for (const other of pairs) {
      const there = inSentence(other, draft.sentence)?.draft
      if (other.kind === 'visit' || !isDay(other.time) || !there || there.trigger[0] < draft.trigger[0]) continue
      if (!other.pair.includes(pair.pair[0])) continue
      const during = doc.tokens
        .slice(draft.trigger[1], there.to)
        .some(({ word }) => word.senses.some(s => s.cls === 'prep' && s.value === 'during' && s.pronoun !== ''))
      if (during) return other.time
    }
  return null
}

/** «وصل اليوم … وكان في استقباله لدى وصوله الوزير»: on the day on which he came. */
function whenWelcomed(pair: Pair, { pairs, clauses, rules }: Known): TimeExpression | null {
  if (pair.status !== 'happened') return null
  const arrival = pair.tellings
    .map(({ draft }) => arrivalOf(draft, pairs, clauses, rules))
    .find(visit => visit !== null)
  return isDay(arrival?.time ?? null) ? arrival!.time : null
}

// how many sentences behind a contact somebody may speak of it right after it
const spokenReach = 2

const isAfter = ({ doc }: Clauses, i: number, { ends }: ContactRules): boolean =>
  doc.tokens[i]?.word.senses.some(s => (s.cls === 'prep' && s.value === 'after') || (!s.verb && ends.has(s.value))) ??
  false

/** «وقال للصحافيين أمس عقب اللقاء»: who speaks of a conversation when it is over speaks on its day. */
function whenSpokenOf(pair: Pair, { pairs, clauses, times, rules }: Known): TimeExpression | null {
  if (pair.status !== 'happened' || (pair.kind !== 'meeting' && pair.kind !== 'talks')) return null
  const { doc, marks } = clauses
  const told = toldIn(pairs)
  const last = Math.max(...pair.tellings.filter(t => !t.headline && !t.background).map(t => t.draft.sentence))
  for (let sentence = last + 1; sentence <= last + spokenReach && doc.sentences[sentence]; sentence++) {
    const { from, to } = doc.sentences[sentence]!
    let time: TimeExpression | null = null
    for (let i = from; i < to; i++) {
      const here = times[marks.timeOf[i]!] ?? null
      if (isDay(here)) {
        // «قال أمس إن الوفد غادر الأحد»: of one day alone
        if (time && time !== here) break
        time = here
      } else if (time && isAfter(clauses, i - 1, rules) && takesUp(i, pair, told, clauses)) return time
      if (told.triggers.has(i)) break
    }
  }
  return null
}

// how many sentences may stand between what happens and what is told of its margin
const marginReach = 3

/** «وعلى هامش القمة، اجتمع»: on the day of the summit of which the page has told. */
function whenOnMargin(pair: Pair, { clauses: { doc, marks }, times }: Known): TimeExpression | null {
  for (const { draft } of pair.tellings) {
    const { from } = doc.sentences[draft.sentence]!
    const margin = doc.tokens.slice(from, draft.to).findIndex(({ word }) => senseOf(word, 'margin') !== undefined)
    const noun = margin < 0 ? undefined : doc.tokens[from + margin + 1]
    if (!noun?.word.senses.some(s => s.definite)) continue
    // «على هامش القمة العربية»: perhaps another
    const next = doc.tokens[from + margin + 2]
    if (next && next.kind !== TokenKind.punct && !next.word.senses.some(s => s.verb)) continue
    const before = doc.sentences.slice(Math.max(0, draft.sentence - marginReach), draft.sentence)
    for (const sentence of before.toReversed()) {
      const told = doc.tokens.slice(sentence.from, sentence.to).some(({ word }) => word.folded === noun.word.folded)
      if (!told) continue
      const days = new Set<TimeExpression>()
      for (let i = sentence.from; i < sentence.to; i++)
        if (isDay(times[marks.timeOf[i]!] ?? null)) days.add(times[marks.timeOf[i]!]!)
      const [day] = days
      return days.size === 1 ? day! : null
    }
  }
  return null
}

const undone: ReadonlySet<Status> = new Set(['denied', 'cancelled'])

/** Gives contacts without a day the one that follows from what is told of others, or later. */
export function dateLater(known: Known): void {
  for (const pair of known.pairs)
    if (pair.time === null && !undone.has(pair.status))
      pair.time =
        byOffset(pair, known) ??
        whenHanded(pair, known) ??
        whenThere(pair, known) ??
        whenWelcomed(pair, known) ??
        whenOnMargin(pair, known) ??
        whenSpokenOf(pair, known)
}
