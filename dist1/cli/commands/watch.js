import { exits } from '../context.js';
import { errorText } from '../errors.js';
import { untilAsked } from '../until-asked.js';
import { settingsIn } from '../web-options.js';
export async function watch(paths, options, { out, err }) {
    const app = await import('../../app/index.js');
    const { stepJson, stepText, watchText } = await import('../show/web.js');
    const { paintFor } = await import('../show/paint.js');
    const { web, rest } = settingsIn(options);
    const { json, ...more } = rest;
    const paint = paintFor(out);
    const { signal, done } = untilAsked();
    const tell = async (step) => {
        const now = new Date();
        if (json)
            return out.print(stepJson(step, now));
        const text = stepText(paint, step, now);
        if (text.out)
            await out.print(text.out);
        if (text.err)
            await err.print(text.err);
    };
    try {
        const report = await app.watch({ paths, ...more, ...web, stop: signal }, tell);
        const { stopped, ...counts } = report;
        if (stopped)
            await err.print(errorText(stopped));
        await out.print(json ? `${JSON.stringify({ outcome: 'ended', ...counts })}\n` : watchText(report));
        // Whoever ends a watch has seen what failed; a single round is a batch like any other.
        return stopped || (options.once && report.failed > 0) ? exits.failed : exits.done;
    }
    finally {
        done();
    }
}
