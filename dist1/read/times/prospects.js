export const hasCategory = (categories, category) => (categories[category >> 5] & (1 << (category & 31))) !== 0;
export function addCategories(to, others) {
    for (let k = 0; k < to.length; k++)
        to[k] |= others[k];
}
/** Gives what may become of a category where a word or term of a number stands first; null where it cannot begin so. */
function makeProspectOf({ byFirst, firsts }) {
    const known = byFirst.map(() => new Map());
    const begun = (item, first) => item.kind === 'cat' ? prospectOf(item.id, first) : { whole: true, after: new Set() };
    function find(category, first) {
        const rules = byFirst[category].get(first);
        if (!rules)
            return null;
        const after = new Set();
        let whole = false;
        for (const { items } of rules) {
            const [head, next] = items;
            const prospect = begun(head, first);
            for (const id of prospect.after)
                after.add(id);
            if (!prospect.whole)
                continue;
            if (!next)
                whole = true;
            else if (next.kind === 'cat')
                for (const id of firsts[next.id])
                    after.add(id);
            else
                after.add(next.id);
        }
        return { whole, after };
    }
    // No category begins with itself, so this comes to an end.
    function prospectOf(category, first) {
        let found = known[category].get(first);
        if (found === undefined) {
            found = find(category, first);
            known[category].set(first, found);
        }
        return found;
    }
    return prospectOf;
}
/** `make` asked once for each key. */
function remembered(make) {
    const known = new Map();
    return key => {
        let found = known.get(key);
        if (found === undefined) {
            found = make(key);
            known.set(key, found);
        }
        return found;
    };
}
export function makeProspects(grammar) {
    const prospectOf = makeProspectOf(grammar);
    const { size } = grammar.categories;
    const numbers = grammar.words.size + grammar.terms.size;
    const none = () => new Int32Array((size + 31) >> 5);
    // A term or word begins few of the categories.
    const begunBy = remembered(first => Array.from({ length: size }, (_, category) => ({ category, prospect: prospectOf(category, first) })).filter((one) => one.prospect !== null));
    function where(first, holds) {
        const found = none();
        for (const { category, prospect } of begunBy(first))
            if (holds(prospect))
                found[category >> 5] |= 1 << (category & 31);
        return found;
    }
    const before = remembered(key => {
        const next = key % numbers;
        return where((key - next) / numbers, ({ after }) => after.has(next));
    });
    return {
        none,
        of: remembered(first => where(first, () => true)),
        wholeOf: remembered(first => where(first, ({ whole }) => whole)),
        before: (first, next) => before(first * numbers + next),
    };
}
