import type { Span } from '../../parts/segments.js'
import type { Mark } from './marks.js'

// A page is shown in blocks: its lines, and of lines that never end, pieces. A block is cut into marks when it comes into view.

export interface Block {
  span: Span
  /** a headline, text of the story in view, or of none */
  part: 'headline' | 'story' | 'other'
  /** false: it goes on where the block before it was broken off */
  isWhole: boolean
  marks: readonly Mark[]
}

const longest = 3000

/** Where a piece of a long line ends: behind a space, and never within a character. */
function breakAt(text: string, from: number, to: number): number {
  if (to - from <= longest) return to
  const space = text.lastIndexOf(' ', from + longest)
  if (space > from + longest / 2) return space + 1
  const end = from + longest
  return /[\ud800-\udbff]/u.test(text[end - 1]!) ? end + 1 : end
}

function* linesOf(text: string): Generator<{ span: Span; isWhole: boolean }> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    for (let from = start; from < end; ) {
      const to = breakAt(text, from, end)
      yield { span: [from, to], isWhole: from === start }
      from = to
    }
    start = end + 1
  }
}

const meets = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

interface Parts {
  headline: Span | null
  body: readonly Span[]
}

/** The first block that ends behind a place. */
function firstBehind(blocks: readonly { span: Span }[], place: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.span[1] > place) high = middle
    else low = middle + 1
  }
  return low
}

/** The blocks of a page with the marks that lie on each; lines of nothing but space are left out. */
export function blocksOf(text: string, { headline, body }: Parts, marks: readonly Mark[]): Block[] {
  const lines = [...linesOf(text)].filter(({ span }) => /\S/u.test(text.slice(...span)))
  const own = lines.map((): Mark[] => [])
  for (const mark of marks)
    for (let i = firstBehind(lines, mark.span[0]); i < lines.length && lines[i]!.span[0] < mark.span[1]; i++)
      own[i]!.push(mark)
  const partOf = (span: Span): Block['part'] => {
    if (headline && meets(span, headline)) return 'headline'
    return body.some(each => meets(each, span)) ? 'story' : 'other'
  }
  return lines.map((line, i) => ({ ...line, part: partOf(line.span), marks: own[i]! }))
}
