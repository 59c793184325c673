import { values } from '../knowledge/load.js';
import { wordsOf } from './lines.js';
export const number = '#';
const setNames = [
    'weekday',
    'month',
    'month2',
    'hijri',
    'half',
    'zone',
    'stamp',
    'ago',
    'share',
    'section',
    'site',
    'desk',
    'verb',
    'plain',
    'asking',
    'going-on',
    'unit',
    'author',
    'office',
    'photo',
    'name',
    'particle',
    'told',
    'aside',
    'by',
    'media',
    'paper',
    'follow',
    'network',
];
/** What else is told of a word in one look: that a place's or an agency's name, or a phrase within a line, begins with it. */
const beginnings = ['place', 'agency', 'within'];
const bits = Object.fromEntries([...setNames, ...beginnings].map((name, i) => [name, 1 << i]));
export const bit = (set) => bits[set];
export const isNumber = (word) => {
    const first = word.charCodeAt(0);
    return first >= 48 && first <= 57;
};
/** Whether a word of a page belongs to a set of `words.tsv`. */
export const isIn = (knowledge, word, sets) => word !== undefined && ((knowledge.sets.get(word) ?? 0) & sets) !== 0;
const yes = (value) => value === true || value === 'yes';
export const flag = (rule, name) => yes(rule[name]);
function add(map, key, value) {
    const there = map.get(key);
    if (there)
        there.push(value);
    else
        map.set(key, [value]);
}
function phraseWords(fold, phrase) {
    return phrase.split('{n}').flatMap((part, i) => [...(i > 0 ? [number] : []), ...wordsOf(fold(part)).words]);
}
function namesOf(fold, forms) {
    const names = new Map();
    for (const form of forms) {
        const { words } = wordsOf(fold(form));
        if (words.length)
            add(names, words[0], words);
    }
    for (const list of names.values())
        list.sort((a, b) => b.length - a.length);
    return names;
}
const combined = (lists) => lists.length === 0
    ? []
    : lists.reduce((heads, list) => heads.flatMap(head => list.map(next => `${head} ${next}`)), ['']);
const byLength = (a, b) => b.words.length - a.words.length || a.order - b.order;
function indexPhrases(fold, rules) {
    const phrases = new Map();
    const within = new Map();
    const endings = new Map();
    rules.forEach(({ phrases: written, each = [], match: _, never: __, ...rule }, order) => {
        for (const phrase of [...written, ...combined(each)]) {
            const words = phraseWords(fold, String(phrase));
            if (!words.length)
                continue;
            const found = { rule, words, order };
            if (rule.form === 'end')
                add(endings, words.at(-1), found);
            else
                add(phrases, words[0], found);
            if (rule.form === 'within')
                add(within, words[0], found);
        }
    });
    for (const map of [phrases, within, endings])
        for (const list of map.values())
            list.sort(byLength);
    return { phrases, within, endings };
}
const formsOf = (tables, form) => tables.forms.filter(row => row.form === form).flatMap(row => values(row.written));
// The letter that a headline's verb begins with is its person: another letter in its place gives the feminine,
// and the plural and dual endings go to its end. The letters themselves stand in forms.tsv.
function verbForms(fold, tables) {
    const endings = ['', ...formsOf(tables, 'suffix').map(fold)];
    const prefixes = formsOf(tables, 'prefix');
    return verb => {
        const ended = endings.map(ending => fold(verb) + ending);
        return ended.flatMap(form => [form, ...prefixes.map(prefix => prefix + form.slice(1))]);
    };
}
function indexSets(fold, tables) {
    const sets = new Map();
    const formsOfVerb = verbForms(fold, tables);
    for (const row of tables.words) {
        const set = row.set;
        if (!setNames.includes(set))
            throw new Error(`knowledge/page/words.tsv: no such set: ${row.set}`);
        const words = values(row.words).flatMap(word => (set === 'verb' ? formsOfVerb(word) : [word]));
        for (const word of words.flatMap(form => wordsOf(fold(form)).words))
            sets.set(word, (sets.get(word) ?? 0) | bit(set));
    }
    return sets;
}
function addBeginnings(sets, words, beginning) {
    for (const word of words)
        sets.set(word, (sets.get(word) ?? 0) | bit(beginning));
}
function statesOnly(tables) {
    const cities = new Set([
        ...tables.places.flatMap(row => values(row.ar)),
        ...tables.states.flatMap(row => values(row.capital)),
    ]);
    return tables.states.flatMap(row => values(row.ar)).filter(name => !cities.has(name));
}
export function buildPageKnowledge(fold, tables) {
    const joined = new Map();
    for (const form of formsOf(tables, 'joined').map(fold))
        add(joined, form[0], form);
    const phrases = indexPhrases(fold, tables.rules);
    const sets = indexSets(fold, tables);
    const agencies = namesOf(fold, [
        ...tables.agencies.flatMap(row => values(row.ar)),
        ...tables.outlets.flatMap(row => [...values(row.ar), ...values(row.latin)]),
    ]);
    const places = namesOf(fold, [
        ...tables.places.flatMap(row => values(row.ar)),
        ...tables.states.flatMap(row => [...values(row.capital), ...values(row.ar)]),
    ]);
    addBeginnings(sets, places.keys(), 'place');
    addBeginnings(sets, agencies.keys(), 'agency');
    addBeginnings(sets, phrases.within.keys(), 'within');
    return {
        fold,
        person: fold(formsOf(tables, 'person')[0] ?? ''),
        joined,
        ...phrases,
        sets,
        agencies,
        places,
        states: namesOf(fold, statesOnly(tables)),
    };
}
/** Whether a word is a verb of the table, or has the shape of one and is not known as something else. */
export function isVerbLike(knowledge, word) {
    if (word === undefined || isIn(knowledge, word, bit('plain') | bit('name') | bit('month')))
        return false;
    return isIn(knowledge, word, bit('verb')) || (word.length >= 4 && word.startsWith(knowledge.person));
}
/** How many words of `words`, from `at` on, are a name of the list: 0 for none. */
export function nameAt(names, words, at) {
    for (const name of names.get(words[at]) ?? []) {
        let i = 1;
        while (i < name.length && words[at + i] === name[i])
            i++;
        if (i === name.length)
            return i;
    }
    return 0;
}
