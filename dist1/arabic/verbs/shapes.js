import { endingsOf, slotBit } from './affixes.js';
import { classOf } from './classes.js';
import { firstPlace, withFirst, withoutPrefixVowel, writeStem, } from './templates.js';
const pastSlots = ['he', 'he-obj', 'she', 'dual', 'they'];
const pastShortSlots = ['cons-n', 'cons-t'];
const allPastSlots = [...pastSlots, ...pastShortSlots];
const presentSlots = ['pres', 'pres-obj', 'pres-dual', 'pres-they', 'pres-fem'];
const shortSlots = ['juss', 'juss-obj', 'pres-women'];
const plainPresentSlots = [...presentSlots, 'pres-women'];
const fullPresentSlots = [...presentSlots, 'juss', 'juss-obj'];
const allPresentSlots = [...presentSlots, ...shortSlots];
export const masculineSlots = ['noun', 'acc', 'poss', 'my', 'noun-dual'];
export const feminineSlots = ['fem', 'fem-t', 'women'];
const participleSlots = [...masculineSlots, ...feminineSlots, 'noun-dual-obj', 'plural', 'plural-obl'];
/**
 * Shapes by measure, class and the radicals that matter, each drawn once and then filled in for every verb that has it:
 * with some 1,600 verbs there are some 200 shapes.
 */
