import { senseOf } from '../../arabic/lexicon.js';
import { isScare } from '../clauses/index.js';
export const infoAt = ({ infos }, i) => infos[i];
export const foldedAt = ({ doc }, i) => doc.tokens[i]?.word.folded ?? '';
/** «على», which folds to the name «علي». */
export const isWrittenOn = ({ doc, rules }, i) => doc.text.slice(doc.tokens[i].start, doc.tokens[i].end).endsWith(rules.written.on);
/** «فإن», which folds to the name «فان»; without its hamza it is that word before a noun with the article. */
export const isThatWord = ({ doc, rules, infos }, i) => {
    const { that } = infos[i];
    if (that === null)
        return false;
    // «لولا أنني …»
    if (that.pronoun !== '')
        return true;
    const { start, end } = doc.tokens[i];
    const next = doc.tokens[i + 1]?.word;
    const opens = next !== undefined && (next.folded.startsWith(rules.article) || senseOf(next, 'this') !== undefined);
    return doc.text.slice(start, end).includes(rules.hamzaBelow) || opens;
};
/** «سي.إن.إن»: letters by their names, with points between. */
export const isSpelled = ({ doc: { tokens, text } }, i) => {
    const point = (k, end) => tokens[k] !== undefined && text[end] === '.' && tokens[k].start <= end + 1;
    const { start, end } = tokens[i];
    const before = i > 1 && tokens[i - 1].end === start && text[start - 1] === '.' && tokens[i - 2].end === start - 1;
    return before || (text[end] === '.' && point(i + 2, end) && tokens[i + 2].start === end + 1);
};
export const isComma = ({ doc, rules }, i) => i >= 0 && i < doc.tokens.length && rules.isComma(doc.tokens[i].word);
export function groupAt({ marks }, i) {
    const index = marks.groupAt[i] ?? -1;
    return index < 0 ? null : marks.groups[index];
}
/** «مستشار للرئيس الفرنسي إيمانويل ماكرون»: of the two he speaks who serves the other. */
export const isServed = ({ members }) => members[0].rule === 'mentions/served';
/** The quotation that opens at `i`, of any length. */
export function quoteAt({ marks }, i) {
    const index = marks.quoteOf[i] ?? -1;
    const quote = index < 0 ? undefined : marks.quotes[index];
    return quote && quote.open === i ? quote : null;
}
/** The quotation of speech around `i`, as a number; -1 outside. A scare quote is none. */
export function speechAt({ marks }, i) {
    const index = marks.quoteOf[i] ?? -1;
    return index >= 0 && !isScare(marks.quotes[index]) ? index : -1;
}
export const spanOf = ({ doc }, from, to) => [
    doc.tokens[from].start,
    doc.tokens[to - 1].end,
];
export const entityOf = ({ entities }, id) => id === null ? undefined : entities.all.get(id);
export const linkOf = (source, cue) => ({
    role: source.role,
    name: source.written,
    entity: source.entity,
    span: source.name,
    cue,
    // told at the end, of what is left in a chain
    unnamed: null,
});
export const idOf = (mention) => mention.holder ?? mention.entity;
