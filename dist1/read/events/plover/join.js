const dateOf = (time) => time?.date?.value?.slice(0, 10) ?? time?.value ?? null;
function datesMeet(a, b) {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x === null || y === null || x === y || x.startsWith(y) || y.startsWith(x);
}
const meet = (a, b, sideOf) => {
    const sides = new Set(a.map(sideOf));
    return b.some(id => sides.has(sideOf(id)));
};
const overlap = (a, b, sideOf) => a.length === 0 || b.length === 0 || meet(a, b, sideOf);
const same = (a, b) => a === null || b === null || a === b;
const rank = { denied: 5, cancelled: 4, happened: 3, ongoing: 2, planned: 1, possible: 0 };
// What is said or given is done by one of whom it is told: «وقع الطرفان وثيقة، وتعهد الاتحاد بمراقبتها». Of violence one verb tells who suffers it,
// the next who did it.
const byHands = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'MOBILIZE', 'RETREAT']);
const isAnothers = (event, telling) => !byHands.has(telling.type) &&
    event.tellings.some(t => t.sentence === telling.sentence) &&
    event.actors.length === 0 &&
    telling.actors.length > 0;
function mayMeet(event, telling, sideOf) {
    if (event.main.type !== telling.type || !same(event.mode, telling.mode) || !datesMeet(event.time, telling.time))
        return false;
    if (isAnothers(event, telling))
        return false;
    return (overlap(event.actors, telling.actors, sideOf) &&
        overlap(event.recipients, telling.recipients, sideOf) &&
        (same(event.place, telling.place) || event.tellings.some(t => t.sentence === telling.sentence)));
}
// how many sentences behind its headline a story tells of the same
const lead = 3;
// Told far apart by nobody of anybody, two events of a type may be two; of what is said or signed, in two sentences at all.
const isLoose = (event, telling) => {
    const shared = [...event.actors, ...event.recipients].some(id => telling.actors.includes(id) || telling.recipients.includes(id)) ||
        (event.place !== null && event.place === telling.place);
    const near = byHands.has(telling.type) ? 1 : 0;
    return (!shared &&
        !event.tellings.some(t => {
            const apart = Math.abs(t.sentence - telling.sentence);
            return apart <= (t.headline || telling.headline ? lead : near);
        }));
};
const union = (a, b) => [...new Set([...a, ...b])];
// What a headline announces the body may tell as done; a status that no verb tells gives way.
function statusWith(event, telling) {
    if (telling.weak)
        return event.status;
    if (event.tellings.every(t => t.weak))
        return telling.status;
    if (event.tellings.every(t => t.weak || t.headline) && !telling.headline && telling.status !== 'possible')
        return telling.status;
    return rank[telling.status] > rank[event.status] ? telling.status : event.status;
}
function add(event, telling) {
    event.status = statusWith(event, telling);
    if (event.tellings.every(t => t.headline) && !telling.headline)
        event.main = telling;
    event.mode ??= telling.mode;
    event.time ??= telling.time;
    event.place ??= telling.place;
    event.actors = union(event.actors, telling.actors);
    event.recipients = union(event.recipients, telling.recipients).filter(id => !event.actors.includes(id));
    event.tellings.push(telling);
}
/** Joins the tellings of one event: of one type and mode, with parties that meet or are not said, on one day. */
export function joinTellings(tellings, sideOf) {
    const events = [];
    for (const telling of tellings) {
        const event = events.findLast(e => mayMeet(e, telling, sideOf) && !isLoose(e, telling));
        if (event)
            add(event, telling);
        else {
            const { mode, status, time, actors, recipients, place } = telling;
            events.push({ main: telling, tellings: [telling], mode, status, time, actors, recipients, place });
        }
    }
    return events;
}
