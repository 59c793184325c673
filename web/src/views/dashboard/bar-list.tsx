import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../../language.js'
import { Some } from '../../parts/some.js'

export interface Counted {
  key: string
  name: ReactNode
  n: number
  /** where those that are counted can be seen */
  href?: string
}

/** Things with how many there are of each, by numbers and by bars. */
export function BarList({ items, first = 8 }: { items: readonly Counted[]; first?: number }) {
  const { say } = useSpeech()
  const most = Math.max(1, ...items.map(({ n }) => n))
  return (
    <Some items={items} n={first} keyOf={({ key }) => key}>
      {({ name, n, href }) => (
        <li className="counted">
          {href ? <Link href={href}>{name}</Link> : <span>{name}</span>}
          <span className="support">{say('number', { n })}</span>
          <span className="track" aria-hidden="true">
            <span className="took" style={{ inlineSize: `${(100 * n) / most}%` }} />
          </span>
        </li>
      )}
    </Some>
  )
}
