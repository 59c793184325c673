import { Fragment, type ReactNode, useState } from 'react'
import { useSpeech } from '../language.js'

interface SomeProps<T> {
  items: readonly T[]
  /** how many at first, and how many more at a time */
  n: number
  keyOf: (item: T, i: number) => string
  children: (item: T) => ReactNode
}

/** A list of which some is shown, and more when asked for. */
export function Some<T>({ items, n, keyOf, children }: SomeProps<T>) {
  const { say } = useSpeech()
  const [shown, setShown] = useState(n)
  const left = items.length - shown
  return (
    <>
      <ol className="plain some">
        {items.slice(0, shown).map((item, i) => (
          <Fragment key={keyOf(item, i)}>{children(item)}</Fragment>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="small" onClick={() => setShown(now => now + Math.max(n, 20))}>
          {say('list.more', { n: left })}
        </button>
      )}
    </>
  )
}
