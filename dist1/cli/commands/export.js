import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf, IsnadError, messageOf } from '../../model/errors.js';
import { exits } from '../context.js';
/** A file that breaks off half way is none: what is written takes its name when it is whole. */
async function intoFile(path, { chunks }) {
    const part = `${path}.part`;
    try {
        await pipeline(Readable.from(chunks), createWriteStream(part));
        await rename(part, path);
    }
    catch (cause) {
        await rm(part, { force: true });
        if (cause instanceof IsnadError || codeOf(cause) === '')
            throw cause;
        throw new IsnadError('usage', `${path} cannot be written: ${messageOf(cause)}`, 'Name another file with --out.', cause);
    }
}
function needText({ isBinary }, { format }, { out }) {
    if (!isBinary || !out.isTerminal)
        return;
    throw new IsnadError('usage', `${format} is nothing that a terminal can show.`, 'Name a file: --out FILE');
}
/** What fits in a format of others, on standard output or in a file. */
export async function exportAs(options, context) {
    const app = await import('../../app/index.js');
    const { unknownText } = await import('../show/names.js');
    const { paintFor } = await import('../show/paint.js');
    const { out: path, ...query } = options;
    await app.exported(query, async (file) => {
        for (const each of file.unknown)
            await context.err.print(unknownText(paintFor(context.err), each));
        if (path !== undefined)
            return intoFile(path, file);
        needText(file, options, context);
        for await (const chunk of file.chunks) {
            if (context.out.closed)
                return;
            await context.out.print(chunk);
        }
    });
    return exits.done;
}
