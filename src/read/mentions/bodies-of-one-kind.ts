import type { Doc } from '../../arabic/doc.js'
import type { Sense } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { type NameMatch, nameAt, namesOfWords } from './names.js'

/** One of several bodies under one head: tokens `[from, to)`. */
interface Named {
  from: number
  to: number
  sense: Sense
  /** the id of the body */
  ref: string
}

const kinds = ['body'] as const

// «وفتح»: the word without what joins it
function wordAt({ tokens }: Doc, i: number): { word: string; joined: boolean } {
  const { folded, senses } = tokens[i]!.word
  const conj = senses.find(s => s.conj !== '' && folded.startsWith(s.conj))?.conj ?? ''
  return { word: folded.slice(conj.length), joined: conj !== '' }
}

/** The body that stands at `i`, under the head or by its own name; `joins` says whether «و» is to stand before it. */
function bodyAt(doc: Doc, i: number, head: NameMatch, joins: boolean): Named | null {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word) return null
  const whole = nameAt(doc, i, ...kinds)
  if (whole && (whole.sense.conj !== '') === joins && whole.sense.prep === '')
    return { from: i, to: whole.to, sense: whole.sense, ref: whole.pattern.ref }
  const { word, joined } = wordAt(doc, i)
  const named =
    joined || !joins
      ? namesOfWords(doc, [head.pattern.ref, joins ? word : token.word.folded], i + 1, kinds)[0]
      : undefined
  if (!named) return null
  const sense = joins ? (token.word.senses.find(s => s.conj !== '') ?? named.sense) : head.sense
  return { from: i, to: named.to, sense, ref: named.pattern.ref }
}

/** «حركتا فتح وحماس», «حزبي الكتائب والقوات»: each body that a head in the dual or plural names; empty where it does not name two. */
export function bodiesOfOneKind(doc: Doc, i: number): Named[] {
  const head = nameAt(doc, i, 'bodies')
  const items: Named[] = []
  for (let at = head?.to ?? doc.tokens.length; head; ) {
    const item = bodyAt(doc, at, head, items.length > 0)
    if (!item) break
    items.push(items.length === 0 ? { ...item, from: i, sense: head.sense } : item)
    at = item.to
  }
  return items.length > 1 ? items : []
}
