import type { Sense } from '../../arabic/lexicon.js'
import { type Context, foldedAt, infoAt, type Source } from './context.js'
import { longer } from './frame-objects.js'
import { sourceAt } from './sources.js'
import { type Opening, takeMedium, type Walk } from './walk.js'
import type { WordInfo } from './word-info.js'

// What a preposition that is written onto its word makes of it: «بمقتل …», «للصحفيين», «بقوله».

// «أفاد بمقتل …», but not «أفاد بموقعه»: with plain speech a verbal noun alone; who tells somebody tells him anything
export const isVerbal = ({ rules }: Context, { cls, value }: Sense): boolean =>
  cls === 'masdar' || (cls === 'noun' && rules.verbal.has(value))

const bringsWords = ({ frame }: Walk): boolean => frame.hit.cue.act === 'tell'

// «ووجه المسؤولين بتذليل الصعوبات»: with verbs that ask, what no table has is a verbal noun, but «الكلية بالجموم» is a place
function isStrange({ context, frame }: Walk, i: number): boolean {
  if (frame.hit.cue.act !== 'ask') return false
  const { word } = context.doc.tokens[i]!
  const { by } = context.rules.written
  if (word.senses.length === 0) return !word.folded.startsWith(by + context.rules.article)
  // «كما وجه بتنظيف المجاري»: right behind who asks
  const next = i === frame.at + 1 || frame.subject?.to === i
  return next && word.senses.some(s => s.cls === 'noun' && s.prep === by && !s.definite && s.pronoun === '')
}

// «وختم بالتحذير من حرب», «علقت على ذلك بالدعوة إلى ضبط النفس»: the noun of another cue brings the words
function byCueNoun({ context, frame, limit }: Walk, i: number): Opening | null {
  if (frame.hit.cue.kind !== 'quote' || i + 1 >= limit) return null
  const { by } = context.rules.written
  const hit = infoAt(context, i).hits.find(h => h.form === 'masdar' && h.sense.prep === by && h.cue.preps.size > 0)
  const prep = hit ? infoAt(context, i + 1).prep : null
  return prep && !prep.pronoun && hit!.cue.preps.has(prep.value) ? { how: 'noun', at: i + 1 } : null
}

// «اختتم كلمته بضرورة …», «وختم حديثه بالدعوة إلى …», but not «اختتم كلمته معترفا بالتحديات»
function closesSpeech({ context, frame }: Walk, i: number): boolean {
  if (!frame.hit.cue.more) return false
  const { speeches } = context.rules
  let closed = false
  for (let k = frame.at + 1; k < i; k++) {
    if (infoAt(context, k).hits.some(h => h.form === 'participle')) return false
    closed ||= context.doc.tokens[k]!.word.senses.some(s => s.pronoun !== '' && speeches.has(s.value))
  }
  return closed
}

// «وختم معاليه بأهمية الحذر», but not «واختتم الوزير بجولة»
const closesBy = ({ context, frame: { hit, subject } }: Walk, i: number): boolean =>
  hit.cue.more &&
  subject?.kind === 'person' &&
  subject.to === i &&
  context.doc.tokens[i]!.word.senses.some(s => s.cls === 'noun' && context.rules.verbal.has(s.value))

// «القيادة العامة للقوات المسلحة»: the body goes on with what it is of
function belongsTo({ frame, context }: Walk, owner: Source, i: number): boolean {
  const { subject } = frame
  if (owner.kind !== 'body' || subject?.to !== i || subject.kind !== 'body' || subject.entity !== null) return false
  frame.subject = longer(subject, owner.to, context)
  return true
}

const spokenTo = new Set(['media', 'people', 'bodies'])

function takeFor(walk: Walk, i: number, noun: NonNullable<WordInfo['source']>): number {
  const source = sourceAt(walk.context, i, walk.limit, walk.context.rules.written.for)
  if (source?.kind === 'outlet') takeMedium(walk, source)
  else if (source && belongsTo(walk, source, i)) walk.object = source.to
  // «نفى للصحفيين وجود …»
  else if (noun.kind === 'people' && noun.definite) return i + 1
  return source?.to ?? i + 1
}

export function takeWritten(walk: Walk, i: number): number | Opening | null {
  const { context, frame } = walk
  const { rules, doc } = context
  const word = foldedAt(context, i)
  const { written } = rules
  const { senses } = doc.tokens[i]!.word
  const splits = (prep: string): boolean =>
    word.startsWith(prep) && (senses.length === 0 || senses.some(s => s.prep === prep || s.cls === 'initiative'))
  if (word === written.for) {
    walk.prep = { value: 'for', at: i }
    return i + 1
  }
  const info = infoAt(context, i)
  if (rules.inStead.has(word)) {
    if (walk.object === i) walk.object = i + 1
    return i + 1
  }
  // «طالب واشنطن بوصفها تقود التحالف بتكثيف الغارات»
  if (rules.asWhat.has(word)) return i + 1 < walk.limit && infoAt(context, i + 1).finite ? i + 2 : i + 1
  const noun = byCueNoun(walk, i)
  if (noun !== null) return noun
  if (splits(written.for) && info.source && spokenTo.has(info.source.kind)) return takeFor(walk, i, info.source)
  const bringer = rules.bringing.has(word) || info.hits.some(h => rules.bringers.has(h.cue.lemma) && h.form !== 'verb')
  if (bringer) {
    walk.brought = true
    return i + 1
  }
  if (frame.hit.cue.via === 'by' && splits(written.by) && (frame.subject !== null || i === frame.at + 1)) {
    walk.object = i + 1
    return i + 1
  }
  const known = frame.subject !== null || frame.hit.form !== 'verb' || walk.commas === 0
  // «أسف لتعثر المفاوضات»
  const verbal = senses.some(s => isVerbal(context, s))
  if (frame.hit.cue.preps.has('for') && splits(written.for) && known && verbal && !walk.relative)
    return { how: 'noun', at: i }
  if (
    frame.hit.cue.preps.has('by') &&
    splits(written.by) &&
    !(frame.hit.cue.act === 'describe' && frame.subject?.to === i && !info.that && !frame.hit.sense.verb?.object) &&
    known &&
    !walk.relative &&
    !info.that &&
    !senses.some(s => s.cls === 'other') &&
    (frame.hit.cue.kind !== 'quote' || (verbal && closesSpeech(walk, i)) || closesBy(walk, i)) &&
    (frame.hit.cue.kind !== 'say' || verbal || bringsWords(walk) || isStrange(walk, i))
  )
    return { how: 'noun', at: i }
  return null
}
