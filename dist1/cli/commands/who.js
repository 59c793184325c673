import { exits } from '../context.js';
export async function who(name, options, { out }) {
    const app = await import('../../app/index.js');
    const { whoText } = await import('../show/who.js');
    const found = await app.who(name, options);
    const { known, candidates } = found;
    await out.print(options.json ? `${JSON.stringify(known ?? { candidates })}\n` : whoText(name, found, out));
    return exits.done;
}
