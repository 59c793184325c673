import { linkOf, type Source, spanOf } from './context.js'
import { know, meant, rememberPaper } from './memory.js'
import { documentAt, onward, paperAt, paperPhrase, talkAt, whoHandsOn } from './phrases.js'
import { sourceAt } from './sources.js'
import { takeMedium, type Walk } from './walk.js'

// «في تصريح لوكالة تاس», «في بيان صادر عن …» after the cue
export function takeTalkOrPaper(walk: Walk, i: number): number | null {
  const { context, frame, limit } = walk
  const next = i + 1
  const talk = talkAt(context, next, limit)
  if (talk) {
    frame.before.push(linkOf(talk, spanOf(context, i, next + 1)))
    know(talk, context)
    return talk.to
  }
  const paper = paperAt(context, next, limit)
  if (!paper) return null
  const carried = paper.body ? whoHandsOn(context, paper.to, limit) : null
  if (carried) frame.before.push(linkOf(carried.source, null))
  const outlet = paper.body?.kind === 'outlet' ? paper.body : null
  if (outlet) takeMedium(walk, outlet)
  else frame.by = documentAt(context, next)
  rememberPaper(next, paper.body && !outlet ? meant(paper.body, context) : frame.subject, context)
  return Math.max(carried?.to ?? paper.to, next + 1)
}

// «أوردت القناة عن ضابط», «وأضافت الوكالة عن المصدر ذاته»
export const isHandingOn = ({ frame, relative }: Walk, value: string): boolean =>
  value === 'about' &&
  !relative &&
  frame.subject?.kind === 'outlet' &&
  frame.hit.form === 'verb' &&
  frame.hit.cue.kind === 'say' &&
  !frame.hit.cue.preps.has('about')

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
