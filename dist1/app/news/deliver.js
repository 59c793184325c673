import { setTimeout as pause } from 'node:timers/promises';
import { agentName } from '../../acquire/web/agent.js';
import { exchange } from '../../acquire/web/exchange.js';
import { statusTrouble } from '../../acquire/web/trouble.js';
// Three hours in all: who is away for a night has missed something, and sees by the log that he has.
export const usualPace = { look: 2000, first: 5000, longest: 3_600_000, tries: 9, timeout: 15_000 };
const answerBytes = 65_536;
const limitsOf = ({ timeout }) => ({
    ...{ timeout, silence: timeout, bytes: answerBytes, redirects: 0 },
    // Attempts are counted here, so that each is signed with its own time.
    ...{ waits: [], longestWait: 0 },
});
/** What is said in the answer is of no interest. Redirects are not followed: whoever moves says so to whoever runs this. */
const taking = async ({ status, url, wait }) => {
    if (status >= 200 && status < 300)
        return { value: null };
    const trouble = statusTrouble(url, status, wait);
    // Who is gone says so once.
    return status === 410 ? { value: trouble.error } : { trouble };
};
async function attempt({ url, signer, connection, pace }, { id, body }) {
    const now = new Date();
    const headers = {
        'user-agent': agentName(),
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signer.sign(id, now, body),
    };
    return exchange(connection, { url, headers, json: body }, limitsOf(pace), taking);
}
const factor = 4;
/** Sends a parcel until it is taken, given up or ended; goes on from where it was tried before. Throws when it is stopped. */
export async function deliver(route, parcel, before, { tell, keep }) {
    const { pace, connection } = route;
    const { id } = parcel;
    const rest = (time) => pause(Math.min(pace.longest, time), undefined, connection.stop ? { signal: connection.stop } : {});
    const had = before?.id === id ? before : null;
    if (had)
        await rest(Math.max(0, Date.parse(had.again) - Date.now()));
    for (let tries = (had?.tries ?? 0) + 1;; tries++) {
        const outcome = await attempt(route, parcel);
        if ('value' in outcome) {
            const error = outcome.value;
            return error === null ? { outcome: 'delivered', id, tries } : { outcome: 'ended', id, tries, error };
        }
        const { error, wait } = outcome.trouble;
        if (error.code === 'network/private-address')
            return { outcome: 'ended', id, tries, error };
        if (tries >= pace.tries)
            return { outcome: 'given-up', id, tries, error };
        const time = Math.min(pace.longest, Math.max(wait ?? 0, pace.first * factor ** (tries - 1)));
        const again = new Date(Date.now() + time).toISOString();
        await keep({ id, tries, again });
        tell({ outcome: 'failed', id, tries, error, again });
        await rest(time);
    }
}
