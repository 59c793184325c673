import { document, table } from '../../knowledge/load.js';
import { worthShowing } from '../../register/compare/worth-showing.js';
import { nameOf, passagesOf, saidBy, webAddress } from '../exported.js';
// What a report says of an entry, in both languages, before it becomes HTML or Markdown. Nothing here is escaped yet.
let words;
/** A word of the report. */
export function word(id) {
    words ??= new Map(table('labels/report').map(({ id: name, ar, en }) => [name, { ar: ar, en: en }]));
    return words.get(id);
}
const standingOf = ({ independent, denies }) => independent ? 'independent' : denies ? 'denies' : 'echo';
const numbersOf = (numbers, accounts) => accounts.map(id => numbers.get(id) ?? 0).sort((a, b) => a - b);
const same = (text) => ({ ar: text, en: text });
const isRecord = (value) => typeof value === 'object' && value !== null;
const inOne = (parts, between) => ({
    ar: parts.map(({ ar }) => ar).join(between.ar),
    en: parts.map(({ en }) => en).join(between.en),
});
const dot = same(' · ');
function dateText(value) {
    if (!isRecord(value))
        return same(String(value));
    if (typeof value.value === 'string')
        return same(value.value);
    return same(`${value.notBefore ?? '…'} – ${value.notAfter ?? '…'}`);
}
function tollText(value) {
    if (!isRecord(value))
        return same(String(value));
    const { what, n, min, max, unit } = value;
    const number = n ?? `${min ?? ''}–${max ?? ''}`;
    return same([what, number, unit].filter(Boolean).join(' '));
}
const named = (value, { entities }) => inOne([value].flat().map(id => nameOf(entities, String(id))), dot);
const says = {
    kind: (value, _, { label }) => label('contacts', String(value)),
    status: (value, _, { label }) => label('statuses', String(value)),
    participants: named,
    actors: named,
    recipients: named,
    initiator: named,
    host: named,
    mediators: named,
    place: named,
    date: dateText,
    topics: (value, _, { label }) => {
        const { ar, en } = label('topics', String(value));
        return { ar: ar || en, en };
    },
    casualties: tollText,
    mode: (value, { entry }) => ({
        ar: document('labels/sentences').patterns[`${entry.type}/${value}`]?.ar.noun ?? String(value),
        en: String(value),
    }),
    framing: (value, row) => {
        if (!isRecord(value))
            return same(String(value));
        const of = nameOf(row.entities, String(value.of));
        return { ar: `${value.term} = ${of.ar}`, en: `${value.term} = ${of.en}` };
    },
};
// Quotations stand with their accounts.
const isShown = (name, entry) => name !== 'quotations' && worthShowing(name, entry);
const valueText = (name, value, row, setting) => says[name]?.(value, row, setting) ?? same(typeof value === 'string' ? value : JSON.stringify(value));
function fieldLine(name, field, row, setting, numbers) {
    return {
        label: setting.label('fields', name),
        verdict: setting.label('verdicts', field.verdict),
        isConflict: field.verdict === 'conflict',
        values: field.readings.map(({ value, accounts }) => ({
            text: valueText(name, value, row, setting),
            accounts: numbersOf(numbers, accounts),
        })),
    };
}
/** Of a file its name: in which folder it lies is nobody else's affair. */
const fileName = (source) => /^https?:/iu.test(source) ? source : (source.split(/[/\\]/u).at(-1) ?? source);
const originName = (origin) => (origin.id.startsWith('page:') ? word('page') : same(origin.name));
function accountPart(account, row, setting, numbers) {
    const { entry, pages } = row;
    const page = pages.get(account.page);
    const origin = entry.origins.find(({ id }) => id === account.origin);
    const passages = passagesOf(account);
    const quoted = saidBy(entry, 'quotations', account).map(value => (isRecord(value) ? String(value.exact) : ''));
    return {
        n: numbers.get(account.id),
        name: account.outlet ?? fileName(page?.source ?? account.page.slice(0, 16)),
        url: webAddress(page?.url),
        published: page?.published ?? null,
        title: page?.title ?? null,
        origin: origin && !origin.id.startsWith('page:') ? origin.name : '',
        standing: origin ? standingOf(origin) : 'echo',
        copyOf: account.copyOf === null ? null : (numbers.get(account.copyOf) ?? null),
        chain: account.chain.map(({ name, role }) => ({ name, role: setting.label('roles', role) })),
        passages,
        quotations: quoted.filter(text => text !== '' && !passages.some(passage => passage.includes(text))),
    };
}
const calm = new Set(['happened', 'ongoing']);
/** What was set, by whom and why. */
const correctionText = ({ what, field, by, why }) => [what, field, `(${by})`, why].filter(Boolean).join(' ');
export function sheetOf(row, setting) {
    const { entry, sentence, when } = row;
    const { label } = setting;
    const numbers = new Map(entry.accounts.map(({ id }, i) => [id, i + 1]));
    return {
        id: entry.id.replace(/^entry:/u, ''),
        sentence,
        kind: entry.kind ? label('contacts', entry.kind) : label('events', entry.type),
        status: label('statuses', entry.status),
        isCalm: calm.has(entry.status),
        when: when.ar === '' ? null : when,
        why: entry.date?.why ?? '',
        whyArabic: entry.date && setting.inArabic(entry.date.why),
        fields: Object.entries(entry.fields)
            .filter(([name]) => isShown(name, entry))
            .map(([name, field]) => fieldLine(name, field, row, setting, numbers)),
        accounts: entry.accounts.map(account => accountPart(account, row, setting, numbers)),
        origins: entry.origins.map(origin => ({
            name: originName(origin),
            kind: label('roles', origin.kind),
            standing: standingOf(origin),
            accounts: numbersOf(numbers, origin.accounts),
        })),
        reasons: entry.accounts.length === 1
            ? []
            : entry.why.map(({ text, accounts }) => ({
                text,
                arabic: setting.inArabic(text),
                accounts: numbersOf(numbers, accounts),
            })),
        corrections: (entry.corrections ?? []).map(each => ({ text: correctionText(each) })),
    };
}
