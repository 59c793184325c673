import { table } from '../../knowledge/load.js';
import { readAffixes, slotBit } from './affixes.js';
import { readVerb } from './classes.js';
import { buildStems, readStemTables } from './stems.js';
import { readLetters } from './templates.js';
export const affixTables = () => ({
    affixes: table('arabic/conjugation-affixes'),
    letters: table('arabic/conjugation-letters'),
});
export const conjugationTables = () => ({
    ...affixTables(),
    stems: table('arabic/conjugation-stems'),
    tails: table('arabic/conjugation-tails'),
    masdars: table('arabic/conjugation-masdars'),
});
/** Every stem of the verbs in `rows`, by its folded form. */
export function verbStems(rows, tables, fold) {
    const letters = readLetters(tables.letters, fold);
    const verbs = rows.map(row => readVerb(row, letters, fold));
    return buildStems(verbs, readStemTables(tables, letters, fold), fold);
}
/** Reads words as stems with what stands around them. */
export function verbLexicon(stemsOf, tables, fold) {
    const affixes = readAffixes(tables.affixes, fold);
    const future = readLetters(tables.letters, fold).future.charCodeAt(0);
    return { lookup: form => lookup(form, stemsOf, affixes, future) };
}
const nothing = [];
// Each jussive slot with the unmarked one beside it.
const unmarked = new Map([
    [slotBit('juss'), slotBit('pres')],
    [slotBit('juss-obj'), slotBit('pres-obj')],
]);
function lookup(form, stemsOf, affixes, future) {
    if (form.length < 2)
        return nothing;
    const found = [];
    readEndings(form, 0, 0, false);
    readEndings(form, 1, form.charCodeAt(0), false);
    if (form.charCodeAt(0) === future) {
        readEndings(form, 2, form.charCodeAt(1), true);
        readEndings(form, 1, 0, true);
    }
    return found.length ? found : nothing;
    function readEndings(word, start, prefix, isFuture) {
        let node = affixes.get(prefix);
        let end = word.length;
        while (node && end > start) {
            if (node.affixes.length) {
                const candidates = stemsOf(word, start, end);
                if (candidates)
                    readStems(candidates, node.affixes, isFuture, found);
            }
            end--;
            node = node.next.get(word.charCodeAt(end));
        }
    }
}
function readStems(first, affixes, future, found) {
    for (let stem = first; stem; stem = stem.next) {
        const { part } = stem.use;
        const isNoun = !(part in aspects);
        for (const affix of affixes) {
            if (isNoun ? affix.part !== 'noun' : affix.part !== part)
                continue;
            const reading = isNoun ? readNoun(stem, affix, future) : readVerbForm(stem, affix, future);
            if (reading)
                found.push(reading);
        }
    }
}
function readNoun({ verb, use: { part, active, passive } }, affix, future) {
    if (future || !((active | passive) & affix.slot))
        return null;
    return {
        lemma: verb.lemma,
        measure: verb.measure,
        gloss: verb.gloss,
        pos: part,
        aspect: null,
        voice: part === 'active-participle' ? 'active' : part === 'passive-participle' ? 'passive' : 'either',
        person: null,
        gender: affix.gender,
        number: affix.number,
        mood: null,
        future: false,
        object: affix.object,
    };
}
const aspects = { past: 'past', present: 'present', 'present-i': 'present', imperative: 'imperative' };
function readVerbForm({ verb, use: { part, active, passive } }, affix, future) {
    const aspect = aspects[part];
    if (future && (aspect !== 'present' || affix.mood === 'subjunctive-jussive'))
        return null;
    if (affix.object && verb.object !== 'direct')
        return null;
    // A pronoun is the object, so that the form is active.
    const bits = {
        active: active & affix.slot,
        passive: affix.object || verb.object === 'none' ? 0 : passive & affix.slot,
    };
    // A jussive that is written like the unmarked present is no reading of its own.
    const present = aspect === 'present' ? (unmarked.get(affix.slot) ?? 0) : 0;
    if (active & present)
        bits.active = 0;
    if (passive & present)
        bits.passive = 0;
    if (!bits.active && !bits.passive)
        return null;
    return {
        lemma: verb.lemma,
        measure: verb.measure,
        gloss: verb.gloss,
        pos: 'verb',
        aspect,
        voice: bits.active ? (bits.passive ? 'either' : 'active') : 'passive',
        person: affix.person,
        gender: affix.gender,
        number: affix.number,
        mood: future ? 'indicative' : affix.mood,
        future,
        object: affix.object,
    };
}
