import { exits } from '../context.js';
export async function world(name, options, { out }) {
    const app = await import('../../app/index.js');
    const show = await import('../show/world.js');
    if (name === undefined) {
        const size = app.worldSize();
        await out.print(options.json ? `${JSON.stringify(size)}\n` : show.worldSizeText(size, out));
        return exits.done;
    }
    const found = app.lookUp(name, options.at);
    await out.print(options.json ? `${JSON.stringify(found)}\n` : show.worldText(found, out));
    return exits.done;
}
