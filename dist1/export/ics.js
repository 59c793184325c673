import { createEvents } from 'ics';
import { shifted } from '../knowledge/dates.js';
import { harmless } from './escape.js';
import { independentOrigins, nameOf, webAddress } from './exported.js';
import { daysOfEntry } from './plover/coding.js';
// A calendar: what has a known day, as something that takes all of it. What has none is left out, since a calendar cannot say «before».
const statuses = {
    happened: 'CONFIRMED',
    ongoing: 'CONFIRMED',
    planned: 'TENTATIVE',
    possible: 'TENTATIVE',
    disputed: 'TENTATIVE',
    denied: 'CANCELLED',
    cancelled: 'CANCELLED',
};
const partsOf = (day) => day.split('-').map(Number);
const oneLine = (text) => harmless(text).replace(/\s+/gu, ' ').trim();
function describedBy({ entry, sentence, pages }, status) {
    const sources = entry.accounts.map(({ outlet, page }) => {
        const facts = pages.get(page);
        return [outlet ?? facts?.source ?? '', webAddress(facts?.url)].filter(Boolean).join(' ');
    });
    const counts = `${entry.accounts.length} accounts, ${independentOrigins(entry)} independent origins`;
    const lines = [sentence.ar, sentence.en, `${status.ar} / ${status.en}`, counts, ...new Set(sources)];
    return lines.map(oneLine).join('\n');
}
function attributesOf(row, { label, now }) {
    const { entry, entities, sentence, pages } = row;
    const days = daysOfEntry(entry);
    if (!days)
        return null;
    const place = entry.place === null ? null : nameOf(entities, entry.place);
    const kind = entry.kind ? label('contacts', entry.kind) : label('events', entry.type);
    const url = entry.accounts.map(({ page }) => webAddress(pages.get(page)?.url)).find(each => each !== null);
    return {
        uid: `${entry.id.replace(':', '-')}@isnad`,
        start: partsOf(days.from),
        // The end of a calendar's day is the day behind it.
        end: partsOf(shifted(days.to, 1)),
        timestamp: Date.parse(now),
        title: oneLine(sentence.ar),
        description: describedBy(row, label('statuses', entry.status)),
        status: statuses[entry.status] ?? 'TENTATIVE',
        transp: 'TRANSPARENT',
        categories: [oneLine(kind.en)],
        ...(place ? { location: oneLine(`${place.ar} / ${place.en}`) } : {}),
        ...(url ? { url } : {}),
    };
}
const perLine = 75;
/** RFC 5545 counts octets in a line and not letters, of which an Arabic one has two; the package counts letters. */
function foldedLine(line) {
    let octets = 0;
    let out = '';
    for (const character of line) {
        const more = Buffer.byteLength(character);
        const isFull = octets + more > perLine;
        out += isFull ? `\r\n ${character}` : character;
        octets = isFull ? 1 + more : octets + more;
    }
    return out;
}
const folded = (text) => text
    .replace(/\r\n[\t ]/gu, '')
    .split('\r\n')
    .map(foldedLine)
    .join('\r\n');
/** A calendar must hold something: where nothing fits, its zone. */
const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'END:VTIMEZONE',
    '',
].join('\r\n');
const end = 'END:VCALENDAR\r\n';
const begin = /BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/u;
function calendarOf(events, version) {
    const { error, value } = createEvents(events, { productId: `-//Isnad//Isnad ${version}//AR`, calName: 'Isnad' });
    if (error || !value)
        throw error ?? new Error('no calendar');
    return value;
}
/** Events are made one by one, each cut out of a calendar of its own. */
export async function* writeIcs(rows, setting) {
    yield calendarOf([], setting.version).replace(end, '');
    let isEmpty = true;
    for await (const row of rows) {
        const event = attributesOf(row, setting);
        if (!event)
            continue;
        isEmpty = false;
        yield folded(begin.exec(calendarOf([event], setting.version))[0]);
    }
    if (isEmpty)
        yield zone;
    yield end;
}
