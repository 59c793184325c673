let facts = 0;
/** Room for the answers that a word will be asked for. */
export const roomForFacts = () => new Array(facts).fill(undefined);
/**
 * A question about a word by itself, whatever stands around it: answered once for each written form and kept with it.
 * The answer must follow from the word and its senses alone.
 */
export function wordFact(answer) {
    const at = facts++;
    return word => {
        const known = word.facts[at];
        if (known !== undefined)
            return known;
        const found = answer(word);
        word.facts[at] = found;
        return found;
    };
}
let flags = 0;
/** How many flags one number has room for. */
const flagRoom = 31;
/** Like `wordFact`, for what is either so or not: such answers stand side by side in the word itself, as long as there is room. */
export function wordFlag(answer) {
    // Knowledge that is loaded several times asks its questions anew; a bit shared by two would answer one with the other.
    if (flags === 3 * flagRoom)
        return wordFact(answer);
    const bit = 1 << (flags % flagRoom);
    const pair = Math.floor(flags++ / flagRoom);
    return pairs[pair](bit, answer);
}
const firstFlag = (bit, answer) => (word) => {
    if ((word.asked & bit) === 0) {
        word.asked |= bit;
        if (answer(word))
            word.so |= bit;
    }
    return (word.so & bit) !== 0;
};
// The same of the other pairs of numbers: by their names, since a property that is looked up by a variable is found slowly.
const secondFlag = (bit, answer) => (word) => {
    if ((word.askedMore & bit) === 0) {
        word.askedMore |= bit;
        if (answer(word))
            word.soMore |= bit;
    }
    return (word.soMore & bit) !== 0;
};
const thirdFlag = (bit, answer) => (word) => {
    if ((word.askedLast & bit) === 0) {
        word.askedLast |= bit;
        if (answer(word))
            word.soLast |= bit;
    }
    return (word.soLast & bit) !== 0;
};
const pairs = [firstFlag, secondFlag, thirdFlag];
/** Whether a word is one of some folded words. */
export const wordIn = (words) => wordFlag(({ folded }) => words.has(folded));
let places = 0;
/** Gives for each place of a text the first at it or behind it whose word has a flag, for going from one to the next; else the end. */
export function nextWith(flag) {
    const at = places++;
    return doc => {
        const known = doc.facts[at];
        if (known)
            return known;
        const { tokens } = doc;
        const next = new Int32Array(tokens.length + 1).fill(tokens.length);
        for (let i = tokens.length - 1; i >= 0; i--)
            next[i] = flag(tokens[i].word) ? i : next[i + 1];
        doc.facts[at] = next;
        return next;
    };
}
/** A question about a place in a text, with what stands around it: answered once for each, as several layers ask it. */
export function placeFact(answer) {
    const at = places++;
    return (doc, i) => {
        let answers = doc.facts[at];
        if (answers === undefined) {
            answers = new Array(doc.tokens.length);
            doc.facts[at] = answers;
        }
        let found = answers[i];
        if (found === undefined) {
            found = answer(doc, i);
            answers[i] = found;
        }
        return found;
    };
}
