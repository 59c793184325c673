import { fold } from './words.js';
import { outletByName } from './world.js';
const known = new Map();
/** An outlet by its id, whatever a page calls it. */
export function outletKey(name) {
    const found = known.get(name);
    if (found !== undefined)
        return found;
    const key = outletByName(name) ?? `outlet:${fold(name).trim()}`;
    known.set(name, key);
    return key;
}
