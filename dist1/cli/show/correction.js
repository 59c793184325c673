import { labels } from '../../app/index.js';
import { heading, paintFor, plural, row } from './paint.js';
import { nameOf } from './words.js';
const bare = (id) => id.replace(/^entry:/u, '');
/** A value that somebody set: ids by their names, none as none. */
export const setText = (words, field, value) => {
    if (value === null)
        return 'none';
    if (Array.isArray(value))
        return value.map(id => nameOf(words, String(id))).join(words.paint.dim('  ·  '));
    if (field === 'status')
        return words.labels('statuses', String(value)).en;
    return field === 'kind' ? words.labels('contacts', String(value)).en : nameOf(words, String(value));
};
/** How many accounts, and of whom: it must be told what was meant even when none of them is there any more. */
function anchorsText(words, anchors) {
    const who = (anchors[0]?.parties ?? []).map(({ id }) => nameOf(words, id)).join(words.paint.dim('  ·  '));
    return `${plural(anchors.length, 'account')} of ${who}`;
}
function deedText(words, deed) {
    const { paint } = words;
    if (deed.what === 'join')
        return `join  ${anchorsText(words, deed.a)}, with ${anchorsText(words, deed.b)}`;
    if (deed.what === 'split')
        return `split  ${anchorsText(words, deed.of)}, from ${plural(deed.from.length, 'other')}`;
    if (deed.what === 'set') {
        const value = `${words.labels('fields', deed.field).en}: ${setText(words, deed.field, deed.value)}`;
        return `set  ${value} ${paint.dim('in')} ${anchorsText(words, deed.entry)}`;
    }
    if (deed.what === 'name')
        return `name  ${nameOf(words, deed.from.id)} is ${nameOf(words, deed.to.id)}`;
    return `not news  ${paint.ar(deed.source)}`;
}
const saidText = ({ paint }, { by, at, why }) => `${paint.ar(by)}, ${at.slice(0, 16).replace('T', ' ')}${why ? `: ${paint.ar(why)}` : ''}`;
function stateText(words, { state, overruledBy, undone }) {
    const { paint } = words;
    if (state === 'undone')
        return `${paint.dim('undone')} by ${saidText(words, undone)}`;
    if (state === 'overruled')
        return paint.warn(`overruled by ${overruledBy}`);
    return state === 'without-hold' ? paint.warn('without hold: what it was said of is not in the register now') : '';
}
function correctionText(words, kept) {
    const { paint } = words;
    const entries = kept.entries.map(bare).join(' ');
    const lines = [saidText(words, kept), stateText(words, kept)].filter(Boolean);
    return (row(paint, 1, String(kept.n), `${deedText(words, kept.deed)}${entries ? `  ${paint.dim(entries)}` : ''}`, 3) +
        lines.map(line => row(paint, 1, '', line, 3)).join(''));
}
const wordsFor = (found, paint) => ({ paint, labels: labels(), entities: found.entities });
export function correctionsText(found, output) {
    const words = wordsFor(found, paintFor(output));
    if (found.corrections.length === 0)
        return 'Nobody has corrected anything.\n';
    return found.corrections.map(kept => correctionText(words, kept)).join('');
}
/** What a correction has made of the register, and how it is taken back. */
export function correctedText(found, output) {
    const [kept] = found.corrections;
    const undo = kept && kept.state !== 'undone' ? `Take it back: isnad correct undo ${kept.n}\n` : '';
    return correctionsText(found, output) + undo;
}
/** What people said of the accounts of an entry. */
export function onEntryText(words, { corrections = [] }) {
    if (corrections.length === 0)
        return '';
    const lines = corrections.map(({ n, what, field, value, ...said }) => {
        const set = field === null ? '' : ` ${words.labels('fields', field).en}: ${setText(words, field, value)}`;
        return `  ${words.paint.bold(String(n))}  ${what}${set}  ${words.paint.dim(saidText(words, said))}\n`;
    });
    return heading(words.paint, 'Corrected by people') + lines.join('');
}
