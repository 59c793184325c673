import { type ClientRequestOptions, hc } from 'hono/client'
import type { Api } from './server.js'

/** The API of a server as typed functions: `client('http://localhost:4747').entries.$get({ query: {} })`. */
export const client = (origin: string, options?: ClientRequestOptions) => hc<Api>(`${origin}/api`, options)
