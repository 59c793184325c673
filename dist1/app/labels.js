import { table } from '../knowledge/load.js';
import { topicRows } from '../knowledge/topics.js';
const labelSets = ['furniture', 'contacts', 'statuses', 'events', 'fields', 'verdicts', 'roles'];
function readSet(set) {
    return new Map(table(`labels/${set}`).map(row => [row.id, { en: row.en, ar: row.ar }]));
}
const readTopics = () => new Map(topicRows().map(({ label, phrases: [ar = ''] }) => [label, { en: label, ar }]));
let loaded;
function allSets() {
    loaded ??= new Map([
        ...labelSets.map(set => [set, readSet(set)]),
        ['topics', readTopics()],
    ]);
    return loaded;
}
/** The words that the output shows for ids; an id that has none stands for itself. */
export function labels() {
    const sets = allSets();
    return (set, id) => sets.get(set)?.get(id) ?? { ar: '', en: id };
}
/** All of them, by set and id. */
export const allLabels = () => Object.fromEntries([...allSets()].map(([set, words]) => [set, Object.fromEntries(words)]));
