import { codePointsBefore, wholePlace } from '../text/code-points.js';
import { accountIri, iriOf, pageIri } from './iris.js';
// W3C Web Annotation: each quotation of an account is an annotation on its page, found again by its place in the text, counted in code
// points, or by the words before and behind it. The text is the one that Isnad keeps of the page: of HTML what is left without its markup.
/** How many UTF-16 units are shown on each side. */
const around = 32;
const selectorsOf = ({ text, points }, { span: [start, end], exact }) => [
    { type: 'TextPositionSelector', start: points.get(start), end: points.get(end) },
    {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(wholePlace(text, Math.max(0, start - around)), start),
        suffix: text.slice(end, wholePlace(text, Math.min(text.length, end + around))),
    },
];
const annotationOf = (account, quote, n, target, { entry, sentence }) => ({
    id: `${accountIri(account)}:quote:${n}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
        { type: 'SpecificResource', source: iriOf(entry.id), purpose: 'identifying' },
        { type: 'TextualBody', value: quote.field, format: 'text/plain', purpose: 'tagging' },
        {
            type: 'TextualBody',
            value: sentence.ar,
            language: 'ar',
            textDirection: 'rtl',
            format: 'text/plain',
            purpose: 'describing',
        },
        {
            type: 'TextualBody',
            value: sentence.en,
            language: 'en',
            textDirection: 'ltr',
            format: 'text/plain',
            purpose: 'describing',
        },
    ],
    target: {
        source: target.source,
        selector: selectorsOf(target, quote),
        'isnad:text': target.page,
    },
});
function* annotationsOf(row) {
    for (const account of row.entry.accounts) {
        const text = row.told.get(account.id)?.reading.page.text;
        if (text === undefined)
            continue;
        const points = codePointsBefore(text, account.quotes.flatMap(({ span }) => span));
        const target = {
            text,
            points,
            page: account.page,
            source: pageIri(account.page, row.pages.get(account.page)),
        };
        for (const [n, quote] of account.quotes.entries())
            yield annotationOf(account, quote, n, target, row);
    }
}
const context = ['http://www.w3.org/ns/anno.jsonld', { isnad: 'urn:isnad:' }];
/** One collection with one page of all its annotations. */
export async function* writeAnnotations(rows, { version, now }) {
    const generator = { id: 'urn:isnad', type: 'Software', name: `Isnad ${version}` };
    const head = {
        '@context': context,
        id: 'urn:isnad:annotations',
        type: 'AnnotationCollection',
        generator,
        generated: now,
    };
    yield `${JSON.stringify(head).slice(0, -1)},"first":{"id":"urn:isnad:annotations:1","type":"AnnotationPage","startIndex":0,"items":[`;
    let comma = '';
    for await (const row of rows)
        for (const annotation of annotationsOf(row)) {
            yield `${comma}\n${JSON.stringify(annotation)}`;
            comma = ',';
        }
    yield '\n]}}\n';
}
