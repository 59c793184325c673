import { firstDay, lastDay } from '../knowledge/dates.js';
import { document } from '../knowledge/load.js';
import { agreed } from '../register/compare/agreed.js';
let loaded;
const sentences = () => {
    loaded ??= document('labels/sentences');
    return loaded;
};
// Names
const controls = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;
const clean = (name) => name.replace(controls, ' ').replace(/\s+/gu, ' ').trim();
/** The word that heads an English name: «Forces» of «Rapid Support Forces», «Gulf» of «Gulf of Aden». */
const headOf = (name) => name
    .replace(/ (?:of|for|on|in|to|against) .*$/u, '')
    .split(' ')
    .at(-1);
function needsThe(name) {
    const { heads, whole } = sentences().the;
    if (/^(?:the|al)[ -]|['’]s /iu.test(name))
        return false;
    const head = headOf(name);
    return whole.includes(name) || /^\p{Ll}+$/u.test(head) || /^\p{Ll}/u.test(name) || heads.includes(head);
}
const withThe = (name) => (needsThe(name) ? `the ${name}` : name);
/** «the government of the United States» */
const englishName = (name, { kind }) => kind === 'person' ? name : withThe(name.replace(/(?<= of )\p{Lu}.*$/u, withThe));
/** A name as it stands behind a preposition: a whole one, or the first word of a person's. */
function obliqueName(name, { kind }) {
    const { oblique, obliqueBeginnings } = sentences();
    if (kind !== 'person')
        return oblique[name] ?? name;
    return name.replace(/^\S+(?=\s)/u, first => obliqueBeginnings[first] ?? first);
}
/** A name as it stands in the sentence. */
function nameIn(language, entity) {
    const ar = clean(entity?.name.ar ?? '');
    const en = clean(entity?.name.en ?? '');
    if (!entity || (ar === '' && en === ''))
        return sentences().nobody[language];
    if (language === 'ar')
        return ar === '' ? en : obliqueName(ar, entity);
    return en === '' ? ar : englishName(en, entity);
}
const isLatin = (text) => /^[^\p{Script=Arabic}\p{Nd}]/u.test(text);
/** A letter and the name that it is written together with. */
function joined(letter, name) {
    const { joins, apart } = sentences();
    if (isLatin(name))
        return `${apart[letter] ?? letter}${name}`;
    const join = joins.find(each => each.letter === letter && name.startsWith(each.begins));
    return join ? join.becomes + name.slice(join.drops) : letter + name;
}
/** Puts values into a pattern; a single letter right before a name is joined to it. */
const filled = (pattern, values) => pattern.replace(/(^|\s)(\p{Script=Arabic})\{(\w+)\}|\{(\w+)\}/gu, (whole, gap, letter, joinedKey, key) => {
    const name = joinedKey ?? key;
    const value = values[name];
    if (value === undefined)
        return whole;
    return letter ? `${gap}${joined(letter, value)}` : value;
});
/** The number of the rest in words: Arabic counts in steps. */
function restIn(language, n) {
    const { ar, en } = sentences().rows.rest;
    const last = n % 100;
    const few = last >= 3 && last <= 10;
    const arabic = n === 2 ? ar.two : few ? ar.few : last >= 11 ? ar.many : ar.hundreds;
    return filled(language === 'ar' ? arabic : en, { n: String(n) });
}
const joinTo = (and, name) => !isLatin(and.trim()) ? ` ${joined(and.trim(), name)}` : `${and}${name}`;
/** «… و… و3 أطراف أخرى» */
function rowIn(language, names) {
    const { named, and, comma } = sentences().rows;
    const left = names.length - named;
    const shown = left > 1 ? [...names.slice(0, named), restIn(language, left)] : names;
    return shown.reduce((row, name, i) => {
        if (i === 0)
            return name;
        return row + joinTo(i === shown.length - 1 ? and[language] : comma[language], name);
    }, '');
}
function dayOf(value) {
    const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/u.exec(value) ?? [];
    if (year === undefined || (year === 'XXXX' && month === undefined))
        return null;
    const known = {
        year: year === 'XXXX' ? null : year,
        month: month ? Number(month) : null,
        day: day ? Number(day) : null,
    };
    return known.month !== null && (known.month < 1 || known.month > 12) ? null : known;
}
const dayText = (language, { year, month, day }) => [day, month === null ? null : sentences().months[language][month - 1], year].filter(each => each !== null).join(' ');
const weekdayOf = ({ year, month, day }) => {
    const at = new Date(Date.UTC(2000, month - 1, day));
    at.setUTCFullYear(Number(year));
    return at.getUTCDay() || 7;
};
const formOf = ({ year, month, day }) => {
    if (day !== null)
        return year === null ? 'yearlessDay' : 'day';
    if (month !== null)
        return year === null ? 'yearlessMonth' : 'month';
    return 'year';
};
/** Parts with a space between them, but none before a comma. */
const inRow = (parts) => parts.filter(Boolean).reduce((row, each) => row + (row === '' || /^\p{P}/u.test(each) ? '' : ' ') + each, '');
const say = (language, form, values) => filled(sentences().dates[form][language], values);
/** «between 1 and 5 March 2024»: the year and the month of both are told once. */
function rangeOf(language, from, to) {
    const isOneYear = from.year === to.year && (from.month === null) === (to.month === null) && from.month !== null;
    const isOneMonth = isOneYear && from.month === to.month && from.day !== null && to.day !== null;
    const short = { ...from, year: isOneYear ? null : from.year, month: isOneMonth ? null : from.month };
    return { from: dayText(language, short), to: dayText(language, to) };
}
function intervalIn(language, from, to) {
    const isYearless = from.year === null && to.year === null;
    return say(language, isYearless ? 'yearlessInterval' : 'interval', rangeOf(language, from, to));
}
function valueIn(language, value) {
    const [from, to, more] = value.split('/').map(dayOf);
    if (!from || to === null || more !== undefined)
        return null;
    if (to)
        return intervalIn(language, from, to);
    const form = formOf(from);
    const weekday = form === 'day' ? sentences().weekdays[language][weekdayOf(from) - 1] : '';
    return say(language, form, { day: dayText(language, from), weekday });
}
/** The day, the month or the year of which these are the first and the last day. */
const wholeOf = (from, to) => [from, from.slice(0, 7), from.slice(0, 4)].find(each => firstDay(each) === from && lastDay(each) === to) ?? null;
function boundsIn(language, { notBefore, notAfter }) {
    const whole = notBefore === null || notAfter === null ? null : wholeOf(notBefore, notAfter);
    if (whole !== null)
        return valueIn(language, whole);
    const [from, to] = [notBefore, notAfter].map(each => (each === null ? null : dayOf(each)));
    if (from && to)
        return say(language, 'between', rangeOf(language, from, to));
    if (from)
        return say(language, 'since', { from: dayText(language, from) });
    return to ? say(language, 'until', { to: dayText(language, to) }) : null;
}
/** When, in words, with its bounds where there are only these; '' where nothing is known. */
export function whenIn(language, when) {
    if (!when)
        return '';
    const value = when.value === null ? null : valueIn(language, when.value);
    if (value !== null)
        return value;
    const names = sentences().weekdays[language];
    const weekday = when.weekday === null ? null : say(language, 'weekday', { weekday: names[when.weekday - 1] });
    return inRow([weekday, boundsIn(language, when)]);
}
// Who, to whom
/** Those whom all accounts that tell of it name, or somebody set. */
function agreedIds(entry, name) {
    const value = agreed(entry, name);
    return value === null ? null : [value].flat().filter(each => typeof each === 'string');
}
const without = (ids, some) => ids.filter(id => !some.includes(id));
const isSomewhere = (entity) => ['state', 'place'].includes(entity?.kind ?? '');
/** Whom a visit goes to: who is told to be host, else the one state or place among its parties. */
function visited(entry, entities) {
    const host = agreedIds(entry, 'host')?.[0] ?? null;
    const places = entry.participants.filter(id => isSomewhere(entities.get(id)));
    const to = host ?? (entry.fields.host || places.length !== 1 ? null : places[0]);
    return to !== null && isSomewhere(entities.get(to)) ? to : null;
}
function sidesOfContact(entry, kind, entities) {
    const { participants } = entry;
    const from = sentences().sides[kind];
    const alike = { actors: [...participants], recipients: [], others: [] };
    if (from === 'initiator') {
        const initiator = agreedIds(entry, from)?.[0];
        const rest = without(participants, [initiator ?? '']);
        if (!initiator || rest.length === participants.length || rest.length === 0)
            return alike;
        return { actors: [initiator], recipients: rest, others: [] };
    }
    const to = from === 'host' ? visited(entry, entities) : null;
    const guests = to === null ? [] : without(participants, [to]);
    return to !== null && guests.length > 0 ? { actors: guests, recipients: [to], others: [] } : alike;
}
/** Whoever all readings have on one side only stands there. */
function sidesOfEvent({ participants, fields, corrections = [] }) {
    const idsOf = (name) => (fields[name]?.readings ?? []).flatMap(({ value }) => value);
    const isSet = corrections.some(({ what, field }) => what === 'set' && field === 'participants');
    const [acts, suffers] = isSet ? [[], []] : [idsOf('actors'), idsOf('recipients')];
    const actors = without(participants.filter(id => acts.includes(id)), suffers);
    const recipients = without(participants.filter(id => suffers.includes(id)), acts);
    return { actors, recipients, others: without(participants, [...actors, ...recipients]) };
}
/** On which sides those stand who take part. */
export const sidesOf = (entry, entities) => entry.kind === null ? sidesOfEvent(entry) : sidesOfContact(entry, entry.kind, entities);
const over = (pattern, more) => more ? { ar: { ...pattern.ar, ...more.ar }, en: { ...pattern.en, ...more.en } } : pattern;
function patternOf(entry, shape) {
    const { patterns } = sentences();
    const modes = entry.kind === null ? (entry.fields.mode?.readings ?? []) : [];
    const name = patterns[entry.kind ?? ''] ? entry.kind : entry.type;
    const mode = modes.length === 1 ? patterns[`${name}/${modes[0].value}`] : undefined;
    return over(over(patterns[name], patterns[`${name}:${shape}`]), mode);
}
function shapeOf({ actors, recipients, others }, entry) {
    if (others.length > 0)
        return 'unsided';
    if (recipients.length > 0)
        return actors.length > 0 ? 'both' : 'recipients';
    return actors.length > 1 && patternOf(entry, 'between').en.between !== undefined ? 'between' : 'actors';
}
const rowOf = (language, ids, entities) => rowIn(language, ids.length > 0 ? ids.map(id => nameIn(language, entities.get(id))) : [sentences().nobody[language]]);
/** The host, where no pattern of the sides has named him already. */
function hostOf({ entry, sides }) {
    const host = entry.kind === null ? null : agreedIds(entry, 'host');
    return host === null ? [] : without(host, sides.recipients);
}
function placeOf({ entry, sides }, host) {
    const isSet = (entry.corrections ?? []).some(({ what, field }) => what === 'set' && field === 'place');
    // whoever visits a state is told to do so, and not in which of its towns
    const isSure = isSet || (entry.fields.place?.verdict !== 'conflict' && entry.kind !== 'visit');
    return entry.place !== null && isSure ? without([entry.place], [...sides.recipients, ...host]) : [];
}
function tailIn(language, scene) {
    const { tails, order } = sentences();
    const { entry, entities } = scene;
    const host = hostOf(scene);
    const mediators = without(agreedIds(entry, 'mediators') ?? [], entry.participants);
    const part = (name, ids) => ids.length === 0 ? '' : filled(tails[name][language], { names: rowOf(language, ids, entities) });
    const parts = {
        place: part('place', placeOf(scene, host)),
        host: part('host', host),
        mediators: part('mediators', mediators),
        date: whenIn(language, entry.date),
    };
    const tail = inRow(order[language].map(name => parts[name]));
    return /^(?:\p{P}|$)/u.test(tail) ? tail : ` ${tail}`;
}
const valuesIn = (language, { sides, entities, shape }) => {
    const actors = shape === 'unsided' ? [...sides.actors, ...sides.recipients, ...sides.others] : sides.actors;
    return { actors: rowOf(language, actors, entities), recipients: rowOf(language, sides.recipients, entities) };
};
function arabic(scene) {
    const { statuses, unsided } = sentences();
    const { ar } = scene.pattern;
    const status = statuses[scene.entry.status] ?? statuses.happened;
    const gender = ar.gender ?? 'm';
    const about = scene.shape === 'unsided' ? unsided.ar[gender] : (ar[scene.shape] ?? unsided.ar[gender]);
    return filled(status.ar, {
        noun: ar.noun ?? '',
        done: ar.done ?? '',
        adjective: status[gender] ?? '',
        about: filled(about, valuesIn('ar', scene)),
        tail: tailIn('ar', scene),
    });
}
/** A verb with what stands behind it: `met/meeting/meet on a visit`; a form of several words has `_` between them. */
function active(pattern, subject, was, values) {
    const [, past = '', ing = '', base = '', behind = ''] = /^([^/]*)\/([^/]*)\/(\S+)(.*)$/u.exec(pattern) ?? [];
    const object = filled(behind, values);
    const form = (verb) => verb.replaceAll('_', ' ') + object;
    return { subject, past: form(past), ing: form(ing), base: form(base), was };
}
const passive = (participle, subject, was) => ({
    subject,
    past: `${was} ${participle}`,
    ing: `being ${participle}`,
    base: `be ${participle}`,
    was,
});
/** What English says of these sides; it has other words for persons than for states. */
function verbOf({ sides, shape, pattern: { en }, entities }) {
    const arePersons = sides.recipients.every(id => entities.get(id)?.kind === 'person');
    if (shape === 'both')
        return (arePersons ? en.bothPersons : undefined) ?? en.both;
    if (shape === 'recipients')
        return (arePersons ? en.recipientsPersons : undefined) ?? en.recipients;
    return shape === 'unsided' ? undefined : en[shape];
}
/** Several, or one whose name is a plural. */
function areMany(ids, entities) {
    const { plural } = sentences();
    return ids.length > 1 || ids.some(id => plural.includes(headOf(entities.get(id)?.name.en ?? '')));
}
function clauseOf(scene) {
    const { sides, shape, entities } = scene;
    const verb = verbOf(scene);
    const values = valuesIn('en', verb === undefined ? { ...scene, shape: 'unsided' } : scene);
    const isOnRecipients = verb !== undefined && shape === 'recipients';
    const ids = verb === undefined ? scene.entry.participants : isOnRecipients ? sides.recipients : sides.actors;
    const was = areMany(ids, entities) ? 'were' : 'was';
    const subject = isOnRecipients ? values.recipients : values.actors;
    const said = verb ?? filled(sentences().unsided.en, { noun: scene.pattern.en.noun ?? '' });
    return said.includes('/') ? active(said, subject, was, values) : passive(said, subject, was);
}
const capital = (text) => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
function english(scene) {
    const { statuses } = sentences();
    const status = statuses[scene.entry.status] ?? statuses.happened;
    return capital(filled(status.en, { ...clauseOf(scene), tail: tailIn('en', scene) }));
}
/** What happened in one sentence, from the fields of the entry alone. */
export function sentenceOf(entry, entities) {
    const sides = sidesOf(entry, entities);
    const shape = shapeOf(sides, entry);
    const scene = { entry, entities, sides, shape, pattern: patternOf(entry, shape) };
    return { ar: arabic(scene), en: english(scene) };
}
