import { memo, type RefObject, useEffect, useRef, useState } from 'react'
import { useLabels } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { PageText } from '../../parts/page-text.js'
import { cut, type Span } from '../../parts/segments.js'
import type { Block } from './blocks.js'

/** The id of what explains the mark that somebody stands at. */
export const explanationId = 'explained'

const margin = '600px'

/** Whether a block has come near the window; once it has, it stays. */
function useNear(box: RefObject<HTMLElement | null>, always: boolean): boolean {
  const [isNear, setNear] = useState(always)
  useEffect(() => {
    const element = box.current
    if (isNear || !element) return undefined
    const watcher = new IntersectionObserver(
      seen => {
        if (seen.some(each => each.isIntersecting)) setNear(true)
      },
      { rootMargin: margin },
    )
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [box, isNear])
  return isNear || always
}

interface PiecesProps {
  text: string
  block: Block
  stops: ReadonlySet<number>
  /** the stop that the keyboard stands at, where it is within the block */
  at: number | null
  sought: Span | null
}

/** A block cut into pieces wherever a mark begins or ends. */
function Pieces({ text, block, stops, at, sought }: PiecesProps) {
  const { of } = useSpeech()
  const label = useLabels()
  const { span, marks } = block
  const spans = marks.map(mark => mark.span)
  const pieces = cut(span, sought ? [...spans, sought] : spans, at === null ? [] : [at])
  return pieces.map(({ from, to, covers }) => {
    const part = <PageText text={text.slice(from, to)} />
    if (covers.length === 0) return <span key={from}>{part}</span>
    const own = covers.flatMap(i => marks[i] ?? [])
    const classes = [...new Set(own.map(({ className }) => className))]
    if (covers.length > own.length) classes.push('sought')
    const furniture = own.find(({ read, span: [start] }) => read.layer === 'furniture' && start === from)
    const isStop = stops.has(from)
    return (
      <mark
        key={from}
        className={classes.join(' ')}
        data-from={from}
        // Only one of all the marks is within reach of Tab; the arrows go from one to the next.
        tabIndex={isStop ? (at === from ? 0 : -1) : undefined}
        aria-describedby={at === from ? explanationId : undefined}
        data-kind={
          furniture?.read.layer === 'furniture' ? of(label('furniture', furniture.read.record.kind)) : undefined
        }
      >
        {part}
      </mark>
    )
  })
}

interface TextBlockProps extends PiecesProps {
  /** it must be there although it is far away: somebody is led to it */
  isWanted: boolean
}

/** A line of a page. Far from the window it is text alone, so that a page may be as long as it likes. */
export const TextBlock = memo(function TextBlock({ isWanted, ...rest }: TextBlockProps) {
  const box = useRef<HTMLParagraphElement>(null)
  const isNear = useNear(box, isWanted)
  const { text, block } = rest
  const classes = ['text-line', block.part, block.isWhole ? '' : 'goes-on'].filter(Boolean).join(' ')
  return (
    <p ref={box} className={classes} lang="ar" dir="auto" data-start={block.span[0]}>
      {isNear ? <Pieces {...rest} /> : <PageText text={text.slice(...block.span)} />}
    </p>
  )
})
