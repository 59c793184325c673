import { shared } from '../words.js';
import { firstOf } from './copies.js';
import { copyKind, sampleOf } from './sketch.js';
function shareOf(sketch, other) {
    const own = sampleOf(sketch);
    return own.size === 0 ? 1 : shared([...own], sampleOf(other)) / own.size;
}
/** Of these stories those that are copies of one, the likest first. */
export const copiesAmong = (story, others) => others
    .flatMap(other => {
    const kind = other.id === story.id ? null : copyKind(story.sketch, other.sketch);
    return kind === null ? [] : [{ story: other, kind, share: shareOf(story.sketch, other.sketch) }];
})
    .sort((x, y) => y.share - x.share || (x.story.id < y.story.id ? -1 : 1));
/** The one of several copies of a text that was first, where dates or credits tell. */
export function firstAmong(stories) {
    const open = stories.filter(one => stories.every(other => other === one || firstOf(one, other) !== other));
    const [first] = open;
    return first && open.length === 1 && stories.length > 1 ? first : null;
}
