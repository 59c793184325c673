import { isMainRank, } from '../../app/index.js';
import { padded, paintFor, plural, widthOf } from './paint.js';
import { bothNames, holderLine, officeLine } from './terms.js';
const most = 30;
const noToday = 'Without --at all terms are shown, in order: no today is assumed.';
const headOf = (paint, { id, name }) => `${paint.bold(bothNames(paint, name))}  ${paint.dim(id)}\n`;
const labelled = (paint, label, lines) => lines.map((line, i) => `  ${paint.dim(padded(i === 0 ? label : '', 8))}  ${line}\n`).join('');
function officeText(paint, office, at) {
    const { holders, before, after } = office;
    const lines = holders.map(term => holderLine(paint, term));
    if (at === null) {
        return headOf(paint, office) + (lines.length > 0 ? labelled(paint, '', lines) : labelled(paint, '', [none(paint)]));
    }
    return (headOf(paint, office) +
        labelled(paint, 'then', lines.length > 0 ? lines : [none(paint)]) +
        (before ? labelled(paint, 'before', [holderLine(paint, before)]) : '') +
        (after ? labelled(paint, 'after', [holderLine(paint, after)]) : ''));
}
const none = (paint) => paint.warn('nobody that the tables know');
function personText(paint, person, at) {
    const { offices, others, country } = person;
    const lines = offices.map(term => officeLine(paint, term));
    const nothing = at === null ? 'no office that the tables know' : 'no office then that the tables know';
    const rest = others > 0 ? `  ${paint.dim(`and ${plural(others, 'term')} at other times`)}\n` : '';
    return (headOf(paint, person).replace(/\n$/u, country ? `  ${paint.dim(country)}\n` : '\n') +
        labelled(paint, '', lines.length > 0 ? lines : [paint.warn(nothing)]) +
        rest);
}
/** The main offices of a state, all of a body. */
function seatText(paint, seat) {
    const main = seat.kind === 'state' ? seat.offices.filter(({ rank }) => isMainRank(rank)) : seat.offices;
    const others = seat.offices.length - main.length;
    const blocks = main.map(office => {
        const lines = office.holders.map(term => `    ${holderLine(paint, term)}\n`);
        return `  ${bothNames(paint, office.name)}  ${paint.dim(office.id.slice('office:'.length))}\n${lines.join('')}`;
    });
    const rest = others > 0 ? `  ${paint.dim(`and ${plural(others, 'other office')}: --json has them all`)}\n` : '';
    return headOf(paint, seat) + (blocks.join('') || `  ${none(paint)}\n`) + rest;
}
function thingText(paint, thing, at) {
    if (thing.kind === 'office')
        return officeText(paint, thing, at);
    if (thing.kind === 'person')
        return personText(paint, thing, at);
    return seatText(paint, thing);
}
/** Things that a name may mean, a line each. */
export function candidatesText(paint, candidates) {
    const shown = candidates.slice(0, most);
    const width = Math.max(...shown.map(({ id }) => widthOf(id)));
    const lines = shown.map(({ id, name }) => `  ${padded(id, width)}  ${bothNames(paint, name)}\n`);
    const rest = candidates.length - shown.length;
    return lines.join('') + (rest > 0 ? `  ${paint.dim(`and ${rest} more: give more of the name`)}\n` : '');
}
/** What the tables know of a name, for a person. */
export function worldText({ name, at, found, candidates }, output) {
    const paint = paintFor(output);
    if (candidates.length > 0) {
        const head = `${paint.ar(name)} ${paint.dim(`may mean ${plural(candidates.length, 'thing')}; ask again by id:`)}\n`;
        return head + candidatesText(paint, candidates);
    }
    const when = at === null ? noToday : `On ${at}.`;
    return `${found.map(thing => thingText(paint, thing, at)).join('\n')}${paint.dim(when)}\n`;
}
/** How much the tables know, for a person. */
export function worldSizeText(size, output) {
    const paint = paintFor(output);
    const held = size.asOf ? `, the latest of them known to hold on ${size.asOf}` : '';
    return (`${plural(size.people, 'person', 'people')}, ${plural(size.offices, 'office')}, ${plural(size.terms, 'term')}\n` +
        `${plural(size.open, 'term')} without an end${held}\n` +
        `${plural(size.unverified, 'term')} unverified: written from general knowledge, and looked up by nobody yet\n` +
        `${paint.dim('Ask for an office, a person, a state or a body: isnad world EGY/foreign-minister --at 2014-03-01')}\n`);
}
