import { harmless } from '../text/harmless.js';
// The compact text of an answer. What pages say stands between ⟦ and ⟧, made harmless, on one line: whoever reads it
// can tell it from what Isnad says, whatever it pretends to be.
// Signs that are not seen can hold words that only a machine reads.
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const brackets = /[⟦⟧]/gu;
const longest = 2000;
const clipped = (text, most) => text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')}…` : text;
/** Words of a page, as such. */
export const fromPage = (text, most = longest) => `⟦${clipped(harmless(text.replace(unseen, '').replace(brackets, ' ')), most)}⟧`;
const shortName = 200;
/** A name: that of the tables as it is, one that only a page has as words of it. */
export function nameText({ ar, en, known }) {
    const name = ar && en ? `${ar} (${en})` : ar || en || '';
    return known ? name : fromPage(name, shortName);
}
/** Ids by which to ask further; one that only a page has is made of its words. */
export const idsText = (names) => names.map(({ id, known }) => (known ? id : fromPage(id, shortName))).join(', ');
export const namesText = (names) => names.map(nameText).join(' · ');
export function dateText(date) {
    if (!date)
        return 'no date';
    const { value, notBefore, notAfter } = date;
    if (value)
        return value;
    if (notBefore && notAfter)
        return `between ${notBefore} and ${notAfter}`;
    return notBefore ? `not before ${notBefore}` : notAfter ? `not after ${notAfter}` : 'no date';
}
const isWeb = (url) => url !== null && /^https?:\/\//iu.test(url);
/** Where something stands: the address or the source, the line, the span, and the page. */
function placeText({ page, source, url, outlet, published, line, span }) {
    const where = fromPage(isWeb(url) ? url : source, shortName);
    const whose = outlet ? `${fromPage(outlet, shortName)} ` : '';
    const when = published ? ` of ${published.slice(0, 10)}` : '';
    return `${whose}${where}${when}, line ${line}, span ${span[0]}-${span[1]}, page ${page.slice(0, 16)}`;
}
export const citedText = (citation) => `${fromPage(citation.exact)} — ${placeText(citation)}`;
export const lines = (...parts) => parts.filter(part => part !== null && part !== false && part !== '').join('\n');
/** Lines one step further in. */
export const inward = (text) => text.replace(/^/gmu, '  ');
export const plural = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
export const moreText = (next) => next === null ? null : `There is more: ask again with the same arguments and after=${JSON.stringify(next)}.`;
