import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { mcpServer } from './server.js';
// MCP over HTTP: each request is answered by itself, nothing is kept between two.
const mostBytes = 2_000_000;
const refused = () => new Response(JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message: 'Only POST is answered here.' }, id: null }), { status: 405, headers: { allow: 'POST', 'content-type': 'application/json' } });
/** Ends when whoever asked has gone: a call that was taken back has no answer. */
const gone = (signal) => new Promise(resolve => {
    const end = () => resolve(new Response(null, { status: 499 }));
    if (signal.aborted)
        end();
    else
        signal.addEventListener('abort', end, { once: true });
});
/** Answers requests of the streamable HTTP transport. Who may ask is settled by whoever mounts it. */
export function mcpHandler(setting) {
    return async (request) => {
        // There are no streams of the server's own, and no sessions to end.
        if (request.method !== 'POST')
            return refused();
        const server = mcpServer(setting);
        const transport = new WebStandardStreamableHTTPServerTransport({
            enableJsonResponse: true,
            maxRequestBodySize: mostBytes,
        });
        try {
            // The library's own type of its transport is not exact about what may be left out.
            await server.connect(transport);
            return await Promise.race([transport.handleRequest(request), gone(request.signal)]);
        }
        finally {
            await server.close();
        }
    };
}
