import { exits } from '../context.js';
/** The entry as it is now, with what became of it; one that is gone still has its history. */
async function withHistory(wanted, options, { out }) {
    const app = await import('../../app/index.js');
    const { historyData, historyText } = await import('../show/history.js');
    const { entryText } = await import('../show/entry.js');
    const found = await app.history(wanted, options.register);
    const shown = found.entry === null ? null : await app.show(found.entry, options.register);
    if (options.json)
        await out.print(`${JSON.stringify({ ...shown?.entry, history: historyData(found) })}\n`);
    else
        await out.print((shown ? entryText(shown, out) : '') + historyText(found, out));
    return exits.done;
}
export async function show(entry, options, context) {
    const { out } = context;
    if (options.history)
        return withHistory(entry, options, context);
    const app = await import('../../app/index.js');
    const { entryText } = await import('../show/entry.js');
    const shown = await app.show(entry, options.register);
    await out.print(options.json ? `${JSON.stringify(shown.entry)}\n` : entryText(shown, out));
    return exits.done;
}
export async function compare(entry, options, { out }) {
    const app = await import('../../app/index.js');
    const { comparisonText } = await import('../show/comparison.js');
    const found = await app.compare(entry, options.register);
    const { fields, headlines, contradictions, readouts, texts } = found;
    await out.print(options.json
        ? `${JSON.stringify({ entry: found.entry.id, fields, headlines, contradictions, readouts, texts })}\n`
        : comparisonText(found, out));
    return exits.done;
}
