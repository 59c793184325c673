import { contains, trimmed } from '../text/span.js';
import { sort } from './shapes.js';
const structure = new Set(['heading', 'paragraph', 'quotation', 'list-item']);
const none = -1;
/** For every character the region that counts there: the innermost that is of one of these sorts. */
function paint(length, regions, counts) {
    const painted = new Int32Array(length).fill(none);
    const order = regions.map((_, i) => i).filter(i => counts(regions[i]));
    const size = ({ span }) => span[1] - span[0];
    for (const i of order.sort((a, b) => size(regions[b]) - size(regions[a]) || a - b))
        painted.fill(i, regions[i].span[0], regions[i].span[1]);
    return painted;
}
/** Lines, cut where one region ends and another begins. */
function cutsOf(text, lines, regions) {
    const places = paint(text.length, regions, ({ kind }) => !structure.has(kind));
    const blocks = paint(text.length, regions, ({ kind }) => structure.has(kind));
    const cuts = [];
    for (const [start, end] of lines) {
        let from = start;
        for (let at = start + 1; at <= end; at++) {
            if (at < end && places[at] === places[from])
                continue;
            const span = trimmed(text, [from, at]);
            if (span)
                cuts.push({ span, region: regions[places[from]] ?? null, sure: blocks[from] !== none });
            from = at;
        }
    }
    return cuts;
}
const isHeadline = ({ region }) => region?.kind === 'headline';
/** The headline above a line, with no line of another story between. */
function headlineAbove(cuts, at) {
    for (let i = at - 1; i >= 0 && cuts[i].region?.kind !== 'story'; i--)
        if (isHeadline(cuts[i]))
            return i;
    return null;
}
function headlineWithin(cuts, { span }, from) {
    for (let i = from; i < cuts.length && contains(span, cuts[i].span); i++)
        if (isHeadline(cuts[i]))
            return i;
    return null;
}
/** Where the stories begin: each that has a headline of its own, and the first in any case. */
function beginnings(cuts, stories) {
    const found = [];
    // A story may lie around the line under its headline: what counts is where its own lines begin.
    const begun = stories
        .map(story => ({ story, first: cuts.findIndex(cut => cut.region === story) }))
        .filter(({ first }) => first >= 0)
        .sort((a, b) => a.first - b.first);
    for (const { story, first } of begun) {
        const headline = headlineAbove(cuts, first) ?? headlineWithin(cuts, story, first);
        if (found.length === 0 || headline !== null)
            found.push({ from: Math.min(first, headline ?? first), headline });
    }
    return found;
}
/**
 * The parts of a page, each with one story; null where the markup tells of none. What stands outside stories and has no
 * name is known by its words or not at all, save what stands between a headline and its story.
 */
export function partsOf(text, lines, markup, words) {
    const stories = markup.regions.filter(({ kind }) => kind === 'story').sort((a, b) => a.span[0] - b.span[0]);
    const cuts = cutsOf(text, lines, markup.regions);
    const starts = beginnings(cuts, stories);
    if (starts.length === 0)
        return null;
    return starts.map(({ headline }, n) => {
        const from = n === 0 ? 0 : starts[n].from;
        const until = starts[n + 1]?.from ?? cuts.length;
        const own = cuts.slice(from, until);
        const head = headline === null || headline >= until ? null : headline - from;
        const first = own.findIndex(({ region }) => region?.kind === 'story');
        let block = null;
        const runs = own.map(({ span, region, sure }, i) => {
            if (i === head || region?.kind === 'story')
                return { span, given: null, sure: sure && i !== head };
            const above = first >= 0 && i < first;
            if (region === null) {
                const between = head !== null && i > head && above;
                const known = words.sort(span, above);
                if (known?.opens)
                    block = known;
                return { span, given: known ?? (between ? null : nameless(block)), sure: false };
            }
            block = null;
            const told = words.sort(span, above);
            const given = region.rule === opening && !told
                ? words.guess(span, head === null || i < head)
                : named(region, text.slice(...span), told);
            return { span, given, sure: false };
        });
        return { runs, headline: head };
    });
}
/** Kinds that say where a thing stands rather than what it is. */
const vague = new Set(['section', 'other', 'widget', 'label']);
const telling = new Set([
    'dateline',
    'clock',
    'byline',
    'share',
    'tags',
    'poll',
    'ticker',
    'comments',
    'counter',
    'advert',
    'credit',
    'end-mark',
    'read-also',
    'related-links',
]);
/** In a menu stand words by which other things are known. */
const inMenus = new Set(['dateline', 'clock', 'share', 'poll', 'counter', 'advert']);
const besideDates = new Set(['byline', 'counter', 'share', 'label', 'comments']);
const guessed = 'html/body/';
const opening = 'html/body/opening';
const aboveHeadline = 'html/body/above-headline';
/** What has neither a name nor words by which it is known: it belongs to the head above it, or nobody can tell. */
const nameless = (block) => block ? sort(block.kind, 'html/under-head') : sort('other', 'html/outside');
/** A region's kind as furniture. What its words say counts where they say the same, or more than where it stands. */
function named({ kind, rule }, line, words) {
    if (kind === 'headline')
        return sort('other', 'headline/repeated');
    if (words) {
        const same = words.kind === kind;
        const more = (vague.has(kind) || rule.startsWith(guessed)) &&
            (kind === 'section' && rule !== aboveHeadline ? inMenus : telling).has(words.kind);
        if (same || more || (kind === 'dateline' && besideDates.has(words.kind)))
            return sort(words.kind, words.rule);
    }
    // What stands with dates and holds no figure is a name.
    if (kind === 'dateline' && !/\p{N}/u.test(line))
        return sort('byline', rule);
    return sort(kind, rule);
}
