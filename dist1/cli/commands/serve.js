import { randomBytes } from 'node:crypto';
import { exits } from '../context.js';
import { asIsnadError, errorText } from '../errors.js';
import { untilAsked } from '../until-asked.js';
import { spreadNews } from './serve-news.js';
const addressOf = (host, port) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
/** A token that nobody can guess, for whoever gives none. */
const newToken = () => randomBytes(18).toString('base64url');
const tokenOf = ({ writable, token }) => writable ? token || process.env.ISNAD_TOKEN || newToken() : null;
const whenAsked = (signal) => new Promise(resolve => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => resolve(), { once: true });
});
export async function serve(options, context) {
    const { out, err } = context;
    const { port, host, name = [], cors = [], rate, register } = options;
    const app = await import('../../app/index.js');
    const api = await import('../../api/index.js');
    const opened = await app.openRegister(register, { create: options.watch !== undefined });
    const { signal, done } = untilAsked();
    const tell = (cause) => void err.print(errorText(asIsnadError(cause)));
    try {
        const token = tokenOf(options);
        const serving = { names: [host, ...name], token, origins: cors, perMinute: rate, tell };
        const served = await api.serve(opened, { port, host }, serving);
        const base = addressOf(host, served.port);
        await out.print(`Isnad at ${base} – end it with Ctrl-C\n`);
        if (token !== null)
            await out.print(`What is changed is changed with this token: ${token}\n`);
        try {
            await Promise.all([whenAsked(signal), spreadNews(options, { opened, register, base, stop: signal }, context)]);
        }
        finally {
            await served.close();
        }
    }
    finally {
        done();
        await opened.close();
    }
    return exits.done;
}
