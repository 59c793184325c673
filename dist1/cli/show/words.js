const bilingual = (ar, en) => (ar && en ? `${ar} (${en})` : ar || en || '');
/** «الاسم (Name)», or the id of what has no name. */
export function nameOf({ paint, entities }, id) {
    const name = entities.get(id)?.name;
    return name ? bilingual(name.ar ? paint.ar(name.ar) : '', name.en) : id;
}
export const arabicNameOf = ({ paint, entities }, id) => {
    const name = entities.get(id)?.name;
    return paint.ar(name?.ar || name?.en || id);
};
export const englishNameOf = ({ entities }, id) => {
    const name = entities.get(id)?.name;
    return name?.en ?? (name ? '' : id);
};
export const labelText = ({ paint }, { ar, en }) => (ar ? `${en} ${paint.dim(paint.ar(ar))}` : en);
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export function boundsText({ notBefore, notAfter, weekday }) {
    const day = weekday === null ? '' : `a ${days[weekday - 1]} `;
    if (notBefore && notAfter)
        return `${day}between ${notBefore} and ${notAfter}`;
    if (notBefore)
        return `${day}not before ${notBefore}`;
    if (notAfter)
        return `${day}not after ${notAfter}`;
    return day.trim();
}
const isDated = (value) => /^\d{4}/u.test(value);
/** A date as far as it is known: its value, else what bounds it. */
export function dateText(date) {
    if (!date)
        return 'no date';
    if (date.value && isDated(date.value))
        return date.value;
    const bounds = boundsText(date);
    if (date.value)
        return bounds ? `${date.value}, ${bounds}` : date.value;
    return bounds || 'no date';
}
const sideText = ({ entities }, side) => side === null ? '' : `of ${entities.get(side)?.name.en ?? entities.get(side)?.name.ar ?? side}`;
/** What a link is, and what is said of one without a name; readings of before do not say it. */
function noteOf(words, { entity, role, unnamed }) {
    const en = entity === null || role === 'unnamed' ? null : (words.entities.get(entity)?.name.en ?? null);
    const many = unnamed?.many && unnamed.many !== 1 ? String(unnamed.many) : '';
    const side = unnamed ? sideText(words, unnamed.side) : '';
    return [en, words.labels('roles', role).en, many, side].filter(Boolean).join(', ');
}
const cueText = ({ paint }, cue) => paint.dim(`«${paint.ar(cue)}»`);
/**
 * Who has it from whom, outermost first: each link with the words that tie it to the one before. One word may tie several
 * («نقلت رويترز عن …») and is written once.
 */
export function chainText(words, chain, heads = []) {
    const { paint } = words;
    const links = chain.map((link, i) => {
        const before = chain[i - 1];
        const same = before?.cue && link.cue && before.cue[0] === link.cue[0];
        return `${link.tie && !same ? `${cueText(words, link.tie)} ` : ''}${paint.ar(link.name)} (${noteOf(words, link)})`;
    });
    const drawn = [...heads.map(({ name, note }) => `${paint.ar(name)} (${note})`), ...links];
    return paint.rtl(drawn.join(` ${paint.dim('←')} `));
}
const ordinals = ['', '1st', '2nd', '3rd'];
const units = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const clockUnits = { H: 'hour', M: 'minute', S: 'second' };
/** A length of time in words: `PT1H30M` is «1 hour 30 minutes»; what has no number (`PXD`) stays as it is. */
export function lengthText(length) {
    const match = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?$/u.exec(length);
    if (!match)
        return length;
    const named = (part, names) => [...(part ?? '').matchAll(/([\d.]+)([A-Z])/gu)].map(([, n, unit]) => `${n} ${names[unit]}${n === '1' ? '' : 's'}`);
    return [...named(match[1], units), ...named(match[2], clockUnits)].join(' ');
}
const withinText = (within) => lengthText(within).replace(/^1 (?=\S+$)/u, 'a ');
export const ordinalText = (ordinal, within) => `the ${ordinals[ordinal] ?? `${ordinal}th`}${within ? ` within ${withinText(within)}` : ''}`;
/** How many origins stand for themselves; the others may be echoes of these. */
export const independent = (origins) => origins.filter(each => each.independent).length;
