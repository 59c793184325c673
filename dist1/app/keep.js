import { IsnadError } from '../model/errors.js';
import { pageId } from '../model/page.js';
import { Reading } from '../model/records.js';
import { isKnown } from './add.js';
import { givenPage, needWhole } from './given-page.js';
import { read } from './read-given.js';
import { reader } from './reader.js';
// Single pages that a program has, into an opened register.
const isReading = (given) => typeof given === 'object' && 'stories' in given;
const noReading = (why) => new IsnadError('usage', `This is no Reading: ${why}`, 'Give what read() gave, or the page itself.');
/** A reading that a program made elsewhere must be one: what is kept is cited. */
function needReading(given) {
    const { data, error } = Reading.safeParse(given);
    if (!data) {
        const [issue] = error.issues;
        throw noReading(`${issue?.path.join('.')}: ${issue?.message}`);
    }
    if (data.page.id !== pageId(data.page.text))
        throw noReading('the id of its page is not that of its text.');
    needWhole(data.page.text, data.page.source, data.page.url, data.page.outlet, data.page.title);
    return data;
}
/** Reads a page into an opened register, or keeps what was read of it; a page that is in it already stays as it is. */
export async function keepIn(store, given) {
    if (isReading(given))
        return store.add(needReading(given));
    const page = givenPage(given);
    if (await isKnown(store, page))
        return { page: page.id, outcome: 'same' };
    return store.add(read(page), reader());
}
