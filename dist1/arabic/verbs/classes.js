const objects = { prep: 'prep', none: 'none' };
export function readVerb(row, letters, fold) {
    const hamzaLetter = letters.letter.get("'") ?? '';
    return {
        lemma: fold(row.lemma ?? ''),
        radicals: (row.root ?? '').replaceAll(hamzaLetter, "'"),
        measure: row.measure ?? '',
        vowels: row.vowels ?? '',
        object: objects[row.object ?? ''] ?? 'direct',
        masdars: row.masdar ? row.masdar.split('|') : [],
        gloss: row.gloss ?? '',
        givenClass: row.class ?? '',
    };
}
/** The class of inflection that the root of a verb calls for, as conjugation-stems.tsv names it. */
export function classOf(verb, letters) {
    if (verb.givenClass)
        return verb.givenClass;
    const [first, second, third] = verb.radicals;
    if (verb.radicals.length !== 3)
        return 'sound';
    const waw = letters.letter.get('w');
    const yeh = letters.letter.get('y');
    const weak = (letter) => letter === waw || letter === yeh;
    const ofMeasureI = verb.measure === 'I' ? `-${verb.vowels}` : '';
    if (weak(third))
        return `${ofMeasureI && first === waw ? 'assimilated-' : ''}defective${ofMeasureI}`;
    if (second === third)
        return 'doubled';
    if (weak(second))
        return `hollow${ofMeasureI}`;
    if (first === waw)
        return 'assimilated';
    return first === yeh ? 'initial-y' : 'sound';
}
