import { IsnadError } from '../../model/errors.js';
import { failed } from '../acquired.js';
import { acquiredOf } from '../document.js';
import { gather } from '../gather.js';
import { contentOf, mediaType, messageOf, parameter } from './mime.js';
// A page as a browser saves it in one file: the page itself among its pictures and frames.
/** The pictures that lie in the file are most of it. */
const mostBytes = 64 * 1024 * 1024;
const isHtml = (part) => /^(?:text\/html|application\/xhtml\+xml)$/u.test(mediaType(part));
/** The part that is the page: the one that is named as the root or has its address, else the first. */
function rootOf(message, parts) {
    const pages = parts.filter(isHtml);
    const start = parameter(message.headers.get('content-type'), 'start');
    const address = message.headers.get('snapshot-content-location') ?? message.headers.get('content-location');
    return (pages.find(part => start !== null && part.headers.get('content-id') === start) ??
        pages.find(part => address !== undefined && part.headers.get('content-location') === address) ??
        pages[0] ??
        parts.find(part => mediaType(part) === 'text/plain'));
}
const webAddress = (text) => (text && /^https?:\/\//iu.test(text) ? text : null);
function timeOf(header) {
    const time = Date.parse(header ?? '');
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}
const pageless = () => new IsnadError('input/bad-archive', 'There is no page in this MHTML.', 'Save the page again, or as HTML.');
export async function* acquireMhtml(source, chunks, given) {
    const bytes = await gather(chunks, source, mostBytes);
    const { message, parts } = messageOf(bytes);
    const root = rootOf(message, parts);
    if (!root) {
        yield failed(source, pageless(), bytes.length);
        return;
    }
    const { headers } = message;
    const document = {
        source,
        bytes: contentOf(root),
        url: webAddress(headers.get('snapshot-content-location') ?? root.headers.get('content-location')),
        type: isHtml(root) ? mediaType(root) : null,
        charset: parameter(root.headers.get('content-type'), 'charset'),
        retrieved: timeOf(headers.get('date')),
    };
    yield acquiredOf(document, given, bytes.length);
}
