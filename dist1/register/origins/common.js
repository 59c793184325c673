import { table } from '../../knowledge/load.js';
import { fold, words } from '../words.js';
// Names made of common words alone: «the official spokesman», «the ministry».
let common;
function commonWords() {
    common ??= new Map(table('register/common-sources').map(row => [fold(row.word ?? ''), row.institution ?? '']));
    return common;
}
/** What institutions a name of common words speaks of, «المتحدث باسم الخارجية»; null for every other name. */
export function commonSeats(name) {
    const parts = words(name).map(part => commonWords().get(part));
    return parts.every(part => part !== undefined) ? parts.filter(part => part !== '') : null;
}
let atLarge;
/** «وسائل إعلام إسرائيلية»: papers and channels, and none in particular. */
export function areMediaAtLarge(name) {
    atLarge ??= new Set(table('register/media-at-large').map(row => fold(row.word ?? '')));
    return atLarge.has(words(name)[0] ?? '');
}
