import { lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import { IsnadError } from '../../model/errors.js';
import { isInner } from './inner.js';
const systemResolve = host => new Promise((found, failed) => {
    systemLookup(host, { all: true }, (error, addresses) => (error ? failed(error) : found(addresses)));
});
const bareHost = (host) => host.replace(/^\[|\]$/gu, '').toLowerCase();
const refused = (host, address) => new IsnadError('network/private-address', `${host} is ${host === address ? '' : `${address}, `}an address of this machine or of a private network.`, `If you mean it, say so: --allow-private ${host}`);
/** Refuses an address in digits that lies inside: no name is looked up for it. */
export function needOpen({ hostname }, { inner }) {
    const host = bareHost(hostname);
    if (isIP(host) && isInner(host) && !inner.has(host))
        throw refused(host, host);
}
/**
 * Looks a name up for the connection itself, so that what was looked at is what is connected to: a name that is looked up
 * again for the connection could mean something else by then.
 */
export function guardedLookup({ inner, resolve }) {
    return (host, options, done) => {
        const answer = async () => {
            const addresses = await resolve(host);
            const hidden = inner.has(bareHost(host)) ? undefined : addresses.find(({ address }) => isInner(address));
            if (hidden)
                throw refused(host, hidden.address);
            return addresses;
        };
        answer().then(addresses => {
            const [first] = addresses;
            if (!first)
                done(Object.assign(new Error(`no address of ${host}`), { code: 'ENOTFOUND' }), '');
            else if (options.all)
                done(null, addresses);
            else
                done(null, first.address, first.family);
        }, error => done(error, ''));
    };
}
/** A host as it stands in addresses; people write it with its port, or as the address that they want. */
function hostOf(text) {
    const address = /^https?:\/\//iu.test(text) ? text : `http://${text}`;
    return bareHost(URL.canParse(address) ? new URL(address).hostname : text);
}
export const gateFor = (hosts, resolve = systemResolve) => ({
    inner: new Set([...hosts].map(hostOf)),
    resolve,
});
