import { exits } from '../context.js';
export async function search(words, { json, ...query }, { out, err }) {
    const app = await import('../../app/index.js');
    const { paintFor } = await import('../show/paint.js');
    const { unknownText } = await import('../show/names.js');
    const { searchText } = await import('../show/search.js');
    const found = await app.search({ ...query, words: words.join(' ') });
    for (const each of found.unknown)
        await err.print(unknownText(paintFor(err), each));
    if (json)
        for (const { hits } of found.parts)
            for (const hit of hits)
                await out.print(`${JSON.stringify(hit)}\n`);
    else
        await out.print(searchText(found, out));
    return exits.done;
}
