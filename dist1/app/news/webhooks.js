import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { needWebAddress } from '../../acquire/web/addresses.js';
import { connect } from '../../acquire/web/exchange.js';
import { gateFor } from '../../acquire/web/gate.js';
import { messageOf as causeText, IsnadError } from '../../model/errors.js';
import { alone } from '../web/alone.js';
import { deliver, usualPace } from './deliver.js';
import { bundlesOf, messageOf } from './messages.js';
export const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`;
const leastBytes = 24;
/** Signs with a secret that is long enough to be one. */
function signerOf(secret) {
    const bytes = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64');
    if (bytes.length < leastBytes)
        throw new IsnadError('usage', `A secret of webhooks is base64 of ${leastBytes} bytes or more.`, `Give both sides one, e.g. ${newSecret()}`);
    return new Webhook(bytes.toString('base64'));
}
/** Where the target stands in the log, by its address: that of somebody else is his own affair. */
export const noteName = ({ href }) => `webhook/${createHash('sha256').update(href).digest('hex').slice(0, 16)}`;
const keepReached = (store, name, reached) => store.note(name, JSON.stringify(reached));
/** A new target hears of what changes from now on. Isnad 0.1.0 noted the place alone. */
async function reachedBy(store, name) {
    const noted = JSON.parse((await store.noted(name)) ?? 'null');
    if (typeof noted === 'number')
        return { place: noted, tried: null };
    if (noted !== null)
        return noted;
    const reached = { place: await store.lastChange(), tried: null };
    await keepReached(store, name, reached);
    return reached;
}
const atOnce = 200;
/** Sends what has changed since; false where nothing has. */
async function sendOn(work, name, reached) {
    const { store, url, base, tell } = work;
    const from = reached.place ?? 0;
    const changes = await store.changesAfter(from, atOnce);
    const bundles = bundlesOf(changes);
    for (const [i, bundle] of bundles.entries()) {
        const message = await messageOf(store, bundle, base);
        const parcel = { id: `${bundle.entry.replace(':', '_')}_${bundle.last}`, body: JSON.stringify(message) };
        const delivery = await deliver(work, parcel, reached.tried, {
            tell: step => tell({ url: url.href, ...step }),
            keep: tried => {
                reached.tried = tried;
                return keepReached(store, name, reached);
            },
        });
        reached.tried = null;
        tell({ url: url.href, ...delivery });
        if (delivery.outcome === 'ended') {
            reached.place = null;
            return true;
        }
        const rest = bundles.slice(i + 1).map(({ first }) => first - 1);
        // What is sent of an entry twice, since the program ended in between, has the same id. What cannot be noted is not sent again either.
        reached.place = Math.max(reached.place ?? from, Math.min(...rest, changes.at(-1).n));
        await keepReached(store, name, reached);
    }
    return changes.length > 0;
}
const broken = (cause) => new IsnadError('internal', `Telling it failed: ${causeText(cause)}`, 'Please report this.', cause);
/** Waits; false where it was stopped meanwhile. */
const rested = (time, stop) => pause(time, true, { signal: stop }).catch(() => false);
/** What the register says may pass; the next look tries again. */
async function tended(work) {
    const { store, url, pace, stop, tell } = work;
    const name = noteName(url);
    let reached = null;
    for (let time = 0; await rested(time, stop);) {
        try {
            reached ??= await reachedBy(store, name);
            const more = await sendOn(work, name, reached);
            if (reached.place === null)
                return;
            time = more ? 0 : pace.look;
        }
        catch (error) {
            if (stop.aborted)
                return;
            tell({ url: url.href, outcome: 'trouble', error: error instanceof IsnadError ? error : broken(error) });
            time = pace.first;
        }
    }
}
/** Tells targets what changes in a register, until it is stopped. Wrong use is told at once. */
export async function sendWebhooks(store, options, tell) {
    const { urls, secret, allowPrivate = [], base = null, stop, resolve } = options;
    const signer = signerOf(secret);
    const targets = [...new Set(urls.map(url => needWebAddress(url, '--webhook').href))].map(href => new URL(href));
    const connection = connect(resolve ? gateFor(allowPrivate, resolve) : gateFor(allowPrivate), stop);
    const pace = { ...usualPace, ...options.pace };
    try {
        await alone(store, 'webhooks', () => Promise.all(targets.map(url => tended({ store, url, signer, connection, pace, base, stop, tell }))));
    }
    finally {
        await connection.dispatcher.destroy();
    }
}
