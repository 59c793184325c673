import { chainsOf, labels } from '../../app/index.js';
import { clipped, padded, paintFor, plural, widthOf, wrapped } from './paint.js';
import { chainText, labelText, nameOf } from './words.js';
function headOf({ labels: label }, { role, name, from }) {
    const { en, ar } = label('roles', role);
    return { name: name || ar, note: from === 'page' ? en : `${en}, ${from}` };
}
const drawn = (sheet, { top, links, statements }) => {
    const heads = top.map(each => headOf(sheet, each));
    const [first] = statements;
    // hearsay comes down by its cue alone
    const untold = links.length === 0 && first ? [{ name: `«${first.cue}»`, note: 'nobody named' }] : [];
    return chainText(sheet, links, [...heads, ...untold]);
};
/** Why its last link has no name, in the words of the page. */
function reasonText({ paint }, unnamed) {
    return unnamed?.reason ? `    ${paint.dim('without a name:')} ${paint.ar(`«${unnamed.reason}»`)}\n` : '';
}
function toldText({ paint }, told, isFirst, widths) {
    const cue = isFirst ? '' : `${paint.dim(`«${paint.ar(told.cue)}»`)} `;
    const left = `    ${padded(told.at, widths[0])}  ${paint.bold(padded(told.grade, widths[1]))}  `;
    const words = clipped(told.text.replace(/\s+/gu, ' '), Math.max(24, paint.columns - widthOf(left) - widthOf(cue)));
    const indent = ' '.repeat(widthOf(left));
    const why = wrapped(told.why, paint.columns - indent.length);
    return `${left}${paint.rtl(`${cue}${paint.ar(words)}`)}\n${why.map(line => `${indent}${paint.dim(paint.ar(line))}\n`).join('')}`;
}
function eventText(sheet, { type, status, actors, recipients, contact }) {
    const { paint, labels: label } = sheet;
    const what = contact ? label('contacts', contact.kind) : label('events', type);
    const who = (ids) => ids.map(id => nameOf(sheet, id)).join(paint.dim('  ·  '));
    const parties = contact
        ? who(contact.participants)
        : [actors, recipients]
            .filter(ids => ids.length > 0)
            .map(who)
            .join(` ${paint.dim('→')} `);
    return `    ${labelText(sheet, what)} · ${label('statuses', status).en}${parties ? `  ${parties}` : ''}\n`;
}
function chainBlock(sheet, chain) {
    const { statements, events, links } = chain;
    const widths = [
        Math.max(0, ...statements.map(({ at }) => at.length)),
        Math.max(0, ...statements.map(({ grade }) => grade.length)),
    ];
    return (`${wrapped(drawn(sheet, chain), sheet.paint.columns - 2)
        .map(line => `  ${line}\n`)
        .join('')}${reasonText(sheet, links.at(-1)?.unnamed)}` +
        statements.map((told, i) => toldText(sheet, told, i === 0, widths)).join('') +
        events.map(event => eventText(sheet, event)).join(''));
}
/** The chains of one page, for a person. */
export function chainsText(reading, output) {
    const paint = paintFor(output);
    const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
    const sheet = { reading, entities, paint, labels: labels() };
    const chains = chainsOf(reading);
    const blocks = reading.stories.flatMap(story => {
        const own = chains.filter(chain => chain.story === story.id);
        if (own.length === 0)
            return [];
        const headline = story.headline ? paint.ar(reading.page.text.slice(...story.headline)) : paint.dim('no headline');
        const name = reading.stories.length > 1 ? `${story.kind === 'main' ? 'Story' : 'Appended story'}  ` : '';
        return [`\n${paint.bold(name)}${headline}\n`, ...own.map(chain => `\n${chainBlock(sheet, chain)}`)];
    });
    const count = paint.dim(plural(chains.length, 'chain'));
    return `${paint.bold(paint.ar(reading.page.source))}  ${count}\n${blocks.join('')}`;
}
