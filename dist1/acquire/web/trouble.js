import { errors } from 'undici';
import { IsnadError } from '../../model/errors.js';
const toRetry = (status) => status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
export function statusTrouble(url, status, wait) {
    const passing = toRetry(status);
    const advice = passing ? 'The service is busy or broken: try again later.' : 'Check the address.';
    return {
        error: new IsnadError('network/status', `${url.host} answers ${status}.`, advice),
        again: passing ? 'now' : 'never',
        wait,
    };
}
const codeOf = (cause) => {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return inner instanceof Error ? ('code' in inner ? String(inner.code) : inner.message) : String(inner);
};
const brokenOff = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ERR_STREAM_PREMATURE_CLOSE']);
const silent = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);
const advice = 'Check your connection and the address, or try again later.';
const certificates = 'Save the page with your browser and name the file; where the certificate that is missing is known, name it in $NODE_EXTRA_CA_CERTS.';
/** What went wrong on the way; `late` where the time for all of it was up. */
export function networkTrouble(url, cause, late) {
    const never = { again: 'never', wait: null };
    const later = { again: 'later', wait: null };
    if (cause instanceof IsnadError)
        return { error: cause, ...never };
    const { host } = url;
    if (late !== null) {
        const text = `${host} has given no whole answer in ${late / 1000} s.`;
        return { error: new IsnadError('network/timeout', text, advice, cause), ...later };
    }
    const code = codeOf(cause);
    if (silent.has(code))
        return { error: new IsnadError('network/timeout', `${host} does not answer.`, advice, cause), ...later };
    if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || brokenOff.has(code)) {
        const error = new IsnadError('network/unreachable', `${host} breaks off: ${code}.`, advice, cause);
        return { error, again: 'now', wait: null };
    }
    if (cause instanceof errors.HTTPParserError || code === 'UND_ERR_HEADERS_OVERFLOW') {
        const error = new IsnadError('network/bad-answer', `${host} does not speak HTTP: ${code}.`, 'Check the address.', cause);
        return { error, ...never };
    }
    if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)/u.test(code)) {
        const text = `${host} cannot be trusted: its certificate is not in order (${code}).`;
        return { error: new IsnadError('network/unreachable', text, certificates, cause), ...later };
    }
    return {
        error: new IsnadError('network/unreachable', `${host} cannot be reached: ${code}.`, advice, cause),
        ...later,
    };
}
/** Seconds or a date, as milliseconds from now. */
export function waitOf(header) {
    if (header === undefined)
        return null;
    if (/^\s*\d+\s*$/u.test(header))
        return Number(header) * 1000;
    const until = Date.parse(header);
    return Number.isNaN(until) ? null : Math.max(0, until - Date.now());
}
