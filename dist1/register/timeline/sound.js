import { document } from '../../knowledge/load.js';
import { fold } from '../words.js';
import { plain } from './names.js';
let made;
function sounds() {
    if (made)
        return made;
    const { alike, dropped, latin } = document('arabic/sound');
    const letters = new Map();
    for (const group of alike)
        for (const letter of group)
            letters.set(letter, group[0]);
    for (const letter of dropped)
        letters.set(letter, '');
    made = {
        letters,
        latin: new Map(Object.entries(latin)),
        longest: Math.max(...Object.keys(latin).map(key => key.length)),
    };
    return made;
}
const isLatin = /[a-z]/u;
/** Latin letters as Arabic writes their consonants. */
function written(word, { latin, longest }) {
    let out = '';
    for (let at = 0; at < word.length;) {
        let length = longest;
        while (length > 1 && !latin.has(word.slice(at, at + length)))
            length--;
        out += latin.get(word.slice(at, at + length)) ?? '';
        at += length;
    }
    return out;
}
/** A word of a plain name by its consonants; what is doubled counts once. */
function soundOf(word) {
    const known = sounds();
    const single = word.replace(/(.)\1+/gu, '$1');
    const arabic = isLatin.test(single) ? written(single, known) : single;
    return [...arabic].map(letter => known.letters.get(letter) ?? letter).join('');
}
const article = () => document('arabic/endings').article;
/** The sounds of the words of a name; what is too short to tell anything is left out. */
export function soundsOf(name) {
    const opening = fold(article());
    return plain(name)
        .split(' ')
        .map(word => (word.startsWith(opening) && word.length > opening.length + 1 ? word.slice(opening.length) : word))
        .map(soundOf)
        .filter(sound => sound.length > 1);
}
