import { overlaps } from '../../text/span.js';
import { officesHeld } from '../offices-held.js';
import { outletKey } from '../outlet-key.js';
import { byText, unique } from '../words.js';
import { stemmedIn } from './tokens.js';
/** Stands between passages, so that no phrase runs from one into the next. */
const gap = '|';
/** Who acts for a state, as a word of the index. */
export const actsFor = (state) => `of:${state}`;
/** The state for which such a word asks. */
export const stateOf = (word) => (word.startsWith('of:') ? word.slice('of:'.length) : null);
const wholeDay = /^\d{4}-\d{2}-\d{2}/u;
function dayOf({ page }, { kind, published }) {
    const told = [published?.value ?? null, kind === 'main' ? page.published : null];
    return told.find(value => value !== null && wholeDay.test(value))?.slice(0, 10) ?? null;
}
/** The passages in order, one where they lie over one another. */
function merged(spans) {
    const out = [];
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
        const last = out.at(-1);
        if (last && start <= last[1])
            last[1] = Math.max(last[1], end);
        else
            out.push([start, end]);
    }
    return out;
}
/** Everyone whom an id is: of a person also the offices that he held on that day, and of whoever acts for a state that state. */
function sidesOf(id, { entities, day }) {
    const entity = entities.get(id);
    const acts = entity && ['person', 'office', 'body', 'state'].includes(entity.kind) && entity.country !== null;
    return [id, ...officesHeld(id, day).map(office => `office:${office}`), ...(acts ? [actsFor(entity.country)] : [])];
}
const idsOf = ({ entity, holder }) => unique([entity, holder].filter(id => id !== null));
const namedIn = (spans, { story }) => story.mentions.filter(({ span }) => spans.some(each => overlaps(each, span))).flatMap(idsOf);
function docOf(part, item, spans, scene, more = {}) {
    const { reading, story, outlet, day } = scene;
    const { text, id: page } = reading.page;
    const head = (more.head ?? []).flatMap(span => stemmedIn(text, ...span));
    const passages = merged(spans).map(span => stemmedIn(text, ...span));
    const words = passages.flatMap((passage, i) => [...(i > 0 ? [gap] : []), ...passage.map(({ stem }) => stem)]);
    const named = [...namedIn([...(more.head ?? []), ...spans], scene), ...(more.who ?? [])];
    return {
        part,
        page,
        story: story.id,
        item,
        outlet,
        day,
        head: head.map(({ stem }) => stem),
        words,
        also: unique([...head, ...passages.flat()].flatMap(({ also }) => also)).sort(byText),
        who: named.flatMap(id => sidesOf(id, scene)),
    };
}
const partiesOf = ({ participants, mediators }) => [...participants, ...mediators].map(({ id }) => id);
/** Who takes part in what a story tells is in it, though it may never name him by himself. */
const storyDoc = (scene, tellings) => docOf('story', scene.story.id, [...scene.story.body], scene, {
    head: scene.story.headline ? [scene.story.headline] : [],
    who: unique(tellings.flatMap(partiesOf)),
});
/** A statement with the words that tell who makes it. */
export const statementSpans = ({ span, content }) => merged([span, ...content]);
const statementDoc = (scene, statement) => docOf('statement', statement.id, statementSpans(statement), scene, {
    who: [statement.speaker, ...statement.addressees].filter(id => id !== null),
});
/** What an account rests on. */
const accountDoc = (scene, telling) => docOf('account', telling.account.id, accountSpans(telling.account.quotes), scene, { who: partiesOf(telling) });
export const accountSpans = (quotes) => merged(quotes.map(({ span }) => span));
/** A run of words as an index keeps it. */
export const runWord = (mark) => `run:${mark.toString(36)}`;
/** What the copies of a story are found by. */
export const runsDoc = (page, story, marks) => ({
    ...{ part: 'runs', page, story, item: story, outlet: null, day: null },
    ...{ head: [], words: [], also: [] },
    who: marks.map(runWord),
});
/** All that a reading has to be found by; `tellings` are its accounts. */
export function documentsOf(reading, tellings) {
    const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
    const outlet = reading.page.outlet === null ? null : outletKey(reading.page.outlet);
    return reading.stories.flatMap(story => {
        const scene = { reading, story, entities, outlet, day: dayOf(reading, story) };
        const own = tellings.filter(({ account }) => account.story === story.id);
        return [
            storyDoc(scene, own),
            ...story.statements.map(statement => statementDoc(scene, statement)),
            ...own.map(telling => accountDoc(scene, telling)),
        ];
    });
}
