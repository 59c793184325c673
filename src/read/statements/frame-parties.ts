import { TokenKind } from '../../text/tokens.js'
import type { Group } from '../clauses/index.js'
import { infoAt, isComma, type Source } from './context.js'
import { objectAt } from './frame-objects.js'
import { isHandingOn, relayedBy } from './frame-relays.js'
import { sourceAt } from './sources.js'
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
    if (value !== 'for' && !frame.addressees.includes(group.members[0]!)) frame.addressees.push(...group.members)
  }
  return to
}

// the token behind a party after «لـ», «إلى», «مع»
function spokenTo(walk: Walk, i: number, group: Group, value: string): number {
  const { context, frame } = walk
  const told = value === 'for' || value === 'to' || isWrittenIn(walk, value)
  const source = told ? sourceAt(context, i, walk.limit, group.prep) : null
  if (source?.kind === 'outlet') takeMedium(walk, source)
  else if (value === 'for' || ((value === 'to' || value === 'with') && isMetIn(walk)))
    frame.addressees.push(...group.members)
  return source?.to ?? group.to
}

// «في اتصال هاتفي مع نظيرته», «في رسالة إلى الرئيس»: who is met by it is spoken to
function isMetIn({ context, prep, frame }: Walk): boolean {
  if (!prep || frame.subject === null) return false
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
  return !before.word.senses.some(s => s.cls === 'other' || s.cls === 'may' || s.pronoun !== '')
}

// «وحثت الولايات المتحدة على …»: the only party of a verb that needs an object is its object
export function isObjectAlone({ context, frame }: Walk, { from, to, kind, entity }: Source): boolean {
  const { cue, sense } = frame.hit
  if (!context.rules.needsOne.has(cue.lemma) || sense.conj === '' || from !== frame.at + 1) return false
  // «وحث الوزير على …»: a man who has not spoken to another is he who urges
  const last = context.memory.said.at(-1)?.source
  if (kind === 'person' && sense.verb?.gender === 'm' && (last?.kind !== 'person' || last.entity === entity))
    return false
  const prep = to < context.doc.tokens.length ? infoAt(context, to).prep : null
  return prep !== null && cue.preps.has(prep.value)
}

const isOfficeBefore = ({ from, to, entity }: Source, { frame }: Walk, i: number): boolean =>
  from > frame.at && to < i && (entity === null || entity.startsWith('office:'))

// «المتحدث، فلان، …», «رئيس الهيئة العامة للترفيه فلان»: the name of the subject
function nameOfSubject(walk: Walk, i: number, group: Group): number | null {
  const { context, frame } = walk
  const { subject } = frame
  if (subject === null || group.members[0]!.kind !== 'person') return null
  if (frame.hit.form === 'verb' && isComma(context, i - 1) && !group.conj) {
    const source = sourceAt(context, i, walk.limit)!
    if (subject.kind === 'person' || subject.kind === 'unnamed')
      frame.subject = { ...source, role: subject.role === 'spokesperson' ? 'spokesperson' : source.role }
    return source.to
  }
  const source =
    walk.object === i && subject.kind === 'person' && isOfficeBefore(subject, walk, i)
      ? sourceAt(context, i, walk.limit)
      : null
  return source && withSubject(walk, { ...source, role: subject.role })
}

// a party with no preposition: the subject, its name after a comma, the one addressed, or an object
function takeBare(walk: Walk, i: number, group: Group): number | Opening {
  const { context, frame } = walk
  if (frame.subject === null && frame.hit.form === 'verb' && !walk.bound && !walk.relative && !isGenitive(walk, i)) {
    const source = sourceAt(context, i, walk.limit)
    if (source && isObjectAlone(walk, source)) {
      frame.addressees.push(...group.members)
      return source.to
    }
    if (source) return withSubject(walk, source)
  }
  const named = nameOfSubject(walk, i, group)
  if (named !== null) return named
  if (frame.hit.cue.object && frame.hit.cue.whom) {
    frame.addressees.push(...group.members)
    walk.object = group.to
    return group.to
  }
  if (frame.hit.cue.object && !walk.relative && walk.object === i) {
    const opening = objectAt(walk, i)
    if (typeof opening !== 'number' && asking.has(frame.hit.cue.act)) frame.addressees.push(...group.members)
    return opening
  }
  // «أفاد مصدر وكالة الأنباء بأن …»
  if (group.members[0]!.kind === 'outlet' && frame.subject !== null && !isGenitive(walk, i)) {
    const source = sourceAt(context, i, walk.limit)
    takeMedium(walk, source)
    return source?.to ?? group.to
  }
  if (asking.has(frame.hit.cue.act)) frame.addressees.push(...group.members)
  return group.to
}
