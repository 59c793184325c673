import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { codeOf, IsnadError } from '../../model/errors.js';
// Two watches on one register would fetch every page twice, as when a timer starts one before the last has ended; and two servers
// would tell everything twice.
const beat = 60_000;
const silence = 3 * beat;
const lives = (pid) => {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return codeOf(error) === 'EPERM';
    }
};
/** Another program is at work if it said so lately, and on this machine if it is there. */
const isAlive = ({ pid, host, beat: last }) => Date.now() - Date.parse(last) < silence && (host !== hostname() || (pid !== process.pid && lives(pid)));
const workers = { watch: 'watch', webhooks: 'sender of webhooks' };
const busy = (work, { pid, host }) => new IsnadError('register/busy', `Another ${workers[work]} is at work on this register: process ${pid} on ${host}.`, 'Wait until it has ended, end it, or name another register with --register.');
/** Does what only one program at a time may do for a register. */
export async function alone(store, name, work) {
    const holder = randomUUID();
    const mine = () => ({ holder, pid: process.pid, host: hostname(), beat: new Date().toISOString() });
    const other = await store.lease(name, mine(), isAlive);
    if (other)
        throw busy(name, other);
    // A beat that is missed, since the register is busy, is made up for by the next.
    const timer = setInterval(() => void store.lease(name, mine(), isAlive).catch(() => { }), beat);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
        await store.release(name, holder).catch(() => { });
    }
}
