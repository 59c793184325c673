import { IsnadError, messageOf } from '../model/errors.js';
import { makePage } from '../model/page.js';
import { failed } from './acquired.js';
import { garbledIn } from './charset/garbled.js';
import { decode } from './decode.js';
import { empty, isBlank } from './empty.js';
import { isHtml, pageOfHtml } from './html/index.js';
function makeFrom({ source, text, url, retrieved, type, noticed }, given) {
    if (isBlank(text))
        throw empty(source);
    const facts = { url, retrieved };
    const page = isHtml(text, type) ? pageOfHtml(source, text, facts) : makePage(source, text, facts);
    return {
        ...page,
        // What a page says of itself goes before what others say of it.
        published: page.published ?? given.published ?? null,
        outlet: page.outlet ?? given.outlet ?? null,
        title: page.title ?? given.title ?? null,
        noticed: [...noticed, ...page.noticed, ...garbledIn(page.text)],
    };
}
// A page that nobody has foreseen must not end the batch that it is in.
const broken = (cause) => {
    const why = messageOf(cause);
    return new IsnadError('internal', `Making a page of it failed: ${why}`, 'Please report this with the page.', cause);
};
function tried(work) {
    try {
        return { page: work() };
    }
    catch (error) {
        return { error: error instanceof IsnadError ? error : broken(error) };
    }
}
/** The page that a text is: HTML by its type, or where it has none by how it begins. */
export const pageOfText = (document, given) => tried(() => makeFrom(document, given));
/** The page that a document is, or why it is none. Every source of documents ends there: what is a page is decided once. */
export const pageOf = ({ bytes, charset, ...document }, given) => tried(() => makeFrom({ ...document, ...decode(bytes, { charset }) }, given));
/** The same, as sources give it; `bytes` is how much of the input it took. */
export function acquiredOf(document, given, bytes = document.bytes.length) {
    const made = pageOf(document, given);
    return 'page' in made ? { page: made.page, bytes } : failed(document.source, made.error, bytes);
}
