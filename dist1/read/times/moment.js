// What an expression says, before it is counted from anything.
const emptyPoint = {
    kind: 'point',
    year: null,
    month: null,
    day: null,
    weekday: null,
    quarter: null,
    season: null,
    half: null,
    week: null,
    feast: null,
    offset: null,
    count: null,
    around: null,
    other: null,
    follow: null,
    decade: null,
    century: null,
    hijri: false,
    dir: null,
    shift: null,
    part: null,
    clock: null,
    mod: null,
    head: null,
    twin: null,
};
const fields = Object.keys(emptyPoint).filter(key => key !== 'kind');
export const point = (fields) => ({ ...emptyPoint, ...fields });
/** Two partial points that say different things of one; null when they contradict each other in a field. */
export function merged(a, b) {
    const out = { ...a };
    for (const key of fields) {
        const value = b[key];
        if (value === null || value === false)
            continue;
        const had = out[key];
        if (had !== null && had !== false && had !== value)
            return null;
        out[key] = value;
    }
    return out;
}
