// «المباحثات السعودية المصرية», «قمة أميركية - روسية»: states as adjectives of the contact that they hold.
const state = /^[A-Z]{3}$/;
const describing = new Set(['adj', 'phone', 'active-participle', 'passive-participle']);
/** The states of which adjectives behind a contact noun speak, where two or more do, of one gender and number with it. */
export function nisbasBehind({ doc, marks }, noun, about) {
    const found = [];
    for (let i = noun + 1; i < doc.tokens.length; i++) {
        const { word, start, end } = doc.tokens[i];
        // «السعودية - الإيرانية»
        if (found.length > 0 && marks.groupOf[i] < 0 && isDash(doc.text.slice(start, end)))
            continue;
        const nisba = word.senses.find(s => s.cls === 'nisba' && s.prep === '');
        if (nisba && state.test(nisba.value))
            found.push(about.stateOf(nisba.value, doc.text.slice(start, end)));
        else if (found.length > 0 || !word.senses.some(s => describing.has(s.cls) && s.prep === ''))
            break;
    }
    return new Set(found).size === found.length && found.length > 1 ? found : [];
}
const isDash = (mark) => mark === '-' || mark === '–' || mark === '/';
