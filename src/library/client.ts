// `import { answerOf, client } from 'isnad/client'`: the API of a running `isnad serve`, typed; also for browsers.

import { client as clientOf } from '../api/client.js'
import { type ErrorCode, IsnadError } from '../model/errors.js'

export { type ErrorCode, IsnadError } from '../model/errors.js'

export interface ClientOptions {
  /** for what changes the register: the token that `isnad serve --writable` has told */
  token?: string
  /** in place of the global one */
  fetch?: typeof fetch
}

/**
 * The API of a server as typed functions, by its paths: `client('http://localhost:4747').entries.$get({ query: { kind: 'call' } })`. Each gives an
 * answer as `fetch` does; `answerOf` takes what is in it.
 */
export const client = (origin: string, { token, fetch }: ClientOptions = {}): ReturnType<typeof clientOf> =>
  clientOf(origin, {
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(fetch === undefined ? {} : { fetch }),
  })

interface AnyAnswer {
  ok: boolean
  status: number
  json: () => Promise<unknown>
}

/** What is in an answer of this sort where it is no problem. */
export type Body<A extends AnyAnswer> = Awaited<ReturnType<Extract<A, { status: 200 }>['json']>>

interface Problem {
  code?: string
  detail?: string
  title?: string
  advice?: string
}

/**
 * The body of an answer. Rejects with an `IsnadError` that has the code, the message and the advice of the problem that the server tells,
 * `network/bad-answer` where it is none of Isnad's, and `network/unreachable` where there is no server.
 */
export async function answerOf<A extends AnyAnswer>(asked: Promise<A>): Promise<Body<A>> {
  const answer = await asked.catch((cause: unknown) => {
    throw new IsnadError('network/unreachable', 'The server cannot be reached.', 'Start it: isnad serve', cause)
  })
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok && body !== null) return body as Body<A>
  const { code, detail, title, advice } = (body ?? {}) as Problem
  const told = detail ?? title ?? `The server answered ${answer.status} and nothing that Isnad says.`
  throw new IsnadError((code as ErrorCode | undefined) ?? 'network/bad-answer', told, advice ?? 'Ask an `isnad serve`.')
}
