/** The order of the slots: the columns of conjugation-tails.tsv, `cons` split in two by what follows. */
export const slotNames = [
    'he',
    'he-obj',
    'she',
    'dual',
    'they',
    'cons-n',
    'cons-t',
    'pres',
    'pres-obj',
    'juss',
    'juss-obj',
    'pres-dual',
    'pres-they',
    'pres-fem',
    'pres-women',
    'noun',
    'acc',
    'poss',
    'my',
    'fem',
    'fem-t',
    'noun-dual',
    'noun-dual-obj',
    'plural',
    'plural-obl',
    'women',
];
export const slotBit = (slot) => 1 << slotNames.indexOf(slot);
const merged = new WeakMap();
/** The endings of some slots of a tail, each with the slots that it fills. */
export function endingsOf(tail, slots) {
    if (!tail)
        return [];
    const ofTail = merged.get(tail) ?? new Map();
    merged.set(tail, ofTail);
    const known = ofTail.get(slots);
    if (known)
        return known;
    const bits = new Map();
    for (const slot of slots) {
        for (const ending of tail.get(slot) ?? [])
            bits.set(ending, (bits.get(ending) ?? 0) | slotBit(slot));
    }
    const endings = [...bits];
    ofTail.set(slots, endings);
    return endings;
}
export function readAffixes(rows, fold) {
    const roots = new Map();
    for (const row of rows) {
        if (row.part === 'pronoun')
            continue;
        const prefix = fold(row.prefix ?? '');
        const key = prefix ? prefix.charCodeAt(0) : 0;
        const root = roots.get(key) ?? { next: new Map(), affixes: [] };
        roots.set(key, root);
        const suffix = row.suffix === '0' ? '' : fold(row.suffix ?? '');
        for (const object of pronounsOf(row, rows, fold)) {
            nodeOf(root, suffix + (object ?? '')).affixes.push(affixOf(row, object));
        }
    }
    return roots;
}
function pronounsOf(row, rows, fold) {
    if (!row.takes)
        return [null];
    return rows
        .filter(other => other.part === 'pronoun' && other.takes === row.takes)
        .map(other => fold(other.suffix ?? ''));
}
function nodeOf(root, suffix) {
    let node = root;
    for (let i = suffix.length - 1; i >= 0; i--) {
        const code = suffix.charCodeAt(i);
        const next = node.next.get(code) ?? { next: new Map(), affixes: [] };
        node.next.set(code, next);
        node = next;
    }
    return node;
}
const affixOf = (row, object) => ({
    part: row.part,
    slot: slotBit(row.slot),
    person: row.person ? Number(row.person) : null,
    gender: row.gender,
    number: row.number,
    mood: (row.mood || null),
    object,
});