export function shapeOf(verb, tables, drawn) {
    const klass = classOf(verb, tables.letters);
    const radicals = outlined(verb, tables);
    const vowels = radicals.includes("'") ? verb.vowels : '';
    const key = `${verb.measure} ${klass} ${radicals} ${vowels}`;
    let shape = drawn.get(key);
    if (!shape) {
        const paradigm = tables.paradigms.get(`${verb.measure} ${klass}`) ?? tables.paradigms.get(`${verb.measure} sound`);
        shape = paradigm ? draw({ ...verb, radicals }, paradigm, tables) : [];
        drawn.set(key, shape);
    }
    const last = verb.radicals.at(-1);
    if (last !== tables.letters.letter.get('t') && last !== tables.letters.letter.get('n'))
        return shape;
    const contractedKey = `${key} ${last}`;
    const short = drawn.get(contractedKey) ?? contracted(shape, verb, tables.letters);
    drawn.set(contractedKey, short);
    return short;
}
/** Keeps the radicals that change the spelling: hamza, and y before a hamza or a weak end. */
function outlined({ radicals }, { letters }) {
    const yeh = letters.letter.get('y');
    const waw = letters.letter.get('w');
    let outline = '';
    for (let i = 0; i < radicals.length; i++) {
        const letter = radicals.charAt(i);
        const next = radicals[i + 1];
        const matters = letter === "'" || (letter === yeh && (next === "'" || next === yeh || next === waw));
        outline += matters ? letter : String.fromCharCode(firstPlace + i);
    }
    return outline;
}
function draw(verb, paradigm, tables) {
    const root = { radicals: verb.radicals, past: verb.vowels.charAt(0), present: verb.vowels.charAt(1) };
    const at = { verb, root, tables, stems: new Map() };
    for (const voice of ['active', 'passive']) {
        const suffix = voice === 'passive' ? '-passive' : '';
        drawPast(at, paradigm, suffix, voice);
        drawPresent(at, paradigm, suffix, voice);
        const participle = `${voice}-participle`;
        addWritten(at, paradigm.templates.get(participle), participle, participleSlots, voice, '');
    }
    drawImperative(at, paradigm);
    return [...at.stems.values()];
}
function piecesOf(key) {
    const pieces = [];
    let text = '';
    for (let i = 0; i < key.length; i++) {
        const place = key.charCodeAt(i) - firstPlace;
        if (place < 0 || place > 4)
            text += key.charAt(i);
        else {
            if (text)
                pieces.push(text);
            text = '';
            pieces.push(place);
        }
    }
    if (text)
        pieces.push(text);
    return pieces;
}
function drawPast(at, { templates }, suffix, voice) {
    const short = templates.get(`past${suffix}-short`);
    addWritten(at, templates.get(`past${suffix}`), 'past', short ? pastSlots : allPastSlots, voice, '');
    addWritten(at, short, 'past', pastShortSlots, voice, '');
}
function drawPresent(at, paradigm, suffix, voice) {
    const full = paradigm.templates.get(`present${suffix}`);
    const vowel = full?.units[0]?.vowel ?? '';
    for (const [template, slots] of presentStems(paradigm, full, `present${suffix}-short`)) {
        const bare = withoutPrefixVowel(template);
        addWritten(at, bare, 'present', slots, voice, vowel);
        if (at.root.radicals[0] === "'" && bare.units[0]?.sign === '1' && !bare.units[0].vowel) {
            addWritten(at, withFirst(bare, "'", vowel), 'present-i', slots, voice, '');
        }
    }
}
/** The templates of a present with the slots that each of them fills. */
function presentStems({ templates, jussive }, full, shortName) {
    if (!full)
        return [];
    const short = templates.get(shortName);
    if (jussive === 'short' && short) {
        return [
            [full, presentSlots],
            [short, shortSlots],
        ];
    }
    if (jussive === 'none')
        return [[full, plainPresentSlots]];
    if (!short)
        return [[full, allPresentSlots]];
    return [
        [full, fullPresentSlots],
        [short, shortSlots],
    ];
}
function drawImperative(at, paradigm) {
    if (paradigm.jussive === 'none' || !paradigm.hasImperative)
        return;
    const given = paradigm.templates.get('imperative');
    const stems = presentStems(paradigm, given ?? paradigm.templates.get('present'), given ? '' : 'present-short');
    for (const [template, slots] of stems) {
        addWritten(at, given ?? imperativeOf(template, at.verb.measure), 'imperative', slots, 'active', '');
    }
}
/** The present without its prefix; where it would begin with two consonants (and in measure IV) an alef is put first. */
function imperativeOf(present, measure) {
    const bare = withoutPrefixVowel(present);
    if (measure === 'IV')
        return withFirst(bare, "'", 'a');
    return bare.units[0]?.vowel ? bare : withFirst(bare, '', 'i');
}
function addWritten(at, template, part, slots, voice, prefixVowel) {
    if (!template)
        return;
    const { letters, tails } = at.tables;
    const alef = letters.letter.get('alef') ?? '';
    for (const { base, tail } of writeStem(template, at.root, letters, prefixVowel)) {
        for (const [ending, bits] of endingsOf(tails.get(tail), slots)) {
            // Hamza on alef and a long a are one alef with madda.
            const madda = tail === 'ay' && ending === alef && at.root.radicals.at(-2) === "'" && base.endsWith(alef);
            addKey(at, madda ? base : base + ending, part, bits, voice);
        }
    }
}
function addKey(at, key, part, bits, voice) {
    const place = part + key;
    let stem = at.stems.get(place);
    if (!stem) {
        stem = { pieces: piecesOf(key), part, active: 0, passive: 0 };
        at.stems.set(place, stem);
    }
    if (voice === 'active')
        stem.active |= bits;
    else
        stem.passive |= bits;
}
const beforeT = slotBit('cons-t');
const beforeN = slotBit('cons-n') | slotBit('pres-women');
/** A final t or n and the same letter at the head of an ending are written once: such slots move to the stem without it. */
function contracted(shape, { radicals }, letters) {
    const last = radicals.at(-1);
    const moving = last === letters.letter.get('t') ? beforeT : beforeN;
    return shape.flatMap(stem => {
        const piece = stem.pieces.at(-1);
        if (typeof piece !== 'number' || radicals[piece] !== last || !((stem.active | stem.passive) & moving))
            return [stem];
        const short = {
            ...stem,
            pieces: stem.pieces.slice(0, -1),
            active: stem.active & moving,
            passive: stem.passive & moving,
        };
        const rest = { ...stem, active: stem.active & ~moving, passive: stem.passive & ~moving };
        return rest.active | rest.passive ? [rest, short] : [short];
    });
}
