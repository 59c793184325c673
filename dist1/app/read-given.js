import { givenPage } from './given-page.js';
import { readPage } from './read-page.js';
/**
 * Reads one page: its stories and furniture, and in each story times, mentions, statements with their chains, and events. Synchronous, and the
 * same for the same page: nothing is kept, no file but Isnad's own knowledge is opened, no clock is asked. The first call loads that
 * knowledge (about half a second).
 * Throws an `IsnadError`: `input/empty`, `input/too-large` (8 MB), `input/bad-date`, `input/not-utf8` (half a character, or a charset that cannot be told), and of
 * bytes `input/binary`.
 */
export function read(given) {
    const result = readPage(givenPage(given));
    if ('stage' in result)
        throw result.error;
    return result;
}
