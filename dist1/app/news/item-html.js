import { escaped } from '../../export/escape.js';
import { labels } from '../labels.js';
import { originInWords } from '../offices.js';
// An entry as HTML for readers of feeds: plain elements, every word of a page escaped, links to the web alone.
const directions = { ar: 'rtl', en: 'ltr' };
const longest = 1200;
const clipped = (text) => (text.length > longest ? `${text.slice(0, longest)}…` : text);
export const nameIn = (name, lang) => (lang === 'en' ? (name.en ?? name.ar) : name.ar) || (name.en ?? '');
/** Whatever a name is written in, it turns nothing around it. */
const isolated = (text) => `<bdi>${escaped(text)}</bdi>`;
const isWeb = (url) => url !== null && /^https?:\/\//iu.test(url);
const linked = (url, html) => isWeb(url) ? `<a href="${escaped(url)}" rel="noopener nofollow">${html}</a>` : html;
function factsHtml({ brief, entities }, lang) {
    const label = labels();
    const { kind, type, status, date, place, participants } = brief;
    const what = label(kind ? 'contacts' : 'events', kind ?? type)[lang];
    const named = (id) => {
        const entity = entities.get(id);
        return isolated(entity ? nameIn(entity.name, lang) : id);
    };
    const rows = [
        [label('fields', 'kind')[lang], escaped(what)],
        [label('fields', 'status')[lang], escaped(label('statuses', status)[lang])],
        [label('fields', 'participants')[lang], participants.map(named).join(' · ')],
        ...(date?.value ? [[label('fields', 'date')[lang], isolated(date.value)]] : []),
        ...(place ? [[label('fields', 'place')[lang], named(place)]] : []),
    ];
    return `<ul>${rows.map(([name, value]) => `<li>${escaped(name)}: ${value}</li>`).join('')}</ul>`;
}
/** Pages are Arabic, whatever language the feed is in. */
function toldHtml({ outlet, headline, words }) {
    const where = words.url ?? words.source;
    const head = [outlet, headline]
        .filter(Boolean)
        .map(each => isolated(each))
        .join(' – ') || isolated(where);
    const when = words.published ? ` <bdi>${escaped(words.published.slice(0, 10))}</bdi>` : '';
    return `<p>${linked(words.url, head)}${when}</p><blockquote dir="rtl" lang="ar">${escaped(clipped(words.exact))}</blockquote>`;
}
function originHtml({ id, name }, { told }, lang) {
    const known = originInWords(id);
    if (known)
        return isolated(nameIn(known, lang));
    const page = id.startsWith('page:') ? told[0]?.words.source : undefined;
    return isolated(page ?? name);
}
export function itemHtml(item, lang) {
    const origins = item.origins.filter(({ independent }) => independent);
    const from = `${escaped(labels()('fields', 'origin')[lang])}: ${origins.map(each => originHtml(each, item, lang)).join(' · ')}`;
    const told = item.told.filter(({ isCopy }) => !isCopy).map(toldHtml);
    return `<div dir="${directions[lang]}" lang="${lang}">${factsHtml(item, lang)}${told.join('')}<p>${from}</p></div>`;
}
