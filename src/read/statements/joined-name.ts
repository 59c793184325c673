import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, infoAt, type Source } from './context.js'

// «هيئة الطرق والمواصلات», «غرفة التجارة والصناعة الألمانية»: a name of a body that goes on behind «و».

const nouns = new Set(['noun', 'masdar', 'plover-noun'])

// «والمواصلات», but not «والجيش», «والمعارضة»: those are bodies of their own
function isJoined({ doc, marks, rules, infos }: Context, k: number): boolean {
  const { word, kind } = doc.tokens[k]!
  if (kind !== TokenKind.word || marks.groupOf[k]! >= 0 || marks.timeOf[k]! >= 0 || infos[k]!.source) return false
  return (
    word.folded.slice(1).startsWith(rules.article) &&
    word.senses.some(s => nouns.has(s.cls) && s.conj !== '' && s.definite) &&
    word.senses.every(s => s.conj !== '' && s.prep === '')
  )
}

const isQuality = (context: Context, k: number): boolean => {
  const { word } = context.doc.tokens[k]!
  const quality = senseOf(word, 'nisba') ?? senseOf(word, 'adj')
  return quality?.definite === true && quality.conj === '' && context.marks.timeOf[k]! < 0 && !infoAt(context, k).source
}

const pointsBack = (context: Context, k: number): boolean => {
  const { prep } = infoAt(context, k)
  const deed = context.doc.tokens[k - 1]!.word.senses.some(s => s.cls === 'masdar')
  return deed && prep?.value === 'from' && prep.pronoun !== ''
}

export function withJoined(source: Source, context: Context, limit: number): Source {
  if (source.kind !== 'body' || source.plural || source.to - source.from < 2) return source
  let to = source.to
  while (to < limit && isJoined(context, to)) {
    to++
    while (to < limit && isQuality(context, to)) to++
    // «مكافحة الأمراض والوقاية منها»
    if (to < limit && pointsBack(context, to)) to++
  }
  if (to === source.to) return source
  const name: Source['name'] = [source.name[0], context.doc.tokens[to - 1]!.end]
  return {
    ...source,
    to,
    name,
    written: source.written + context.doc.text.slice(source.name[1], name[1]),
    last: context.doc.tokens[to - 1]!.word.folded,
  }
}
