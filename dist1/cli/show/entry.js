import { labels, tellingQuotes, tied } from '../../app/index.js';
import { accountChain, accountHead, entryTitle, makeSheet, numbersOf, originName, pageText, participantsLine, textsText, valueText, whenText, } from './accounts.js';
import { onEntryText, setText } from './correction.js';
import { heading, paintFor, row } from './paint.js';
import { chainText, independent } from './words.js';
const shown = [
    'actors',
    'recipients',
    'initiator',
    'host',
    'mediators',
    'place',
    'ordinal',
    'mode',
    'topics',
    'casualties',
    'framing',
];
/** What the accounts say of a field, with their numbers where they do not all say the same. */
function readText(sheet, name) {
    const { paint, labels: label, shown: found } = sheet;
    const field = found.entry.fields[name];
    if (!field || (name === 'mode' && found.entry.kind !== null))
        return '';
    const alone = found.entry.accounts.length === 1;
    const values = field.readings.map(({ value, accounts }) => {
        const text = valueText(sheet, name, value);
        return alone ? text : `${text} ${paint.dim(`[${numbersOf(sheet, accounts)}]`)}`;
    });
    const verdict = field.verdict === 'conflict' ? `${paint.warn(label('verdicts', 'conflict').en)}: ` : '';
    return verdict + values.join(paint.dim(' · '));
}
/** What somebody set goes before what was read. */
function fieldRow(sheet, name) {
    const { paint, labels: label, shown: found } = sheet;
    const set = found.entry.corrections?.find(each => each.field === name);
    const read = readText(sheet, name);
    const beside = read ? ` ${paint.dim('– read:')} ${read}` : '';
    const text = set ? `${setText(sheet, name, set.value)} ${paint.dim(`set by ${set.by}`)}${beside}` : read;
    return text ? row(paint, 2, label('fields', name).en, text, 12) : '';
}
function factsText(sheet) {
    const { paint, shown: found } = sheet;
    const { follows } = found;
    const after = follows ? `${entryTitle(sheet, follows)} ${paint.dim(follows.id.slice('entry:'.length))}` : null;
    return (row(paint, 2, sheet.labels('fields', 'date').en, whenText(sheet), 12) +
        shown.map(name => fieldRow(sheet, name)).join('') +
        (after ? row(paint, 2, 'after', after, 12) : ''));
}
const passagesOf = (account) => tellingQuotes(account).map(({ exact }) => exact);
/** By whom, and what it rests on; readings of before do not tell that. */
function saidBy(sheet, account, { chain, evidence }) {
    if (chain.length === 0)
        return '';
    const grade = evidence ? `  ${sheet.paint.dim(evidence.grade)}` : '';
    return `     ${chainText(sheet, tied(chain, pageText(sheet, account)))}${grade}\n`;
}
/** Words in direct speech that no passage above them holds already. */
function spokenText(sheet, account) {
    const { paint } = sheet;
    const passages = passagesOf(account);
    const statements = sheet.shown.statements.get(account.id) ?? [];
    const texts = account.quotes
        .filter(({ field, exact }) => field === 'quotations' && !passages.some(passage => passage.includes(exact)))
        .map(({ exact, span }) => {
        const said = statements.find(statement => statement.content.some(content => String(content) === String(span)));
        return (said ? saidBy(sheet, account, said) : '') + paint.quote(exact, 5);
    });
    return texts.join('');
}
function accountText(sheet, account) {
    const { paint, numbers } = sheet;
    const chain = accountChain(sheet, account);
    return (`  ${paint.bold(String(numbers.get(account.id)))}  ${accountHead(sheet, account)}\n` +
        (chain ? `     ${chain}\n` : '') +
        passagesOf(account)
            .map(passage => paint.quote(passage, 5))
            .join('') +
        spokenText(sheet, account));
}
const originRow = (sheet, origin) => {
    const { paint, labels: label } = sheet;
    const kind = origin.id.startsWith('page:') ? 'the page itself' : label('roles', origin.kind).en;
    const echo = origin.independent ? '' : origin.denies ? ', denies it' : ', may be an echo';
    const note = `${kind}${echo} [${numbersOf(sheet, origin.accounts)}]`;
    return `  ${originName(sheet, origin)}  ${paint.dim(note)}\n`;
};
function whyText(sheet) {
    const { paint, shown: found } = sheet;
    const { why, accounts } = found.entry;
    if (accounts.length === 1)
        return '';
    const lines = why.map(reason => `  ${reason.text} ${paint.dim(`[${numbersOf(sheet, reason.accounts)}]`)}\n`);
    return heading(paint, 'Why these are one') + lines.join('');
}
/** One entry, for a person. */
export function entryText(found, output) {
    const paint = paintFor(output);
    const sheet = makeSheet(found, { paint, labels: labels(), entities: found.entities });
    const { entry } = found;
    return (`${entryTitle(sheet)}  ${paint.dim(entry.id.slice('entry:'.length))}\n` +
        `${paint.bold(participantsLine(sheet))}\n\n` +
        factsText(sheet) +
        heading(paint, 'Accounts', String(entry.accounts.length)) +
        entry.accounts.map(account => accountText(sheet, account)).join('\n') +
        textsText(sheet) +
        heading(paint, 'Origins', String(independent(entry.origins))) +
        entry.origins.map(origin => originRow(sheet, origin)).join('') +
        whyText(sheet) +
        onEntryText(sheet, entry));
}
