// Whose government, police or army a story speaks of that says only «السلطات»: the state that it names most, else the one it is dated from.
const scenes = new WeakMap();
// of the states that a story names one must stand out
const minShare = 0.6;
function mostNamed({ clauses: { marks }, entities }) {
    const counts = new Map();
    let all = 0;
    for (const { members } of marks.groups)
        for (const { kind, entity } of members) {
            const country = kind === 'outlet' || entity === null ? null : entities.all.get(entity)?.country;
            if (!country)
                continue;
            counts.set(country, (counts.get(country) ?? 0) + 1);
            all++;
        }
    const [first] = [...counts].sort((a, b) => b[1] - a[1]);
    return first && first[1] >= minShare * all ? first[0] : null;
}
/** The id of the state whose bodies a story means that names none with them; null where that is open. */
export function sceneOf(input) {
    const known = scenes.get(input);
    if (known !== undefined)
        return known;
    const state = input.datedFrom ?? mostNamed(input);
    const found = state === null ? null : input.entities.thing(state, state);
    scenes.set(input, found);
    return found;
}
