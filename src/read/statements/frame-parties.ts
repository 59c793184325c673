import { TokenKind } from '../../text/tokens.js'
import type { Group } from '../clauses/index.js'
import { addressParties } from './addressees.js'
import { foldedAt, groupAt, idOf, infoAt, isComma, type Source } from './context.js'
import { longer, mayHaveTitleBehind, objectAt } from './frame-objects.js'
import { isHandingOn, relayedBy } from './frame-relays.js'
import { awaitsSubject, isObjectAlone, isSpokenTo, pastObjectOf, takeAddressed, withSecond } from './frame-subject.js'
import { isTitled } from './known-by-family.js'
import { sourceAt } from './sources.js'
import { withComplement } from './subject-complement.js'
import { asking, isWrittenIn, type Opening, takeMedium, type Walk, withSubject } from './walk.js'

export function takeGroup(walk: Walk, i: number, group: Group): number | Opening {
  const { context, frame, prep } = walk
  const { rules } = context
  const { cue } = frame.hit
  if (group.prep === '' && (prep === null || prep.at < i - 1)) return takeBare(walk, i, group)
  const value = group.prep === rules.written.for ? 'for' : group.prep === rules.written.by ? 'by' : (prep?.value ?? '')
  if (value === cue.relay || isHandingOn(walk, value)) {
    const source = sourceAt(context, i, walk.limit, group.prep)
    if (source) return relayedBy(walk, source)
  }
  if (cue.preps.has(value) && !walk.relative && (frame.subject || walk.commas === 0) && value !== 'for')
    return { how: 'noun', at: group.prep ? i : (prep?.at ?? i) }
  const to = spokenTo(walk, i, group, value)
  walk.prep = null
  if (value !== '' && value === cue.via) {
    walk.object = group.to
    if (value !== 'for') addressParties(frame.addressed, context, i, group.to)
  }
  return to
}

// «في اتصال تلقاه من», «أجراه مع», «في رسالة إلى»
const meets = new Set(['to', 'with', 'from'])

// «الفريق القانوني لإمام أوغلو»: what no table has and no person is belongs to him
const isOwner = ({ frame, object }: Walk, i: number, value: string): boolean =>
  value === 'for' &&
  object === i &&
  (frame.subject?.kind === 'other' || (frame.subject?.kind === 'body' && frame.subject.entity === null))

function ownedBy(walk: Walk, { to }: Source): number {
  walk.frame.subject = longer(walk.frame.subject!, to, walk.context)
  walk.object = to
  return to
}

// the token behind a party after «لـ», «إلى», «مع»
function spokenTo(walk: Walk, i: number, group: Group, value: string): number {
  const { context, frame } = walk
  const told = value === 'for' || value === 'to' || isWrittenIn(walk, value)
  const source = told ? sourceAt(context, i, walk.limit, group.prep) : null
  if (source && source.kind !== 'outlet' && source.kind !== 'person' && isOwner(walk, i, value))
    return ownedBy(walk, source)
  if (source?.kind === 'outlet') takeMedium(walk, source)
  else if (value === 'for' || (meets.has(value) && isMetIn(walk))) addressParties(frame.addressed, context, i, group.to)
  return source?.to ?? group.to
}

// «في اتصال هاتفي مع نظيرته», «في رسالة إلى الرئيس»: who is met by it is spoken to
function isMetIn(walk: Walk): boolean {
  const { context, prep, frame } = walk
  if (!prep || frame.subject === null) return false
  if (walk.calls) return true
  if (prep.value === 'from') return false
  return [1, 2].some(n => {
    const { talk, source } = infoAt(context, prep.at - n)
    return talk !== null || source?.kind === 'paper'
  })
}

// «مؤشر الحرارة في بسكرة»: a party right after a plain word belongs to that word
function isGenitive({ context, frame }: Walk, i: number): boolean {
  const before = context.doc.tokens[i - 1]!
  if (
    i - 1 === frame.at ||
    before.kind !== TokenKind.word ||
    context.marks.timeOf[i - 1]! >= 0 ||
    context.marks.groupOf[i - 1]! >= 0
  )
    return false
  // «خلال الحفل | مدير المستشفى»
  const next = groupAt(context, i)
  if (next && isTitled(next) && before.word.folded.startsWith(context.rules.article)) return false
  return !before.word.senses.some(s => s.cls === 'other' || s.cls === 'may' || s.pronoun !== '')
}

