import { table } from '../knowledge/load.js';
import { makeFold } from '../text/fold.js';
const range = /^([0-9A-F]{4})(?:\.\.([0-9A-F]{4}))?$/;
const pair = /^([0-9A-F]{4})\+([0-9A-F]{4})$/;
const unitOf = (digits) => Number.parseInt(digits, 16);
function readTable() {
    const units = new Map();
    const pairs = new Map();
    for (const { from, to } of table('arabic/fold')) {
        const [, letter, mark] = pair.exec(from) ?? [];
        if (letter && mark) {
            pairs.set(unitOf(letter), { mark: unitOf(mark), to: to });
            continue;
        }
        const [, first, last = first] = range.exec(from) ?? [];
        if (!first)
            throw new Error(`knowledge/arabic/fold.tsv: neither code point nor range nor pair: ${from}`);
        for (let unit = unitOf(first); unit <= unitOf(last); unit++)
            units.set(unit, to);
    }
    return { units, pairs };
}
let made;
/** The fold of `knowledge/arabic/fold.tsv`, by which all words of Isnad are compared. */
export function arabicFold() {
    if (!made) {
        const { units, pairs } = readTable();
        made = makeFold(units, pairs);
    }
    return made;
}
