import { bit, isIn, isNumber, isVerbLike } from './knowledge.js';
import { bare, headlineMarks } from './likeness.js';
import { bareName, sort } from './shapes.js';
import { same } from './top.js';
const isLinkLike = ({ line }) => (line.end === 'none' || line.end === 'question') && line.count >= 4 && !/^\p{N}/u.test(line.text);
/** The first letters of a word, by which a country and what belongs to it are told from each other. */
const stem = (word) => (word.length >= 5 ? word.slice(0, 4) : word);
const noTerm = bit('verb') | bit('told') | bit('particle') | bit('aside') | bit('going-on');
/** Several topics in one line: words that make no sentence. */
const isRow = (knowledge, line) => line.end === 'none' &&
    !line.bullet &&
    line.count >= 4 &&
    line.count <= 12 &&
    !line.words.some(word => isNumber(word) || isIn(knowledge, word, noTerm) || isVerbLike(knowledge, word));
/** A list of topics without a head: lines of a word or three, most of which the story speaks of. */
function areTerms(knowledge, lines, topics) {
    if (!topics)
        return false;
    const told = new Set([...topics].map(stem));
    const share = (line) => {
        const own = line.words.filter(word => word.length >= 3 && !isIn(knowledge, word, bit('particle')));
        const known = own.filter(word => told.has(stem(word)) || told.has(stem(bare(knowledge, word))));
        return own.length ? known.length / own.length : 0;
    };
    if (lines.length === 1 && isRow(knowledge, lines[0].line))
        return share(lines[0].line) >= 0.75;
    if (lines.some(({ line }) => line.end !== 'none' || line.bullet || /^\p{N}/u.test(line.text)))
        return false;
    if (lines.length < 2 && !lines.every(line => line.besideTerms))
        return false;
    const known = lines.filter(({ line }) => share(line) >= 0.5).length;
    return known * 2 > lines.length;
}
function tailLine(knowledge, { line, over, goesOn }, alone) {
    const finished = line.end !== 'none' && line.count >= 3;
    if (finished && (!over || (goesOn && line.end === 'stop')))
        return null;
    if (bareName(knowledge, line))
        return sort('byline', 'byline/bare-name');
    if (over)
        return sort('other', 'other/after-the-end');
    if (!alone || line.end !== 'none' || line.bullet || line.count > 3)
        return null;
    return isIn(knowledge, line.words[0], bit('office'))
        ? sort('caption', 'caption/office')
        : sort('other', 'other/last-words');
}
/** What the short lines after a story's last paragraph are; null: its own last words. */
export function tailLines(knowledge, lines, headline, topics) {
    const headlines = lines.filter(({ line }) => headlineMarks(knowledge, line) > 0 && line.end !== 'stop').length;
    const links = lines.length >= 3 && headlines * 2 >= lines.length && lines.every(isLinkLike);
    const terms = areTerms(knowledge, lines, topics);
    return lines.map(tail => {
        if (headline && same(headline, tail.line))
            return sort('other', 'headline/repeated');
        if (links)
            return sort('related-links', 'links/run-of-headlines');
        if (terms)
            return sort('tags', 'tags/run-of-terms');
        return tailLine(knowledge, tail, lines.length === 1);
    });
}
