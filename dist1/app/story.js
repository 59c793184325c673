import { IsnadError } from '../model/errors.js';
import { chainsOf } from './chains.js';
import { needPage } from './pages-named.js';
const noStory = (wanted, { stories, page }) => new IsnadError('register/no-such-page', `The page ${page.id.slice(0, 12)} has no story ${wanted}.`, stories.length === 0 ? 'It has none at all.' : `It has ${stories.map(({ id }) => id).join(', ')}.`);
/** The reading that a page's name means. */
export async function needReading(store, wanted) {
    const { id } = await needPage(store, wanted);
    return (await store.reading(id));
}
/** A story by `PAGE:STORY`, or the main one of a page: its id, enough of its beginning, its source or its address. */
export async function storyNamed(store, wanted) {
    const [, page = wanted, name] = /^(.+):(s\d+)$/u.exec(wanted) ?? [];
    const reading = await needReading(store, page);
    if (name !== undefined && !reading.stories.some(({ id }) => id === name))
        throw noStory(name, reading);
    return { reading, story: name ?? reading.stories[0]?.id ?? 's0' };
}
/** The same with what came of it. */
export async function storyIn(store, wanted) {
    const { reading, story } = await storyNamed(store, wanted);
    const accounts = await store.entriesOfPage(reading.page.id);
    const ofStory = [...accounts].map(([account, entry]) => [...account.split(':').slice(1), entry]);
    return {
        story,
        reading,
        chains: chainsOf(reading).filter(chain => chain.story === story),
        entries: Object.fromEntries(ofStory.filter(([of]) => of === story).map(([, event, entry]) => [event, entry])),
    };
}
