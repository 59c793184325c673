import { harmless } from '../escape.js';
import { sheetOf, word } from './sheet.js';
// The report as Markdown. Signs that mean something there, and the marks of HTML, are escaped in whatever comes from pages.
const escapes = { '<': '&lt;', '&': '&amp;' };
/** A text on one line, none of which is markup: neither a mark within it, nor one that counts at the beginning, nor an address. */
const plain = (text) => harmless(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]|~<&@]|:(?=\/\/)|(?<=www)\./giu, sign => escapes[sign] ?? `\\${sign}`)
    .replace(/^(?:[#+=>-]|\d+(?=[.)]\s))/u, sign => (/^\d/u.test(sign) ? `${sign}\\` : `\\${sign}`));
/** Without the marks that set values apart: a list of Markdown has none of its own for that. */
const bare = (text) => text.replace(/[\u2066\u2069]/gu, '');
const both = ({ ar, en }) => (ar === en ? plain(en) : `${plain(ar)} / ${plain(en)}`);
/** A reason in both languages, where the tables have words for it in Arabic. */
const reasonText = (english, arabic) => arabic === null ? plain(english) : both({ ar: bare(arabic), en: english });
const numbersText = (numbers) => (numbers.length === 0 ? '' : ` \\[${numbers.join(' ')}\\]`);
const isSeveral = ({ accounts }) => accounts.length > 1;
function fieldsText(sheet) {
    const rows = sheet.fields.map(({ label, verdict, values }) => {
        const texts = values.map(({ text, accounts }) => both(text) + (isSeveral(sheet) ? numbersText(accounts) : ''));
        return `| ${both(label)} | ${texts.join(' · ')} | ${isSeveral(sheet) ? both(verdict) : ''} |\n`;
    });
    return `| | | |\n|---|---|---|\n${rows.join('')}`;
}
const quote = (text) => `> ${plain(text)}\n\n`;
function accountText(account) {
    const { n, name, url, title, published, origin, standing, copyOf, chain, passages, quotations } = account;
    const facts = [
        published ? `${both(word('published'))} ${plain(published)}` : '',
        origin
            ? `${both(word('origin'))} – ${plain(origin)}${standing === 'independent' ? '' : ` (${both(word(standing))})`}`
            : '',
        copyOf === null ? '' : `${both(word('copy'))} ${copyOf}`,
    ].filter(Boolean);
    const links = chain.map(link => `${plain(link.name)} (${plain(link.role.ar)})`);
    return (`#### ${both(word('account'))} ${n} – ${url ? `[${plain(name)}](<${url}>)` : plain(name)}\n\n` +
        (title ? `**${plain(title)}**\n\n` : '') +
        (facts.length > 0 ? `${facts.join(' · ')}\n\n` : '') +
        (links.length > 0 ? `${both(word('chain'))} – ${links.join(' ← ')}\n\n` : '') +
        passages.map(quote).join('') +
        (quotations.length > 0 ? `${both(word('quotations'))}\n\n${quotations.map(quote).join('')}` : ''));
}
const listText = (id, lines) => lines.length === 0 ? '' : `### ${both(word(id))}\n\n${lines.map(line => `- ${line}\n`).join('')}\n`;
function sheetText(sheet) {
    const { sentence, kind, status, id, when, why, whyArabic, accounts, origins, reasons, corrections } = sheet;
    const told = when ? both(when) : both(word('undated'));
    return (`## ${plain(sentence.ar)}\n\n**${plain(sentence.en)}**\n\n` +
        `${both(kind)} · ${both(status)} · \`${id.replaceAll('`', '')}\`\n\n` +
        `${both(word('when'))} – ${told}${why ? ` – ${reasonText(why, whyArabic)}` : ''}\n\n` +
        `### ${both(word('fields'))}\n\n${fieldsText(sheet)}\n` +
        `### ${both(word('accounts'))}\n\n${accounts.map(accountText).join('')}` +
        listText('origins', origins.map(each => `${both(each.name)} (${both(each.kind)}, ${both(word(each.standing))})` +
            (isSeveral(sheet) ? numbersText(each.accounts) : ''))) +
        listText('why', reasons.map(({ text, arabic, accounts: numbers }) => reasonText(text, arabic) + numbersText(numbers))) +
        listText('corrected', corrections.map(({ text }) => plain(text))));
}
export async function* writeMarkdown(rows, setting) {
    const { from, to } = setting.period;
    const days = from === null && to === null ? '' : ` – ${both(word('period'))} ${plain(from ?? '…')} – ${plain(to ?? '…')}`;
    yield `# ${both(word('title'))}${days}\n\n`;
    yield `${both(word('made'))} ${plain(setting.now.slice(0, 10))} ${both(word('by'))} ${plain(setting.version)}\n\n`;
    let isEmpty = true;
    for await (const row of rows) {
        isEmpty = false;
        yield sheetText(sheetOf(row, setting));
    }
    if (isEmpty)
        yield `${both(word('none'))}\n`;
}
