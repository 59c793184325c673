import { plain } from '../register/timeline/names.js';
import { soundsOf } from '../register/timeline/sound.js';
import { byText, unique } from '../register/words.js';
import { calledSo, likeness } from './world-names.js';
import { takeSupplement } from './world-update/supplement.js';
// Whether two names are one, however they are spelled. It compares names and no people: two may have one name.
/** By what two names are taken for one, the surest first. */
const ways = ['spelling', 'known', 'sound', 'part'];
const enough = 3;
const isLatin = (text) => /\p{Script=Latin}/u.test(text);
// Long vowels are no sounds: «محمد» and «محمود» sound alike, and are told apart by their letters; across Arabic and Latin ones, where
// that is not possible, a name must have more consonants to be one with another.
const alike = 0.6;
const enoughAcross = 4;
const writtenAs = (name) => ({ plain: plain(name), sounds: soundsOf(name) });
function prepared(name) {
    const called = calledSo(name);
    const written = unique([plain(name), ...called.flatMap(({ names }) => names)]);
    return { name, ids: called.map(({ id }) => id), written: written.map(writtenAs) };
}
const rowOf = (words) => ` ${words.join(' ')} `;
/** One within the other, word by word; what is too short to tell anything counts for nothing. */
const isWithin = (a, b) => a.join('').length >= enough && a.length < b.length && rowOf(b).includes(rowOf(a));
/** By which way two spellings are one. */
function wayOf(a, b) {
    if (a.plain === b.plain)
        return 'spelling';
    const otherLetters = isLatin(a.plain) !== isLatin(b.plain);
    const soundAlike = rowOf(a.sounds) === rowOf(b.sounds);
    const same = otherLetters ? a.sounds.join('').length >= enoughAcross : likeness(a.plain, b.plain) >= alike;
    if (soundAlike && same)
        return 'sound';
    const pairs = [
        [a.plain.split(' '), b.plain.split(' ')],
        [a.sounds, b.sounds],
    ];
    return pairs.some(([x, y]) => isWithin(x, y) || isWithin(y, x)) ? 'part' : null;
}
const sureness = (by) => ways.indexOf(by);
function matchOf(wanted, other) {
    const pairs = wanted.written.flatMap(a => other.written.map(b => [a, b]));
    const found = new Set(pairs.map(([a, b]) => wayOf(a, b)).filter(way => way !== null));
    // Of the first two the spelling is their own; one of the others is that of somebody whom they call.
    const own = wayOf(wanted.written[0], other.written[0]);
    if (own !== 'spelling') {
        found.delete('spelling');
        if (wanted.ids.some(id => other.ids.includes(id)))
            found.add('known');
        // Two whom the tables know apart are two, whatever their names sound like.
        else if (wanted.ids.length > 0 && other.ids.length > 0)
            found.delete('sound');
    }
    const by = ways.find(way => found.has(way));
    if (!by)
        return null;
    return { name: other.name, by, likeness: Math.max(...pairs.map(([a, b]) => likeness(a.plain, b.plain))) };
}
/** Those of some names that may be this one, the surest first, and of one sort the most alike. None fits a name without letters. */
export function matchNames(name, among) {
    takeSupplement();
    const wanted = prepared(name);
    if (wanted.written[0].plain === '')
        return [];
    return among
        .map(prepared)
        .flatMap(other => matchOf(wanted, other) ?? [])
        .sort((a, b) => sureness(a.by) - sureness(b.by) || b.likeness - a.likeness || byText(a.name, b.name));
}
/** Whether two names are one name, or names of one that the tables know; a part of a name is not the name. */
export const sameName = (a, b) => matchNames(a, [b]).some(({ by }) => by !== 'part');
