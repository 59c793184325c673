import { escaped } from '../escape.js';
import { sheetOf, word } from './sheet.js';
import { style } from './style.js';
// One file that asks nobody for anything: no script, no picture, no font of another host. The pages quoted in it were written by strangers,
// so every text goes through `escaped`, and the policy in the head forbids what should get through nevertheless.
const ar = (text, tag = 'span') => `<${tag} lang="ar" dir="rtl">${escaped(text)}</${tag}>`;
const en = (text, tag = 'span') => `<${tag} lang="en" dir="ltr">${escaped(text)}</${tag}>`;
/** Words of the report in both languages, one beside the other. */
const both = ({ ar: arabic, en: english }) => arabic === english ? `<bdi>${escaped(english)}</bdi>` : `${ar(arabic)} <span class="en">${en(english)}</span>`;
const numbersText = (numbers) => numbers.length === 0 ? '' : ` <span class="numbers">[${numbers.join(' ')}]</span>`;
/** Accounts are told apart only where there are several. */
const marked = (numbers, { accounts }) => accounts.length > 1 ? numbersText(numbers) : '';
function fieldRow({ label, verdict, isConflict, values }, sheet) {
    const cell = (language, write) => values.map(({ text, accounts }) => `<div>${write(text[language])}${marked(accounts, sheet)}</div>`).join('');
    const badge = sheet.accounts.length > 1 ? `<td class="verdict${isConflict ? ' conflict' : ''}">${both(verdict)}</td>` : '';
    return (`<tr><th scope="row" class="label">${en(label.en)}</th><td lang="en" dir="ltr">${cell('en', en)}</td>${badge}` +
        `<td lang="ar" dir="rtl">${cell('ar', ar)}</td><th scope="row" class="label" dir="rtl">${ar(label.ar)}</th></tr>`);
}
function chainText({ chain }) {
    if (chain.length === 0)
        return '';
    const links = chain.map(({ name, role }) => `${escaped(name)} <small>(${escaped(role.ar)})</small>`);
    return `<p class="chain">${both(word('chain'))}: <span lang="ar" dir="rtl">${links.join(' ← ')}</span></p>`;
}
const quotes = (texts) => texts.map(text => `<blockquote lang="ar" dir="rtl">${escaped(text)}</blockquote>`).join('');
function accountHtml(account) {
    const { n, name, url, title, published, origin, standing, copyOf, passages, quotations } = account;
    const head = `<bdi>${escaped(name)}</bdi>`;
    const facts = [
        published ? `${both(word('published'))} <bdi>${escaped(published)}</bdi>` : '',
        origin
            ? `${both(word('origin'))}: <bdi>${escaped(origin)}</bdi>${standing === 'independent' ? '' : ` (${both(word(standing))})`}`
            : '',
        copyOf === null ? '' : `${both(word('copy'))} ${copyOf}`,
    ].filter(Boolean);
    return (`<article class="account"><h4><span class="n">${n}</span> ` +
        `${url ? `<a href="${escaped(url)}" rel="noopener noreferrer nofollow">${head}</a>` : head}</h4>` +
        (title ? `<p class="title" lang="ar" dir="rtl">${escaped(title)}</p>` : '') +
        (facts.length > 0 ? `<p class="facts">${facts.join(' · ')}</p>` : '') +
        chainText(account) +
        quotes(passages) +
        (quotations.length > 0 ? `<p class="facts">${both(word('quotations'))}</p>${quotes(quotations)}` : '') +
        '</article>');
}
const heading = (id, count = '') => `<h3>${both(word(id))}${count}</h3>`;
function originsHtml(sheet) {
    const rows = sheet.origins.map(({ name, kind, standing, accounts }) => {
        const note = both(word(standing));
        return `<li>${both(name)} <small>(${both(kind)} · ${note})</small>${marked(accounts, sheet)}</li>`;
    });
    return `${heading('origins')}<ul>${rows.join('')}</ul>`;
}
const listHtml = (id, lines) => lines.length === 0
    ? ''
    : `${heading(id)}<ul lang="en" dir="ltr">${lines.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
/** Values that are set apart in a text of the other direction stay so. */
const apart = (text) => text
    .split(/\u2066([^\u2069]*)\u2069/u)
    .map((part, i) => (i % 2 === 0 ? escaped(part) : `<bdi dir="ltr">${escaped(part)}</bdi>`))
    .join('');
/** Why the accounts are one, in Arabic where there are words for it, and in English. */
function reasonsHtml(reasons) {
    const rows = reasons.map(({ text, arabic, accounts }) => {
        const first = arabic === null ? '' : `<span lang="ar" dir="rtl">${apart(arabic)}</span> `;
        return `<li>${first}<span lang="en" dir="ltr">${escaped(text)}</span>${numbersText(accounts)}</li>`;
    });
    return rows.length === 0 ? '' : `${heading('why')}<ul>${rows.join('')}</ul>`;
}
function whenHtml({ when, why, whyArabic }) {
    const told = when ? `${ar(when.ar)} <span class="en">${en(when.en)}</span>` : both(word('undated'));
    const arabic = whyArabic ? `<br><small lang="ar" dir="rtl">${apart(whyArabic)}</small>` : '';
    return `<p class="when">${told}${arabic}${why ? `<br><small lang="en" dir="ltr">${escaped(why)}</small>` : ''}</p>`;
}
function sheetHtml(sheet) {
    const { id, sentence, kind, status, isCalm, fields, accounts, reasons, corrections } = sheet;
    return (`<section class="entry" id="e${escaped(id)}"><header><h2>${ar(sentence.ar)}${en(sentence.en)}</h2>` +
        `<p class="badges"><span class="badge">${both(kind)}</span> <span class="badge${isCalm ? '' : ' warn'}">${both(status)}</span> ` +
        `<code>${escaped(id)}</code></p></header>${whenHtml(sheet)}` +
        `${heading('fields')}<div class="wide"><table>${fields.map(field => fieldRow(field, sheet)).join('')}</table></div>` +
        heading('accounts', ` <small><bdi>${accounts.length}</bdi></small>`) +
        accounts.map(accountHtml).join('') +
        originsHtml(sheet) +
        reasonsHtml(reasons) +
        listHtml('corrected', corrections) +
        '</section>\n');
}
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function headHtml({ now, version, period }) {
    const title = word('title');
    const days = [period.from, period.to].map(day => day ?? '…').join(' – ');
    const told = period.from === null && period.to === null ? '' : `${both(word('period'))}: <bdi>${escaped(days)}</bdi> · `;
    return ('<!doctype html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8">' +
        `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">' +
        `<meta name="referrer" content="no-referrer"><title>${escaped(`${title.ar} · ${title.en}`)}</title><style>${style}</style></head>\n` +
        `<body><main><header class="top"><h1>${both(title)}</h1>` +
        `<p class="facts">${told}${both(word('made'))} <bdi>${escaped(now.slice(0, 10))}</bdi> ${both(word('by'))} <bdi>${escaped(version)}</bdi></p></header>\n`);
}
export async function* writeHtml(rows, setting) {
    yield headHtml(setting);
    let isEmpty = true;
    for await (const row of rows) {
        isEmpty = false;
        yield sheetHtml(sheetOf(row, setting));
    }
    if (isEmpty)
        yield `<p>${both(word('none'))}</p>`;
    yield '</main></body></html>\n';
}
