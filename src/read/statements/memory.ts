import { type Context, infoAt, type Said, type Source } from './context.js'

const reach = 6

/** «الوكالة», «المصدر ذاته», «المتحدث», a surname: who was called so before. The source itself when nobody was. */
export function meant(source: Source, context: Context): Source {
  const { memory } = context
  const here = (found: Source): Source => ({ ...found, from: source.from, to: source.to, gender: source.gender })
  if (source.entity === null && source.to === source.from + 1) {
    const named = memory.known.findLast(s => s.last === source.last && s.kind === 'person')
    if (named) return here(named)
  }
  if (!source.again) return source
  if (source.kind === 'paper') return paperBody(source, context)
  if (source.kind === 'unnamed') {
    const last = memory.said.at(-1)?.source
    return here(memory.known.findLast(s => s.kind === 'unnamed') ?? last ?? source)
  }
  const same = memory.known.findLast(s => s.head === source.head && !s.again)
  if (same) return here(same)
  const outlet = source.kind === 'outlet' ? memory.known.findLast(s => s.kind === 'outlet') : undefined
  return outlet ? here(outlet) : source
}

function paperBody(source: Source, { memory }: Context): Source {
  const paper = memory.papers.findLast(p => p.noun === source.head) ?? memory.papers.at(-1)
  const body = paper?.body ?? memory.said.findLast(s => s.source.kind === 'body')?.source
  return body ? { ...body, from: source.from, to: source.to } : source
}

/** Whoever spoke last and may be the subject of a verb of that gender. */
export function lastSpeaker(gender: 'm' | 'f' | null, plural: boolean, sentence: number, { memory }: Context): Said | null {
  const fits = ({ source, sentence: then }: Said): boolean =>
    sentence - then <= reach && (gender === null || source.gender === null || source.gender === gender) && (!plural || source.plural || source.gender === null)
  return memory.said.findLast(fits) ?? null
}

export function remember(said: Said, context: Context): void {
  context.memory.said.push(said)
  know(said.source, context)
}

export const know = (source: Source, { memory }: Context): void => {
  memory.known.push(source)
}

export function rememberPaper(at: number, body: Source | null, context: Context): void {
  const noun = infoAt(context, at).source
  if (noun) context.memory.papers.push({ noun: context.rules.fold(noun.lemma), body })
}
