import type { Doc, Sentence } from '../../arabic/doc.js'
import type { Language } from '../../arabic/language.js'
import { topicRows } from '../../knowledge/topics.js'
import type { Topic } from '../../model/records.js'
import type { Clauses, Marks } from '../clauses/index.js'

interface TopicPhrase {
  label: string
  rest: readonly string[]
}

const cls = 'topic'

/** Adds the phrases of `knowledge/arabic/topics.tsv` to the lexicon. */
export function addTopics({ lexicon, fold }: Language): void {
  const byFirst = new Map<string, TopicPhrase[]>()
  for (const { label, phrases } of topicRows()) {
    for (const phrase of phrases) {
      const [first, ...rest] = fold(phrase).split(' ') as [string, ...string[]]
      let list = byFirst.get(first)
      if (!list) {
        list = []
        byFirst.set(first, list)
        lexicon.add(first, { cls, value: first, joins: 'name', info: list })
      }
      list.push({ label, rest })
      list.sort((a, b) => b.rest.length - a.rest.length)
    }
  }
}

function topicAt(doc: Doc, i: number): { topic: Topic; to: number } | null {
  for (const sense of doc.tokens[i]!.word.senses) {
    if (sense.cls !== cls) continue
    for (const { label, rest } of sense.entry!.info as TopicPhrase[]) {
      if (!rest.every((word, k) => doc.tokens[i + 1 + k]?.word.folded === word)) continue
      const to = i + 1 + rest.length
      const start =
        doc.tokens[i]!.start +
        (doc.tokens[i]!.end - doc.tokens[i]!.start === doc.tokens[i]!.word.folded.length ? sense.start : 0)
      return { topic: { label, span: [start, doc.tokens[to - 1]!.end] }, to }
    }
  }
  return null
}

// «وزير الخارجية والهجرة»: an office is no topic
const isOfSomebody = ({ groups, groupOf }: Marks, i: number): boolean =>
  groupOf[i]! >= 0 && groups[groupOf[i]!]!.members.some(m => m.kind === 'person' || m.kind === 'office')

/** The topics of the list that the sentences speak of, each once, where it stands first. */
export function topicsIn({ doc, marks }: Clauses, sentences: readonly Sentence[]): Topic[] {
  const found = new Map<string, Topic>()
  for (const { from, to } of sentences) {
    for (let i = from; i < to; ) {
      const hit = isOfSomebody(marks, i) ? null : topicAt(doc, i)
      if (hit && !found.has(hit.topic.label)) found.set(hit.topic.label, hit.topic)
      i = hit ? hit.to : i + 1
    }
  }
  return [...found.values()]
}
