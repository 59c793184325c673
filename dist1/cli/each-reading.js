import { exits } from './context.js';
import { errorText } from './errors.js';
import { settingsIn } from './web-options.js';
/** Reads the pages one by one and prints each as it comes; what cannot be read is told, and counted at the end. */
export async function printEach(paths, options, { out, err, stdin }, { lines, text }) {
    const { readPages } = await import('../app/index.js');
    const { web, rest } = settingsIn(options);
    const { json, ...facts } = rest;
    const found = async (list) => {
        const [{ foundText }, { paintFor }] = await Promise.all([import('./show/web.js'), import('./show/paint.js')]);
        await err.print(foundText(paintFor(err), list));
    };
    let done = 0;
    let failed = 0;
    for await (const item of readPages({ paths, stdin, web: { ...web, found }, ...facts })) {
        if ('failure' in item) {
            failed++;
            await err.print(errorText(item.failure.error, item.failure.source));
        }
        else {
            await out.print(json ? lines(item.reading) : `${done > 0 ? '\n' : ''}${text(item.reading)}`);
            done++;
        }
        if (out.closed)
            break;
    }
    if (failed > 0)
        await err.print(`isnad: ${done} read, ${failed} failed\n`);
    return failed > 0 ? exits.failed : exits.done;
}
