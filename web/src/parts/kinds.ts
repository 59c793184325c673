// Kinds in plots. What is no contact is counted as one, or colours would be too many to tell apart.

export const contactKinds = ['call', 'meeting', 'visit', 'message', 'talks', 'negotiation', 'summit'] as const
export const otherKind = 'other'

export type PlotKind = (typeof contactKinds)[number] | typeof otherKind
export const plotKinds: readonly PlotKind[] = [...contactKinds, otherKind]

const plotKind = (kind: string | null): PlotKind => contactKinds.find(each => each === kind) ?? otherKind

/** The class that gives something the colour of a kind. */
export const kindClass = (kind: string | null): string => `kind-${plotKind(kind)}`

export type KindCounts = Partial<Record<PlotKind, number>>

export function byPlotKind(kinds: Readonly<Record<string, number>>): KindCounts {
  const counts: KindCounts = {}
  for (const [kind, n] of Object.entries(kinds)) counts[plotKind(kind)] = (counts[plotKind(kind)] ?? 0) + n
  return counts
}
