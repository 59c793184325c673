import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

// A site on this machine that behaves as it is told.

export type Answering = (response: ServerResponse, request: IncomingMessage, nth: number) => void

export interface Site {
  origin: string
  /** paths as they were asked for, robots.txt left out */
  asked: string[]
  requests: IncomingMessage[]
  /** what is sent for a path from now on */
  set: (path: string, answering: Answering) => void
  close: () => Promise<void>
}

export const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answering =>
  response => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(body)
  }

export const redirect = (location: string, status = 302): Answering => send('', { location }, status)

/** Opens a site; what it does not know is 404, also its robots.txt unless it has one. */
export async function openSite(pages: Record<string, Answering> = {}): Promise<Site> {
  const routes = new Map(Object.entries(pages))
  const counts = new Map<string, number>()
  const site: Site = {
    origin: '',
    asked: [],
    requests: [],
    set: (path, answering) => void routes.set(path, answering),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer((request, response) => {
    response.on('error', () => {})
    const path = request.url ?? ''
    const nth = (counts.get(path) ?? 0) + 1
    counts.set(path, nth)
    if (path !== '/robots.txt') site.asked.push(path)
    site.requests.push(request)
    ;(routes.get(path) ?? send('no', {}, 404))(response, request, nth)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return site
}
