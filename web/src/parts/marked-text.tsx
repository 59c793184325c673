import { PageText } from './page-text.js'
import { cut, type Span } from './segments.js'

export interface Mark {
  span: Span
  className: string
}

interface MarkedTextProps {
  text: string
  /** where the text begins in its page */
  from: number
  marks: readonly Mark[]
}

/** Text of a page with marks on it, which count from the beginning of the page. */
export function MarkedText({ text, from, marks }: MarkedTextProps) {
  const pieces = cut(
    [from, from + text.length],
    marks.map(({ span }) => span),
  )
  return pieces.map(piece => {
    const part = <PageText text={text.slice(piece.from - from, piece.to - from)} />
    if (piece.covers.length === 0) return <span key={piece.from}>{part}</span>
    const classes = [...new Set(piece.covers.map(each => marks[each]!.className))]
    return (
      <mark key={piece.from} data-from={piece.from} className={classes.join(' ')}>
        {part}
      </mark>
    )
  })
}
