import { sentenceAt } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, foldedAt, groupAt, infoAt, isComma, quoteAt, type Source, speechAt } from './context.js'
import { readFrame } from './frame.js'
import { accordingAt } from './phrases.js'
import { sourceOfGroup } from './sources.js'
import { genderOf, isBareNoun, isNounToo, participleAt, saysInIt, subjectFirst, verbAt } from './subjects.js'
import type { Hit } from './word-info.js'

/** Tries something that may teach the memory, and forgets it again. */
export function peek<T>({ memory }: Context, look: () => T): T {
  const [said, known, handed] = [memory.said.length, memory.known.length, memory.handed.length]
  const papers = memory.papers.length
  const found = look()
  memory.said.length = said
  memory.known.length = known
  memory.handed.length = handed
  memory.papers.length = papers
  return found
}

function participleBegins(context: Context, j: number, limit: number): boolean {
  const hit = participleAt(context, j)
  if (!hit) return false
  const nouny = isNounToo(context, j)
  if (isComma(context, j - 1) && hit.cue.kind !== 'quote' && hit.sense.conj === '' && !nouny) return true
  const opening = peek(context, () => readFrame(context, j, hit, null, limit)).opening
  if (!opening || (nouny && isBareNoun(context, opening))) return false
  if (opening.how !== 'noun' || isComma(context, j - 1) || hit.sense.conj !== '') return true
  // «أشاد بالمواقف الثابتة معربا عن …»: agencies leave the comma out
  const { prep, hits } = infoAt(context, opening.at)
  const by = prep !== null || hit.cue.nouns.length > 0 || hits.some(h => h.form === 'masdar' && h.sense.pronoun !== '')
  return (
    by &&
    foldedAt(context, j).endsWith(context.rules.accusative) &&
    !foldedAt(context, j - 1).endsWith(context.rules.accusative)
  )
}

const speakable = new Set(['person', 'body', 'outlet', 'unnamed', 'paper'])

/** «قالت الوزارة إن الوزير فلانا زار الموقع، وشدد على …»: he of whom a body's words that begin at `start` tell, where the verb is no longer its own. */
export function toldOf(context: Context, start: number, speaker: Source, { sense, cue }: Hit): Source | null {
  if (infoAt(context, start).that?.pronoun !== '' || (speaker.kind !== 'body' && speaker.kind !== 'outlet')) return null
  const other = genderOf(sense) === 'm' && speaker.gender === 'f' && sense.verb?.number === 's'
  const group = other && sense.conj !== '' && cue.kind !== 'quote' ? groupAt(context, start + 1) : null
  const he = group?.prep === '' && !group.conj ? sourceOfGroup(group, context) : null
  return he?.kind === 'person' && !he.plural && he.entity?.startsWith('person:') ? he : null
}

function verbBegins(context: Context, j: number, limit: number, speaker: Source | null, start = j): boolean {
  const comma = isComma(context, j - 1)
  // «، وعدته خطوة متأخرة»
  if (
    comma &&
    !infoAt(context, j).prep &&
    infoAt(context, j).hits.some(h => h.sense.conj !== '' && h.form === 'verb' && h.sense.verb!.object)
  )
    return true
  const hit = verbAt(context, j, j - 3)
  if (!hit) return false
  // «…، وذلك في إحاطة قال فيها إن …»
  const inIt = saysInIt(context, j) && hit.sense.conj === '' && hit.cue.kind === 'say'
  if (inIt && peek(context, () => readFrame(context, j, hit, null, limit)).opening?.how === 'that') return true
  const before = context.doc.tokens[j - 1]!
  const joined =
    hit.sense.conj !== '' ||
    comma ||
    senseOf(before.word, 'clause') !== undefined ||
    senseOf(before.word, 'then') !== undefined ||
    senseOf(before.word, 'that')?.value === 'but'
  if (!joined) return false
  const frame = peek(context, () => readFrame(context, j, hit, null, limit))
  if (!frame.opening && !frame.relay) return false
  // «، كما نقل عن الوزير قوله …»
  if (frame.relay && frame.opening) return true
  if (frame.subject) return speakable.has(frame.subject.kind)
  const gender = genderOf(hit.sense)
  const same = speaker === null || speaker.gender === null || speaker.gender === gender
  if (!same && comma && start < j && toldOf(context, start, speaker, hit)) return true
  // «…، ليؤكد أن …»
  const so = hit.sense.prep !== '' && frame.opening?.how === 'that'
  return (
    same &&
    ((comma && (hit.sense.conj !== '' || so || isAfterClause(context, j))) ||
      (senseOf(before.word, 'then') !== undefined && isComma(context, j - 2)) ||
      (hit.cue.kind !== 'deed' && senseOf(before.word, 'that') !== undefined))
  )
}

