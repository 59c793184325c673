import { makeSliceMap } from './slice-map.js';
/** Keeps so many, and as many that were met before these: what is met again stays, and a million pages fill no memory. */
export function makeSliceMemo(limit) {
    let now = makeSliceMap();
    let before = makeSliceMap();
    const add = (key, value) => {
        if (now.size() >= limit) {
            before = now;
            now = makeSliceMap();
        }
        now.add(key, value);
    };
    return {
        get(text, start, end) {
            const known = now.get(text, start, end);
            if (known !== undefined)
                return known;
            const found = before.get(text, start, end);
            if (found !== undefined)
                add(text.slice(start, end), found);
            return found;
        },
        add,
    };
}
