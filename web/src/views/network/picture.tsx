import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Network } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { useWidth } from '../../parts/measuring.js'
import { layoutOf, namesPlaced } from './layout.js'

type Tie = Network['ties'][number]

export const allTimes = ({ times, otherwise }: Tie): number => times + otherwise

const widest = 8
// A single contact is a thin line, also where nobody has more.
const usualTimes = 8
const letters = 26

const shortened = (name: string): string => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name)

interface PictureProps {
  network: Network
  chosen: string | null
  choose: (id: string | null) => void
}

/** Who is in contact with whom, drawn: whoever has more contacts is larger, whoever has more with each other is tied more thickly. */
export function Picture({ network: { nodes, ties, entities }, chosen, choose }: PictureProps) {
  const { say, of } = useSpeech()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const height = Math.round(Math.min(680, Math.max(440, width * 0.66)))
  const [active, setActive] = useState(0)
  const [pointed, setPointed] = useState<string | null>(null)
  const points = useMemo(
    () => (width > 0 ? layoutOf(nodes, ties, { width, height }) : new Map<string, never>()),
    [nodes, ties, width, height],
  )
  const nameOf = (id: string): string => of(entities[id]?.name) || id
  const focus = pointed ?? chosen
  const near = new Set(ties.flatMap(({ a, b }) => (a === focus ? [b] : b === focus ? [a] : [])))
  const isFaint = (id: string): boolean => focus !== null && id !== focus && !near.has(id)
  const told = nodes
    .filter(({ id }) => !isFaint(id))
    .sort((a, b) => Number(b.id === focus) - Number(a.id === focus))
    .flatMap(({ id }) => {
      const point = points.get(id)
      return point ? [{ id, ...point, letters: shortened(nameOf(id)).length }] : []
    })
  const named = namesPlaced(told, { width, height }, focus === null ? undefined : told.length)
  const most = Math.max(usualTimes, ...ties.map(allTimes))
  const at = Math.min(active, nodes.length - 1)

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = (at + step + nodes.length) % nodes.length
      setActive(next)
      box.current?.querySelector<SVGElement>(`[data-node="${next}"]`)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      const id = nodes[at]?.id ?? null
      choose(id === chosen ? null : id)
    } else if (event.key === 'Escape') choose(null)
  }
  return (
    <div className="picture" ref={box} style={{ blockSize: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="toolbar" aria-label={say('network.label')} onKeyDown={onKeyDown}>
          <g>
            {ties.map(tie => {
              const [from, to] = [points.get(tie.a), points.get(tie.b)]
              if (!from || !to) return null
              const isOff = focus !== null && tie.a !== focus && tie.b !== focus
              return (
                <line
                  key={`${tie.a} ${tie.b}`}
                  className={`tie${isOff ? ' faint' : ''}${tie.times === 0 ? ' planned' : ''}`}
                  x1={from.x}
                  y1={from.y}
                  x2={to.x}
                  y2={to.y}
                  strokeWidth={1 + (widest - 1) * Math.sqrt(allTimes(tie) / most)}
                />
              )
            })}
          </g>
          {nodes.map(({ id, contacts }, i) => {
            const point = points.get(id)
            if (!point) return null
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand within SVG
              <g
                key={id}
                data-node={i}
                role="button"
                tabIndex={i === at ? 0 : -1}
                className={`node ${entities[id]?.kind ?? ''}${isFaint(id) ? ' faint' : ''}${id === chosen ? ' chosen' : ''}`}
                aria-pressed={id === chosen}
                aria-label={`${nameOf(id)}${say('list.comma')}${say('count.contacts', { n: contacts })}`}
                onClick={() => choose(id === chosen ? null : id)}
                onFocus={() => {
                  setActive(i)
                  setPointed(id)
                }}
                onBlur={() => setPointed(null)}
                onMouseEnter={() => setPointed(id)}
                onMouseLeave={() => setPointed(null)}
                onKeyDown={undefined}
              >
                <circle cx={point.x} cy={point.y} r={point.r} />
              </g>
            )
          })}
          {nodes.map(({ id }) => {
            const place = named.get(id)
            if (!place) return null
            return (
              <text key={id} className={id === focus ? 'who focus' : 'who'} x={place.x} y={place.y} textAnchor="middle">
                {shortened(nameOf(id))}
              </text>
            )
          })}
        </svg>
      )}
    </div>
  )
}
