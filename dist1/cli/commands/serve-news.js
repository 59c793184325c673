import { asIsnadError, errorText } from '../errors.js';
import { settingsIn } from '../web-options.js';
async function watchFeeds(paths, options, { register, stop }, { out, err }) {
    const app = await import('../../app/index.js');
    const { stepText } = await import('../show/web.js');
    const { paintFor } = await import('../show/paint.js');
    const { web } = settingsIn(options);
    const paint = paintFor(out);
    const tell = async (step) => {
        const text = stepText(paint, step, new Date());
        if (text.out)
            await out.print(text.out);
        if (text.err)
            await err.print(text.err);
    };
    const { interval } = options;
    const more = {
        ...web,
        ...(register === undefined ? {} : { register }),
        ...(interval === undefined ? {} : { interval }),
    };
    const { stopped } = await app.watch({ paths, ...more, stop }, tell);
    if (stopped)
        await err.print(errorText(stopped));
}
function deliveryText(step) {
    const { url, outcome } = step;
    if (outcome === 'delivered')
        return null;
    const after = {
        failed: 'It is tried again later.',
        'given-up': 'The message is given up; the next one is tried.',
        ended: 'Nothing more is sent there until the server is started again.',
        trouble: 'It is tried again later.',
    }[outcome];
    return `${errorText(step.error, url)}       ${after}\n`;
}
async function tellOthers(urls, options, serving, { err }) {
    const app = await import('../../app/index.js');
    const { opened, base, stop } = serving;
    const { allowPrivate = [], webhookSecret } = options;
    const secret = webhookSecret ?? process.env.ISNAD_WEBHOOK_SECRET ?? '';
    await app.sendWebhooks(opened, { urls, secret, allowPrivate, base, stop }, step => {
        const text = deliveryText(step);
        if (text !== null)
            void err.print(text);
    });
}
const isWrongUse = ({ code }) => /^(?:usage$|input\/|feed\/)/u.test(code);
/** Goes on beside the server until it is stopped. Wrong use ends all of it; what else fails is told, and the rest goes on. */
export async function spreadNews(options, serving, context) {
    const { watch = [], webhook = [] } = options;
    const works = [
        ...(watch.length > 0 ? [(given) => watchFeeds(watch, options, given, context)] : []),
        ...(webhook.length > 0 ? [(given) => tellOthers(webhook, options, given, context)] : []),
    ];
    const end = new AbortController();
    const stop = AbortSignal.any([serving.stop, end.signal]);
    const wrong = [];
    const going = works.map(async (work) => {
        try {
            await work({ ...serving, stop });
        }
        catch (cause) {
            const error = asIsnadError(cause);
            if (!isWrongUse(error))
                return context.err.print(errorText(error));
            wrong.push(error);
            end.abort();
        }
    });
    await Promise.all(going);
    if (wrong[0])
        throw wrong[0];
}
