// Forms of nouns and adjectives, as the news writes them without vowels.
/** The forms of an adjective given in the masculine singular («روسي»): feminine, dual, sound plural. */
export function adjectiveForms(masculine, endings) {
    const forms = [{ form: masculine, gender: 'm', number: 's' }];
    for (const stem of stemsOf(masculine, endings)) {
        forms.push({ form: stem + endings.feminine, gender: 'f', number: 's', bare: true });
        forms.push({ form: stem + endings.femininePlural, gender: 'f', number: 'p' });
        for (const ending of endings.dual) {
            forms.push({ form: stem + ending, gender: 'm', number: 'd', bare: true });
            forms.push({ form: stem + endings.feminineOpen + ending, gender: 'f', number: 'd', bare: true });
        }
        for (const ending of endings.masculinePlural)
            forms.push({ form: stem + ending, gender: 'm', number: 'p', bare: true });
    }
    return forms;
}
const endsInHamza = (form, { finalHamza, hamza }) => form.endsWith(finalHamza) && !form.endsWith(hamza);
/** A word as it is written before an ending: «شيء» is «شيئـ» there too. */
const stemsOf = (form, endings) => endsInHamza(form, endings) ? [form, ...endings.hamzaSeats.map(seat => form.slice(0, -1) + seat)] : [form];
/** What an adjective has besides when it stands for a person: «مسؤولو الوزارة», «مديرتها». */
export function personForms(masculine, endings) {
    const open = masculine + endings.feminineOpen;
    return [
        { form: open, gender: 'f', number: 's', state: 'pronoun' },
        ...endings.dualConstruct.map(ending => construct(open + ending, { gender: 'f', number: 'd' })),
        ...endings.masculinePluralConstruct.map(ending => construct(masculine + ending, { gender: 'm', number: 'p' })),
    ];
}
// «زيارتان», «مستويان»
function openOf(form, { feminine, feminineOpen, weak, weakDual }) {
    if (form.endsWith(feminine))
        return form.slice(0, -feminine.length) + feminineOpen;
    return form.endsWith(weak) ? form.slice(0, -weak.length) + weakDual : form;
}
/** The forms of a noun: singular with its accusative, dual, and the plurals given (or the sound one in «ات»). */
export function nounForms(singular, plurals, endings) {
    const feminine = singular.endsWith(endings.feminine);
    const gender = feminine ? 'f' : 'm';
    const stem = feminine ? singular.slice(0, -1) : singular;
    const open = openOf(singular, endings);
    const forms = caseForms(singular, { gender, number: 's' }, endings);
    for (const written of stemsOf(open, endings)) {
        for (const ending of endings.dual)
            forms.push({ form: written + ending, gender, number: 'd', bare: true });
        for (const ending of endings.dualConstruct)
            forms.push(construct(written + ending, { gender, number: 'd' }));
    }
    if (endings.longNouns.includes(singular))
        for (const vowel of endings.longOpen)
            forms.push({ form: singular + vowel, gender, number: 's', state: 'pronoun' });
    for (const plural of plurals.length ? plurals : [stem + endings.femininePlural])
        forms.push(...pluralForms(singular, plural, gender, endings));
    return forms;
}
// «مسؤولون», «محامين», where they are listed, lose their ن; «قوانين» keeps it.
function pluralForms(singular, plural, gender, endings) {
    const kind = { gender, number: 'p' };
    const at = endings.masculinePlural.findIndex(ending => plural === singular + ending);
    if (at < 0)
        return caseForms(plural, kind, endings);
    return [{ form: plural, ...kind, bare: true }, construct(singular + endings.masculinePluralConstruct[at], kind)];
}
const construct = (form, kind) => ({ form, ...kind, state: 'construct' });
/** A singular or plural as it stands alone, before a genitive or pronoun, and in the accusative. */
function caseForms(form, kind, endings) {
    const { feminine, feminineOpen, hamza, hamzaOpen, weak, weakOpen, accusative, femininePlural } = endings;
    const opened = (ending, open) => open.map(letters => ({ form: form.slice(0, -ending.length) + letters, ...kind, state: 'pronoun' }));
    if (form.endsWith(feminine))
        return [{ form, ...kind, bare: true }, ...opened(feminine, [feminineOpen])];
    if (form.endsWith(hamza))
        return [{ form, ...kind }, ...opened(hamza, hamzaOpen)];
    if (form.endsWith(weak))
        return [{ form, ...kind, bare: true }, ...opened(weak, [weakOpen])];
    // What ends in ات or ا shows no alef of the accusative.
    const isPlain = ![femininePlural, weakOpen].some(ending => form.endsWith(ending));
    const indefinite = stemsOf(form, endings).map((stem) => ({ form: stem + accusative, ...kind, state: 'indefinite' }));
    const seated = endsInHamza(form, endings) ? opened(endings.finalHamza, endings.hamzaSeatsOpen) : [];
    return isPlain ? [{ form, ...kind }, ...indefinite, ...seated] : [{ form, ...kind }];
}
