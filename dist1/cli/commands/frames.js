import { exits } from '../context.js';
export async function frames(type, options, { out }) {
    const app = await import('../../app/index.js');
    const show = await import('../show/frames.js');
    const sets = app.frames(type);
    if (options.json)
        for (const set of sets)
            await out.print(`${JSON.stringify(set)}\n`);
    else
        await out.print(type === undefined ? show.framesText(sets, out) : show.frameText(sets, app.labels(), out));
    return exits.done;
}
