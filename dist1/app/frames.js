import { IsnadError } from '../model/errors.js';
import { frameSets } from '../read/events/frames.js';
/** What the frames cover: all of them, or those of one PLOVER type. */
export function frames(type) {
    const sets = frameSets();
    if (type === undefined)
        return sets;
    const asked = type.toLowerCase();
    const found = sets.filter(set => set.id.toLowerCase() === asked || set.type.toLowerCase() === asked);
    if (found.length > 0)
        return found;
    throw new IsnadError('usage', `There are no frames of “${type}”.`, `There are those of ${sets.map(({ id }) => id).join(', ')}.`);
}
