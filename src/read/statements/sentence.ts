import { type Sentence, sentenceAt, tokenAt } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import type { Statement } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { isScare, type Predicate } from '../clauses/index.js'
import { takeAccording } from './beside.js'
import { type SaidByNoun, saidByNoun } from './by-noun.js'
import { carriedAt, issuedAt, issuedWords, leadPhrase, toldBy, wordsOfPaper } from './by-paper.js'
import { toldOf } from './content.js'
import { type Context, foldedAt, groupAt, infoAt, isComma, quoteAt, type Source, speechAt } from './context.js'
import { evidenceOf } from './evidence.js'
import { readFrame } from './frame.js'
import { takeFrame, takeSaid } from './framed.js'
import { hearsayAt, hearsayBeside } from './hearsay.js'
import { inContact } from './in-contact.js'
import { meant } from './memory.js'
import { withMetAtEnd } from './met-at-end.js'
import { accordingAt } from './phrases.js'
import { pointedBack } from './pointed-back.js'
import {
  afterAuxiliary,
  relativeAt,
  sourceBefore,
  subjectAcross,
  subjectBefore,
  subjectLed,
  subjectTold,
  whoeverBefore,
  wisherBefore,
} from './relative.js'
import { sure } from './speaker.js'
import type { State } from './state.js'
import {
  genderOf,
  isAfterward,
  isBareNoun,
  isDescribed,
  isNounToo,
  isOften,
  isThen,
  participleAt,
  subjectFar,
  subjectFirst,
  verbAt,
} from './subjects.js'
import { takeHearsay, takeHearsayBeside } from './told-by-nobody.js'
import { takeVerbless } from './verbless.js'
import type { Frame } from './walk.js'
import type { Hit } from './word-info.js'

function bringerAt({ context, limit, from }: State, i: number): Frame | null {
  const hit = infoAt(context, i).hits.find(
    h => h.form === 'masdar' && h.sense.prep !== '' && context.rules.bringers.has(h.cue.lemma),
  )
  if (!hit || i === from) return null
  const frame = readFrame(context, i, { ...hit, sense: { ...hit.sense, verb: null } }, null, limit)
  return frame.opening && frame.opening.how !== 'noun' ? frame : null
}

// «غابرييل يدعو إلى حل»: a line with no stop at its end, whose verb stands in the present after its subject
const isHeading = ({ context, from, limit }: State, i: number, present: boolean): boolean =>
  present && i === from && context.doc.tokens[limit - 1]!.kind === TokenKind.word

const isThat = (context: Context, i: number): boolean => {
  const { that } = infoAt(context, i)
  return that !== null && that.pronoun === ''
}

function step(state: State, i: number): number {
  const { context, limit } = state
  const quote = quoteAt(context, i)
  if (quote && (!isScare(quote) || !state.begin)) {
    state.quote = quote
    state.begin = !isScare(quote) && state.begin
    return quote.close + 1
  }
  const { begin } = state
  const token = context.doc.tokens[i]!
  if (token.kind === TokenKind.punct && !quote) {
    state.begin = state.begin || isComma(context, i) || foldedAt(context, i) === '-' || foldedAt(context, i) === '–'
    return i + 1
  }
  // «… لكن المسؤولين رفضوا …»
  const but = senseOf(token.word, 'that')
  const turns = but?.value === 'but' && but.pronoun === ''
  // «يذكر أن الوزارة أعلنت أن …»
  state.begin = turns || isThat(context, i) || (begin && (infoAt(context, i).opens || context.marks.timeOf[i]! >= 0))
  if (begin) {
    const before = subjectFirst(context, i, limit)
    if (before && isHeading(state, i, before.hit.sense.verb?.aspect === 'present')) return limit
    if (before) return takeFrame(state, readFrame(context, before.at, before.hit, before.subject, limit))
  }
  const group = groupAt(context, i)
  if (group) return group.to
  if (token.kind !== TokenKind.word || context.marks.timeOf[i]! >= 0) return i + 1
  if (infoAt(context, i).idle) return i + 1
  const beside = accordingAt(context, i, limit)
  if (beside) return takeAccording(state, i, beside)
  const besideTo = hearsayBeside(context, i, limit)
  if (besideTo >= 0) return takeHearsayBeside(state, i, besideTo)
  return takeCue(state, i, begin)
}

const manyWords = 5

const mayBeMany = ({ plural, kind }: Source): boolean => plural && (kind === 'person' || kind === 'unnamed')

