import { arabicFold } from '../../arabic/fold.js';
import { spanInOriginal } from '../../text/fold.js';
const word = /[\p{L}\p{M}\p{N}]+/gu;
export function wordsOf(text) {
    const view = arabicFold().view(text);
    return [...view.folded.matchAll(word)].map(({ 0: found, index }) => ({
        span: spanInOriginal(view, [index, index + found.length]),
        folded: found.toLowerCase(),
    }));
}
function rowsOf(quoted, text) {
    const numbers = new Map();
    for (const { folded } of quoted)
        if (!numbers.has(folded))
            numbers.set(folded, numbers.size);
    const numberOf = ({ folded }) => numbers.get(folded) ?? -1;
    return { quoted: quoted.map(numberOf), text: text.map(numberOf) };
}
/** The longest run within a part of each; of several the first. */
function longest({ quoted, text }, [q0, q1], [t0, t1]) {
    let best = null;
    let before = new Int32Array(q1 - q0 + 1);
    let lengths = new Int32Array(q1 - q0 + 1);
    for (let t = t0; t < t1; t++) {
        for (let q = q0; q < q1; q++) {
            const length = text[t] === quoted[q] ? before[q - q0] + 1 : 0;
            lengths[q - q0 + 1] = length;
            if (length > (best?.length ?? 0))
                best = { quoted: q - length + 1, at: t - length + 1, length };
        }
        ;
        [before, lengths] = [lengths, before];
    }
    return best;
}
/** So many words more than the quotation has there may stand between two runs of it. */
const slack = 8;
/** The runs of the quotation in the text, in the order of both: the longest, and what stands beside it on either side. */
function runsIn(rows, [q0, q1], [t0, t1]) {
    const run = q0 < q1 && t0 < t1 ? longest(rows, [q0, q1], [t0, t1]) : null;
    if (!run)
        return [];
    const [afterQuoted, after] = [run.quoted + run.length, run.at + run.length];
    const reach = (words) => 2 * words + slack;
    return [
        ...runsIn(rows, [q0, run.quoted], [Math.max(t0, run.at - reach(run.quoted - q0)), run.at]),
        run,
        ...runsIn(rows, [afterQuoted, q1], [after, Math.min(t1, after + reach(q1 - afterQuoted))]),
    ];
}
/** A word by itself tells something where it stands about as far from the words beside it as in the quotation; elsewhere it is any word. */
const near = 3;
function withoutStray(runs) {
    const gap = (a, b) => a && b ? b.at - a.at - (b.quoted - a.quoted) : Number.POSITIVE_INFINITY;
    return runs.filter((run, i) => run.length > 1 || Math.min(Math.abs(gap(runs[i - 1], run)), Math.abs(gap(run, runs[i + 1]))) <= near);
}
/** Every place where the whole part of the quotation stands, word after word. */
function wholeAt({ quoted, text }, [q0, q1]) {
    const found = [];
    for (let t = 0; t + q1 - q0 <= text.length; t++) {
        let n = 0;
        while (n < q1 - q0 && text[t + n] === quoted[q0 + n])
            n++;
        if (n === q1 - q0)
            found.push(t);
    }
    return found;
}
/** The parts one behind the other, from each place where the first stands: where what was left out is least. */
function wholeRuns(rows, parts) {
    const places = parts.map(part => wholeAt(rows, part));
    const rowsFrom = (first) => {
        const runs = [];
        let from = first;
        for (const [i, [q0, q1]] of parts.entries()) {
            const at = i === 0 ? first : places[i].find(place => place >= from);
            if (at === undefined)
                return null;
            runs.push({ quoted: q0, at, length: q1 - q0 });
            from = at + q1 - q0;
        }
        return runs;
    };
    const width = (runs) => runs.at(-1).at - runs[0].at;
    return (places[0] ?? [])
        .flatMap(at => [rowsFrom(at)].filter(runs => runs !== null))
        .sort((a, b) => width(a) - width(b));
}
/** All ways in which the whole quotation stands in the text, else the best in which some of it does. `parts` are those between its ellipses. */
export function align(quoted, text, parts) {
    const rows = rowsOf(quoted, text);
    const whole = wholeRuns(rows, parts);
    if (whole.length > 0)
        return whole.map(runs => ({ runs, isWhole: true }));
    const runs = withoutStray(runsIn(rows, [0, quoted.length], [0, text.length]));
    return runs.length > 0 ? [{ runs, isWhole: false }] : [];
}
