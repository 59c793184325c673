import { labels, originInWords, worthShowing } from '../../app/index.js';
import { accountChain, accountHead, entryTitle, hang, makeSheet, numbersOf, participantsLine, quotationOf, textsText, valueText, widest, } from './accounts.js';
import { heading, padded, paintFor, plural, row, wrapped } from './paint.js';
import { independent } from './words.js';
// A column for each account: who says what can be seen without reading on.
const [says, silent] = ['●', '·'];
const order = ['conflict', 'differ', 'single', 'agree'];
function marks(grid, accounts) {
    const { paint, shown, cellWidth } = grid;
    return shown.entry.accounts
        .map(({ id }) => {
        const mark = padded(accounts.includes(id) ? says : silent, cellWidth);
        return accounts.includes(id) ? mark : paint.dim(mark);
    })
        .join('');
}
function valueLines(grid, name, value, indent) {
    const width = hang(grid.paint, indent);
    const quotation = quotationOf(name, value);
    const { output } = grid;
    const text = valueText(grid, name, value);
    if (quotation === null)
        return wrapped(text, width);
    const narrow = { ...output, columns: width };
    const block = paintFor(narrow).quote(quotation, 0).trimEnd().split('\n');
    return text ? [...block, text] : block;
}
function verdictText({ paint, labels: label, verdictWidth }, { verdict }) {
    const text = padded(label('verdicts', verdict).en, verdictWidth);
    if (verdict === 'conflict')
        return paint.warn(text);
    return verdict === 'agree' ? paint.good(text) : text;
}
function fieldText(grid, name, field) {
    const { labels: label, nameWidth, verdictWidth, cellWidth, shown } = grid;
    const left = `  ${padded(label('fields', name).en, nameWidth)}  ${verdictText(grid, field)}  `;
    const blank = ' '.repeat(2 + nameWidth + 2 + verdictWidth + 2);
    const grown = blank.length + shown.entry.accounts.length * cellWidth;
    const lines = field.readings.flatMap(({ value, accounts }) => valueLines(grid, name, value, grown).map((line, i) => i === 0 ? `${marks(grid, accounts)}${line}` : `${' '.repeat(grown - blank.length)}${line}`));
    return lines.map((line, i) => `${i === 0 ? left : blank}${line}\n`).join('');
}
function accountLine(grid, account) {
    const { paint, numbers } = grid;
    const chain = accountChain(grid, account);
    return `  ${paint.bold(String(numbers.get(account.id)).padStart(2))}  ${accountHead(grid, account)}${chain ? `  ${chain}` : ''}\n`;
}
const byVerdict = (entry) => Object.entries(entry.fields)
    .filter(([name]) => worthShowing(name, entry))
    .sort(([, a], [, b]) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
/** What one side's institutions tell and those of the others leave out. */
function readoutText(sheet, { origins, accounts, alone }) {
    const { paint, labels: label } = sheet;
    const names = origins.map(id => {
        const name = sheet.shown.entry.origins.find(origin => origin.id === id)?.name ?? id;
        const en = originInWords(id)?.en;
        return en ? `${paint.ar(name)} (${en})` : paint.ar(name);
    });
    const head = `  ${names.join(paint.dim(' · '))} ${paint.dim(`[${numbersOf(sheet, accounts)}]`)}\n`;
    if (alone.length === 0)
        return `${head}    ${paint.dim('nothing that the others lack')}\n`;
    const width = widest(alone.map(({ field }) => label('fields', field).en));
    const rows = alone.map(({ field, value }) => {
        const quotation = quotationOf(field, value);
        const text = quotation === null ? valueText(sheet, field, value) : paint.ar(quotation);
        return row(paint, 4, label('fields', field).en, text, width);
    });
    return head + rows.join('');
}
const clashing = {
    opposite: 'the one says the opposite',
    negation: 'the one denies it',
    number: 'they count otherwise',
};
/** Headlines that cannot both be true. */
function headlinesText({ paint, numbers }, { headlines, contradictions }) {
    const line = (at) => {
        const { account, exact } = headlines[at];
        return `  ${paint.dim(`[${numbers.get(account)}]`)} ${paint.ar(exact)}\n`;
    };
    if (contradictions.length === 0)
        return '';
    const pairs = contradictions.map(({ a, b, by }) => `${line(a)}${line(b)}  ${paint.warn(clashing[by])}\n`);
    return heading(paint, 'Headlines', 'that cannot both be true') + pairs.join('\n');
}
function readoutsText(sheet, readouts) {
    if (readouts.length === 0)
        return '';
    const note = 'what one side tells and the others leave out';
    return heading(sheet.paint, 'Readouts', note) + readouts.map(each => readoutText(sheet, each)).join('');
}
/** The accounts of an entry side by side, what they disagree on first. */
export function comparisonText(found, output) {
    const paint = paintFor(output);
    const { entry } = found;
    const sheet = makeSheet(found, { paint, labels: labels(), entities: found.entities });
    const label = (set, id) => sheet.labels(set, id).en;
    const grid = {
        ...sheet,
        output,
        nameWidth: widest(Object.keys(entry.fields).map(name => label('fields', name))),
        verdictWidth: widest(Object.values(entry.fields).map(field => label('verdicts', field.verdict))),
        cellWidth: entry.accounts.length > 9 ? 3 : 2,
    };
    const numbers = entry.accounts
        .map((_, i) => padded(String(i + 1), grid.cellWidth))
        .join('')
        .trimEnd();
    const blank = ' '.repeat(2 + grid.nameWidth + 2 + grid.verdictWidth + 2);
    return (`${entryTitle(sheet)}  ${paint.dim(entry.id.slice('entry:'.length))}\n` +
        `${paint.bold(participantsLine(sheet))}\n` +
        heading(paint, 'Accounts', `${entry.accounts.length} from ${plural(independent(entry.origins), 'origin')}`) +
        entry.accounts.map(account => accountLine(grid, account)).join('') +
        textsText(sheet) +
        heading(paint, 'Fields', '● says so  · does not') +
        `${blank}${paint.dim(numbers)}\n` +
        byVerdict(entry)
            .map(([name, field]) => fieldText(grid, name, field))
            .join('') +
        headlinesText(sheet, found) +
        readoutsText(sheet, found.readouts));
}