// «…، لكن المسؤولين الروس رفضوا أي تلميح»: a verb in the plural right behind those who speak
function withManyBefore({ context, limit, from }: State, frame: Frame): Frame | null {
  const { verb } = frame.hit.sense
  if (verb?.number !== 'p' || verb.gender !== 'm') return null
  const many = sourceBefore(context, from, frame.at, manyWords, mayBeMany)
  if (!many || isLedBy(context, many.from - 1)) return null
  return readFrame(context, frame.at, frame.hit, { ...meant(many, context), gender: 'm' }, limit)
}

// «قالت الوزارة إن الوزير فلانا بحث الملف، وحثه على …»: he of whom the body has just told, by way of it
function withToldOf({ context, drafts, limit }: State, frame: Frame): Frame {
  const last = drafts.at(-1)
  const said = context.memory.said.at(-1)
  const from = last?.statement.content[0]?.[0]
  if (!last || !said || from === undefined || said.source.entity !== last.statement.speaker) return frame
  const he = toldOf(context, tokenAt(context.doc, from), said.source, frame.hit)
  if (!he) return frame
  const told = readFrame(context, frame.at, frame.hit, { ...meant(he, context), gender: 'm' }, limit)
  return { ...told, before: [...last.statement.chain, ...told.before] }
}

function withFarSubject(state: State, frame: Frame): Frame {
  const { context, limit } = state
  if (frame.subject) return frame
  if (frame.hit.sense.conj !== '') return withToldOf(state, frame)
  const told = inContact(context, frame.at)
  if (told) return readFrame(context, frame.at, frame.hit, { ...told, gender: genderOf(frame.hit.sense) }, limit)
  const many = withManyBefore(state, frame)
  if (many) return many
  const led =
    subjectLed(state, frame) ?? subjectTold(state, frame) ?? subjectAcross(state, frame) ?? subjectBefore(state, frame)
  if (led) return readFrame(context, frame.at, frame.hit, led, limit)
  const far = subjectFar(context, frame.at)
  return far && (far.kind === 'person' || far.kind === 'body')
    ? readFrame(context, frame.at, frame.hit, far, limit)
    : frame
}

// «والمثل الصيني يقول: …», «أن المؤشر أشار إلى …»: its subject cannot speak
function isMuteBefore(context: Context, i: number, from: number): boolean {
  for (let k = i - 1; k >= from && i - k <= 3; k--) {
    const { source, prep, that, finite, clause } = infoAt(context, k)
    // «مزاد نتائجه تؤكد أن …»
    if (source?.kind === 'mute' && source.pronoun !== '' && !source.prep && k === i - 1) return true
    if (source?.kind === 'mute') return source.definite && !source.prep && (k === from || !isLedBy(context, k - 1))
    const article = foldedAt(context, k).startsWith(context.rules.article)
    if (!article || prep || that || finite || clause) return false
  }
  return false
}

// «بعد ذلك أكد», «بهذه الكلمات علق»
const isLedBy = (context: Context, k: number): boolean =>
  infoAt(context, k).prep !== null || context.doc.tokens[k]!.word.senses.some(s => s.prep !== '')

// «وردا على ما كتبته صحيفة، قال الوزير: …»: the words behind the colon are of the verb before them
function saysBetween(context: Context, from: number, colon: number): boolean {
  for (let k = from + 1; k < colon; k++)
    if (isComma(context, k - 1) && infoAt(context, k).hits.some(h => h.form === 'verb' && h.cue.kind !== 'deed'))
      return true
  return false
}

// «هذا ما قاله الرئيس: …», «الدولار الذي قال خبراء إنه …», «ومما قاله: …», «، وهو ما وصفه لافروف بـ"الأكاذيب"»
function mayBeAsked({ context }: State, { at, opening, subject, hit }: Frame): boolean {
  if (opening === null) return false
  if (opening.how === 'colon' && subject !== null) return !saysBetween(context, subject.to, opening.at)
  if (opening.how === 'that' && infoAt(context, opening.that).that!.pronoun !== '' && subject && subject.from > at)
    return true
  const { folded, senses } = context.doc.tokens[at - 1]!.word
  const among =
    context.rules.among.has(folded) ||
    senses.some(s => s.conj !== '' && context.rules.among.has(folded.slice(s.conj.length)))
  if (among) return opening.how !== 'noun'
  const judged = hit.cue.act === 'describe' || (hit.cue.act === 'consider' && opening.how === 'quote')
  return folded === context.rules.what && subject !== null && hit.sense.verb?.object !== null && judged
}

// «بين المغرب والعشاء»: a verb that is also a preposition, before a place
const isBetween = ({ infos }: Context, { at, hit, subject }: Frame): boolean =>
  hit.form === 'verb' && infos[at]!.prep !== null && /^(?:state|place):/u.test(subject?.entity ?? '')

