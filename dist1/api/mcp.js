import { mcpHandler } from '../mcp/handler.js';
import { ownOrigins } from './guard.js';
/** The register for assistants, at /mcp. It only reads, and needs no token. */
export function addMcp(app, register, { names, origins, tell }) {
    const handle = mcpHandler({ register, tell });
    app.use('/mcp', ownOrigins(names, origins));
    app.all('/mcp', c => handle(c.req.raw));
}
