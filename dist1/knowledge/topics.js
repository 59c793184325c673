import { table, values } from './load.js';
/** `{state}` is each name of a state, `{nisba}` its nisba. */
const filled = (phrase, state) => phrase.includes('{nisba}')
    ? values(state.nisba).map(nisba => phrase.replace('{nisba}', nisba))
    : values(state.ar).map(name => phrase.replace('{state}', name));
/** The rows of `knowledge/arabic/topics.tsv`; that of `{state}` stands for one of each state. */
export function topicRows() {
    return table('arabic/topics').flatMap(({ label = '', ar }) => label === '{state}'
        ? table('world/states').map(state => ({
            label: state.en,
            phrases: values(ar).flatMap(phrase => filled(phrase, state)),
        }))
        : [{ label, phrases: values(ar) }]);
}
