// Stems of verbs in columns: for each form its verbs, with what it is of each; some 300 uses serve all stems.
const objects = ['direct', 'prep', 'none'];
/** The number of `item` in `rows`, which it joins if it is new. */
function numberIn(rows, item) {
    const known = rows.get(item) ?? rows.size;
    rows.set(item, known);
    return known;
}
const listOf = (first) => (first ? [first, ...listOf(first.next)] : []);
/** The columns of the stems of each form, in the order of the forms. */
export function stemColumns(ofForms, texts) {
    const verbs = new Map();
    const uses = new Map();
    const pairs = [];
    const starts = new Uint32Array(ofForms.length + 1);
    ofForms.forEach((first, form) => {
        for (const { verb, use } of listOf(first)) {
            const { part, active, passive } = use;
            pairs.push([numberIn(verbs, verb), numberIn(uses, JSON.stringify({ part, active, passive }))]);
        }
        starts[form + 1] = pairs.length;
    });
    const column = (text) => Uint32Array.from(verbs.keys(), verb => texts.numberOf(text(verb)));
    return {
        'form.stems': starts,
        'stem.verb': Uint16Array.from(pairs, ([verb]) => verb),
        'stem.use': Uint16Array.from(pairs, ([, use]) => use),
        'verb.lemma': column(verb => verb.lemma),
        'verb.measure': column(verb => verb.measure),
        'verb.gloss': column(verb => verb.gloss),
        'verb.object': Uint8Array.from(verbs.keys(), verb => objects.indexOf(verb.object)),
        use: Uint32Array.from(uses.keys(), use => texts.numberOf(use)),
    };
}
/** The first stem that a form, by its number, is; the others follow it. */
export function openStems(columns, textAt) {
    const starts = columns['form.stems'];
    const verbs = [];
    const uses = [];
    const made = [];
    const verbAt = (verb) => ({
        lemma: textAt(columns['verb.lemma'][verb]),
        measure: textAt(columns['verb.measure'][verb]),
        gloss: textAt(columns['verb.gloss'][verb]),
        object: objects[columns['verb.object'][verb]],
    });
    function listFrom(at, to) {
        if (at === to)
            return undefined;
        const verb = columns['stem.verb'][at];
        const use = columns['stem.use'][at];
        verbs[verb] ??= verbAt(verb);
        uses[use] ??= JSON.parse(textAt(columns.use[use]));
        return { verb: verbs[verb], use: uses[use], next: listFrom(at + 1, to) };
    }
    return form => {
        const from = starts[form];
        const to = starts[form + 1];
        if (from === to)
            return undefined;
        made[form] ??= listFrom(from, to);
        return made[form];
    };
}
