// Plain data with maps, sets and things that stand in several places, as JSON: what the build has made of tables and rules is opened
// by the program as it was. All is in one list of numbers, since that is read fastest.
/** Kinds of nodes; from here on the number of an object's shape. */
const list = 0;
const set = 1;
const map = 2;
const shaped = 3;
/** Gives each thing that is new the next number. */
function numbering() {
    const numbers = new Map();
    const numberOf = (thing) => {
        const known = numbers.get(thing) ?? numbers.size;
        numbers.set(thing, known);
        return known;
    };
    return { all: () => [...numbers.keys()], numberOf };
}
const isLeaf = (thing) => thing === null || typeof thing === 'string' || typeof thing === 'boolean' || Number.isFinite(thing);
const refusal = 'This is no plain data, so that it cannot be compiled';
/** Refuses what would not come back: functions, dates, `undefined`. */
export function packPlain(whole) {
    const leaves = numbering();
    const shapes = numbering();
    const done = new Map();
    const nodes = [];
    function partsOf(thing) {
        if (Array.isArray(thing))
            return [list, thing];
        if (thing instanceof Set)
            return [set, [...thing]];
        if (thing instanceof Map)
            return [map, [...thing].flat()];
        if (Object.getPrototypeOf(thing) !== Object.prototype)
            throw new Error(`${refusal}.`);
        return [shaped + shapes.numberOf(JSON.stringify(Object.keys(thing))), Object.values(thing)];
    }
    function numberOf(thing) {
        if (isLeaf(thing))
            return leaves.numberOf(thing);
        if (typeof thing !== 'object')
            throw new Error(`${refusal}: ${String(thing)}`);
        const known = done.get(thing);
        if (known !== undefined)
            return known;
        const [kind, parts] = partsOf(thing);
        const values = parts.map(numberOf);
        nodes.push(kind, values.length, ...values);
        const number = -1 - done.size;
        done.set(thing, number);
        return number;
    }
    numberOf(whole);
    const plain = { leaves: leaves.all(), shapes: shapes.all().map(key => JSON.parse(key)), nodes };
    return JSON.stringify(plain);
}
// An object that gets more fields than these by their names, one after the other, the engine keeps as a dictionary, and each look into it
// is slow; what is parsed whole is none.
const manyFields = 12;
const blankOf = (fields) => fields.length > manyFields ? JSON.stringify(Object.fromEntries(fields.map(field => [field, null]))) : null;
export function openPlain(packed) {
    const { leaves, shapes, nodes } = JSON.parse(packed);
    const blanks = shapes.map(blankOf);
    const things = [];
    let at = 0;
    const next = () => {
        const number = nodes[at++];
        return number < 0 ? things[-1 - number] : leaves[number];
    };
    function nextNode() {
        const kind = nodes[at++];
        const end = nodes[at++] + at;
        if (kind === list) {
            const made = [];
            while (at < end)
                made.push(next());
            return made;
        }
        if (kind === set) {
            const made = new Set();
            while (at < end)
                made.add(next());
            return made;
        }
        if (kind === map) {
            const made = new Map();
            while (at < end)
                made.set(next(), next());
            return made;
        }
        const blank = blanks[kind - shaped] ?? null;
        const made = (blank === null ? {} : JSON.parse(blank));
        for (const field of shapes[kind - shaped])
            made[field] = next();
        return made;
    }
    while (at < nodes.length)
        things.push(nextNode());
    return things.at(-1);
}
