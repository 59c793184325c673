import { createHash } from 'node:crypto';
import { slice } from '../../text/span.js';
import { shared, shingles, words } from '../words.js';
// A sample by value, not by place, so that an inserted word does not shift what is kept.
const kept = (hash) => (hash & 1) === 0;
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** For each word of a text whether it stands within one of the names; the spans of names count from the same zero as `start`. */
function namedWords(text, start, names) {
    const inside = new Uint8Array(text.length);
    for (const [from, to] of names)
        if (from < start + text.length && to > start)
            inside.fill(1, Math.max(0, from - start), to - start);
    const named = [];
    for (const { index } of text.matchAll(word))
        named.push(inside[index] === 1);
    return named;
}
const length = 4;
const mostly = 2;
/** The sampled runs of a part of a text, whose words are given. */
function runsOf(list, part, start, names) {
    const named = namedWords(part, start, names);
    const out = new Set();
    for (const [i, hash] of shingles(list).entries()) {
        if (!kept(hash) || out.has(hash) || out.has(-hash))
            continue;
        let count = 0;
        for (let at = i; at < i + length; at++)
            if (named[at])
                count++;
        out.add(count >= mostly ? -hash : hash);
    }
    return [...out];
}
/** The sampled runs of a part of a text. */
export function sketchOf(text, span, names = []) {
    const part = slice(text, span);
    return runsOf(words(part), part, span[0], names);
}
export function makeSketch(text, paragraphs, names = []) {
    const parts = paragraphs.map(span => ({ start: span[0], part: slice(text, span) }));
    const told = parts.map(each => ({ ...each, list: words(each.part) }));
    const all = told.flatMap(({ list }) => list).join(' ');
    const hash = createHash('sha256').update(all, 'utf8').digest('hex').slice(0, 24);
    const samples = told.map(({ list, part, start }) => runsOf(list, part, start, names));
    return { hash, paragraphs: samples.filter(sample => sample.length > 0) };
}
/** Runs whether or not they are names. */
export const plain = (runs) => runs.map(Math.abs);
const samples = new WeakMap();
function samplesOf(sketch) {
    let known = samples.get(sketch);
    if (!known) {
        const runs = sketch.paragraphs.flat();
        const own = runs.filter(run => run > 0);
        known = { all: new Set(plain(runs)), own, ownSet: new Set(own) };
        samples.set(sketch, known);
    }
    return known;
}
export const sampleOf = (sketch) => samplesOf(sketch).all;
/** Every fourth of the runs, by value, and one for the text as a whole: under these an index finds what may be a copy. */
export const marksOf = (sketch) => [
    Number.parseInt(sketch.hash.slice(0, 8), 16),
    ...[...sampleOf(sketch)].filter(run => (run & 6) === 0),
];
function jaccard(x, y, both) {
    const either = x.size + y.size - both;
    return either === 0 ? 0 : both / either;
}
/** Jaccard likeness of two texts, 0 to 1. */
export function likeness(a, b) {
    const [x, y] = [sampleOf(a), sampleOf(b)];
    return jaccard(x, y, shared([...x], y));
}
/** Shorter paragraphs (some 25 words) are too often stock sentences. */
const tellingSize = 10;
const copiedShare = 0.75;
/** Whether nearly all of this paragraph stands in the other text. */
export const standsIn = (paragraph, other) => paragraph.length >= tellingSize && shared(plain(paragraph), sampleOf(other)) >= copiedShare * paragraph.length;
const minimum = 12;
const alike = 0.5;
const ownMinimum = 10;
const ownAlike = 0.3;
/** Whether the two are one text, whole or nearly so. */
export function wholeKind(a, b) {
    const [x, y] = [samplesOf(a), samplesOf(b)];
    if (a.hash === b.hash && x.all.size > 0)
        return 'exact';
    const smaller = Math.min(x.all.size, y.all.size);
    if (smaller < minimum)
        return null;
    const both = shared([...x.all], y.all);
    const isCut = both / smaller >= copiedShare && smaller >= Math.max(x.all.size, y.all.size) / 3;
    if (isCut || jaccard(x.all, y.all, both) >= alike)
        return 'near';
    // Without names, which any report of the matter has, less will do.
    const own = shared(x.own, y.ownSet);
    return own >= ownMinimum && jaccard(x.ownSet, y.ownSet, own) >= ownAlike ? 'near' : null;
}
/** Some twenty words that are no names, one after the other but for a word changed. */
const passage = 8;
function longestRun(runs, other) {
    let [longest, current, missed] = [0, 0, 0];
    for (const run of runs) {
        if (other.has(run)) {
            current++;
            missed = 0;
        }
        else if (++missed > 1)
            current = 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
function sharePassage(a, b) {
    const [x, y] = [samplesOf(a), samplesOf(b)];
    return longestRun(x.own, y.ownSet) >= passage || longestRun(y.own, x.ownSet) >= passage;
}
const somewhat = 0.1;
/** Whether two texts have so many words in common, names aside, that they are hardly by two hands. */
export function shareWording(a, b) {
    const [x, y] = [samplesOf(a), samplesOf(b)];
    const own = shared(x.own, y.ownSet);
    return (own >= passage && jaccard(x.ownSet, y.ownSet, own) >= somewhat) || sharePassage(a, b);
}
/** Whether one text is a copy of the other, and how much of it; without direction. */
export function copyKind(a, b) {
    const whole = wholeKind(a, b);
    if (whole)
        return whole;
    if (Math.min(sampleOf(a).size, sampleOf(b).size) < minimum)
        return null;
    const partial = a.paragraphs.some(p => standsIn(p, b)) || b.paragraphs.some(p => standsIn(p, a));
    return partial || sharePassage(a, b) ? 'partial' : null;
}
