import { needIsoDate } from '../../acquire/index.js';
import { openWeb } from '../../acquire/web/web.js';
export const usualLimit = 100;
export function webOf({ allowPrivate = [], contact, delay, stop, requests = {} }) {
    const who = contact ?? process.env.ISNAD_CONTACT;
    return openWeb({
        allowPrivate,
        ...(who ? { contact: who } : {}),
        ...(delay === undefined ? {} : { gap: delay * 1000 }),
        ...(stop ? { stop } : {}),
        ...requests,
    });
}
/** The day from which on pages are wanted. */
export const sinceOf = ({ since }) => since === undefined ? null : needIsoDate(since, '--since');
/** Opens the web for some work, and closes it whatever happens. */
export async function withWeb(settings, work) {
    const web = webOf(settings);
    try {
        return await work(web);
    }
    finally {
        await web.close();
    }
}
