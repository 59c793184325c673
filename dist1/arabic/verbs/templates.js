/**
 * Radicals that do not change the spelling around them are drawn as private-use characters from here on and filled in
 * for each verb; after the four radicals comes the first with the t of measure VIII.
 */
export const firstPlace = 0xe001;
const pairPlace = String.fromCharCode(firstPlace + 4);
const vowels = 'aiuāīūPV';
const hamza = "'";
const plainTail = '0';
export function readLetters(rows, fold) {
    const kind = (name) => new Map(rows.filter(row => row.kind === name).map(row => [row.sign ?? '', fold(row.letter ?? '')]));
    const infix = new Map([...kind('infix')].map(([first, pair]) => [fold(first), pair]));
    return { letter: kind('letter'), infix, seat: kind('seat'), future: kind('future').get('s') ?? '' };
}
export function parseTemplate(text) {
    const [body = '', tail = plainTail] = text.split('-');
    const units = [];
    for (const sign of body) {
        const last = units.at(-1);
        if (!vowels.includes(sign))
            units.push({ sign, vowel: '' });
        else if (last && !last.vowel)
            last.vowel = sign;
        else
            units.push({ sign: '', vowel: sign });
    }
    return { units, tail };
}
/** Takes off the first vowel of a present, which belongs to its prefix. */
export const withoutPrefixVowel = (template) => ({ ...template, units: template.units.slice(1) });
export const withFirst = (template, sign, vowel) => ({
    ...template,
    units: [{ sign, vowel }, ...template.units],
});
const isLong = (vowel) => vowel === 'ā' || vowel === 'ī' || vowel === 'ū';
function radicalOf(sign, root) {
    return sign >= '1' && sign <= '4' ? root.radicals[Number(sign) - 1] : undefined;
}
/** The seats of a hamza between two vowels (empty: none); several where writers differ. */
function seatsOf(before, own, afterYeh, letters) {
    const seat = (name) => letters.seat.get(name) ?? '';
    if ('iī'.includes(own) && own)
        return [seat('i')];
    if (before === 'i' || before === 'ī')
        return [seat('i')];
    if (own === 'ū')
        return [seat('u'), seat('i')];
    if (own === 'u' || before === 'u')
        return [seat('u')];
    if (before === 'ū' || (before === 'ā' && own))
        return [seat('0')];
    if (afterYeh)
        return [seat('i'), seat('a')];
    return own === 'ā' ? [''] : [seat('a')];
}
const firstVowelOfTail = (tail) => {
    const vowel = tail === 'yay' ? 'a' : tail.charAt(0);
    return 'aiu'.includes(vowel) ? vowel : '';
};
/** Writes a template for a root: each way that it may be written. Nothing if two hamzas would meet. */
export function writeStem(template, root, letters, prefixVowel) {
    const units = resolve(template, root, letters);
    if (units.some((unit, i) => i > 0 && unit.sign === hamza && units[i - 1]?.sign === hamza))
        return [];
    let { tail } = template;
    const last = units.at(-1);
    if (tail === plainTail && last?.sign === hamza && !last.vowel && units.length > 1) {
        units.pop();
        tail = hamza + (units.at(-1)?.vowel || plainTail);
    }
    else if (tail !== plainTail && last) {
        if (tail === 'ay' && last.sign === letters.letter.get('y'))
            tail = 'yay';
        last.vowel = firstVowelOfTail(tail);
    }
    return writeUnits(units, letters, prefixVowel).map(base => ({ base, tail }));
}
/** Puts the radicals and vowels of the root into the template; doubled consonants become one. */
function resolve(template, root, letters) {
    const units = [];
    const first = root.radicals[0] ?? '';
    template.units.forEach((unit, i) => {
        const next = template.units[i + 1];
        if (next?.sign === unit.sign && !unit.vowel && unit.sign)
            return;
        const vowel = unit.vowel === 'P' ? root.past : unit.vowel === 'V' ? root.present : unit.vowel;
        if (unit.sign === 'T' && first !== hamza) {
            units.pop();
            units.push({ sign: pairPlace, vowel });
        }
        else if (unit.sign === 'T')
            units.push({ sign: letters.letter.get('t') ?? '', vowel });
        else
            units.push({ sign: radicalOf(unit.sign, root) ?? signOf(unit.sign, letters), vowel });
    });
    return mergeFirstHamzas(units);
}
const signOf = (sign, letters) => (sign === hamza ? hamza : (letters.letter.get(sign) ?? sign));
/** Two hamzas at the beginning of a word become one with a long vowel. */
function mergeFirstHamzas(units) {
    const [first, second] = units;
    if (first?.sign !== hamza || second?.sign !== hamza || second.vowel)
        return units;
    const long = { a: 'ā', i: 'ī', u: 'ū' }[first.vowel] ?? 'ā';
    return [{ sign: hamza, vowel: long }, ...units.slice(2)];
}
function writeUnits(units, letters, prefixVowel) {
    const alef = letters.letter.get('alef') ?? '';
    const yeh = letters.letter.get('y') ?? '';
    let written = [''];
    let before = prefixVowel;
    units.forEach((unit, i) => {
        const atStart = i === 0 && !prefixVowel;
        let heads = [unit.sign];
        if (unit.sign === '' || (unit.sign === hamza && atStart))
            heads = [alef];
        else if (unit.sign === hamza) {
            heads = seatsOf(before, unit.vowel, !before && units[i - 1]?.sign === yeh, letters);
        }
        const merged = atStart && unit.sign === hamza && unit.vowel === 'ā';
        const vowel = isLong(unit.vowel) && !merged ? (letters.letter.get(unit.vowel) ?? '') : '';
        written = heads.flatMap(head => written.map(text => text + head + vowel));
        before = unit.vowel;
    });
    return written;
}
