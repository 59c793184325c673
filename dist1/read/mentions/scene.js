// The state that a story is about, told by whom and what it names.
const minMentions = 3;
const minShare = 0.5;
const heads = ['president', 'prime-minister'];
function stateOf({ title, ref, name }, { states, bodies, places, people, terms, termsOf }) {
    const of = title?.of ?? ref;
    if (of !== null) {
        const state = of.slice(0, of.indexOf('/') < 0 ? undefined : of.indexOf('/'));
        if (states.has(state))
            return state;
        // a land with offices of its own, as Chechnya, is as good as a state
        const land = places.get(of);
        if (land)
            return heads.some(role => terms.has(`${of}/${role}`)) ? of : null;
        return bodies.get(of)?.country ?? null;
    }
    const [person] = name?.people ?? [];
    if (!person || name.people.length > 1)
        return null;
    // «رمضان قديروف» is of Russia, and his offices are not
    const local = (termsOf.get(person) ?? []).some(({ office }) => office.startsWith('place:'));
    return local ? null : (people.get(person)?.country ?? null);
}
/** Which states a story tells of. */
export function sceneOf(parties, home, world) {
    let counts = null;
    const counted = () => {
        const made = new Map();
        for (const party of parties) {
            const state = stateOf(party, world);
            if (state !== null && state !== home)
                made.set(state, (made.get(state) ?? 0) + 1);
        }
        return made;
    };
    let told = null;
    const named = () => new Set(parties.filter(({ name }) => name === null).flatMap(party => stateOf(party, world) ?? []));
    let stood = null;
    const placed = () => new Set(parties.flatMap(({ ref }) => (ref === null ? [] : (world.places.get(ref)?.country ?? []))));
    return {
        about: may => {
            counts ??= counted();
            const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
            const first = [...counts].reduce((best, one) => (!best || one[1] > best[1] ? one : best), null);
            return first && first[1] >= minMentions && first[1] >= minShare * all && may(first[0]) ? first[0] : null;
        },
        only: may => {
            told ??= named();
            const [one, another] = [...told].filter(may);
            return one !== undefined && another === undefined ? one : null;
        },
        names: state => {
            told ??= named();
            return told.has(state);
        },
        isSetIn: state => {
            stood ??= placed();
            return stood.has(state);
        },
    };
}
