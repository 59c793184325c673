import { IsnadError } from '../../model/errors.js';
import { agentName } from './agent.js';
import { bytesOf, tooLarge } from './body.js';
import { connect, exchange, follow, isRedirect, locationOf, } from './exchange.js';
import { gateFor } from './gate.js';
import { serviceLimits } from './limits.js';
import { statusTrouble } from './trouble.js';
const badAnswer = (url, what, cause) => new IsnadError('network/bad-answer', `${url.host} answers with ${what}.`, 'Check the address.', cause);
/** The whole of an answer. What says beforehand that it is too large is not begun. */
async function textOf({ header, body, url }, { bytes }) {
    if (Number(header('content-length') ?? 0) > bytes)
        throw tooLarge(url.host, bytes);
    const whole = await bytesOf(body, header('content-encoding') ?? '', url.host, bytes);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(whole);
    }
    catch (cause) {
        throw badAnswer(url, 'what is not UTF-8', cause);
    }
}
const taking = ({ accepted }, limits) => async (answer) => {
    const { status, url, header } = answer;
    if (isRedirect(status))
        return { value: { location: locationOf(answer) } };
    if (status < 200 || status > 299)
        return { trouble: statusTrouble(url, status, answer.wait) };
    const type = header('content-type') ?? '';
    if (!accepted.test(type))
        throw badAnswer(url, type || 'something that it does not name');
    return { value: { done: await textOf(answer, limits) } };
};
/** The text of an answer of a service that the user has named, be it on this machine. */
export async function request(what, limits = serviceLimits) {
    const { url, form, accept } = what;
    const connection = connect(gateFor([url.hostname]));
    const headers = { accept, 'user-agent': agentName() };
    try {
        const outcome = await follow(url, { redirects: limits.redirects, keepHttps: true }, at => exchange(connection, { url: at, headers, form }, limits, taking(what, limits)));
        if ('trouble' in outcome)
            throw outcome.trouble.error;
        return outcome.value;
    }
    finally {
        await connection.dispatcher.destroy();
    }
}
