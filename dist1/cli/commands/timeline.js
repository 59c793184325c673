import { exits } from '../context.js';
/** More than this nobody reads in a terminal. */
const shown = 50;
export async function timeline({ json, count, ...query }, context) {
    return count ? counts(query, json ?? false, context) : list(query, json ?? false, context);
}
async function counts(filters, json, { out, err }) {
    const app = await import('../../app/index.js');
    const { countsText } = await import('../show/counts.js');
    const { takenText, unknownText } = await import('../show/names.js');
    const { paintFor } = await import('../show/paint.js');
    const found = await app.tally(filters);
    for (const each of found.unknown)
        await err.print(unknownText(paintFor(err), each));
    await out.print(json ? `${JSON.stringify(found)}\n` : takenText(paintFor(out), found.named) + countsText(found, out));
    return exits.done;
}
async function list(query, json, { out, err }) {
    const app = await import('../../app/index.js');
    const { moreText, timelineText } = await import('../show/timeline.js');
    const { takenText, unknownText } = await import('../show/names.js');
    const { paintFor } = await import('../show/paint.js');
    const found = await app.timeline(json ? query : { limit: shown, ...query });
    for (const each of found.unknown)
        await err.print(unknownText(paintFor(err), each));
    if (json)
        for (const entry of found.entries)
            await out.print(`${JSON.stringify(entry)}\n`);
    else
        await out.print(takenText(paintFor(out), found.named) + timelineText(found, out) + moreText(found, out));
    return exits.done;
}
