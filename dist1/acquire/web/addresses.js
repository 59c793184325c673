import { IsnadError } from '../../model/errors.js';
const isWeb = (url) => /^https?:$/u.test(url.protocol) && !url.username && !url.password;
/** Whether what a user names is an address of the web and not a file. */
export const isWebAddress = (text) => /^https?:\/\//iu.test(text);
/** An address of the web as it was given. */
export function needWebAddress(text, where) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && isWeb(url))
        return url;
    throw new IsnadError('usage', `${where}: “${text}” is no address of the web.`, 'Write https://host/path.');
}
/** An address that somebody else wrote, seen from where he wrote it; null where it leads out of the web. */
export function webAddress(text, base) {
    const url = URL.canParse(text.trim(), base?.href) ? new URL(text.trim(), base) : null;
    return url && isWeb(url) ? url : null;
}
export const redirectError = (from, why, cause) => new IsnadError('network/redirect', `${from.href} redirects ${why}.`, 'Name the address that is meant.', cause);
/** Where a redirect leads. It may not leave the web, nor https where that is asked for. */
export function redirected(from, location, keepHttps) {
    if (!location || !URL.canParse(location, from.href))
        throw redirectError(from, 'to nowhere');
    const { protocol } = new URL(location, from);
    const to = webAddress(location, from);
    if (!to)
        throw redirectError(from, `to ${protocol}, which is no web, or with a password`);
    if (keepHttps && from.protocol === 'https:' && to.protocol === 'http:')
        throw redirectError(from, `from https to ${to.href}`);
    return to;
}
