import type { Span, Statement } from '../../model/records.js'
import type { Clauses } from '../clauses/index.js'

/** The spans of whole sentences, which an event cites. */
export const evidenceOf = ({ doc }: Clauses, sentences: readonly number[]): Span[] =>
  sentences.map(index => {
    const { from, to } = doc.sentences[index]!
    return [doc.tokens[from]!.start, doc.tokens[to - 1]!.end]
  })

/** Who says what the word at a place is the cue of, where he is known. */
export function speakerBy(statements: readonly Statement[], place: number): { id: string; span: Span | null } | null {
  const told = statements.find(({ cue: [from, to] }) => from <= place && place < to)
  const link = told?.chain.at(-1)
  return told?.speaker && link ? { id: told.speaker, span: link.span } : null
}

/** The innermost statement whose content holds the place. */
export function saidAt(statements: readonly Statement[], place: number): Statement | null {
  let found: Statement | null = null
  let size = Number.POSITIVE_INFINITY
  for (const statement of statements) {
    if (!statement.content.some(([from, to]) => from <= place && place < to)) continue
    const length = statement.content.reduce((sum, [from, to]) => sum + to - from, 0)
    if (length < size) [found, size] = [statement, length]
  }
  return found
}
