import { exits } from '../context.js';
import { asIsnadError, errorText } from '../errors.js';
import { untilAsked } from '../until-asked.js';
/** Standard output carries the protocol and nothing else. */
export async function mcp({ register }, { err }) {
    const app = await import('../../app/index.js');
    const { serveStdio } = await import('../../mcp/stdio.js');
    const opened = await app.openRegister(register, { create: false });
    const { signal, done } = untilAsked();
    const tell = (cause) => void err.print(errorText(asIsnadError(cause)));
    try {
        await serveStdio({ register: opened, tell }, { input: process.stdin, output: process.stdout, stop: signal });
    }
    finally {
        done();
        await opened.close();
    }
    return exits.done;
}
