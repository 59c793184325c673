import { exits } from '../context.js';
export async function explain(file, { at, ...facts }, { out, stdin }) {
    const app = await import('../../app/index.js');
    const { explainedText } = await import('../show/explained.js');
    const explained = await app.explain({ paths: [file], stdin, ...facts }, at);
    await out.print(explainedText(explained, out));
    return exits.done;
}
