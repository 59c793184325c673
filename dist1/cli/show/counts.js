import { labels } from '../../app/index.js';
import { heading, padded, paintFor, plural } from './paint.js';
// How many entries of what: a line each, the most frequent first.
const most = 12;
function section(output, title, counts, name) {
    const paint = paintFor(output);
    const rows = Object.entries(counts);
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, most);
    const width = Math.max(...shown.map(([, n]) => n.toLocaleString('en').length));
    const lines = shown.map(([id, n]) => `  ${n.toLocaleString('en').padStart(width)}  ${name(id)}\n`);
    const more = rows.length > most ? `  ${padded('', width)}  ${paint.dim(`and ${rows.length - most} more: see --json`)}\n` : '';
    return heading(paint, title, String(rows.length)) + lines.join('') + more;
}
export function countsText({ total, kinds, types, statuses, outlets, origins, originNames }, output) {
    const paint = paintFor(output);
    const label = labels();
    const both = ({ en, ar }) => (ar ? `${en} ${paint.dim(paint.ar(ar))}` : en);
    const origin = (id) => {
        const { ar, en } = originNames[id] ?? { ar: id, en: null };
        return en ? `${paint.ar(ar)} (${en})` : paint.ar(ar);
    };
    return (`${paint.bold(plural(total, 'entry', 'entries'))}\n` +
        section(output, 'Contacts', kinds, id => both(label('contacts', id))) +
        section(output, 'Events', types, id => both(label('events', id))) +
        section(output, 'Statuses', statuses, id => both(label('statuses', id))) +
        section(output, 'Outlets', outlets, id => paint.ar(id.replace(/^outlet:/u, ''))) +
        section(output, 'Origins', origins, origin));
}
