import { ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { needReading, showIn } from '../app/index.js';
import { IsnadError } from '../model/errors.js';
// Records as they are kept, for clients that load them by address.
const json = (uri, record) => ({
    contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(record) }],
});
// What JSON-RPC has for a resource that is not there.
const notFound = -32002;
async function told(work, tell) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof IsnadError && cause.code !== 'internal')
            throw new McpError(notFound, `[${cause.code}] ${cause.message}`);
        tell(cause);
        throw new McpError(ErrorCode.InternalError, 'Something went wrong within Isnad.');
    }
}
/** What stands in the address, as it is meant; what is no escape stands for itself. */
function one(value) {
    const written = [value ?? ''].flat()[0] ?? '';
    try {
        return decodeURIComponent(written);
    }
    catch {
        return written;
    }
}
export function addResources(server, { register, tell }) {
    server.registerResource('entry', new ResourceTemplate('isnad://entries/{id}', { list: undefined }), { title: 'Entry', description: 'an entry of the register, as it is kept', mimeType: 'application/json' }, (uri, { id }) => told(async () => {
        const { entry, entities } = await showIn(register, one(id));
        return json(uri, { entry, entities: Object.fromEntries(entities) });
    }, tell));
    server.registerResource('page', new ResourceTemplate('isnad://pages/{id}', { list: undefined }), {
        title: 'Page',
        description: 'a page as it was read: its text, into which all spans point, and what was made of it',
        mimeType: 'application/json',
    }, (uri, { id }) => told(async () => json(uri, await needReading(register, one(id))), tell));
}
