import { offsetInPage } from '../../arabic/doc.js';
// What a page writes of a name is how it is called, but for what is joined to its first word.
/** «الجيش العراقي» of «بالجيش العراقي», and of «للجيش العراقي», where the first letter of «ال» is left out. */
export const withArticle = (text, prep, host, { article, ofClitic }) => prep === ofClitic && host.startsWith(article) && text.startsWith(ofClitic)
    ? article + text.slice(ofClitic.length)
    : text;
/** The tokens `[from, to)` as they are written, without what is joined to the first, which has the sense. */
export function written(doc, from, to, sense, { fold, grammar }) {
    const start = offsetInPage(doc, doc.tokens[from], sense?.start ?? 0, fold);
    return withArticle(doc.text.slice(start, doc.tokens[to - 1].end), sense?.prep ?? '', sense?.value ?? '', grammar);
}
