import { serve as listen } from '@hono/node-server';
import { server } from './server.js';
/** Serves a register until it is closed. */
export function serve(register, { port, host }, serving) {
    return new Promise((resolve, reject) => {
        const listening = listen({ fetch: server(register, serving).fetch, port, hostname: host }, info => resolve({
            port: info.port,
            close: () => new Promise(done => void listening.close(() => done())),
        }));
        listening.on('error', reject);
    });
}