// «ترك البشت، ما دعا مدير مكتبه إلى طرده»: what led him to it
const isWhatLed = (context: Context, { at, hit: { cue, sense, form } }: Frame): boolean =>
  form === 'verb' &&
  cue.kind === 'deed' &&
  sense.conj === '' &&
  sense.verb?.object === null &&
  at > 0 &&
  foldedAt(context, at - 1) === context.rules.what &&
  !isOften(context, at)

// «في بيئة تعتبر الأنثى أدنى»: what the noun before it does, to somebody who is not named
const isOfWhat = ({ context, from }: State, { at, hit, subject, opening }: Frame): boolean =>
  hit.cue.act === 'consider' &&
  hit.sense.conj === '' &&
  opening?.how === 'noun' &&
  subject?.entity === null &&
  subject.from === at + 1 &&
  at > from &&
  context.marks.groupOf[at - 1]! < 0 &&
  context.doc.tokens[at - 1]!.word.senses.some(
    s => s.cls === 'noun' && !s.definite && s.pronoun === '' && s.entry?.gender === hit.sense.verb?.gender,
  )

// «السلاطين الذين كانوا يعتبرونهم أكثر أمانة»: of whom it is told, by a verb of which nobody is the subject
const isOfThem = ({ hit: { cue, sense }, subject, opening }: Frame): boolean =>
  cue.act === 'consider' &&
  subject === null &&
  opening?.how === 'noun' &&
  sense.conj === '' &&
  sense.verb?.aspect === 'present' &&
  sense.verb.object !== null

function mayBeTaken(state: State, frame: Frame, asked: boolean): boolean {
  const { context, drafts } = state
  if (isOfThem(frame) || isBetween(context, frame) || isWhatLed(context, frame) || isOfWhat(state, frame)) return false
  if (asked) return mayBeAsked(state, frame) || (isDescribed(context, frame.at, frame.hit) && frame.subject !== null)
  if (isThen(context, frame.at, frame.hit))
    return (
      frame.opening !== null &&
      (frame.opening.how !== 'noun' || (frame.hit.cue.kind === 'say' && frame.subject !== null)) &&
      (frame.subject !== null || drafts.length > 0 || isAfterVerb(state, frame))
    )
  return !isAfterward(context, frame.at) || drafts.length > 0
}

// «دافع عن رأيه عندما قال إن …»: the clause before has somebody who speaks
const isAfterVerb = ({ first, index }: State, { at }: Frame): boolean => (first.get(index)?.at ?? at) < at

const wordsNear = 6
const wordsOnly = new Set(['that', 'quote', 'colon'])

// «وفي شأن القروض كشف التقرير أن …», «وعن هذا كتب فلان: …»: a verb that may be a noun, before one who speaks and his words
function verbBehindPhrase({ context, from, limit }: State, i: number): Frame | null {
  if (i === from || infoAt(context, i).prep || infoAt(context, i - 1).prep || infoAt(context, i - 1).finite) return null
  const hit = infoAt(context, i).hits.some(h => h.form === 'verb') ? verbAt(context, i, from, true) : null
  if (hit?.sense.conj !== '' || hit.sense.verb?.aspect !== 'past' || hit.sense.verb.gender !== 'm') return null
  if (hit.cue.kind === 'deed' || hit.sense.verb.object) return null
  const frame = readFrame(context, i, hit, null, limit)
  const { subject, opening } = frame
  if (!opening || (opening.how === 'that' && opening.that - (subject?.to ?? i) > wordsNear)) return null
  const told = frame.paper || subject?.entity != null || infoAt(context, i + 1).source !== null
  const next = told && (frame.paper || subject?.from === i + 1) && sure.has(subject!.kind)
  // «وفي ختام الزيارة أسف أوباما للتدابير …»: he whom everybody knows, and a preposition
  const known = subject?.entity?.startsWith('person:') && hit.cue.preps.size > 0 && opening.how === 'noun'
  return next && (wordsOnly.has(opening.how) || known) ? frame : null
}

function takeWithin(state: State, { frame, limit }: SaidByNoun): number {
  const whole = state.limit
  state.limit = limit
  const to = takeFrame(state, frame)
  state.limit = whole
  return to
}

// «بميزانية مقترحة قدرها مليون»: of the noun before it
const isQualityOf = ({ doc }: Context, i: number, { sense }: Hit): boolean =>
  sense.verb?.gender === 'f' &&
  sense.conj === '' &&
  i > 0 &&
  senseOf(doc.tokens[i]!.word, 'adj') !== undefined &&
  doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'noun' && !s.definite)

const standsBefore = (state: State, i: number, hit: Hit): Source | null =>
  afterAuxiliary(state, i, hit) ?? whoeverBefore(state, i, hit) ?? wisherBefore(state, i, hit)

