import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

// A SPARQL service on this machine that gives small answers of our own making: the people that only they have are made up, and all items.

interface Answer {
  head: { vars: string[] }
  results: { bindings: Record<string, { type: string; value: string }>[] }
}

export const recorded = (name: 'heads' | 'people'): Answer =>
  JSON.parse(readFileSync(new URL(`answers/${name}.json`, import.meta.url), 'utf8'))

/** A request as the service got it. */
export interface Asked {
  method: string
  query: string
  agent: string
  accept: string
}

export type Reply = (asked: Asked, response: ServerResponse, nth: number) => void

async function askedIn(request: IncomingMessage): Promise<Asked> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  const { method = '', headers } = request
  return {
    method,
    query: new URLSearchParams(body).get('query') ?? '',
    agent: headers['user-agent'] ?? '',
    accept: headers.accept ?? '',
  }
}

export const json = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/sparql-results+json;charset=utf-8' })
  response.end(typeof value === 'string' ? value : JSON.stringify(value))
}

const isOf = (asked: Asked, { of, person }: Answer['results']['bindings'][number]): boolean =>
  of ? asked.query.includes(`"${of.value}"`) : asked.query.includes(`wd:${person!.value.split('/').at(-1)}`)

/** Answers from what is recorded: of those who are asked for, page by page. */
export function faithful(change: (answer: Answer, of: 'heads' | 'people') => Answer = answer => answer): Reply {
  return (asked, response) => {
    const of = asked.query.includes('?fact') ? 'people' : 'heads'
    const { head, results } = change(recorded(of), of)
    const [limit, offset] = ['LIMIT', 'OFFSET'].map(word =>
      Number(new RegExp(`${word} (\\d+)`, 'u').exec(asked.query)![1]),
    )
    const found = results.bindings.filter(binding => isOf(asked, binding))
    json(response, { head, results: { bindings: found.slice(offset!, offset! + limit!) } })
  }
}

export interface Service {
  url: string
  asked: Asked[]
  close(): Promise<void>
}

/** Listens on loopback, and does with every request what `reply` says. */
export async function serve(reply: Reply): Promise<Service> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    response.on('error', () => {})
    const each = await askedIn(request)
    asked.push(each)
    reply(each, response, asked.length)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/sparql`,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
