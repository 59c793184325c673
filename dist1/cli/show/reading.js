import { labels, officesInWords, tied } from '../../app/index.js';
import { slice } from '../../text/span.js';
import { clipped, heading, padded, paintFor, plural, row, widthOf, wrapped } from './paint.js';
import { chainText, dateText, labelText, lengthText, nameOf, ordinalText } from './words.js';
const quoted = ({ paint, reading }, span, mark) => {
    const within = mark && mark[0] >= span[0] && mark[1] <= span[1];
    return paint.quote(slice(reading.page.text, span), 4, within ? [[mark[0] - span[0], mark[1] - span[0]]] : []);
};
function headText({ reading, paint }) {
    const { source, outlet, author, published, modified, url } = reading.page;
    const changed = modified && modified !== published ? `changed ${modified}` : null;
    const facts = [outlet ? paint.ar(outlet) : null, author ? paint.ar(author) : null, published, changed, url]
        .filter(Boolean)
        .join(' · ');
    return `${paint.bold(paint.ar(source))}${facts ? `  ${paint.dim(facts)}` : ''}\n`;
}
function datelineText({ paint }, { dateline, credit }) {
    const parts = [dateline?.place, dateline?.agency].filter(part => part !== null && part !== undefined);
    const from = parts.length > 0 ? `from ${paint.ar(parts.join(' – '))}` : '';
    return [from, credit ? `credit ${paint.ar(credit)}` : ''].filter(Boolean).join(' · ');
}
function paragraphsOf(text, story) {
    return story.body.flatMap(span => slice(text, span).split('\n')).filter(line => /\S/u.test(line)).length;
}
function storyHead(sheet, story) {
    const { paint, reading } = sheet;
    const title = story.headline ? paint.ar(slice(reading.page.text, story.headline)) : paint.dim('no headline');
    const name = story.kind === 'main' ? 'Story' : 'Appended story';
    const facts = [plural(paragraphsOf(reading.page.text, story), 'paragraph'), datelineText(sheet, story)];
    const date = story.published;
    const why = date?.why ? paint.dim(` – ${officesInWords(date.why)}`) : '';
    const told = date ? `${dateText(date)}${why}` : 'not known: the page tells no date';
    return (`\n${paint.bold(name)}  ${wrapped(title, paint.columns - name.length - 2).join(`\n${' '.repeat(name.length + 2)}`)}\n` +
        `  ${paint.dim(facts.filter(Boolean).join(' · '))}\n` +
        row(paint, 2, 'published', told));
}
function grouped(furniture) {
    const groups = new Map();
    for (const item of furniture) {
        const key = `${item.kind} ${item.rule}`;
        const group = groups.get(key);
        if (group)
            group.items.push(item);
        else
            groups.set(key, { kind: item.kind, rule: item.rule, items: [item] });
    }
    return [...groups.values()];
}
function furnitureText(sheet) {
    const { reading, paint, labels: label } = sheet;
    const { furniture, page } = reading;
    if (furniture.length === 0)
        return '';
    const groups = grouped(furniture);
    const names = groups.map(({ kind }) => label('furniture', kind).en);
    const nameWidth = Math.max(...names.map(widthOf));
    const ruleWidth = Math.max(...groups.map(({ rule }) => widthOf(rule)));
    const lines = groups.map(({ rule, items }, i) => {
        const left = `  ${String(items.length).padStart(3)}  ${padded(names[i], nameWidth)}  ${paint.dim(padded(rule, ruleWidth))}  `;
        const example = slice(page.text, items[0].span).replace(/\s+/gu, ' ');
        return `${left}${paint.ar(clipped(example, Math.max(16, paint.columns - widthOf(left))))}\n`;
    });
    return heading(paint, 'Set aside as furniture', String(furniture.length)) + lines.join('');
}
// --- events
const between = (words, ids) => ids.map(id => nameOf(words, id)).join(words.paint.dim('  ·  '));
function statusOf({ labels: label, paint }, status) {
    const text = label('statuses', status).en;
    return status === 'happened' || status === 'ongoing' ? text : paint.warn(text);
}
const headOf = (sheet, what, event) => `  ${what} · ${statusOf(sheet, event.status)} · ${dateText(event.date)}\n`;
const rowsOf = (paint, rows) => rows.map(([label, text]) => (text ? row(paint, 4, label, text) : '')).join('');
/** How the date was worked out; what the story says of itself already is not said again. */
function whyDate(event, story) {
    const why = event.date?.why || null;
    const known = story.published?.why;
    const own = why && known && known.length > 60 ? why.replace(known, 'Bounded as the story is.') : why;
    return own && officesInWords(own);
}
/** Who tells it; the page itself is named beside others only. */
function chainsOf(words, chains) {
    if (chains.every(chain => chain.length === 0))
        return null;
    const { en, ar } = words.labels('roles', 'page');
    const page = `${words.paint.ar(ar)} (${en})`;
    const told = chains.map(chain => (chain.length > 0 ? chainText(words, tied(chain, words.reading.page.text)) : page));
    return [...new Set(told)].join('; ');
}
function topicsText({ labels: label, paint }, contact) {
    const names = [...new Set(contact.topics.map(topic => topic.label))];
    const told = names.map(name => {
        const { ar, en } = label('topics', name);
        return ar ? `${paint.ar(ar)} (${en})` : en;
    });
    return told.length > 0 ? told.join(paint.dim(' · ')) : null;
}
const optionalName = (words, id) => (id === null ? null : nameOf(words, id));
function followsText(sheet, story, id) {
    const before = story.events.find(event => event.id === id);
    if (!before)
        return null;
    const what = before.contact
        ? sheet.labels('contacts', before.contact.kind).en
        : sheet.labels('events', before.type).en;
    const who = before.contact?.participants ?? before.actors;
    return `the ${what} of ${between(sheet, who)}`;
}
/** The passages of an event, unless they are those of the one above it. */
function evidenceText(sheet, event, above) {
    const spans = event.evidence.length > 0 ? event.evidence : [event.trigger];
    if (above && String(above.evidence) === String(event.evidence) && event.evidence.length > 0) {
        return `    ${sheet.paint.dim('│ the same words as above')}\n`;
    }
    return spans.map(span => quoted(sheet, span, event.trigger)).join('');
}
function contactText(sheet, story, event, above) {
    const { paint, labels: label } = sheet;
    const { contact } = event;
    const told = contact.reportedBy.length > 0 ? contact.reportedBy : [event.chain];
    return (headOf(sheet, labelText(sheet, label('contacts', contact.kind)), event) +
        `    ${paint.bold(between(sheet, contact.participants))}\n` +
        rowsOf(paint, [
            ['begun by', optionalName(sheet, contact.initiator)],
            ['host', optionalName(sheet, contact.host)],
            ['through', contact.mediators.length > 0 ? between(sheet, contact.mediators) : null],
            ['place', optionalName(sheet, event.place)],
            ['count', contact.ordinal === null ? null : ordinalText(contact.ordinal, contact.within)],
            ['lasted', contact.duration && lengthText(contact.duration)],
            ['after', followsText(sheet, story, contact.follows)],
            ['about', topicsText(sheet, contact)],
            ['dated by', whyDate(event, story)],
            ['told by', chainsOf(sheet, told)],
        ]) +
        evidenceText(sheet, event, above));
}
function eventText(sheet, story, event, above) {
    const { paint, labels: label } = sheet;
    const mode = event.mode ? ` (${event.mode})` : '';
    const parts = [event.actors, event.recipients].filter(ids => ids.length > 0).map(ids => between(sheet, ids));
    return (headOf(sheet, `${labelText(sheet, label('events', event.type))}${mode}`, event) +
        (parts.length > 0 ? `    ${paint.bold(parts.join(` ${paint.dim('→')} `))}\n` : '') +
        rowsOf(paint, [
            ['place', optionalName(sheet, event.place)],
            ['dated by', whyDate(event, story)],
            ['told by', chainsOf(sheet, [event.chain])],
        ]) +
        evidenceText(sheet, event, above));
}
function statementText(sheet, statement) {
    const { paint, reading } = sheet;
    const who = statement.chain.length > 0
        ? chainText(sheet, tied(statement.chain, reading.page.text))
        : optionalName(sheet, statement.speaker);
    const cue = paint.ar(slice(reading.page.text, statement.cue));
    // a chain shows its cue itself
    const notes = [
        statement.act,
        statement.chain.length > 0 ? '' : cue,
        statement.mode,
        statement.denied ? 'denied' : '',
        statement.evidence.grade,
    ];
    const to = statement.addressees.length > 0 ? between(sheet, statement.addressees) : null;
    return (`  ${paint.bold(who ?? 'nobody named')}  ${paint.dim(notes.filter(Boolean).join(' · '))}\n` +
        rowsOf(paint, [['to', to]]) +
        statement.content.map(span => quoted(sheet, span)).join(''));
}
const hasContact = (event) => event.contact !== null;
/** Blocks with a blank line between them. */
const section = (paint, title, blocks) => blocks.length === 0 ? '' : heading(paint, title, String(blocks.length)) + blocks.join('\n');
function storyText(sheet, story) {
    const contacts = story.events.filter(hasContact);
    const others = story.events.filter(event => !event.contact);
    const { paint, reading } = sheet;
    const of = reading.stories.length > 1 ? ` of ${story.kind === 'main' ? 'the story' : 'the appended story'}` : '';
    return (section(paint, `Contacts${of}`, contacts.map((event, i) => contactText(sheet, story, event, contacts[i - 1]))) +
        section(paint, `Other events${of}`, others.map((event, i) => eventText(sheet, story, event, others[i - 1]))) +
        section(paint, `Statements${of}`, story.statements.map(statement => statementText(sheet, statement))));
}
function diagnosticsText({ reading, paint }) {
    const { diagnostics } = reading;
    if (diagnostics.length === 0)
        return '';
    return (heading(paint, 'Noticed') + diagnostics.map(({ message, code }) => `  ${message} ${paint.dim(code)}\n`).join(''));
}
/** What one page tells, for a person. */
export function readingText(reading, output) {
    const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
    const sheet = { reading, entities, paint: paintFor(output), labels: labels() };
    const told = reading.stories.map(story => storyText(sheet, story)).join('');
    const note = reading.stories.length === 0 ? 'no story' : 'no contacts, events or statements';
    return (headText(sheet) +
        reading.stories.map(story => storyHead(sheet, story)).join('') +
        furnitureText(sheet) +
        (told || `\n${sheet.paint.dim(note)}\n`) +
        diagnosticsText(sheet));
}
