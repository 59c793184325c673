import { sketchOfStory } from './story.js';
// A story as it is compared with others whose copy it may be.
export const storyId = (page, story) => `${page.slice(0, 16)}:${story}`;
export const isWholeDay = (value) => value !== null && /^\d{4}-\d{2}-\d{2}/u.test(value);
/** When a story was published, where it or its page tells a whole day. */
export const publishedOf = ({ page }, { published, kind }) => [published?.value ?? null, kind === 'main' ? page.published : null].find(isWholeDay) ?? null;
export const copyableOf = (reading, story) => ({
    id: storyId(reading.page.id, story.id),
    outlet: reading.page.outlet,
    published: publishedOf(reading, story),
    credit: story.credit ?? story.dateline?.agency ?? null,
    sketch: sketchOfStory(reading.page.text, story),
});
