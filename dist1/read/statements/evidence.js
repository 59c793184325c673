import { quoteRole } from '../../text/quotes.js';
import { holdsSpeech } from './mode.js';
const inMarks = (text) => `«${text}»`;
const namesOf = (links) => links.map(({ name }) => inMarks(name)).join(', ');
const through = (links) => (links.length > 0 ? `, by way of ${namesOf(links)}` : '');
/** How the words are given. */
function wordsOf({ mode, rule }, marked, quotes) {
    if (mode === 'indirect' && !quotes)
        return 'in the words of the page';
    if (mode !== 'direct')
        return 'partly in quotation marks';
    return marked
        ? 'in quotation marks'
        : `word for word without quotation marks${rule.endsWith('/colon') ? ', after a colon' : ''}`;
}
// «قال: …» without marks: direct, but nothing shows where the words end
const isMarked = ({ content }, { doc: { text } }) => content.some(([start]) => quoteRole(text
    .slice(Math.max(0, start - 4), start)
    .trimEnd()
    .at(-1) ?? '') !== null);
/** «تقارير» of nobody: many papers, none of which is told. */
function isLoose(link, { rules }) {
    const [first] = rules.fold(link.name).split(' ');
    return link.role === 'document' && link.entity === null && rules.looseForms.has(first);
}
/** What a statement rests on, by the text alone: the weakest link says it. */
export function evidenceOf(told, { paper, hearsay }, context) {
    const { text } = context.doc;
    const speaker = told.chain.at(-1);
    const relays = told.chain.slice(0, -1).filter(link => !context.isOwn(link));
    if (hearsay || !speaker)
        return { grade: 'hearsay', why: `${inMarks(text.slice(...told.cue))}: by whom is not told` };
    const quotes = told.mode === 'indirect' && holdsSpeech(context, told.content);
    const how = `${through(relays)}; ${wordsOf(told, isMarked(told, context), quotes)}`;
    if (speaker.role === 'unnamed')
        return { grade: 'unnamed', why: `a source without a name${how}` };
    if (isLoose(speaker, context))
        return { grade: 'unnamed', why: `${inMarks(speaker.name)} of nobody named${how}` };
    const document = speaker.role === 'document' ? speaker.name : paper && text.slice(...paper);
    if (document)
        return { grade: 'document', why: `from a document, ${inMarks(document)}${how}` };
    const grade = relays.length > 0 ? 'relayed' : told.mode === 'indirect' && !quotes ? 'paraphrased' : 'quoted';
    return { grade, why: `a named speaker${how}` };
}
