import { labels, officesInWords, tied } from '../../app/index.js';
import { slice } from '../../text/span.js';
import { clipped, paintFor, plural, row } from './paint.js';
import { holderLine } from './terms.js';
import { chainText, dateText, nameOf } from './words.js';
const cite = ({ explained, paint }, span) => {
    const text = slice(explained.reading.page.text, [span[0], span[1]]).replace(/\s+/gu, ' ');
    return `${paint.ar(clipped(text, 90))} ${paint.dim(`${span[0]}–${span[1]}`)}`;
};
const names = (sheet, ids) => ids.length > 0 ? ids.map(id => nameOf(sheet, id)).join(' · ') : null;
function eventRows(sheet, event) {
    const { contact } = event;
    return [
        ['is', `${contact?.kind ?? event.type} ${event.status} · ${dateText(event.date)}`],
        ['who', names(sheet, contact?.participants ?? [...event.actors, ...event.recipients])],
        ['begun by', names(sheet, contact?.initiator ? [contact.initiator] : [])],
        ['date by', event.date ? officesInWords(event.date.why) : null],
        ['trigger', cite(sheet, event.trigger)],
    ];
}
const timeOf = ({ when: { from, to } }) => from === null && to === null
    ? 'whose time is not known'
    : from === to
        ? `of ${from}`
        : `of ${from ?? '…'} to ${to ?? '…'}`;
/** Why an office is held by whom it is, or by nobody. */
const reasons = {
    story: () => 'the story itself names who holds it',
    time: time => `he alone held it in the time of a story ${time}`,
    several: (time, fit) => `left open: ${fit} people held it in the time of a story ${time}`,
    nobody: time => `left open: the tables know nobody who held it in the time of a story ${time}`,
};
function consideredRows({ paint }, considered) {
    if (!considered)
        return [];
    const { by, candidates, others } = considered;
    const fit = new Set(candidates.filter(({ fits }) => fits).map(({ person }) => person)).size;
    const lines = candidates.map(term => `${term.fits ? '●' : '·'} ${holderLine(paint, term)}`);
    const rest = others > 0 ? [paint.dim(`and ${plural(others, 'term')} at other times`)] : [];
    return [
        ['because', reasons[by](timeOf(considered), fit)],
        ...[...lines, ...rest].map((line, i) => [i === 0 ? 'terms' : '', line]),
    ];
}
/** The title of what was seen, the rule that made it, and what it is. */
function told(sheet, seen) {
    switch (seen.layer) {
        case 'furniture': {
            const kind = sheet.labels('furniture', seen.record.kind).en;
            return {
                title: `furniture, set aside: ${kind}`,
                rule: seen.record.rule,
                rows: [['text', cite(sheet, seen.record.span)]],
            };
        }
        case 'story': {
            const part = seen.part === 'headline' ? 'headline' : `paragraph ${seen.paragraph} of ${seen.of}`;
            return { title: `${seen.kind} story ${seen.story}, ${part}: kept`, rule: '', rows: [] };
        }
        case 'time': {
            const { id, value, date, anchor, type, span, rule } = seen.record;
            const from = anchor === 'none' ? null : anchor;
            return {
                title: `time ${id}`,
                rule,
                rows: [
                    ['text', cite(sheet, span)],
                    ['value', `${value} (${type})${date?.value ? `, that is ${date.value}` : ''}`],
                    ['from', from],
                    ['because', date ? officesInWords(date.why) : null],
                ],
            };
        }
        case 'mention': {
            const { id, kind, entity, holder, how, framing, span, rule } = seen.record;
            return {
                title: `mention ${id}`,
                rule,
                rows: [
                    ['text', cite(sheet, span)],
                    ['is', `${kind} by ${how}`],
                    ['means', entity === null ? 'nobody that is known' : `${nameOf(sheet, entity)} ${sheet.paint.dim(entity)}`],
                    ['held by', holder === null ? null : `${nameOf(sheet, holder)} ${sheet.paint.dim(holder)}`],
                    ['framing', framing === null ? null : sheet.paint.ar(framing)],
                    ...consideredRows(sheet, seen.considered),
                ],
            };
        }
        case 'statement': {
            const { id, act, mode, speaker, chain, denied, cue, content, evidence, rule } = seen.record;
            return {
                title: `statement ${id}, its ${seen.part === 'span' ? 'frame' : seen.part}`,
                rule,
                rows: [
                    ['is', `${act}, ${mode}${denied ? ', denied' : ''}`],
                    ['cue', cite(sheet, cue)],
                    ['content', content.map(span => cite(sheet, span)).join(' ')],
                    ['speaker', speaker === null ? 'nobody named' : nameOf(sheet, speaker)],
                    ['chain', chain.length > 0 ? chainText(sheet, tied(chain, sheet.explained.reading.page.text)) : null],
                    ['rests on', `${evidence.grade}: ${sheet.paint.ar(evidence.why)}`],
                ],
            };
        }
        case 'event':
            return {
                title: `event ${seen.record.id}, its ${seen.part}`,
                rule: seen.record.rule,
                rows: eventRows(sheet, seen.record),
            };
        case 'diagnostic':
            return { title: seen.record.message, rule: seen.record.code, rows: [] };
    }
}
function seenText(sheet, seen) {
    const { paint } = sheet;
    const { title, rule, rows } = told(sheet, seen);
    const lines = rows.map(([label, text]) => (text ? row(paint, 2, label, text) : ''));
    return `${paint.bold(title)}${rule ? `  ${paint.dim(`by ${rule}`)}` : ''}\n${lines.join('')}`;
}
/** The line that the place is in, with the word at the place standing out. */
function placeText({ paint, explained }) {
    const { text } = explained.reading.page;
    const { offset, line, column } = explained;
    const start = offset - (column - 1);
    const end = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
    const before = /\S*$/u.exec(text.slice(start, offset))[0].length;
    const after = /^\S*/u.exec(text.slice(offset, end))[0].length;
    const word = [offset - before - start, offset + after - start];
    const where = `${paint.ar(explained.reading.page.source)} ${paint.dim(`at ${offset}, line ${line}, column ${column}:`)} ${paint.ar(text.slice(start + word[0], start + word[1]))}`;
    return `${where}\n${paint.quote(text.slice(start, end), 0, [word])}`;
}
function conclusion({ seen }) {
    if (seen.length === 0)
        return 'No rule saw this place: it lies between the lines of stories and furniture.';
    const only = seen.every(each => each.layer === 'story');
    return only ? 'It belongs to the story, and no layer made a time, a mention, a statement or an event of it.' : '';
}
/** What reading made of a place, for a person. */
export function explainedText(explained, output) {
    const entities = new Map(explained.reading.entities.map(entity => [entity.id, entity]));
    const sheet = { explained, entities, paint: paintFor(output), labels: labels() };
    const note = conclusion(explained);
    return (`${placeText(sheet)}\n${explained.seen.map(seen => seenText(sheet, seen)).join('\n')}` +
        (note ? `${explained.seen.length > 0 ? '\n' : ''}${sheet.paint.dim(note)}\n` : ''));
}
