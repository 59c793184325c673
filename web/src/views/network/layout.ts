import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { scaleSqrt } from 'd3-scale'

// Where everybody stands in a picture of who is in contact with whom. The forces begin the same way each time and are let settle before
// anything is drawn: the same ties make the same picture.

export interface Knot {
  id: string
  contacts: number
}

export interface Thread {
  a: string
  b: string
  times: number
}

export interface Point {
  x: number
  y: number
  r: number
}

interface Box {
  width: number
  height: number
}

interface Body extends SimulationNodeDatum {
  id: string
  r: number
}

interface Pull {
  source: string | Body
  target: string | Body
  times: number
}

const smallest = 4
const largest = (width: number): number => Math.min(20, Math.max(10, width / 40))
const steps = 300
const margin = { side: 28, top: 24, bottom: 34 }
const roomForName = 11

/** From what was taken up to what there is. */
function fitted(values: readonly number[], from: number, to: number): (value: number) => number {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  return value => (max - min < 1e-6 ? (from + to) / 2 : from + ((value - min) / (max - min)) * (to - from))
}

/** Everybody with all whom ties lead to, the first of each in the order given. */
function groupsOf(ids: readonly string[], pairs: readonly (readonly [string, string])[]): string[][] {
  const near = new Map(ids.map(id => [id, [] as string[]]))
  for (const [a, b] of pairs) {
    near.get(a)?.push(b)
    near.get(b)?.push(a)
  }
  const seen = new Set<string>()
  return ids.flatMap(first => {
    if (seen.has(first)) return []
    const group = [first]
    seen.add(first)
    for (const id of group)
      for (const other of near.get(id) ?? [])
        if (!seen.has(other)) {
          seen.add(other)
          group.push(other)
        }
    return [group]
  })
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** The nth place of a spiral that fills the plane evenly. */
function spiral(n: number, step: number): { x: number; y: number } {
  const [radius, angle] = [step * Math.sqrt(n + 0.5), n * goldenAngle]
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

/** Where everybody begins: whoever is tied together near each other, or ties of others would lie across. */
function begin(bodies: readonly Body[], pairs: readonly (readonly [string, string])[]): void {
  const byId = new Map(bodies.map(body => [body.id, body]))
  let passed = 0
  for (const group of groupsOf([...byId.keys()], pairs)) {
    const middle = spiral(passed, 60)
    passed += group.length
    group.forEach((id, i) => {
      const { x, y } = spiral(i, 12)
      Object.assign(byId.get(id)!, { x: middle.x + x, y: middle.y + y })
    })
  }
}

export function layoutOf(
  knots: readonly Knot[],
  threads: readonly Thread[],
  { width, height }: Box,
): Map<string, Point> {
  if (knots.length === 0) return new Map()
  const radius = scaleSqrt([0, Math.max(1, ...knots.map(({ contacts }) => contacts))], [smallest, largest(width)])
  const bodies = knots.map(({ id, contacts }): Body => ({ id, r: radius(contacts) }))
  const known = new Set(bodies.map(({ id }) => id))
  const pulls = threads
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .map(({ a, b, times }): Pull => ({ source: a, target: b, times }))
  begin(
    bodies,
    pulls.map(({ source, target }) => [String(source), String(target)] as const),
  )
  const pull = forceLink<Body, Pull>(pulls)
    .id(({ id }) => id)
    .distance(70)
    .strength(({ times }) => Math.min(1, 0.3 + times / 10))
  // The picture is as wide as its box: along the shorter side everything is drawn to the middle more.
  const wide = width / height
  forceSimulation(bodies)
    .force('pull', pull)
    .force('push', forceManyBody().strength(-240).distanceMax(320))
    .force(
      'room',
      forceCollide<Body>(({ r }) => r + roomForName),
    )
    .force('x', forceX(0).strength(0.13 / Math.max(1, wide)))
    .force('y', forceY(0).strength(0.13 * Math.min(2, Math.max(0.5, wide))))
    .stop()
    .tick(steps)
  const x = fitted(
    bodies.map(body => body.x ?? 0),
    margin.side,
    width - margin.side,
  )
  const y = fitted(
    bodies.map(body => body.y ?? 0),
    margin.top,
    height - margin.bottom,
  )
  return new Map(bodies.map(body => [body.id, { x: x(body.x ?? 0), y: y(body.y ?? 0), r: body.r }]))
}

interface Named extends Point {
  id: string
  /** how many letters its name has */
  letters: number
}

export interface Place {
  /** the middle of a name, and its line */
  x: number
  y: number
}

type Box4 = readonly [left: number, top: number, right: number, bottom: number]

const letterWidth = 6
const nameHeight = 14
const gap = 2
// Whoever matters so much is named though the name lies on somebody small.
const foremost = 8

const isApart = (a: Box4, b: Box4): boolean => a[2] < b[0] || a[0] > b[2] || a[3] < b[1] || a[1] > b[3]

/** Where a name can stand: below, above, after, before. */
function placesOf({ x, y, r, letters }: Named): Box4[] {
  const width = letters * letterWidth
  const from = (left: number, top: number): Box4 => [left, top, left + width, top + nameHeight]
  return [
    from(x - width / 2, y + r + gap),
    from(x - width / 2, y - r - gap - nameHeight),
    from(x + r + gap, y - nameHeight / 2),
    from(x - r - gap - width, y - nameHeight / 2),
  ]
}

/** Names that have room and where, the foremost first: none lies on another, and hardly any on somebody. */
export function namesPlaced(named: readonly Named[], { width, height }: Box, sure = foremost): Map<string, Place> {
  const circles = named.map(({ x, y, r }): Box4 => [x - r, y - r, x + r, y + r])
  const names: Box4[] = []
  const found = new Map<string, Place>()
  named.forEach((each, i) => {
    const free = placesOf(each).filter(
      box =>
        box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height && names.every(other => isApart(box, other)),
    )
    const clear = free.find(box => circles.every((circle, j) => j === i || isApart(box, circle)))
    const place = clear ?? (i < sure ? free[0] : undefined)
    if (!place) return
    names.push(place)
    found.set(each.id, { x: (place[0] + place[2]) / 2, y: place[3] - 3 })
  })
  return found
}
