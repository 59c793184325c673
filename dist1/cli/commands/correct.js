import { exits } from '../context.js';
const lines = (items) => items.map(item => `${JSON.stringify(item)}\n`).join('');
export async function correct(wanted, { json, ...options }, { out }) {
    const app = await import('../../app/index.js');
    const { correctedText } = await import('../show/correction.js');
    const found = await app.correct(wanted, options);
    await out.print(json ? lines(found.corrections) : correctedText(found, out));
    return exits.done;
}
export async function undo(n, { json, ...options }, { out }) {
    const app = await import('../../app/index.js');
    const { correctedText } = await import('../show/correction.js');
    const found = await app.undo(n, options);
    await out.print(json ? lines(found.corrections) : correctedText(found, out));
    return exits.done;
}
export async function list({ json, register }, { out }) {
    const app = await import('../../app/index.js');
    const { correctionsText } = await import('../show/correction.js');
    const found = await app.corrections(register);
    await out.print(json ? lines(found.corrections) : correctionsText(found, out));
    return exits.done;
}
