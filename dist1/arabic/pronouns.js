import { table } from '../knowledge/load.js';
const shape = /^(?<person>[123])(?<gender>[mf]?)(?<number>[sdp])$/;
function pronounOf(means) {
    const found = shape.exec(means)?.groups;
    if (!found)
        throw new Error(`knowledge/arabic/clitics.tsv: «${means}» is no pronoun`);
    return {
        person: Number(found.person),
        gender: found.gender === '' ? null : found.gender,
        number: found.number,
    };
}
let known = null;
/** What a pronoun of `knowledge/arabic/clitics.tsv` means; null for «» and whatever is none of them. */
export function pronounMeaning(form) {
    known ??= new Map(table('arabic/clitics')
        .filter(row => row.kind === 'pron')
        .map(row => [row.form, pronounOf(row.means)]));
    return known.get(form) ?? null;
}