const isHis = (speaker: Source | null, { sense }: Hit): boolean =>
  speaker === null || speaker.gender === null || speaker.gender === genderOf(sense)

const hasPrep = (context: Context, i: number): boolean =>
  infoAt(context, i).prep !== null || context.doc.tokens[i]!.word.senses.some(s => s.prep !== '' && s.cls !== 'names')

// «…، كما أكد أن …», and of him who speaks also without the comma
function likewiseBegins(context: Context, j: number, limit: number, speaker: Source | null): boolean {
  if (!context.rules.likewise.has(foldedAt(context, j)) || j + 1 >= limit) return false
  const hit = verbAt(context, j + 1, j)
  const frame = hit && peek(context, () => readFrame(context, j + 1, hit, null, limit))
  const opening = frame?.opening ?? null
  if (!isComma(context, j - 1) && !(hit && frame!.subject === null && isHis(speaker, hit))) return false
  // «…، كما دعا إلى تنفيذ الخطة», «…، كما حث الجميع على العمل»
  const deed = hit?.cue.kind === 'deed' && hit.sense.verb!.object === null
  return opening !== null && (opening.how !== 'noun' || deed || (opening.at === j + 2 && hasPrep(context, opening.at)))
}

// «حذرت الدراسة من السهر، حيث أوضحت أن …»: he who speaks goes on
function sinceBegins(context: Context, j: number, limit: number, speaker: Source | null): boolean {
  if (!context.rules.likewhere.has(foldedAt(context, j)) || j + 1 >= limit) return false
  const hit = verbAt(context, j + 1, j)
  if (hit?.sense.conj !== '' || !isHis(speaker, hit)) return false
  const { opening, subject } = peek(context, () => readFrame(context, j + 1, hit, null, limit))
  return opening !== null && opening.how !== 'noun' && subject === null && opening.at - j <= sinceReach
}

const sinceReach = 4

const leadWords = 25

// «وإذ جدد تمسكه بالقرار، تمنى …»: the main clause comes after the comma
function isAfterClause({ doc }: Context, j: number): boolean {
  const { from } = doc.sentences[sentenceAt(doc, j)]!
  return j - from <= leadWords && senseOf(doc.tokens[from]!.word, 'clause')?.value === 'when'
}

// «وبينما أعلنت …، فإن خبيرا أكد …»
const isThenThat = (context: Context, j: number): boolean =>
  isComma(context, j - 1) && context.rules.thereupon.has(infoAt(context, j).that?.conj ?? '')

function clauseBegins(context: Context, j: number, limit: number, speaker: Source | null): boolean {
  if (!infoAt(context, j).clause && !isThenThat(context, j)) return false
  if (likewiseBegins(context, j, limit, speaker) || sinceBegins(context, j, limit, speaker)) return true
  if (isComma(context, j - 1) && isButHe(context, j)) return butHeBegins(context, j + 1, limit, speaker)
  const next = j + 1 < limit && senseOf(context.doc.tokens[j + 1]!.word, 'that') ? j + 2 : j + 1
  if (next >= limit) return false
  const before = peek(context, () => subjectFirst(context, next, limit))
  if (before)
    return peek(context, () => readFrame(context, before.at, before.hit, before.subject, limit)).opening !== null
  return verbBegins(context, next, limit, null)
}

