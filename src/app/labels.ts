import { table } from '../knowledge/load.js'
import { topicRows } from '../knowledge/topics.js'

/** A word of the output in both languages. */
export interface Label {
  ar: string
  en: string
}

const labelSets = ['furniture', 'contacts', 'statuses', 'events', 'fields', 'verdicts', 'roles'] as const
export type LabelSet = (typeof labelSets)[number]

export type Labels = (set: LabelSet | 'topics', id: string) => Label

function readSet(set: LabelSet): Map<string, Label> {
  return new Map(table(`labels/${set}`).map(row => [row.id!, { en: row.en!, ar: row.ar! }]))
}

const readTopics = (): Map<string, Label> =>
  new Map(topicRows().map(({ label, phrases: [ar = ''] }) => [label, { en: label, ar }]))

let loaded: Map<string, Map<string, Label>> | undefined

function allSets(): Map<string, Map<string, Label>> {
  loaded ??= new Map<string, Map<string, Label>>([
    ...labelSets.map(set => [set, readSet(set)] as const),
    ['topics', readTopics()],
  ])
  return loaded
}

/** The words that the output shows for ids; an id that has none stands for itself. */
export function labels(): Labels {
  const sets = allSets()
  return (set, id) => sets.get(set)?.get(id) ?? { ar: '', en: id }
}

/** All of them, by set and id. */
export const allLabels = (): Record<string, Record<string, Label>> =>
  Object.fromEntries([...allSets()].map(([set, words]) => [set, Object.fromEntries(words)]))
