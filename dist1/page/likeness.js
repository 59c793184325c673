import { bit, isIn, isVerbLike } from './knowledge.js';
import { comma, wordsOf } from './lines.js';
// What two lines have in common, and how much a line looks like a headline.
/** A word without what is written onto its front. */
export function bare(knowledge, word) {
    for (const joined of knowledge.joined.get(word[0]) ?? [])
        if (word.length - joined.length >= 3 && word.startsWith(joined))
            return word.slice(joined.length);
    return word;
}
/** The words that say what a text is about. */
function topicWords(knowledge, words) {
    const topics = new Set();
    for (const word of words)
        if (word.length >= 3 && !isIn(knowledge, word, bit('particle')))
            topics.add(bare(knowledge, word));
    return topics;
}
const topicsByLine = new WeakMap();
/** The topics of a line, worked out once. */
export function lineTopics(knowledge, line) {
    let topics = topicsByLine.get(line);
    if (!topics) {
        topics = topicWords(knowledge, line.short ? line.words : wordsOf(knowledge.fold(line.text)).words);
        topicsByLine.set(line, topics);
    }
    return topics;
}
/** The topics of several lines together. */
export function topicsOfAll(knowledge, lines) {
    const all = new Set();
    for (const line of lines)
        for (const topic of lineTopics(knowledge, line))
            all.add(topic);
    return all;
}
/** How many of the line's topics the other text has, from 0 to 1; and how many in number. */
export function shared(knowledge, line, topics) {
    const own = lineTopics(knowledge, line);
    let count = 0;
    for (const word of own)
        if (topics.has(word))
            count++;
    return { share: own.size ? count / own.size : 0, count };
}
/** A headline's verb among the first words, not counting the very first. */
const hasVerb = (knowledge, line) => {
    for (let i = 1; i < line.words.length && i < 7; i++)
        if (isVerbLike(knowledge, line.words[i]))
            return true;
    return false;
};
const dotted = (line) => /\S\s?(?:\.\.+|…)\s?\S/.test(line.text);
const colonEarly = (line) => {
    const at = line.text.indexOf(':');
    return (at > 0 && at < line.text.length - 3 && line.text.slice(0, at).split(/\s+/).length <= 6 && !/\d:\d/.test(line.text));
};
/** Marks of a headline: a verb after its subject, «X: …», «… .. …». */
export function headlineMarks(knowledge, line) {
    return (hasVerb(knowledge, line) ? 3 : 0) + (colonEarly(line) ? 2 : 0) + (dotted(line) ? 2 : 0);
}
/**
 * Whether a line between two paragraphs is the headline of another story, and no sub-heading of this one.
 * Headlines tell an event: they have a finite verb, a speaker before a colon, a number, and names of their own.
 * Sub-headings are questions or noun phrases, mostly short, about what the story speaks of anyway.
 */
export function isOtherHeadline(knowledge, line, story, underSection) {
    const ended = line.end !== 'none' && !(line.end === 'question' && dotted(line));
    if (ended || line.bullet || line.count < 5 || line.count > 24 || line.text.includes(comma))
        return false;
    const first = line.words[0];
    const goesOn = bit('asking') | bit('going-on') | bit('particle') | bit('told');
    // A joined letter before a question word or a particle: the line goes on from the last.
    if (isIn(knowledge, first, bit('asking') | bit('going-on') | bit('aside')) || isIn(knowledge, first.slice(1), goesOn))
        return false;
    // «تقارير عربية», and under it what else that section has
    if (underSection)
        return true;
    let score = headlineMarks(knowledge, line);
    if (/\p{N}/u.test(line.text))
        score += 1;
    if (line.count >= 7)
        score += 1;
    if (score < 2)
        return false;
    const { share } = shared(knowledge, line, story());
    if (share < 0.3)
        score += 2;
    else if (share < 0.5)
        score += 1;
    return score >= 4;
}