const isButHe = ({ doc }: Context, j: number): boolean => {
  const but = senseOf(doc.tokens[j]!.word, 'that')
  return but?.value === 'but' && but.pronoun !== ''
}

// «، لكنه حمل موسكو المسؤولية»: he who spoke goes on
function butHeBegins(context: Context, k: number, limit: number, speaker: Source | null): boolean {
  // «، لكنه عاد ليؤكد أن …»
  const at = k + 1 < limit && context.rules.returns.has(foldedAt(context, k)) ? k + 1 : k
  const hit = at < limit ? verbAt(context, at, at) : null
  if (!hit) return false
  const gender = genderOf(hit.sense)
  if (speaker !== null && speaker.gender !== null && speaker.gender !== gender) return false
  return peek(context, () => readFrame(context, at, hit, null, limit)).opening !== null
}

function phraseBegins(context: Context, j: number, limit: number): boolean {
  const info = infoAt(context, j)
  if (info.according === null && info.prep?.value !== 'on') return false
  const beside = peek(context, () => accordingAt(context, j, limit))
  if (!beside) return false
  return isComma(context, j - 1) || beside.source === null || beside.to >= limit - 1
}

// «… شرط للاتفاق وهو ما رفضته طهران»: what another says of it, without a comma before
function isPointer(context: Context, j: number, limit: number): boolean {
  const { pointers, what, article } = context.rules
  if (j + 2 >= limit || !pointers.has(foldedAt(context, j)) || foldedAt(context, j).startsWith(article)) return false
  return (
    foldedAt(context, j + 1) === what &&
    infoAt(context, j + 2).hits.some(h => h.form === 'verb' && h.sense.verb!.object !== null)
  )
}

// «، ولم تكشف عن …», «، وهو ما نفته …», «، من دون أن تؤكد …»: what the page itself says of the words
function asideBegins(context: Context, j: number, limit: number, speaker: Source | null): boolean {
  if (!isComma(context, j - 1)) return isPointer(context, j, limit)
  for (let k = j; k < Math.min(limit, j + asideWords); k++) {
    const { word, kind } = context.doc.tokens[k]!
    if (kind !== TokenKind.word || quoteAt(context, k)) return false
    const { hits } = infoAt(context, k)
    // «، غير أنه لم يستبعد …» tells more
    if (hits.some(h => h.form === 'verb' && h.cue.evenNot) && isButOf(context, j, k, speaker)) return true
    // «، ولم تسجل أي إصابات»: somebody else, whom nobody names, does not speak
    if (
      k === j + 1 &&
      hits.some(h => h.form === 'verb') &&
      !hits.some(h => isHis(speaker, h)) &&
      !isNamedBehind(context, k)
    )
      return false
    if (hits.some(h => h.form === 'verb') || (context.rules.untold.has(word.folded) && isButOf(context, j, k, speaker)))
      return k > j && aside(context, j, k, speaker) && !groupAt(context, k)
    const small =
      ['not', 'prep', 'that', 'which', 'other', 'clause', 'may'].some(cls => senseOf(word, cls)) ||
      context.rules.except.has(word.folded)
    if (!small && !word.folded.endsWith(context.rules.what)) return false
  }
  return false
}

const asideWords = 5

const isNamedBehind = (context: Context, k: number): boolean =>
  k + 1 < context.doc.tokens.length && (groupAt(context, k + 1) !== null || infoAt(context, k + 1).source !== null)

