import type { InferResponseType } from 'hono/client'
import type { client } from '../../src/api/client.js'

// What the API answers.

type Api = ReturnType<typeof client>

/** What a request that failed says. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly advice: string,
    readonly code: string,
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
  const { detail = '', advice = '', code = '' } = body as { detail?: string; advice?: string; code?: string }
  throw new Refusal(answer.status, detail, advice, code)
}

type Answer<T extends (...args: never[]) => unknown> = InferResponseType<T, 200>

export type EntryList = Answer<Api['entries']['$get']>
export type Brief = EntryList['entries'][number]
export type Entities = EntryList['entities']
export type Entity = Entities[string]
export type EntryShown = Answer<Api['entries'][':id']['$get']>
export type Compared = Answer<Api['entries'][':id']['compare']['$get']>
export type History = Answer<Api['entries'][':id']['history']['$get']>
export type StoryShown = Answer<Api['stories'][':id']['$get']>
export type Reading = StoryShown['reading']
export type ReadingStory = Reading['stories'][number]
export type StoryCopies = Answer<Api['stories'][':id']['copies']['$get']>
export type TextRead = Answer<Api['read']['$post']>
export type Explained = Answer<Api['stories'][':id']['explain']['$get']>
export type Who = Answer<Api['entities'][':id']['$get']>
export type GivenReport = Answer<Api['pages']['$post']>
export type Network = Answer<Api['network']['$get']>
export type Plot = Answer<Api['plot']['$get']>
export type SearchResult = Answer<Api['search']['$get']>
export type Register = Answer<Api['register']['$get']>
export type Coverage = Answer<Api['coverage']['$get']>
export type Quarantine = Answer<Api['quarantine']['$get']>
export type Corrections = Answer<Api['corrections']['$get']>
