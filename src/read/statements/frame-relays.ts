import { senseOf } from '../../arabic/lexicon.js'
import { foldedAt, groupAt, infoAt, isComma, linkOf, type Source, spanOf } from './context.js'
import { know, meant, rememberPaper } from './memory.js'
import { onward, restsOn, talkAt, whoHandsOn, whomTold } from './onward.js'
import { documentAt, paperAt, paperPhrase } from './papers.js'
import { sourceAt } from './sources.js'
import { takeMedium, type Walk } from './walk.js'

// «في تصريح لوكالة تاس», «في بيان صادر عن …» after the cue
export function takeTalkOrPaper(walk: Walk, i: number): number | null {
  const { context, frame, limit } = walk
  const next = i + 1
  const talk = talkAt(context, next, limit)
  if (talk) {
    // «في حديث إلى قناة العربية نقله موقع النشرة»
    const carried = whoHandsOn(context, talk.to, limit)
    if (carried) frame.before.push(linkOf(carried.source, null))
    frame.before.push(linkOf(talk, spanOf(context, i, next + 1)))
    know(talk, context)
    return carried?.to ?? talk.to
  }
  const paper = paperAt(context, next, limit)
  if (!paper) return takeBroadcast(walk, next)
  const carried = paper.body ? whoHandsOn(context, paper.to, limit) : null
  if (carried) frame.before.push(linkOf(carried.source, null))
  const outlet = paper.body?.kind === 'outlet' ? paper.body : null
  if (outlet) takeMedium(walk, outlet)
  else frame.by = documentAt(context, next)
  rememberPaper(next, paper.body && !outlet ? meant(paper.body, context) : frame.subject, context)
  return Math.max(carried?.to ?? paper.to, next + 1)
}

const broadcastWithin = 6

// «في مؤتمر صحفي نقلته قناة العربية», «في كلمة أمام البرلمان بثها التلفزيون»
function takeBroadcast({ context, frame, limit }: Walk, at: number): number | null {
  for (let k = at + 1; k < Math.min(limit, at + broadcastWithin + 1) && !isComma(context, k); k++) {
    if (groupAt(context, k) || infoAt(context, k).that) return null
    const carried = whoHandsOn(context, k, limit)
    if (!carried) continue
    frame.before.push(linkOf(carried.source, null))
    return carried.to
  }
  return null
}

// «أوردت القناة عن ضابط», «وأضافت الوكالة عن المصدر ذاته»
export const isHandingOn = ({ frame, relative }: Walk, value: string): boolean =>
  value === 'about' &&
  !relative &&
  frame.subject?.kind === 'outlet' &&
  frame.hit.form === 'verb' &&
  frame.hit.cue.kind === 'say' &&
  !frame.hit.cue.preps.has('about')

// «كشفت الصحيفة عن مصدر أمني أن …»: a source and «أن» are no tidings
export function isFromSource({ context, frame, limit }: Walk, value: string, next: number): boolean {
  if (value !== 'about' || frame.subject?.kind !== 'outlet' || frame.hit.form !== 'verb') return false
  const source = sourceAt(context, next, limit)
  return source?.kind === 'unnamed' && source.to < limit && infoAt(context, source.to).that?.conj === ''
}

export function takeRelayed(walk: Walk, next: number): number | null {
  const { context, limit } = walk
  const source = paperPhrase(context, next, limit) ?? sourceAt(context, next, limit)
  return source && relayedBy(walk, source)
}

export function relayedBy(walk: Walk, source: Source): number {
  const { frame, context } = walk
  const { to, sources } = onward(context, source, walk.limit)
  if (frame.relay) frame.via.push(frame.relay)
  frame.via.push(...sources.slice(0, -1))
  frame.relay = sources.at(-1)!
  walk.prep = null
  return to
}

// «مسؤول تحدث إلى رويترز», «الصحيفة، التي اطلعت على وثيقة للوزارة،»: what is told of the subject right behind it
export function takeOfSubject(walk: Walk, i: number): number | null {
  const { context, frame, limit } = walk
  const { subject } = frame
  // «نفت الوزارة ما نشرته الصحيفة»
  if (!subject || frame.relay || frame.hit.form !== 'verb' || foldedAt(context, i) === context.rules.what) return null
  const behind = i === subject.to || (i === subject.to + 1 && isComma(context, subject.to))
  if (!behind) return null
  if (subject.kind === 'outlet') {
    const found = senseOf(context.doc.tokens[i]!.word, 'which') ? restsOn(context, i, limit) : null
    if (!found) return null
    frame.relay = found.source
    return found.to
  }
  // «مسؤول، نقلت عنه وكالة سانا، …»
  const told =
    whoHandsOn(context, i, limit) ?? (subject.kind === 'unnamed' ? whomTold(context, subject.to, limit) : null)
  if (!told || told.to <= i) return null
  frame.before.push(linkOf(told.source, null))
  know(told.source, context)
  return told.to
}

/** «نقلت رويترز قول الوزير إن …», «نشرت الوكالة تصريحات الوزير بأن …»: he whose words they are. */
export function takeWordsOf(walk: Walk, i: number): number | null {
  const { context, frame, limit } = walk
  const { cue, form } = frame.hit
  if (cue.act !== 'relay' || form !== 'verb' || frame.relay || frame.subject?.kind !== 'outlet' || walk.object !== i)
    return null
  const { talk, hits } = infoAt(context, i)
  const { sayings } = context.rules
  const words =
    (talk && !talk.definite && talk.pronoun === '') ||
    sayings.has(foldedAt(context, i)) ||
    hits.some(h => h.form === 'masdar' && h.cue.kind === 'say' && !h.sense.definite && h.sense.pronoun === '')
  const source = words && i + 1 < limit ? sourceAt(context, i + 1, limit) : null
  return source && speakers.has(source.kind) ? relayedBy(walk, source) : null
}

const speakers: ReadonlySet<string> = new Set(['person', 'body', 'unnamed'])

/** «نقلت رويترز عنه أن …»: he who spoke last, in the same paragraph. */
export function takeLastSaid({ context, frame }: Walk, value: string): void {
  const { cue } = frame.hit
  if (value !== cue.relay || cue.act !== 'relay' || frame.relay || !frame.subject) return
  const source = context.memory.said.at(-1)?.source
  const near = source && !context.doc.text.slice(source.name[1], context.doc.tokens[frame.at]!.start).includes('\n')
  if (near && (source.kind === 'person' || source.kind === 'unnamed')) frame.relay = source
}
