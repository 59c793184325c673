import { document } from '../knowledge/load.js';
import { officeName, officeNames } from '../register/origins/names.js';
import { world } from '../register/world.js';
const reasons = () => document('labels/reasons');
/** A value keeps its direction in a text of the other. */
const isolated = (text) => `\u2066${text}\u2069`;
const filled = (pattern, values) => pattern.replace(/\{(\w+)\}/gu, (whole, name) => values[name] ?? whole);
const plural = new Intl.PluralRules('ar');
function counted(n, forms) {
    const form = plural.select(n);
    return filled(form in forms ? forms[form] : forms.many, { n: String(n) });
}
/** «2 years and 3 months» */
function many(text, formsOf) {
    const parts = text.split(' and ').map(part => {
        const [n = '', unit = ''] = part.split(' ');
        const forms = formsOf(unit) ?? formsOf(unit.replace(/s$/u, ''));
        return forms ? counted(Number(n), forms) : null;
    });
    return parts.includes(null) ? null : parts.join(reasons().joins.and);
}
let people;
/** Whom the tables do not have is called as he stands there. */
function person(name) {
    people ??= new Map([...world().people.values()].map(({ en, ar }) => [en, ar[0] ?? '']));
    return people.get(name) || isolated(name);
}
let offices;
function office(name) {
    offices ??= new Map([...world().terms.values()].flatMap(([term]) => term ? [[officeName(term.office) ?? term.office, officeNames(term.office).ar]] : []));
    return officeNames(name).ar || offices.get(name) || isolated(name);
}
const day = String.raw `[\dX]{4}(?:-[\dX]{2}){0,2}(?:T[\d:Z+]+)?`;
/** `2000-05-07 to …`, `from 2000-05-07 on`, `until 2008` */
function term(text) {
    const { between, since, until, unknown } = reasons().joins.terms;
    if (text === '… to …')
        return unknown;
    const [, from, to] = new RegExp(`^(?:from |until )?(${day}|…)?(?: (?:to|on))? ?(${day}|…)?$`, 'u').exec(text) ?? [];
    const [first, last] = (text.startsWith('until ') ? [undefined, from] : [from, to]).map(each => each === undefined || each === '…' ? null : isolated(each));
    if (first && last)
        return filled(between, { from: first, to: last });
    if (first)
        return filled(since, { from: first });
    return last ? filled(until, { to: last }) : null;
}
function all(parts, between) {
    return parts.includes(null) ? null : parts.join(between);
}
const terms = (text) => all(text.split(/, (?:and )?/u).map(term), reasons().joins.terms.and);
const holders = (text) => all(text.split(/(?<=\)); /u).map(each => {
    const [, name = '', of = '', when = ''] = /^(.+) as (\S+) \(([^)]*)\)$/u.exec(each) ?? [];
    const told = terms(when);
    return told === null
        ? null
        : filled(reasons().joins.holder, { person: person(name), office: office(of), terms: told });
}), reasons().joins.clauses);
const slots = {
    day: { form: `${day}(?:/${day})?`, ar: isolated },
    n: { form: String.raw `\d+`, ar: en => en },
    words: { form: '(?:(?!; ).)+?', ar: en => en },
    weekday: { form: '[A-Z][a-z]+day', ar: en => reasons().weekdays[en] ?? null },
    unit: { form: '[a-z]+', ar: en => reasons().units[en]?.unit ?? null },
    many: { form: String.raw `\d+ [a-z]+(?: and \d+ [a-z]+)*`, ar: en => many(en, unit => reasons().units[unit]) },
    by: { form: '', ar: en => many(en, unit => reasons().units[unit]?.by) },
    person: { form: '.+?', ar: person },
    office: { form: '.+?', ar: office },
    terms: { form: '.+?', ar: terms },
    holders: { form: '.+?', ar: holders },
    rest: { form: '.+', ar: clauses },
};
const escaped = (text) => text.replace(/[\\^$.*+?()[\]|]/gu, String.raw `\$&`);
function rowOf([en, ar]) {
    const names = [...en.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
    const form = escaped(en).replace(/\{(\w+)\}/gu, (_, name) => `(${slots[name].form})`);
    return { en: new RegExp(`^${form}$`, 'u'), names, ar };
}
let compiled;
/** Of slots of one name, those of the Arabic take the values of the English one after the other. */
function toldBy({ en, names, ar }, text) {
    const found = en.exec(text);
    if (!found)
        return null;
    const values = names.map((name, i) => ({ name, text: found[i + 1] }));
    let isWhole = true;
    const told = ar.replace(/\{(\w+)\}/gu, (_, name) => {
        const of = name === 'by' ? 'many' : name;
        const at = values.findIndex(each => each.name === of);
        const [value] = values.splice(at, 1);
        const words = value ? slots[name].ar(value.text) : null;
        isWhole &&= words !== null;
        return words ?? '';
    });
    return isWhole ? told : null;
}
/** The end of a sentence, and the account whose it is. */
const behind = /^(.+?)(\.?(?: \([0-9a-f]{16}:[^)\s]+\))?)$/u;
function clause(text) {
    compiled ??= reasons().rows.map(rowOf);
    const [, bare = text, rest = ''] = behind.exec(text) ?? [];
    for (const row of compiled) {
        const told = toldBy(row, bare);
        if (told !== null)
            return told + rest;
    }
    return null;
}
/** One clause, or several with `; ` between them, some of which may hold it themselves. */
function clauses(text) {
    const whole = clause(text);
    if (whole !== null)
        return whole;
    for (let at = text.indexOf('; '); at >= 0; at = text.indexOf('; ', at + 2)) {
        const first = clause(text.slice(0, at));
        const rest = first === null ? null : clauses(text.slice(at + 2));
        if (rest !== null)
            return first + reasons().joins.clauses + rest;
    }
    return null;
}
const longest = 4000;
/** A reason of the reader in Arabic; null where the tables have no words for it. */
export const reasonInArabic = (why) => (why.length > longest ? null : clauses(why));
/** Those of some reasons that have words in Arabic, by what they are in English. */
export const reasonsInArabic = (whys) => Object.fromEntries([...new Set(whys)].flatMap(why => {
    const told = reasonInArabic(why);
    return told === null ? [] : [[why, told]];
}));
