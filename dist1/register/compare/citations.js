import { overlaps } from '../../text/span.js';
import { fold, words } from '../words.js';
import { tollText } from './casualties.js';
const isOf = ({ entity, holder }, ids) => (entity !== null && ids.includes(entity)) || (holder !== null && ids.includes(holder));
const near = ({ event }) => [...event.evidence, event.trigger];
/** Where those are named in what tells the event. */
function named(told, ids) {
    const places = near(told);
    return told.story.mentions
        .filter(each => isOf(each, ids) && places.some(at => overlaps(at, each.span)))
        .map(({ span }) => span);
}
const trigger = ({ event }) => [event.trigger];
const who = (told, value) => named(told, Array.isArray(value) ? value.map(String) : [String(value)]);
const row = (text) => words(text).join(' ');
function dates(told) {
    const { story, event } = told;
    const places = near(told);
    const same = story.times.filter(({ date, span }) => date !== null &&
        event.date !== null &&
        date.value === event.date.value &&
        date.weekday === event.date.weekday &&
        places.some(at => overlaps(at, span)));
    return same.map(({ span }) => span);
}
const topics = ({ event }, value) => (event.contact?.topics ?? []).filter(({ label }) => row(label) === row(String(value))).map(({ span }) => span);
const quotations = ({ story, text }, value) => {
    const { exact = '' } = value;
    const contents = story.statements.flatMap(({ content }) => content);
    return contents.filter(span => row(text.slice(...span)) === row(exact));
};
const framing = ({ story }, value) => {
    const { of = '', term = '' } = value;
    const fits = (each) => isOf(each, [of]) && each.framing !== null && fold(each.framing) === fold(term);
    return story.mentions.filter(fits).map(({ span }) => span);
};
const casualties = ({ event }, value) => event.casualties.filter(toll => tollText(toll) === tollText(value)).map(({ span }) => span);
const finds = {
    kind: trigger,
    status: trigger,
    mode: trigger,
    ordinal: trigger,
    participants: who,
    actors: who,
    recipients: who,
    initiator: who,
    host: who,
    mediators: who,
    place: who,
    date: dates,
    topics,
    quotations,
    framing,
    casualties,
};
/** The words of an account that say so; of what follows from the whole, the passage that tells it. */
export function citationsOf(field, value, told) {
    const found = finds[field]?.(told, value) ?? [];
    if (found.length > 0)
        return found;
    return told.event.evidence.length > 0 ? told.event.evidence : [told.event.trigger];
}
