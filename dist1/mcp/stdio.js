import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { mcpServer } from './server.js';
/** Counts what was asked and not answered yet, so that the end of the input cuts nothing off. */
function pendingOn(transport) {
    const open = new Set();
    let tell = () => { };
    const { onmessage } = transport;
    const send = transport.send.bind(transport);
    transport.onmessage = (message) => {
        if ('method' in message && 'id' in message)
            open.add(message.id);
        // What was taken back is not answered.
        if ('method' in message && message.method === 'notifications/cancelled')
            open.delete(message.params?.requestId);
        onmessage?.(message);
    };
    transport.send = async (message) => {
        await send(message);
        if (!('method' in message) && message.id !== undefined)
            open.delete(message.id);
        tell();
    };
    return {
        none: () => open.size === 0,
        changed: listen => {
            tell = listen;
        },
    };
}
/** Serves over a pair of streams until the input ends and everything is answered, or until it is asked to stop. */
export async function serveStdio(setting, { input, output, stop }) {
    // Each answer listens for when the output takes more.
    output.setMaxListeners(0);
    const server = mcpServer(setting);
    const transport = new StdioServerTransport(input, output);
    await server.connect(transport);
    const pending = pendingOn(transport);
    await new Promise(resolve => {
        let ended = false;
        const check = () => {
            if (ended && pending.none())
                resolve();
        };
        pending.changed(check);
        input.once('end', () => {
            ended = true;
            check();
        });
        output.once('close', resolve);
        if (stop.aborted)
            resolve();
        else
            stop.addEventListener('abort', () => resolve(), { once: true });
    });
    await server.close();
}
