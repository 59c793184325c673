import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Register } from '../app/index.js'
import { mcpHandler } from '../mcp/handler.js'
import { ownOrigins } from './guard.js'
import type { Serving } from './server.js'

/** The register for assistants, at /mcp. It only reads, and needs no token. */
export function addMcp(app: OpenAPIHono, register: Register, { names, origins, tell }: Serving): void {
  const handle = mcpHandler({ register, tell })
  app.use('/mcp', ownOrigins(names, origins))
  app.all('/mcp', c => handle(c.req.raw))
}
