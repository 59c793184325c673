import { needIsoDate } from '../acquire/dates.js';
import { pageLimit, tooLarge } from '../acquire/decode.js';
import { pageOf, pageOfText } from '../acquire/document.js';
import { IsnadError } from '../model/errors.js';
const isMade = (given) => 'id' in given && 'noticed' in given && 'markup' in given;
// Programs without types may hand over anything.
const isGiven = (given) => {
    if (typeof given !== 'object' || given === null)
        return false;
    const { text, html, bytes } = given;
    return typeof text === 'string' || typeof html === 'string' || bytes instanceof Uint8Array;
};
const notGiven = () => new IsnadError('usage', 'This is no page.', 'Give a string, or an object with text, html or bytes.');
const day = (value, what) => value === null || value === undefined ? null : needIsoDate(value, what);
function factsOf({ published, outlet, title }) {
    const date = day(published, 'published');
    return { ...(date === null ? {} : { published: date }), ...(outlet ? { outlet } : {}), ...(title ? { title } : {}) };
}
const fromOutside = ({ source, url, retrieved }) => ({
    source: source ?? url ?? 'text',
    url: url ?? null,
    retrieved: day(retrieved, 'retrieved'),
});
function needSmall(size) {
    if (size > pageLimit)
        throw tooLarge('The page');
}
const half = /\p{Surrogate}/u;
/** Half a character has no place in a file: what was kept would not be what was read. */
export function needWhole(...texts) {
    if (texts.some(text => text && half.test(text)))
        throw new IsnadError('input/not-utf8', 'The page holds half a character (a lone surrogate).', 'Give whole ones: text.toWellFormed()');
}
function needMade(made) {
    if ('error' in made)
        throw made.error;
    return made.page;
}
function ofText(text, type, given) {
    needWhole(text);
    needSmall(Buffer.byteLength(text));
    const document = { ...fromOutside(given), text, type, noticed: [] };
    return needMade(pageOfText(document, factsOf(given)));
}
function ofBytes({ bytes, type, charset, ...given }) {
    needSmall(bytes.length);
    const document = { ...fromOutside(given), bytes, type: type ?? null, charset: charset ?? null };
    return needMade(pageOf(document, factsOf(given)));
}
/**
 * The page that something handed over is: its text, which is never changed again, and what is known of it. All spans are `[start, end)` in UTF-16
 * code units of `page.text`; of HTML that is the text made of it, not its source.
 * Throws an `IsnadError`: `input/empty`, `input/too-large` (8 MB), `input/bad-date`, `input/not-utf8` (half a character), of bytes `input/binary`; `usage` for what
 * is no page at all.
 */
export function givenPage(given) {
    if (typeof given === 'string')
        return ofText(given, null, {});
    if (!isGiven(given))
        throw notGiven();
    needWhole(given.source, given.url, given.outlet, given.title);
    if ('bytes' in given)
        return ofBytes(given);
    if ('html' in given)
        return ofText(given.html, 'text/html', given);
    if (!isMade(given))
        return ofText(given.text, null, given);
    needWhole(given.text);
    return given;
}
