import { overlaps } from '../text/span.js';
/** The story of which a place is. */
export const storyAt = ({ stories }, span) => stories.find(({ headline, body }) => [headline, ...body].some(each => each !== null && overlaps(each, span)));
export function citedIn(reading, span) {
    const { page } = reading;
    const { id, source, url, outlet, text } = page;
    const published = storyAt(reading, span)?.published?.value ?? page.published;
    const line = text.slice(0, span[0]).split('\n').length;
    return { page: id, source, url, outlet, published, line, span, exact: text.slice(...span) };
}
