import { exits } from '../context.js';
import { errorText } from '../errors.js';
import { progressBar } from '../progress.js';
import { settingsIn } from '../web-options.js';
const countsText = ({ added, known, failed }) => `${added} added, ${known} known already, ${failed} failed\n`;
const feedText = ({ out, err }) => out + err;
export async function add(paths, options, { out, err, stdin }) {
    const app = await import('../../app/index.js');
    const { heldText } = await import('../show/held.js');
    const { stepText } = await import('../show/web.js');
    const { paintFor } = await import('../show/paint.js');
    const { web, rest } = settingsIn(options);
    const bar = progressBar(err);
    const paint = paintFor(err);
    const tell = ({ failure, step, ...counts }) => {
        // Of the web it is told what was found at an address; pages are only counted, as those of files are.
        const isFeed = step?.outcome === 'feed' || step?.outcome === 'left';
        const told = failure
            ? errorText(failure.error, failure.source)
            : isFeed
                ? feedText(stepText(paint, step, new Date()))
                : '';
        if (told) {
            bar.clear();
            void err.print(told);
        }
        bar.draw(counts);
    };
    try {
        const report = await app.add({ paths, stdin, web, ...rest }, tell);
        bar.clear();
        if (report.stopped)
            await err.print(errorText(report.stopped));
        await out.print(countsText(report) + heldText(report));
        return report.failed > 0 || report.stopped ? exits.failed : exits.done;
    }
    finally {
        bar.clear();
    }
}
