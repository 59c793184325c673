import { compiledPlain, document, table } from './load.js';
const home = 'ar';
const longestName = 5;
const mostLines = 500;
const cells = (cell) => (cell ?? '').split('|').filter(Boolean);
/** Letters and digits of a name, whatever marks stand between them: «أ.ش.أ», «أ ش أ». */
export const bareWords = (text) => text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
const host = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#].*)?$/iu;
const brackets = /[([]([^()[\]]+)[)\]]/gu;
const edges = /^[\s"'«»“”‹›]+|[\s"'«»“”‹›]+$/gu;
const between = /[+/|\u060C\u061B,;]|\s[-\u2013\u2014\u0640]\s/u;
function bareName(name, { before, after }) {
    const words = name.split(' ');
    while (words.length > 1 && before.has(words[0]))
        words.shift();
    while (words.length > 1 && after.has(words.at(-1)))
        words.pop();
    return words.join(' ');
}
const unlikeHost = (name) => !name.includes('.') || !host.test(name);
/** Names that one outlet alone has. */
function onlyOnes(pairs) {
    const ids = new Map();
    const shared = new Set();
    for (const [name, id] of pairs) {
        if ((ids.get(name) ?? id) !== id)
            shared.add(name);
        ids.set(name, id);
    }
    for (const name of shared)
        ids.delete(name);
    return ids;
}
/** The names of outlets. Run by the build. */
export function compileOutlets(fold) {
    const key = (name) => bareWords(fold(name));
    const rows = table('world/outlets');
    const { media, beside } = document('arabic/sources');
    const around = {
        before: new Set([...Object.keys(media), ...beside.words].map(key)),
        after: new Set(beside.words.map(key)),
    };
    const namedIn = (some) => some.flatMap(row => [row.en, ...cells(row.ar), ...cells(row.latin)].filter(Boolean).map(name => [name, row.id]));
    const named = namedIn(rows);
    const short = onlyOnes(namedIn(rows.filter(row => row.alone !== 'no')).flatMap(([name, id]) => [
        [bareName(key(name.replaceAll(brackets, ' ')), around), id],
        ...[...name.matchAll(brackets)].map(([, inside]) => [key(inside), id]),
    ]));
    const listed = (of) => new Set(table('page/agencies').flatMap(row => (row.of === of ? cells(row.ar).map(key) : [])));
    return {
        around,
        known: new Map(rows.map(row => [row.id, { kind: row.kind ?? '', language: row.language ?? home, zone: row.zone ?? '' }])),
        full: new Map(named.map(([name, id]) => [key(name), id])),
        hosts: new Map(rows.flatMap(row => cells(row.hosts).map(name => [name, row.id]))),
        short,
        agencies: listed('agency'),
        several: listed('several'),
    };
}
function build(fold) {
    const key = (name) => bareWords(fold(name));
    const { beside } = document('arabic/sources');
    const { around: aside, known, full, hosts, short, agencies, several } = compiledPlain('outlets');
    // By labels from the whole host on: «x.com» is not in «netflix.com».
    const ofHost = (name) => {
        const labels = host.exec(name.trim())?.[1]?.toLowerCase().split('.') ?? [];
        for (let at = 0; at + 1 < labels.length; at++) {
            const id = hosts.get(labels.slice(at).join('.'));
            if (id !== undefined)
                return id;
        }
        return null;
    };
    const idOf = (name) => {
        if (!unlikeHost(name.trim()))
            return ofHost(name);
        const words = key(name);
        return full.get(words) ?? short.get(words) ?? short.get(bareName(words, aside)) ?? null;
    };
    const isKnown = (name) => several.has(key(name)) || agencies.has(key(name)) || idOf(name) !== null;
    // «رويترز وأ ف ب»: the letter parts two names where both are known
    const partedByAnd = (name) => {
        const and = ` ${beside.and}`;
        for (let at = name.indexOf(and); at > 0; at = name.indexOf(and, at + 1)) {
            const right = partedByAnd(name.slice(at + and.length));
            if (isKnown(name.slice(0, at)) && isKnown(right[0]))
                return [name.slice(0, at), ...right];
        }
        return [name];
    };
    const namesIn = (line) => {
        const whole = idOf(line);
        if (whole !== null)
            return { names: [{ written: line, id: whole }], several: [] };
        const parts = [line.replaceAll(brackets, ' '), ...[...line.matchAll(brackets)].map(([, inside]) => inside)]
            .flatMap(part => part.split(between))
            .map(part => part.replaceAll(edges, ''))
            .flatMap(part => (isKnown(part) ? [part] : partedByAnd(part)))
            .filter(part => key(part) !== '');
        const names = parts.filter(part => !several.has(key(part))).map(written => ({ written, id: idOf(written) }));
        const once = names.filter(({ id }, i) => id === null || names.findIndex(other => other.id === id) === i);
        return { names: once, several: parts.filter(part => several.has(key(part))) };
    };
    const within = (text, onto) => {
        const words = key(text).split(' ');
        return words.flatMap((word, from) => {
            const bare = word.startsWith(onto) ? [word, word.slice(onto.length)] : [word];
            const runs = Array.from({ length: longestName }, (_, n) => words.slice(from + 1, from + 1 + n).join(' '));
            return bare.flatMap(first => runs.flatMap(rest => full.get(`${first} ${rest}`.trim()) ?? []));
        });
    };
    const isAgency = ({ written, id }) => id === null ? agencies.has(key(written)) : known.get(id)?.kind === 'agency';
    const isForeign = ({ id }) => (known.get(id ?? '')?.language ?? home) !== home;
    const zoneOf = (name) => known.get(idOf(name) ?? '')?.zone || null;
    return { idOf, namesIn, within, isAgency, isForeign, zoneOf };
}
/** The outlets of `world/outlets`, and what `page/agencies` has for datelines; read when the first name is asked for. */
export function outletNames(fold) {
    let made;
    const names = () => {
        made ??= build(fold);
        return made;
    };
    // the same few outlets sign most of the pages
    const lines = new Map();
    const namesIn = (line) => {
        const known = lines.get(line);
        if (known)
            return known;
        if (lines.size >= mostLines)
            lines.clear();
        const found = names().namesIn(line);
        lines.set(line, found);
        return found;
    };
    return {
        idOf: name => names().idOf(name),
        namesIn,
        within: (text, onto) => names().within(text, onto),
        isAgency: name => names().isAgency(name),
        isForeign: name => names().isForeign(name),
        zoneOf: name => names().zoneOf(name),
    };
}
