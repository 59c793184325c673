import { labels, officesInWords, originInWords } from '../app/index.js';
import { dated, nameOf } from './made.js';
import { dateText, fromPage, nameText } from './words.js';
const isRecord = (value) => typeof value === 'object' && value !== null;
const named = (entities, value) => [value]
    .flat()
    .map(id => nameText(nameOf(entities, String(id))))
    .join(' · ');
const short = 200;
function tollText({ what, n, min, max, unit }) {
    const bounds = [min === null ? '' : `at least ${min}`, max === null ? '' : `at most ${max}`]
        .filter(Boolean)
        .join(', ');
    return [n ?? (bounds || 'some'), unit === null ? '' : fromPage(unit, short), what].filter(Boolean).join(' ');
}
const says = {
    participants: named,
    initiator: named,
    host: named,
    mediators: named,
    place: named,
    date: (_, value) => (isRecord(value) ? dateText(dated({ why: '', ...value })) : String(value)),
    topics: (_, value) => {
        const { ar, en } = labels()('topics', String(value));
        return ar ? `${en} (${ar})` : fromPage(en, short);
    },
    framing: (entities, value) => isRecord(value) ? `${fromPage(String(value.term), short)} for ${named(entities, value.of)}` : '',
    casualties: (_, value) => (isRecord(value) ? tollText(value) : ''),
    quotations: (entities, value) => {
        if (!isRecord(value))
            return '';
        const notes = [value.speaker ? `by ${named(entities, value.speaker)}` : '', value.wording ?? ''];
        return [fromPage(String(value.exact)), ...notes].filter(Boolean).join(' ');
    },
};
export function valueText(entities, field, value) {
    const say = says[field];
    if (say)
        return say(entities, value);
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Reasons name accounts and offices by ids. */
export const reasonText = (text, numbers) => officesInWords(text).replace(/\(([0-9a-f]{16}:[^)\s]+)\)/gu, (whole, id) => numbers.has(id) ? `(account ${numbers.get(id)})` : whole);
/** The origin of accounts: of a page that names no other, where it was read. */
export function originName({ id, name, accounts }, { entry, pages }) {
    const en = originInWords(id)?.en;
    if (!id.startsWith('page:'))
        return en ? `${name} (${en})` : name;
    const account = entry.accounts.find((each) => accounts.includes(each.id));
    return (account && pages.get(account.page)?.source) ?? name;
}
