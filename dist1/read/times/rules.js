// The grammar's rules as they stand in knowledge/time/rules, and their compiled form.
export const bare = { any: false, conj: '', prep: '' };
// `a (b | c d)? e`: one level of brackets, each bracket and each word may be optional.
function partsOf(form) {
    const parts = [];
    for (const found of form.matchAll(/\(([^)]*)\)(\??)|(\S+)/g)) {
        const [, inner, mark, single] = found;
        if (inner !== undefined) {
            parts.push({ optional: mark === '?', choices: inner.split(' | ').map(choice => choice.trim().split(/\s+/)) });
        }
        else {
            const optional = single.endsWith('?');
            parts.push({ optional, choices: [[optional ? single.slice(0, -1) : single]] });
        }
    }
    return parts;
}
/** Every plain sequence that a form stands for. */
function sequences(form) {
    let all = [[]];
    for (const { optional, choices } of partsOf(form))
        all = continued(all, choices.flatMap(alternatives), optional);
    return all.filter(sequence => sequence.length > 0);
}
/** Each sequence with each of the options after it, and without where it may do without. */
function continued(sequences, options, optional) {
    const longer = [];
    for (const sequence of sequences) {
        for (const option of options)
            longer.push(sequence.concat(option));
        if (optional)
            longer.push(sequence);
    }
    return longer;
}
// A word of a form may itself be a choice: «في|من».
function alternatives(choice) {
    let all = [[]];
    for (const word of choice)
        all = continued(all, word.split('|').map(one => [one]), false);
    return all;
}
const shape = /^(?:(\p{Script=Arabic})\+)?(?:([a-z0-9]+)|(\p{Script=Arabic}+))(?::([a-z]+))?$/u;
function numberOf(map, key, names) {
    let id = map.get(key);
    if (id === undefined) {
        id = names.next++;
        map.set(key, id);
    }
    return id;
}
function readItem(written, names, fold, rule) {
    const found = shape.exec(written);
    if (!found)
        throw new Error(`knowledge/time/rules, ${rule}: cannot read «${written}»`);
    const [, clitic = '', name, word, label] = found;
    const isConj = names.conj.has(clitic);
    const carried = { conj: isConj ? clitic : '', prep: isConj ? '' : clitic };
    const clitics = { ...carried, allowed: clitic ? { any: false, ...carried } : bare };
    if (word)
        return {
            kind: 'word',
            id: numberOf(names.words, fold(word), names),
            name: fold(word),
            label: label ?? '',
            ...clitics,
        };
    const category = names.categories.get(name);
    if (category !== undefined)
        return { kind: 'cat', id: category, name: name, label: label ?? name, ...clitics };
    return { kind: 'term', id: numberOf(names.terms, name, names), name: name, label: label ?? name, ...clitics };
}
// The same words stand in many sequences; each is read once.
function itemOf(written, names, fold, rule) {
    let item = names.items.get(written);
    if (!item) {
        item = readItem(written, names, fold, rule);
        names.items.set(written, item);
    }
    return item;
}
const latin = /^[a-z]/;
const setOf = (words, fold) => words ? new Set(words.map(fold)) : null;
// What each category may begin with, to the fixed point: categories may begin with one another.
function firstsOf(rules) {
    const firsts = rules.map(() => new Set());
    for (let changed = true; changed;) {
        changed = false;
        rules.forEach((list, category) => {
            const own = firsts[category];
            const before = own.size;
            for (const { items } of list) {
                const first = items[0];
                if (first.kind === 'cat')
                    for (const id of firsts[first.id])
                        own.add(id);
                else
                    own.add(first.id);
            }
            changed ||= own.size !== before;
        });
    }
    return firsts;
}
export function compile(entries, fold, conj) {
    const names = {
        words: new Map(),
        terms: new Map(),
        categories: new Map(),
        conj: new Set(conj),
        next: 0,
        items: new Map(),
    };
    for (const { cat } of entries)
        if (!names.categories.has(cat))
            names.categories.set(cat, names.categories.size);
    if (names.categories.size > 256)
        throw new Error('knowledge/time/rules: more than 256 categories');
    const rules = [...names.categories].map(() => []);
    let order = 0;
    for (const entry of entries) {
        const shared = {
            id: entry.id,
            make: entry.make ?? 'merge',
            set: entry.set ?? {},
            ahead: entry.ahead === true,
            back: entry.back === true,
            genre: entry.genre ?? null,
            after: setOf(entry.after?.filter(word => word !== 'verb'), fold),
            afterVerb: entry.after?.includes('verb') === true,
            last: entry.last === true,
            notAfter: setOf(entry.notAfter, fold),
            notBefore: setOf(entry.notBefore?.filter(word => !latin.test(word)), fold),
            notBeforeTerms: entry.notBefore?.some(word => latin.test(word))
                ? new Set(entry.notBefore.filter(word => latin.test(word)).map(word => numberOf(names.terms, word, names)))
                : null,
        };
        for (const form of [entry.form].flat()) {
            for (const sequence of sequences(form)) {
                rules[names.categories.get(entry.cat)].push({
                    ...shared,
                    order: order++,
                    items: sequence.map(word => itemOf(word, names, fold, entry.id)),
                });
            }
        }
    }
    const firsts = firstsOf(rules);
    const byFirst = rules.map(list => {
        const map = new Map();
        for (const rule of list) {
            const first = rule.items[0];
            for (const id of first.kind === 'cat' ? firsts[first.id] : [first.id]) {
                const had = map.get(id);
                if (had)
                    had.push(rule);
                else
                    map.set(id, [rule]);
            }
        }
        return map;
    });
    return { words: names.words, terms: names.terms, categories: names.categories, byFirst, firsts };
}
