import { createHash } from 'node:crypto'
import { shared, shingles, unique, words } from '../words.js'

/** What is kept of a text to find its copies: every second run of four words, by paragraph. */
export interface Sketch {
  /** of all folded words: equal for exact copies */
  hash: string
  paragraphs: number[][]
}

export type CopyKind = 'exact' | 'near' | 'partial'

// A sample by value, not by place, so that an inserted word does not shift what is kept.
const kept = (hash: number): boolean => (hash & 1) === 0

export const sketchOf = (text: string): number[] => unique(shingles(words(text)).filter(kept))

export function makeSketch(paragraphs: string[]): Sketch {
  const all = paragraphs.map(words)
  const hash = createHash('sha256').update(all.flat().join(' '), 'utf8').digest('hex').slice(0, 24)
  return { hash, paragraphs: paragraphs.map(sketchOf).filter(sample => sample.length > 0) }
}

const samples = new WeakMap<Sketch, Set<number>>()

export function sampleOf(sketch: Sketch): Set<number> {
  let sample = samples.get(sketch)
  if (!sample) {
    sample = new Set(sketch.paragraphs.flat())
    samples.set(sketch, sample)
  }
  return sample
}

/** Jaccard likeness of two texts, 0 to 1. */
export function likeness(a: Sketch, b: Sketch): number {
  const [x, y] = [sampleOf(a), sampleOf(b)]
  const both = shared([...x], y)
  const either = x.size + y.size - both
  return either === 0 ? 0 : both / either
}

/** Shorter paragraphs (some 25 words) are too often stock sentences. */
const tellingSize = 10
const copiedShare = 0.75

/** Whether nearly all of this paragraph stands in the other text. */
export const standsIn = (paragraph: readonly number[], other: Sketch): boolean =>
  paragraph.length >= tellingSize && shared(paragraph, sampleOf(other)) >= copiedShare * paragraph.length

const minimum = 12

/** Whether one text is a copy of the other, and how much of it; without direction. */
export function copyKind(a: Sketch, b: Sketch): CopyKind | null {
  const [x, y] = [sampleOf(a), sampleOf(b)]
  if (a.hash === b.hash && x.size > 0) return 'exact'
  const smaller = Math.min(x.size, y.size)
  const larger = Math.max(x.size, y.size)
  if (smaller < minimum) return null
  const both = shared([...x], y)
  if (both / (x.size + y.size - both) >= 0.5 || (both / smaller >= 0.75 && smaller >= larger / 3)) return 'near'
  const partial = a.paragraphs.some(p => standsIn(p, b)) || b.paragraphs.some(p => standsIn(p, a))
  return partial ? 'partial' : null
}
