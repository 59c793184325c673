import { foldedAt, infoAt, linkOf, spanOf } from './context.js';
import { handOn, know } from './memory.js';
// By way of whom somebody speaks, and how far that goes on.
const sameAs = (a, b) => (a.entity !== null ? a.entity === b.entity : a.name === b.name);
export function joinLinks(...lists) {
    const joined = [];
    for (const link of lists.flat()) {
        const at = joined.findIndex(l => sameAs(l, link));
        if (at >= 0)
            joined.splice(at, 1);
        joined.push(link);
    }
    return joined;
}
export const isMedium = ({ role }) => role === 'outlet' || role === 'agency';
const bureau = 'body:office-of/';
// what a bureau's statement is followed by is the word of its owner, as the bureau gives it
export function bureauBefore(source, { memory }, index) {
    const last = memory.said.at(-1);
    const owns = last && source.entity !== null && last.source.entity === bureau + source.entity && index - last.sentence <= 1;
    return owns ? [linkOf(last.source, null)] : [];
}
const isAt = (a, b) => a[0] === b[0] && a[1] === b[1];
/** Whether a new paragraph begins between two sentences. */
function isParted({ doc }, before, after) {
    if (before === after)
        return false;
    const [from, to] = [doc.sentences[before], doc.sentences[after]];
    return doc.text.slice(doc.tokens[from.to - 1].end, doc.tokens[to.from].start).includes('\n');
}
// «أحدهم», «أحد المصادر»: one of those who spoke last
function isOneOf({ from, entity }, context) {
    if (entity !== null)
        return false;
    const { one } = context.rules.unnamed;
    const noun = infoAt(context, from).source;
    return one.has(foldedAt(context, from)) || (noun !== null && one.has(context.rules.fold(noun.lemma)));
}
function handerOf(source, context) {
    const { said, handed } = context.memory;
    const last = said.at(-1);
    if (isOneOf(source, context)) {
        const one = handed.at(-1);
        const later = one && (!last || one.sentence >= last.sentence) ? one : last;
        return later?.source.kind === 'unnamed' ? later : undefined;
    }
    const fits = (one) => source.entity === null ? isAt(one.source.name, source.name) : one.source.entity === source.entity;
    // «المصدر نفسه»: he who was called so before, though another spoke between
    if (source.entity === null)
        return said.findLast(fits) ?? handed.findLast(fits);
    return last && fits(last) ? last : handed.findLast(fits);
}
/**
 * «وأضاف الرئيس», «وقال المسؤول»: who spoke last, named again, goes on by way of those who handed on his words; without «وأضاف» only in the
 * same paragraph, and where he says and does not do something.
 */
export function handedOn(source, context, index, goesOn) {
    const hander = handerOf(source, context);
    // a body and a paper speak for themselves when they speak again
    if (!hander ||
        source.kind === 'body' ||
        source.kind === 'outlet' ||
        index - hander.sentence > (source.entity === null ? 2 : 1))
        return [];
    const named = source.kind === 'person' && goesOn !== 'adds';
    if (named && (goesOn === 'does' || isParted(context, hander.sentence, index)))
        return [];
    // «كشف مصدر لـ«النهار»» on its own page: what the same source adds, he has told it, too
    const own = source.entity === null ? (hander.medium ?? []).filter(context.isOwn) : [];
    return joinLinks(own, hander.relays);
}
/** The links by which somebody goes on who is not named again: those who hand him on, and the outlet that he speaks to. */
export const goesOnBy = (said, index) => index - said.sentence <= 1 ? joinLinks(said.medium, said.relays) : said.relays;
/** Those by way of whom the last of a chain speaks: «نقلت A عن B عن C»; `first`: A. */
export function handingOn({ at, hit, via }, first, context) {
    if (first)
        know(first, context);
    const by = first && !hit.cue.silent ? [first, ...via] : via;
    const links = by.map(source => linkOf(source, spanOf(context, at, at + 1)));
    via.forEach((source, i) => {
        know(source, context);
        handOn(source, links.slice(0, links.length - via.length + i), at, context);
    });
    return links;
}
