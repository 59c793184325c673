import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { IsnadError, messageOf } from '../../model/errors.js';
import { failed } from '../acquired.js';
import { damaged } from './damage.js';
import { holdsPages, noPages, readMember } from './members.js';
import { soundBlocks } from './tar-blocks.js';
import { windowOn } from './window.js';
/** A member's bytes. What its reader leaves is passed over: a stream that is given up would end the whole archive. */
async function* whole(entry) {
    const iterator = entry[Symbol.asyncIterator]();
    let step = await iterator.next();
    try {
        for (; !step.done; step = await iterator.next())
            yield step.value;
    }
    finally {
        while (!step.done)
            step = await iterator.next();
    }
}
async function* pagesIn(source, entry, members) {
    const { name, type, size } = entry.header;
    if (type !== 'file' || !holdsPages(name))
        entry.resume();
    else
        yield* readMember(source, name, size ?? 0, async () => whole(entry), members);
    entry.resume();
}
const cut = (cause) => new IsnadError('input/damaged', `The archive ends within a member: ${messageOf(cause)}.`, 'What stands before that was read. Fetch the archive again if you need the rest.', cause);
/** The pages of a tar, in their order; what is damaged is told and passed over. */
export async function* acquireTar(source, chunks, members) {
    const damages = [];
    const told = function* () {
        for (const damage of damages.splice(0))
            yield failed(`${source}:${damage.offset}`, damaged(damage));
    };
    let any = false;
    let last = null;
    const from = Readable.from(soundBlocks(windowOn(chunks), damages));
    const unpacked = extract();
    from.on('error', error => unpacked.destroy(error));
    try {
        for await (const entry of from.pipe(unpacked)) {
            any = true;
            yield* told();
            for await (last of pagesIn(source, entry, members))
                yield last;
        }
    }
    catch (cause) {
        any = true;
        // where the member that was being read has told it, the archive need not
        if (!last || 'page' in last)
            yield failed(source, cause instanceof IsnadError ? cause : cut(cause));
    }
    any ||= damages.length > 0;
    yield* told();
    if (!any)
        yield failed(source, noPages(source));
}
