import { foldedWords, offsetInPage } from '../../../arabic/doc.js';
export const spanOf = ({ from, to, start }, { kit: { doc }, fold }) => [
    offsetInPage(doc, doc.tokens[from], start, fold),
    doc.tokens[to - 1].end,
];
export const keyOf = ({ from, to, start }, doc) => foldedWords(doc, from, to).join(' ').slice(start);
export const maker = (nextId) => (span, kind, entity, rule) => ({
    id: nextId(),
    span,
    head: span,
    kind,
    entity,
    holder: null,
    how: kind === 'office' ? 'office' : 'name',
    framing: null,
    rule,
});