// «، لكنه لم يكشف عن …», «، إلا أنه رفض الإفصاح عن …»: he who spoke, by a pronoun, does not say more
function isButOf(context: Context, j: number, k: number, speaker: Source | null): boolean {
  const { doc, rules } = context
  const but = senseOf(doc.tokens[j]!.word, 'that')
  const at = but?.value === 'but' ? j : rules.except.has(foldedAt(context, j)) ? j + 1 : -1
  // «، لكن لم يفصح عن التفاصيل»
  if (at === j && but!.pronoun === '' && k === j + 2 && senseOf(doc.tokens[j + 1]!.word, 'not'))
    return infoAt(context, k).hits.some(h => h.form === 'verb' && !h.cue.evenNot && isHis(speaker, h))
  if (at < 0 || k + 1 >= doc.tokens.length) return false
  const he = pronounMeaning(senseOf(doc.tokens[at]!.word, 'that')?.pronoun ?? '')
  if (he?.person !== 3 || he.number !== 's' || !speaker || speaker.gender !== he.gender) return false
  if (k === at + 2 && senseOf(doc.tokens[at + 1]!.word, 'not')) return true
  return (
    k === at + 1 &&
    infoAt(context, k).hits.some(h => h.cue.act === 'refuse') &&
    rules.silence.has(foldedAt(context, k + 1))
  )
}

function aside(context: Context, j: number, k: number, speaker: Source | null): boolean {
  const before = foldedAt(context, k - 1)
  const first = context.doc.tokens[j]!.word
  if (isButOf(context, j, k, speaker)) return true
  if (context.rules.meanwhile.has(foldedAt(context, k - 1))) return true
  if (k === j + 1) return senseOf(first, 'not')?.conj !== undefined && senseOf(first, 'not')!.conj !== ''
  if (before === context.rules.what) return true
  // «، قبل أن يختتم المعسكر بمباراة»: no word of his is left out
  const words = infoAt(context, k).hits.length === 0 || infoAt(context, k).hits.some(h => h.cue.kind !== 'quote')
  return words && context.rules.without.has(foldedAt(context, k - 2))
}

// «… من جهته أكد المدير أن …»: somebody else, where the stop before him is missing
function sideBegins(context: Context, j: number, limit: number): boolean {
  if (!opensSide(context, j, limit)) return false
  const at = isComma(context, j + 2) ? j + 3 : j + 2
  const hit = at < limit ? verbAt(context, at, j) : null
  const frame = hit && peek(context, () => readFrame(context, at, hit, null, limit))
  return frame?.opening != null && frame.subject !== null && speakable.has(frame.subject.kind)
}

const opensSide = (context: Context, j: number, limit: number): boolean =>
  j + 2 < limit && infoAt(context, j).prep?.value === 'from' && context.rules.sides.has(foldedAt(context, j + 1))

// «…، يذكر أن …», «…، والجدير بالذكر أن …»: the page itself goes on
function isPages(context: Context, j: number, limit: number): boolean {
  if (!isComma(context, j - 1) || !context.rules.itself.has(foldedAt(context, j))) return false
  for (let k = j + 1; k < Math.min(limit, j + pagesReach); k++) if (infoAt(context, k).that) return true
  return false
}

const pagesReach = 4

// «… في إشارة إلى خصومه»: what the page takes the words to mean
function isGloss(context: Context, j: number, limit: number): boolean {
  const { glosses } = context.rules
  if (infoAt(context, j).prep?.value !== 'in' || j + 2 >= limit || !glosses.has(foldedAt(context, j + 1))) return false
  return [j + 2, j + 3].some(k => k < limit && infoAt(context, k).prep?.value === 'to')
}

