import { bit, flag, isIn, isNumber, number } from './knowledge.js';
const separators = new Set(':|-–—/\\»>•·=\u060c'.split(''));
// Scrapers glue what stood in boxes of its own: «مقالات أخرى للكاتبصيف بلا ماء».
const isGlued = ({ words, rule }, i, found) => i > 0 && i === words.length - 1 && flag(rule, 'splits') && words[i].length >= 4 && found.startsWith(words[i]);
/** Whether a phrase stands at a place among words. */
export function standsAt(words, phrase, at) {
    if (at < 0 || at + phrase.words.length > words.length)
        return false;
    return phrase.words.every((word, i) => {
        const found = words[at + i];
        return word === number ? isNumber(found) : word === found || isGlued(phrase, i, found);
    });
}
const onlyNumbers = (line, from) => {
    for (let i = from; i < line.words.length; i++)
        if (!isNumber(line.words[i]))
            return false;
    return true;
};
// «word:», «word) :», «word | », «word..» and «/word/»: a separator follows before the next word.
function separatorAfter(line, word) {
    const until = line.from[word] ?? line.folded.length;
    for (let i = line.to[word - 1]; i < until; i++) {
        const mark = line.folded[i];
        if (separators.has(mark) || mark === '…')
            return mark;
        if (mark === '.' && line.folded[i + 1] === '.')
            return '.';
    }
    return null;
}
/** Whether the line is as the rule asks, beyond its words. */
function asAsked(knowledge, line, rule, after) {
    if (flag(rule, 'latin') && line.arabic)
        return false;
    if (flag(rule, 'counts') && !line.words.some(isNumber))
        return false;
    if (flag(rule, 'asks') && line.end !== 'question')
        return false;
    return !flag(rule, 'name') || isIn(knowledge, line.words[after], bit('name'));
}
function isHead(line, rule, alone, after) {
    if (rule.max !== undefined && line.count > rule.max)
        return false;
    const mark = alone ? null : separatorAfter(line, after);
    return flag(rule, 'bar') ? mark === '|' : alone || mark !== null;
}
const isUnfinished = (line) => line.end !== 'stop' && line.end !== 'comma';
function standsRight(line, rule, at, after, alone) {
    if (rule.form === 'alone')
        return alone;
    if (rule.form === 'head')
        return at === 0 && isHead(line, rule, alone, after);
    if (line.count > (rule.max ?? 12) || !(flag(rule, 'finished') || isUnfinished(line)))
        return false;
    if (rule.form === 'start')
        return at === 0;
    return rule.form === 'within' || after === line.words.length;
}
function fits(knowledge, line, phrase, at) {
    const { rule } = phrase;
    if (!standsAt(line.words, phrase, at))
        return null;
    const after = at + phrase.words.length;
    if (!asAsked(knowledge, line, rule, after))
        return null;
    const alone = at === 0 && line.short && onlyNumbers(line, after);
    return standsRight(line, rule, at, after, alone) ? { rule, alone, after } : null;
}
const keyOf = (word) => (isNumber(word) ? number : word);
/** The first phrase of a list that fits; it stands at `at`, or, where `at` is null, at the line's end. */
function firstFit(knowledge, line, list, at, where) {
    if (!list)
        return null;
    for (const phrase of list) {
        const asked = phrase.rule.where ?? 'any';
        if (asked !== 'any' && where !== undefined && asked !== where)
            continue;
        const match = fits(knowledge, line, phrase, at ?? line.words.length - phrase.words.length);
        if (match)
            return match;
    }
    return null;
}
/** The first rule of words that fits the line: longest phrase first, then in the order of the file. */
export function matchPhrases(knowledge, line, where) {
    const { words, sets } = line;
    const first = words[0];
    if (first === undefined)
        return null;
    const head = firstFit(knowledge, line, knowledge.phrases.get(first), 0, where) ??
        (isNumber(first) ? firstFit(knowledge, line, knowledge.phrases.get(number), 0, where) : null);
    if (head)
        return head;
    if (line.count > 40)
        return null;
    if (line.short) {
        const end = firstFit(knowledge, line, knowledge.endings.get(words.at(-1)), null, where);
        if (end)
            return end;
    }
    const inside = bit('within');
    if ((line.holds & inside) === 0 && line.numbers === 0)
        return null;
    for (let i = 1; i < words.length; i++) {
        if ((sets[i] & inside) === 0 && !isNumber(words[i]))
            continue;
        const found = firstFit(knowledge, line, knowledge.within.get(keyOf(words[i])), i, where);
        if (found)
            return found;
    }
    return null;
}
