import { document } from '../../knowledge/load.js';
const parted = /[^\p{L}\p{N}]+/u;
const humps = /([a-z\d])([A-Z])/gu;
/** The words that a class or an id is made of. */
export const wordsOfName = (name) => name.replace(humps, '$1-$2').toLowerCase().split(parted).filter(Boolean);
function put(into, key, value) {
    const list = into.get(key);
    if (list)
        list.push(value);
    else
        into.set(key, [value]);
}
export function buildNames(rules) {
    const whole = new Map();
    const except = new Map();
    const rows = new Map();
    rules.forEach((rule, i) => {
        for (const name of rule.names ?? [])
            put(whole, name.toLowerCase(), i);
        for (const name of rule.none ?? [])
            put(except, name.toLowerCase(), i);
        for (const text of rule.words) {
            const words = text.split(' ');
            put(rows, words[0], { words, rule: i });
        }
    });
    return { rules, whole, except, rows };
}
/** Attributes whose values are names that the makers of a page give. */
const naming = [
    'class',
    'id',
    'aria-labelledby',
    'data-component',
    'data-testid',
    'data-e2e',
    'data-widget-key',
    'data-block-type',
];
const longestName = 60;
const mostNames = 40;
/** Words that turn what comes after them: «no-sidebar», «has-ads». */
const turning = new Set(['no', 'not', 'has', 'have', 'with', 'without', 'hide', 'show', 'is', 'layout']);
function rulesIn(name, names, found) {
    const lower = name.toLowerCase();
    const except = names.except.get(lower);
    for (const rule of names.whole.get(lower) ?? [])
        found.add(rule);
    const words = wordsOfName(name);
    for (let i = 0; i < words.length && !turning.has(words[i]); i++)
        for (const { words: row, rule } of names.rows.get(words[i]) ?? [])
            if (row.every((word, k) => word === words[i + k]) && !except?.includes(rule))
                found.add(rule);
}
/** The rule of an element by its classes and its id; of several the first in the table. */
export function ruleByName({ attributes }, names) {
    const found = new Set();
    for (const attribute of naming) {
        const value = attributes[attribute];
        if (value === undefined)
            continue;
        for (const name of value.split(/\s+/u, mostNames))
            if (name !== '' && name.length <= longestName)
                rulesIn(name, names, found);
    }
    return found.size === 0 ? null : names.rules[Math.min(...found)];
}
let made;
/** What the compiled knowledge has of names. */
export function namesKnown() {
    made ??= buildNames(document('page/markup'));
    return made;
}