// «أشاد بالجهود، وذلك خلال زيارته المدينة», «أكد أن الأسعار مستقرة، وذلك خلال مؤتمر صحفي»: the occasion of the words, told by the page
function isOccasion(context: Context, start: number, j: number, limit: number, speaker: Source | null): boolean {
  const { occasions } = context.rules
  if (!occasions.and.has(foldedAt(context, j)) || !isComma(context, j - 1)) return false
  const during = infoAt(context, j + 1)?.prep?.value === 'in' ? j + 2 : j + 1
  const at = during + 1
  if (at >= limit || !occasions.during.has(foldedAt(context, during))) return false
  const next = at + 1
  if (next < limit && !infoAt(context, next).that)
    if (infoAt(context, at).talk !== null || occasions.press.has(foldedAt(context, next))) return true
  // what he did may also be another's of whom he tells: not behind «أن»
  for (let k = start; k < j; k++)
    if (infoAt(context, k).that || groupAt(context, k)?.members[0]?.kind === 'person') return false
  return context.doc.tokens[at]!.word.senses.some(({ cls, pronoun }) => {
    const his = cls === 'masdar' || cls === 'noun' ? pronounMeaning(pronoun) : null
    return his?.person === 3 && (speaker?.gender ?? his.gender) === his.gender
  })
}

// «، وفي سياق آخر أعلن …»: the page turns to what somebody else says
function turnsElsewhere(context: Context, j: number, limit: number): boolean {
  const { heads, which } = context.rules.elsewhere
  if (j + 3 >= limit || !infoAt(context, j).prep || !heads.has(foldedAt(context, j + 1))) return false
  const next = isComma(context, j + 3) ? j + 4 : j + 3
  return which.has(foldedAt(context, j + 2)) && next < limit && infoAt(context, next).hits.some(h => h.form === 'verb')
}

function begins(context: Context, j: number, limit: number, speaker: Source | null, start: number): boolean {
  return (
    turnsElsewhere(context, j, limit) ||
    sideBegins(context, j, limit) ||
    isPages(context, j, limit) ||
    participleBegins(context, j, limit) ||
    asideBegins(context, j, limit, speaker) ||
    verbBegins(context, j, limit, speaker, start) ||
    clauseBegins(context, j, limit, speaker) ||
    phraseBegins(context, j, limit)
  )
}

const thatReach = 2

// «نفى مسؤولون الاتهامات ويجادلون بأن …»: a verb in the present only of many
const goesOnBy = ({ sense: { conj, verb } }: Hit, { plural }: Source): boolean =>
  conj !== '' && (verb!.aspect === 'past' || (verb!.number === 'p' && plural))

// «أعرب عن رضاه وأكد أن …»: who speaks goes on without a comma, where nobody else could be meant
function saysOn(context: Context, start: number, j: number, limit: number, speaker: Source | null): boolean {
  if (!speaker || !infoAt(context, j).hits.some(h => h.form === 'verb' && h.sense.conj !== '')) return false
  const hit = verbAt(context, j, j - 3)
  if (!hit || !goesOnBy(hit, speaker)) return false
  const { opening, subject } = peek(context, () => readFrame(context, j, hit, null, limit))
  if (!opening) return false
  // «… وقدم القحطاني شكره»: he who speaks, named again
  if (subject) return subject.from === j + 1 && subject.entity !== null && subject.entity === speaker.entity
  const gender = genderOf(hit.sense)
  if (gender !== null && speaker.gender !== null && gender !== speaker.gender) return false
  if (opening.how === 'noun')
    return (
      (infoAt(context, start).that === null || isVerbless(context, start, j) || isAllQuoted(context, start, j)) &&
      joinsDeed(context, start + 1, j, hit, opening.at)
    )
  if (hit.cue.kind === 'deed' && opening.how !== 'that') return false
  // «… وقال: …»
  if ((opening.how === 'colon' || opening.how === 'quote') && opening.at - j <= thatReach) return true
  if (opening.how !== 'that' || opening.that - j > thatReach) return false
  const plain = infoAt(context, start).that === null
  for (let k = start; k < j; k++) {
    const group = groupAt(context, k)
    // «نفى لقاء بين فلان وفلان وقال إن …»: behind a preposition nobody does anything
    if (group?.members[0]?.kind === 'person' && !(plain && (infoAt(context, k - 1).prep || group.conj))) return false
  }
  return true
}

