import type { Doc } from '../../arabic/doc.js'
import { type QuoteRole, quoteRole } from '../../text/quotes.js'
import { TokenKind } from '../../text/tokens.js'

/** A quotation: tokens `[open, close]` are its marks. An unclosed one ends with its sentence; `close` is then the token after it. */
export interface Quote {
  open: number
  close: number
  closed: boolean
}

interface Mark {
  at: number
  role: Exclude<QuoteRole, null>
  /** « and its like, which tell by their form on which side they stand */
  sided: boolean
}

// «لـ"الحياة"»: a mark right behind so short a word opens
const prefixLetters = 3

/** A straight mark stands on the side on which it touches a word. */
function sideOf({ tokens }: Doc, i: number): Mark['role'] {
  const mark = tokens[i]!
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  const touchesBefore = before !== undefined && before.kind !== TokenKind.break && before.end === mark.start
  const touchesAfter = after !== undefined && after.kind !== TokenKind.break && mark.end === after.start
  if (touchesBefore && !touchesAfter) return before.word.folded === ':' ? 'open' : 'close'
  if (touchesAfter && !touchesBefore)
    return after.kind === TokenKind.punct && !isOpener(after.word.folded) ? 'close' : 'open'
  if (!touchesBefore || !touchesAfter) return 'either'
  if (after.kind === TokenKind.punct && before.kind !== TokenKind.punct && !isOpener(after.word.folded)) return 'close'
  if (after.kind === TokenKind.punct) return 'either'
  return before.kind === TokenKind.punct || before.word.folded.length <= prefixLetters ? 'open' : 'either'
}

const isOpener = (char: string): boolean => char === '(' || char === '[' || quoteRole(char) !== null

function marksOf(doc: Doc): Mark[] {
  const marks: Mark[] = []
  doc.tokens.forEach((token, at) => {
    const role = token.kind === TokenKind.punct ? quoteRole(doc.text[token.start]!) : null
    if (role) marks.push({ at, role: role === 'either' ? sideOf(doc, at) : role, sided: role !== 'either' })
  })
  turnReversed(doc, marks)
  turnOdd(doc, marks)
  return marks
}

/** »…«, ”…“: a closing mark before its word and an opening one behind it, both on the side where they touch a word. */
function turnReversed(doc: Doc, marks: Mark[]): void {
  for (let m = 0; m + 1 < marks.length; m++) {
    const [mark, next] = [marks[m]!, marks[m + 1]!]
    if (!mark.sided || !next.sided || mark.role !== 'close' || next.role !== 'open') continue
    if (sideOf(doc, mark.at) !== 'open' || sideOf(doc, next.at) !== 'close') continue
    mark.role = 'open'
    next.role = 'close'
  }
}

// «قطاعات المنطقة «، …», :»نبيع العود»: one mark of the pair stands the wrong way round, and tells by what it touches on which side it stands
function turnOdd(doc: Doc, marks: Mark[]): void {
  let open = false
  marks.forEach((mark, m) => {
    if (!mark.sided) return
    if (open && mark.role === 'open' && sideOf(doc, mark.at) === 'close') mark.role = 'close'
    else if (!open && mark.role === 'close' && sideOf(doc, mark.at) === 'open' && closesNext(doc, marks[m + 1]))
      mark.role = 'open'
    open = mark.role === 'open'
  })
}

const closesNext = (doc: Doc, mark: Mark | undefined): boolean =>
  mark?.role === 'close' && mark.sided && sideOf(doc, mark.at) === 'close'

const farthest = 250

/** Whether the mark at `m`, which opens within a quotation, and that quotation too are closed later on: else that one never was. */
function isNested(marks: readonly Mark[], m: number): boolean {
  let depth = 2
  for (let k = m + 1; k < marks.length && marks[k]!.at - marks[m]!.at < farthest; k++) {
    const { role } = marks[k]!
    if (role === 'open') depth++
    else depth--
    if (depth === 0) return true
  }
  return false
}

const nameWords = 6

/** «"جاهزية المدارس، مع برنامج "رفيق" الخاص بالصغار.»: a name of few words within a quotation that ends with its sentence unclosed. */
function isNameWithin(doc: Doc, marks: readonly Mark[], from: number, m: number): boolean {
  const [mark, next] = [marks[m]!, marks[m + 1]]
  if (mark.role !== 'open' || next?.role !== 'close' || next.at - mark.at > nameWords) return false
  return mark.at - from > nameWords && endOfSentence(doc, from) > next.at && sideOf(doc, mark.at) === 'open'
}

const endOfSentence = (doc: Doc, from: number): number => {
  const sentence = doc.sentences.find(s => s.from <= from && from < s.to)
  return sentence ? sentence.to : doc.tokens.length
}

/** The quotations of a text, outermost only. A mark that is never closed spoils none of those after it. */
export function quotesOf(doc: Doc): Quote[] {
  const quotes: Quote[] = []
  const marks = marksOf(doc)
  let open: Mark[] = []
  const giveUp = (next: number): void => {
    const from = open[0]!.at
    quotes.push({ open: from, close: Math.min(endOfSentence(doc, from), next), closed: false })
    open = []
  }
  marks.forEach((mark, m) => {
    const opens = mark.role === 'open' || (mark.role === 'either' && open.length === 0)
    if (opens) {
      if (open.length > 0 && !isNested(marks, m) && !isNameWithin(doc, marks, open[0]!.at, m)) giveUp(mark.at)
      open.push(mark)
      return
    }
    if (open.length === 0) return
    const first = open[0]!
    // «…"…» closes what was opened by its like, whatever was left open within
    const own = mark.sided ? open.findLastIndex(o => o.sided) : open.length - 1
    open.length = Math.max(own, 0)
    if (open.length === 0) quotes.push({ open: first.at, close: mark.at, closed: true })
  })
  if (open.length > 0) giveUp(doc.tokens.length)
  return quotes
}
