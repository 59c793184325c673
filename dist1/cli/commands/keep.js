import { exits } from '../context.js';
import { errorText } from '../errors.js';
import { progressBar } from '../progress.js';
export async function remove(pages, { json, ...options }, { out }) {
    const app = await import('../../app/index.js');
    const { heldText, letGoText } = await import('../show/held.js');
    const report = await app.remove(pages, options);
    const count = report.pages.length === 1 ? 'one page' : `${report.pages.length} pages`;
    await out.print(json ? `${JSON.stringify(report)}\n` : `${count} taken out\n${heldText(report)}${letGoText(report)}`);
    return exits.done;
}
export async function rebuild({ json, register }, { out, err }) {
    const app = await import('../../app/index.js');
    const { heldText, letGoText } = await import('../show/held.js');
    const bar = progressBar(err);
    try {
        const report = await app.rebuild(register, ({ failure, progress, changed, same, failed }) => {
            if (failure) {
                bar.clear();
                void err.print(errorText(failure.error, failure.source));
            }
            bar.draw({ progress, added: changed, known: same, failed });
        });
        bar.clear();
        const { changed, same, failed, known } = report;
        const counts = `${changed} read otherwise, ${same} the same, ${known} read by this reader already, ${failed} failed`;
        await out.print(json ? `${JSON.stringify(report)}\n` : `${counts}\n${heldText(report)}${letGoText(report)}`);
        return failed > 0 ? exits.failed : exits.done;
    }
    finally {
        bar.clear();
    }
}