// «إنه "ليس حياة" وتعهدت بمفاوضات»: nothing but a quotation stands between
function isAllQuoted(context: Context, start: number, j: number): boolean {
  const quote = quoteAt(context, start + 1)
  return quote?.closed === true && quote.close === j - 1
}

// «إن الهجوم جريمة وطالب بتحقيق», «أن المعبر مفتوح ودعت …»: nobody does anything in the words so far
function isVerbless(context: Context, start: number, j: number): boolean {
  for (let k = start + 1; k < j; k++) {
    const { word, kind } = context.doc.tokens[k]!
    if (kind !== TokenKind.word || senseOf(word, 'which')) return false
    if (infoAt(context, k).finite && word.senses.every(s => s.cls === 'verb' || s.cls === 'names')) return false
  }
  return true
}

const objectReach = 3

// «أشاد بجهود المتطوعين ونوه بما قدموه», «أعرب عن رضاه وشكر الجماهير»: a second deed of him who did the first, with its own preposition or object
function joinsDeed(context: Context, start: number, j: number, { cue, sense }: Hit, at: number): boolean {
  if (sense.verb!.number !== 's' || cue.nouns.length > 0 || cue.relay !== null) return false
  for (let k = start; k < j; k++) {
    const { that, finite, hits } = infoAt(context, k)
    if (that || groupAt(context, k)?.members[0]?.kind === 'person' || (finite && hits.some(h => h.form === 'verb')))
      return false
  }
  // «ونوه بما قدموه»
  const { folded } = context.doc.tokens[at]!.word
  const what = folded === context.rules.written.by + context.rules.what
  const byPrep = what || hasPrep(context, at)
  return byPrep && at - j <= (cue.kind === 'deed' ? objectReach : 1)
}

const mayEnd = (context: Context, j: number, limit: number): boolean =>
  infoAt(context, j).cuts ||
  isComma(context, j - 1) ||
  context.rules.pointers.has(foldedAt(context, j)) ||
  opensSide(context, j, limit)

/** Where the words that begin at `start` end: at the next statement of the sentence, or with the sentence. */
export function contentEnd(context: Context, start: number, limit: number, speaker: Source | null): number {
  const speech = speechAt(context, start)
  let j = start + 1
  while (j < limit) {
    const quote = quoteAt(context, j)
    if (quote && speechAt(context, j) !== speech) {
      j = quote.close + 1
      continue
    }
    const group = groupAt(context, j)
    if (group) {
      j = Math.max(group.to, j + 1)
      continue
    }
    if (isGloss(context, j, limit) || isOccasion(context, start, j, limit, speaker)) return j
    if (
      mayEnd(context, j, limit) &&
      context.doc.tokens[j]!.kind === TokenKind.word &&
      (begins(context, j, limit, speaker, start) || saysOn(context, start, j, limit, speaker))
    )
      return j
    j++
  }
  return Math.max(limit, j)
}

/** Without the stops, commas and closing marks of others at the end. */
export function trimEnd(context: Context, from: number, to: number): number {
  let end = Math.min(to, context.doc.tokens.length)
  while (end > from + 1) {
    const token = context.doc.tokens[end - 1]!
    const { folded } = token.word
    const conj = senseOf(token.word, 'clause') !== undefined || senseOf(token.word, 'that')?.value === 'but'
    const closes =
      context.marks.quoteOf[end - 1]! >= 0 && context.marks.quotes[context.marks.quoteOf[end - 1]!]!.open >= from
    const mark = token.kind === TokenKind.punct && !closes && !(folded === ')' && hasOpen(context, from, end))
    if (!mark && !conj && token.kind !== TokenKind.break) break
    end--
  }
  return end
}

function hasOpen(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (foldedAt(context, i) === '(') return true
  return false
}
