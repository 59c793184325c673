import { IsnadError } from '../../model/errors.js';
import { robotsKept } from './robots.js';
// What is not fetched, though it could be.
export const disallowed = (url) => ({
    error: new IsnadError('network/robots', `${url.host} does not let programs fetch ${url.pathname} (robots.txt).`, 'Save the page with your browser and name the file.'),
    again: 'later',
    wait: robotsKept,
});
/** A host whose rules cannot be known now is left alone; one that is not there at all is told as such. */
export function unknownRules({ host }, { error, wait }) {
    if (error.code === 'network/private-address' || error.code === 'network/unreachable')
        return { error, again: error.code === 'network/unreachable' ? 'later' : 'never', wait };
    const why = new IsnadError('network/robots-unreachable', `${host} is left alone, since its robots.txt cannot be read: ${error.message}`, 'Try again later, or save the page with your browser and name the file.', error);
    return { error: why, again: 'later', wait };
}
export const mustWait = ({ host }, until) => ({
    error: new IsnadError('network/told-to-wait', `${host} has asked to be left alone until ${new Date(until).toISOString().slice(0, 19)}Z.`, 'Try again then.'),
    again: 'later',
    wait: until - Date.now(),
});
