import { copyableOf, storyId } from './copies/copyable.js';
import { marksOf } from './copies/sketch.js';
import { pageRulesOf, renamed, tellingsUnder } from './corrections/page-rules.js';
import { documentsOf, runsDoc } from './search/documents.js';
const noRules = pageRulesOf([]);
/** The stories of a reading; those of accounts have their sketches already. */
function storiesTaken(reading, tellings) {
    const known = new Map(tellings.map(({ story }) => [story.id, story]));
    return reading.stories.map(story => ({
        story: story.id,
        copyable: known.get(storyId(reading.page.id, story.id)) ?? copyableOf(reading, story),
    }));
}
export function takenIn(reading, rules) {
    const page = reading.page.id;
    const tellings = tellingsUnder(rules, reading);
    const stories = storiesTaken(reading, tellings);
    const docs = [
        ...documentsOf(renamed(reading, rules.names), tellings),
        ...stories.map(({ story, copyable }) => runsDoc(page, story, marksOf(copyable.sketch))),
    ];
    return { page, tellings, stories, docs };
}
export function prepare(reading) {
    const { page, ...rest } = reading;
    const { isnad, entities } = rest;
    return { page, isnad, entities, data: JSON.stringify(rest), taken: takenIn(reading, noRules) };
}
/** A reading as it was before its page was kept apart from it. */
export function readingOf({ page, data }) {
    const { isnad, ...rest } = JSON.parse(data);
    return { isnad, page, ...rest };
}
const isCorrected = ({ names, notNews }, { page, entities }) => notNews.has(page.id) || entities.some(({ id }) => names.has(id));
/** What is taken of a page under the rules that people gave. */
export const takenUnder = (rules, prepared) => isCorrected(rules, prepared) ? takenIn(readingOf(prepared), rules) : prepared.taken;
