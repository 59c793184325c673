import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { client } from '../../src/api/client.js'

/** The API of the server that this page is from. */
export const api = client(location.origin)

/** What a request that failed says. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly advice: string,
  ) {
    super(detail)
  }
}

interface AnyAnswer {
  ok: boolean
  status: number
  json: () => Promise<unknown>
}

/** The body of an answer; one that is a problem is thrown. */
export async function answerOf<T>(asked: Promise<AnyAnswer>): Promise<T> {
  const answer = await asked
  const body = await answer.json()
  if (answer.ok) return body as T
  const { detail = '', advice = '' } = body as { detail?: string; advice?: string }
  throw new Refusal(answer.status, detail, advice)
}

type Answer<T extends (...args: never[]) => unknown> = InferResponseType<T, 200>

export type EntryList = Answer<typeof api.entries.$get>
export type Brief = EntryList['entries'][number]
export type Entities = EntryList['entities']
export type Entity = Entities[string]
export type EntryShown = Answer<(typeof api.entries)[':id']['$get']>
export type Compared = Answer<(typeof api.entries)[':id']['compare']['$get']>
export type History = Answer<(typeof api.entries)[':id']['history']['$get']>
export type StoryShown = Answer<(typeof api.stories)[':id']['$get']>
export type Who = Answer<(typeof api.entities)[':id']['$get']>
export type Network = Answer<typeof api.network.$get>
export type Plot = Answer<typeof api.plot.$get>
export type SearchResult = Answer<typeof api.search.$get>
export type Register = Answer<typeof api.register.$get>

export const useRegister = () =>
  useQuery({ queryKey: ['register'], queryFn: () => answerOf<Register>(api.register.$get()) })

type LabelSets = Record<string, Record<string, { ar: string; en: string }>>

/** The words for kinds, types, statuses, fields and roles; an id that has none stands for itself. */
export function useLabels(): (set: string, id: string) => { ar: string; en: string } {
  const { data } = useQuery({
    queryKey: ['labels'],
    queryFn: () => answerOf<LabelSets>(api.labels.$get()),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (set, id) => data?.[set]?.[id] ?? { ar: id, en: id }
}