// «وعد عراقجي حسين بـ…», «قال ماكرون، مخاطبا البرلمان المغربي: …»
const saysTo = ({ context, frame, addressing }: Walk): boolean =>
  addressing || asking.has(frame.hit.cue.act) || context.rules.addressees.objects.has(frame.hit.cue.lemma)

// the first party without a preposition, where no subject has been met
function takeFirst(walk: Walk, i: number, source: Source): number | Opening {
  if (walk.deed !== null) return pastObjectOf(walk, source)
  if (isSpokenTo(walk, i, source)) return takeAddressed(walk, source)
  if (isObjectAlone(walk, i, source)) return objectAt(walk, i)
  return withSubject(walk, withComplement(walk, withSecond(walk, source)))
}

const isOfficeBefore = ({ from, to, entity }: Source, { frame }: Walk, i: number): boolean =>
  from > frame.at && to < i && (entity === null || entity.startsWith('office:'))

// «الناطقة باسم المفوضية رافينا شامداساني»: he is known by the name behind
const isSame = ({ entity }: Source, { members, conj, prep }: Group): boolean =>
  entity !== null && members.length === 1 && !conj && prep === '' && idOf(members[0]!) === entity

// «المتحدث، فلان، …», «رئيس الهيئة العامة للترفيه فلان»: the name of the subject
function nameOfSubject(walk: Walk, i: number, group: Group): number | null {
  const { context, frame } = walk
  const { subject } = frame
  if (subject === null || group.members[0]!.kind !== 'person') return null
  if (frame.hit.form === 'verb' && isComma(context, i - 1) && !group.conj) {
    const source = sourceAt(context, i, walk.limit)!
    const stays = subject.kind === 'person' && subject.entity?.startsWith('person:')
    if (!stays && (subject.kind === 'person' || subject.kind === 'unnamed'))
      frame.subject = { ...source, role: subject.role === 'spokesperson' ? 'spokesperson' : source.role }
    return source.to
  }
  const source =
    walk.object === i && subject.kind === 'person' && (isOfficeBefore(subject, walk, i) || isSame(subject, group))
      ? sourceAt(context, i, walk.limit)
      : null
  return source && withSubject(walk, { ...source, role: subject.role })
}

// «أكد فلان النائب الأول للمجلس أن …»: an office right behind his name is his
function pastOffice(walk: Walk, i: number, { members, conj, to }: Group): number | null {
  const { frame, object, context } = walk
  const { subject, hit } = frame
  const his = subject?.to === i && subject.from > frame.at && subject.entity?.startsWith('person:') === true
  const office = members.length === 1 && members[0]!.kind === 'office' && !conj && hit.form === 'verb'
  if (!his || !office || object !== i || !foldedAt(context, i).startsWith(context.rules.article)) return null
  if (!mayHaveTitleBehind(context, hit)) return null
  walk.object = to
  return to
}

// a party with no preposition: the subject, its name after a comma, the one addressed, or an object
function takeBare(walk: Walk, i: number, group: Group): number | Opening {
  const { context, frame } = walk
  // «لمراسل (قنا)»
  if (frame.subject === null && foldedAt(context, i - 1) === '(') return group.to
  const source =
    (walk.deed !== null || awaitsSubject(walk)) && !walk.relative && !isGenitive(walk, i)
      ? sourceAt(context, i, walk.limit)
      : null
  if (source) return takeFirst(walk, i, source)
  const named = nameOfSubject(walk, i, group) ?? pastOffice(walk, i, group)
  if (named !== null) return named
  if (frame.hit.cue.object && frame.hit.cue.whom) {
    addressParties(frame.addressed, context, i, group.to)
    walk.object = group.to
    return group.to
  }
  if (frame.hit.cue.object && !walk.relative && walk.object === i) {
    const opening = objectAt(walk, i)
    if (typeof opening !== 'number' && asking.has(frame.hit.cue.act))
      addressParties(frame.addressed, context, i, group.to)
    return opening
  }
  // «أفاد مصدر وكالة الأنباء بأن …»
  if (group.members[0]!.kind === 'outlet' && frame.subject !== null && !isGenitive(walk, i)) {
    const source = sourceAt(context, i, walk.limit)
    takeMedium(walk, source)
    return source?.to ?? group.to
  }
  if (saysTo(walk)) addressParties(frame.addressed, context, i, group.to)
  return group.to
}
