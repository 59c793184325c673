import { table, values } from '../knowledge/load.js';
/** Whether a word stands in the name of a state or place: «تركيا» is one, though it might be the accusative of «تركي». */
export function placeNames(fold) {
    const rows = [...table('world/states'), ...table('world/places')];
    const words = rows.flatMap(row => values(row.ar)).flatMap(name => name.split(' '));
    const known = new Set(words.map(fold));
    return word => known.has(fold(word));
}
