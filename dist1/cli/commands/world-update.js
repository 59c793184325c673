import { exits } from '../context.js';
export async function worldUpdate({ office, ...options }, { out }) {
    const { updateWorld } = await import('../../app/index.js');
    const { updateText } = await import('../show/world-update.js');
    const report = await updateWorld({ ...options, ...(office && { offices: office }) });
    await out.print(updateText(report, out));
    return exits.done;
}
