import { IsnadError } from '../../model/errors.js';
import { maybeList } from '../feeds/of-document.js';
import { bytesOf, tooLarge, unpackedFile } from './body.js';
import { listBytes } from './limits.js';
/** What can be a page, a feed or a sitemap; a server that does not say what it sends may send any of them. */
const readable = /^(?:$|text\/|application\/(?:[\w.+-]*(?:xml|json|rss|atom)|gzip|x-gzip|octet-stream)$)/u;
const onlyPage = /^(?:text\/html|application\/xhtml\+xml)$/u;
const typeOf = (header) => (header ?? '').split(';')[0].trim().toLowerCase();
const charsetOf = (header) => /;\s*charset\s*=\s*["']?([\w.:-]+)/iu.exec(header ?? '')?.[1] ?? null;
const badType = (url, type) => new IsnadError('network/bad-type', `${url.href} is ${type}, and no page.`, 'Only pages of text, feeds and sitemaps can be read from the web.');
/** The document that an answer is. Types that are none, and what says that it is too large, are not begun. */
export async function documentOf(source, { url, header, body }, most) {
    const [named, encoding] = [header('content-type'), header('content-encoding') ?? ''];
    const type = typeOf(named);
    if (!readable.test(type))
        throw badType(url, type);
    const bytes = onlyPage.test(type) ? most : Math.max(most, listBytes);
    if (Number(header('content-length') ?? 0) > bytes)
        throw tooLarge(url.href, bytes);
    const sent = await bytesOf(body, encoding, url.href, bytes);
    const file = unpackedFile(sent, url.href, listBytes);
    if (file.length > most && !maybeList(file))
        throw tooLarge(url.href, most);
    // Sitemaps are sent as packed files; whatever else is packed is an archive, or a program.
    if (file !== sent && !maybeList(file))
        throw badType(url, 'a packed file');
    return {
        source,
        bytes: file,
        url: url.href,
        type: file === sent && type ? type : null,
        charset: charsetOf(named),
        retrieved: new Date().toISOString(),
    };
}