function takeCue(state: State, i: number, begin: boolean): number {
  const { context, limit, from } = state
  const pointed = pointedBack(state, i)
  if (pointed) return takeSaid(state, pointed.frame, pointed.content)
  const told = toldBy(state, i)
  if (told) return takeFrame(state, told)
  const hearsay = infoAt(context, i).hearsay ? hearsayAt(context, i, from, limit) : null
  if (hearsay) return takeHearsay(state, hearsay)
  const issued = issuedWords(state, i)
  if (issued?.opening) return takeFrame(state, issued)
  if (infoAt(context, i).issues) issuedAt(state, i)
  const relative = relativeAt(state, i)
  if (relative) return Math.max(takeFrame(state, relative), i + 1)
  const hit = verbAt(context, i, from)
  if (hit) {
    if (hit.sense.conj === '' && isMuteBefore(context, i, from)) return i + 1
    const put = standsBefore(state, i, hit)
    const frame = withFarSubject(state, readFrame(context, i, hit, put, limit))
    const asked = i > from && senseOf(context.doc.tokens[i - 1]!.word, 'which') !== undefined && !isOften(context, i)
    if (mayBeTaken(state, frame, asked)) return takeFrame(state, frame)
  }
  const carried = carriedAt(state, i)
  if (carried) return takeFrame(state, carried)
  const participle = participleAt(context, i)
  if (participle) {
    const frame = readFrame(context, i, participle, null, limit)
    // «، مدينة الضالع»
    const nouny = isNounToo(context, i) || isQualityOf(context, i, participle)
    const bare = frame.opening !== null && nouny && isBareNoun(context, frame.opening)
    if (!bare) return takeFrame(state, frame)
  }
  const noun = saidByNoun(state, i)
  if (noun) return takeWithin(state, noun)
  const behind = verbBehindPhrase(state, i)
  if (behind) return takeFrame(state, behind)
  const bringer = bringerAt(state, i)
  if (bringer) return takeFrame(state, bringer)
  const words = wordsOfPaper(state, i)
  if (words) return takeFrame(state, words)
  const lead = leadPhrase(state, i)
  if (lead !== null) {
    state.begin = begin
    return lead
  }
  return i + 1
}

// «"…". يقول الشيف فلان صاحب المطعم.»: a verb that opens no sentence of its own
const tellsWho = ({ infos }: Context, from: number): boolean =>
  infos[from]!.hits.some(({ form, cue, sense }) => form === 'verb' && cue.kind === 'say' && sense.conj === '')

// … behind a quotation that stands alone, and which nobody has been said to have said
function quoteJustBefore({ marks, doc, memory }: Context, from: number, thus: boolean): State['quote'] {
  const quote = marks.quotes.findLast(q => q.close < from && from - q.close <= 3)
  if (!quote || thus) return quote ?? null
  const place = doc.tokens[quote.open]!.end
  const told = memory.contents.some(({ content }) => content.some(([a, b]) => a <= place && b > place))
  const alone = doc.sentences[sentenceAt(doc, quote.open)]!.from === quote.open
  return told || isScare(quote) || !alone ? null : quote
}

function mayTell({ infos }: Context, { from, to }: Sentence): boolean {
  // «وفي بيان للنقابة، فإن …»
  if (infos[from]!.prep?.value === 'in' && infos[from + 1]?.source?.kind === 'paper') return true
  for (let i = from; i < to; i++) if (infos[i]!.tells) return true
  return false
}

/** The statements of one sentence, in order. */
export function readSentence(
  sentence: Sentence,
  index: number,
  context: Context,
  first: ReadonlyMap<number, Predicate>,
): Statement[] {
  const state: State = {
    context,
    index,
    from: sentence.from,
    limit: sentence.to,
    first,
    drafts: [],
    before: [],
    after: [],
    start: sentence.from,
    quote: null,
    begin: true,
    paper: null,
    addressed: null,
  }
  const behind = takeVerbless(state, sentence)
  if (behind < 0 && !mayTell(context, sentence)) return []
  const thus = context.rules.thus.has(foldedAt(context, sentence.from))
  if (thus || tellsWho(context, sentence.from)) state.quote = quoteJustBefore(context, sentence.from, thus)
  let i = Math.max(sentence.from, behind)
  while (i < sentence.to) {
    // a quotation that began in the sentence before
    const speech = speechAt(context, i)
    if (speech >= 0 && context.marks.quotes[speech]!.open < i) {
      i = context.marks.quotes[speech]!.close + 1
      continue
    }
    i = Math.max(step(state, i), i + 1)
  }
  withMetAtEnd(context, state.drafts, sentence.from, sentence.to)
  return state.drafts.map(({ statement: { rule, ...told }, rests }) => ({
    ...told,
    evidence: evidenceOf({ ...told, rule }, rests, context),
    rule,
  }))
}
