import { table, values } from '../knowledge/load.js';
import { adjectiveForms } from './nouns.js';
/** The adjective of a town by rule: «بغدادي», «القاهرة» → «قاهري», «السليمانية» → «سليماني». Null where the rule knows none. */
export function nisbaOf(name, article, endings) {
    const { feminine, nisba, weak, weakOpen, hamza, vague } = endings;
    const bare = name.startsWith(article) ? name.slice(article.length) : name;
    const stem = bare.endsWith(feminine) ? bare.slice(0, -feminine.length) : bare;
    // What ends in a vowel goes many ways: such towns have their adjective in the table.
    if (bare.includes(' ') || stem.length < 3)
        return null;
    if (stem === bare && [weak, weakOpen, hamza, nisba, ...vague].some(ending => stem.endsWith(ending)))
        return null;
    return stem.endsWith(nisba) ? stem : stem + nisba;
}
/** Adds the adjectives of towns: those of the table of places, or else by rule where it makes no common adjective («رياضي»). Many are family names, too. */
export function addTownNisbas({ lexicon, endings, article, fold }) {
    const common = new Set(table('arabic/nouns').map(({ lemma }) => fold(lemma)));
    const add = (masculine, of) => {
        for (const { form, gender, number } of adjectiveForms(masculine, endings))
            lexicon.add(form, { cls: 'town', value: of, joins: 'noun', gender, number, bare: true });
    };
    for (const { id, ar, kind, nisba } of table('world/places')) {
        const given = values(nisba).filter(form => !form.includes(' '));
        for (const form of given)
            add(form, id);
        if (given.length > 0 || kind !== 'city')
            continue;
        const made = nisbaOf(values(ar)[0], article, endings);
        if (made && !common.has(fold(made)))
            add(made, id);
    }
}
