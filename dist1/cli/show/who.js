import { labels } from '../../app/index.js';
import { clipped, heading, padded, paintFor, plural } from './paint.js';
import { bothNames, holderLine, officeLine } from './terms.js';
import { timelineText } from './timeline.js';
import { chainText, nameOf } from './words.js';
import { candidatesText } from './world.js';
// What a register holds about somebody, section by section; `--json` has all that is left out here.
const most = { names: 8, counterparts: 10, statements: 3, contacts: 15, undated: 5, offices: 6 };
const more = ({ paint }, all, shown, what = '') => all > shown ? `  ${paint.dim(`and ${all - shown} more${what}: see --json`)}\n` : '';
const placeText = ({ paint }, { source, line, published }) => paint.dim(`${paint.ar(source)}:${line}${published ? ` · ${published.slice(0, 10)}` : ''}`);
function headText({ paint, known }) {
    const { entity, pages, mentions } = known;
    const facts = [entity.id, entity.country, entity.known ? null : 'in no table'].filter(Boolean).join(' · ');
    const met = mentions > 0 ? `met ${plural(mentions, 'time')} in ${plural(pages, 'page')}` : 'met in no page';
    return `${paint.bold(bothNames(paint, entity.name))}  ${paint.dim(facts)}\n${met}\n`;
}
/** A name, how often and how it was met, and the first place where it was. */
function nameText(sheet, met, width) {
    const { paint } = sheet;
    const { written, how, framing, times, pages, citation } = met;
    const notes = [`by ${how}`, pages > 1 ? `${pages} pages` : '', framing ? `framing: ${paint.ar(framing)}` : '']
        .filter(Boolean)
        .join(' · ');
    const mark = [citation.at, citation.at + citation.exact.length];
    return (`  ${padded(String(times), width)}  ${paint.ar(written)}  ${paint.dim(notes)}  ${placeText(sheet, citation)}\n` +
        paint.quote(citation.context, width + 4, [mark]));
}
function namesText(sheet) {
    const { names, turns } = sheet.known;
    if (names.length === 0)
        return '';
    const width = Math.max(...names.map(({ times }) => String(times).length));
    const back = turns > 0 ? `  ${sheet.paint.dim(`and ${plural(turns, 'time')} by words that turn back to a name`)}\n` : '';
    return (heading(sheet.paint, 'Names', String(names.length)) +
        names
            .slice(0, most.names)
            .map(met => nameText(sheet, met, width))
            .join('') +
        more(sheet, names.length, most.names) +
        back);
}
function termsText({ paint, known }) {
    const { terms, entity } = known;
    if (terms.length === 0)
        return '';
    const isOffice = entity.kind === 'office';
    const lines = terms.map(term => `  ${isOffice ? holderLine(paint, term) : officeLine(paint, term)}\n`);
    return heading(paint, isOffice ? 'Held by' : 'Offices', 'by the tables, not by the pages') + lines.join('');
}
function officesText(sheet) {
    const { paint, known } = sheet;
    const { offices, entity } = known;
    if (!offices || offices.held.length === 0)
        return '';
    const { at, held } = offices;
    const shown = held.slice(0, most.offices);
    const lines = shown.flatMap(office => [
        `  ${bothNames(paint, office.name)}\n`,
        ...office.holders.map(term => `    ${holderLine(paint, term)}\n`),
    ]);
    const rest = held.length - shown.length;
    const others = rest > 0 ? `  ${paint.dim(`and ${rest} more: isnad world ${entity.id} --at ${at}`)}\n` : '';
    return heading(paint, 'Offices', `on ${at}, by the tables`) + lines.join('') + others;
}
/** Whom one asks after is in all of them: the others are what tells them apart. A state is shown by who acts for it. */
function withWhom({ entity, counterparts }, { participants }) {
    const isOther = (id) => entity.kind === 'office' ? counterparts.some(other => other.id === id) : id !== entity.id;
    const others = participants.filter(isOther);
    return others.length > 0 ? others : participants;
}
/** The last that have a day, and beside them the last of those that have none. */
function latest(contacts) {
    const isDated = ({ date }) => /^\d{4}/u.test(date?.value ?? '');
    const dated = contacts.filter(isDated);
    const undated = contacts.filter(entry => !isDated(entry));
    const room = Math.max(most.contacts - undated.length, most.contacts - most.undated);
    const shown = dated.slice(-room);
    return [...shown, ...undated.slice(shown.length - most.contacts)];
}
function contactsText(sheet) {
    const { paint, known, who, output, entities } = sheet;
    const { contacts, entity } = known;
    if (contacts.length === 0)
        return heading(paint, 'Contacts', 'none');
    const shown = latest(contacts);
    const all = entity.kind === 'office' ? '--json has all' : `all: isnad timeline --with ${entity.id}`;
    const note = shown.length < contacts.length ? `${shown.length} of ${contacts.length}, the latest; ${all}` : String(shown.length);
    const entries = shown.map(entry => ({ ...entry, participants: withWhom(known, entry) }));
    return heading(paint, 'Contacts', note) + timelineText({ entries, entities, short: who.short }, output);
}
function counterpartsText(sheet) {
    const { paint, known } = sheet;
    const { counterparts } = known;
    if (counterparts.length === 0)
        return '';
    const shown = counterparts.slice(0, most.counterparts);
    const lines = shown.map(({ id, times, otherwise, last }) => {
        const other = otherwise > 0 ? `${otherwise} planned, denied or called off` : '';
        const notes = [last ? `last ${last}` : '', other].filter(Boolean).join(' · ');
        return `  ${padded(String(times), 3)}  ${nameOf(sheet, id)}${notes ? `  ${paint.dim(notes)}` : ''}\n`;
    });
    return (heading(paint, 'Counterparts', String(counterparts.length)) +
        lines.join('') +
        more(sheet, counterparts.length, shown.length));
}
function othersText({ paint, known, labels: label }) {
    const { others, entity } = known;
    if (others.length === 0)
        return '';
    const counts = new Map();
    for (const { type } of others)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    const told = [...counts].sort((a, b) => b[1] - a[1]).map(([type, n]) => `${label('events', type).en} ${n}`);
    const hint = entity.kind === 'office' ? '' : `  ${paint.dim(`isnad timeline --with ${entity.id} --kind ${others[0].type}`)}\n`;
    return `${heading(paint, 'Other events', String(others.length))}  ${told.join(paint.dim(' · '))}\n${hint}`;
}
function statementText(sheet, { act, chain, published, content, denied }) {
    const { paint } = sheet;
    const [first] = content;
    const notes = [published, act, denied ? 'denied' : '', first ? `${first.source}:${first.line}` : ''];
    const exact = first ? clipped(first.exact.replace(/\s+/gu, ' '), 3 * paint.columns) : '';
    return `  ${chainText(sheet, chain)}  ${paint.dim(notes.filter(Boolean).join(' · '))}\n${exact ? paint.quote(exact, 4) : ''}`;
}
function statementsText(sheet) {
    const { paint, known } = sheet;
    const { statements } = known;
    if (statements.length === 0)
        return '';
    const shown = statements.slice(-most.statements).reverse();
    const note = shown.length < statements.length ? `${statements.length}, the latest ${shown.length}` : String(shown.length);
    return heading(paint, 'Statements', note) + shown.map(statement => statementText(sheet, statement)).join('');
}
/** What a register holds about somebody, for a person; or the several whom a name may mean. */
export function whoText(name, who, output) {
    const paint = paintFor(output);
    const { known, candidates, entities } = who;
    if (!known) {
        const head = `${paint.ar(name)} ${paint.dim(`may mean ${plural(candidates.length, 'thing')}; ask again by id:`)}\n`;
        return head + candidatesText(paint, candidates);
    }
    const sheet = { paint, labels: labels(), entities, output, who, known };
    return [headText, namesText, termsText, officesText, contactsText, counterpartsText, othersText, statementsText]
        .map(section => section(sheet))
        .join('');
}
