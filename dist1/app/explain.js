import { overlap } from '../knowledge/dates.js';
import { IsnadError } from '../model/errors.js';
import { choicesIn } from '../read/read.js';
import { knowledge } from './knowledge.js';
import { readPages } from './read.js';
import { termFound } from './world.js';
const covers = (span, at) => span !== null && span[0] <= at && at < span[1];
function statementPart(statement, at) {
    if (covers(statement.cue, at))
        return 'cue';
    if (statement.content.some(span => covers(span, at)))
        return 'content';
    return covers(statement.span, at) ? 'span' : null;
}
function eventPart(event, at) {
    if (covers(event.trigger, at))
        return 'trigger';
    if (event.contact?.topics.some(topic => covers(topic.span, at)))
        return 'topic';
    return event.evidence.some(span => covers(span, at)) ? 'evidence' : null;
}
function storySeen(reading, at) {
    return reading.stories.flatMap((story) => {
        const { id, kind, headline, body } = story;
        const paragraph = body.findIndex(span => covers(span, at)) + 1;
        if (covers(headline, at))
            return [{ layer: 'story', story: id, kind, part: 'headline', paragraph: 0, of: body.length }];
        return paragraph > 0 ? [{ layer: 'story', story: id, kind, part: 'body', paragraph, of: body.length }] : [];
    });
}
function consideredIn({ by, when, terms }) {
    const fits = terms.map(({ period }) => overlap(period, when) !== null);
    // Beside those who held it then, the ones before and after them; of an office that nobody held then, the nearest.
    const isBefore = ({ period }) => period.to !== null && when.from !== null && period.to < when.from;
    const first = fits.includes(true) ? fits.indexOf(true) : terms.findLastIndex(isBefore) + 1;
    const last = fits.includes(true) ? fits.lastIndexOf(true) + 1 : first;
    const from = Math.max(0, first - 1);
    const shown = terms.slice(from, last + 1);
    return {
        by,
        when,
        candidates: shown.map((term, i) => ({ ...termFound(term), fits: fits[from + i] })),
        others: terms.length - shown.length,
    };
}
function mentionSeen(story, record, choices) {
    const choice = choices.get(record.id);
    return { layer: 'mention', story, record, considered: choice ? consideredIn(choice) : null };
}
function layersSeen(reading, at, choices) {
    return reading.stories.flatMap(({ id: story, times, mentions, statements, events }) => [
        ...times.filter(({ span }) => covers(span, at)).map((record) => ({ layer: 'time', story, record })),
        ...mentions.filter(({ span }) => covers(span, at)).map(record => mentionSeen(story, record, choices)),
        ...statements.flatMap((record) => {
            const part = statementPart(record, at);
            return part ? [{ layer: 'statement', story, record, part }] : [];
        }),
        ...events.flatMap((record) => {
            const part = eventPart(record, at);
            return part ? [{ layer: 'event', story, record, part }] : [];
        }),
    ]);
}
function seenAt(reading, at, choices) {
    return [
        ...reading.furniture.filter(({ span }) => covers(span, at)).map((record) => ({ layer: 'furniture', record })),
        ...storySeen(reading, at),
        ...layersSeen(reading, at, choices),
        ...reading.diagnostics
            .filter(({ span }) => covers(span, at))
            .map((record) => ({ layer: 'diagnostic', record })),
    ];
}
const usage = (message, advice) => new IsnadError('usage', message, advice);
/** An offset as it is told: a number, or a line and a column, both from 1. */
function offsetOf(at, text) {
    const place = /^(\d+)(?::(\d+))?$/u.exec(at);
    if (!place)
        throw usage(`“${at}” is no place.`, 'Write --at 120, or --at 7:15 for the 15th character of line 7.');
    const lines = text.split('\n');
    const first = Number(place[1]);
    const before = lines.slice(0, first - 1).reduce((sum, line) => sum + line.length + 1, 0);
    const offset = place[2] === undefined ? first : before + Number(place[2]) - 1;
    const outside = place[2] !== undefined && (first < 1 || Number(place[2]) < 1 || Number(place[2]) > (lines[first - 1]?.length ?? 0));
    if (offset < text.length && !outside)
        return offset;
    throw usage(`The page has no place ${at}.`, `It has ${text.length} UTF-16 units in ${lines.length} lines.`);
}
async function onlyReading(sources) {
    let found = null;
    for await (const item of readPages(sources)) {
        if ('failure' in item)
            throw item.failure.error;
        if (found)
            throw usage('There is more than one page.', 'Give one page, e.g. sed -n 5p pages.jsonl | isnad explain - --at 10');
        found = item.reading;
    }
    if (!found)
        throw usage('There is no page.', 'Name one file.');
    return found;
}
/** Everything that a reading made of one place of its page. */
export function explainIn(reading, at) {
    const { text } = reading.page;
    const offset = offsetOf(at, text);
    const before = text.slice(0, offset).split('\n');
    const seen = seenAt(reading, offset, choicesIn(reading.page, knowledge()));
    return { reading, offset, line: before.length, column: before.at(-1).length + 1, seen };
}
/** The same of the one page that the sources have. */
export const explain = async (sources, at) => explainIn(await onlyReading(sources), at);
