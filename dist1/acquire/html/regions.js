import { bodyOf, coreOf } from './body.js';
import { namedOf, standfirst } from './named.js';
import { outsideRegions } from './outside.js';
/** Boxes whose dates, names and heads are their own. */
const boxes = new Set([
    'related-links',
    'read-also',
    'comments',
    'ticker',
    'embed',
    'poll',
    'advert',
    'tags',
]);
/** A column beside the story holds boxes of all kinds. */
const columns = new Set(['html/class/aside', 'html/tag/aside', 'html/role/complementary']);
/** What is named within furniture too: in a menu stands a date, in a column a poll. Nothing that holds a line of the story. */
function furnitureRegions({ tree, text, named }, places) {
    const told = new Int32Array(text.text.length + 1);
    for (const { line, cut } of places)
        if (cut === null)
            told.fill(1, line.span[0], line.span[1]);
    for (let i = 1; i < told.length; i++)
        told[i] += told[i - 1];
    const regions = [];
    let boxed = 0;
    for (const [id, { kind, rule, furniture }] of named) {
        const span = furniture && id >= boxed ? text.spanOf(id) : null;
        if (!span || told[span[1] - 1] !== (span[0] === 0 ? 0 : told[span[0] - 1]))
            continue;
        regions.push({ span, kind, rule });
        if (boxes.has(kind) && !columns.has(rule))
            boxed = tree.nodes[id].after;
    }
    return regions;
}
/** A box that is one by how it stands, and by no name. */
const guessed = 'html/teaser';
const petty = new Set(['dateline', 'byline', 'clock', 'counter', 'label', 'section']);
/** Regions without the dates and names that are those of a box. */
function withoutPetty(regions, length) {
    const boxed = new Uint8Array(length);
    for (const { span, kind, rule } of regions)
        if (boxes.has(kind) && rule !== guessed)
            boxed.fill(1, ...span);
    return regions.filter(({ span, kind }) => !petty.has(kind) || boxed[span[0]] === 0);
}
/** Each thing once: of two that say the same of one place the last counts, as it does where they say different things. */
function once(regions) {
    const last = new Map();
    for (const region of regions) {
        const key = `${region.span[0]} ${region.span[1]} ${region.kind}`;
        last.delete(key);
        last.set(key, region);
    }
    return [...last.values()];
}
/** What stands between the headline and the story and is called its standfirst: the first of it. */
function standfirstRegions({ text, named }, headline, whole) {
    if (!headline || !whole)
        return [];
    for (const [id, { rule }] of named) {
        const span = rule === standfirst ? text.spanOf(id) : null;
        if (!span || span[0] < headline[1] || span[1] > Math.max(whole[0], headline[1] + farthest))
            continue;
        return [
            { span, kind: 'story', rule },
            { span, kind: 'paragraph', rule },
        ];
    }
    return [];
}
const farthest = 600;
export function regionsOf({ outline, lines, whole }, body, headline, appended) {
    const { tree, text } = outline;
    const regions = [
        ...body.regions,
        ...furnitureRegions(outline, body.places),
        ...standfirstRegions(outline, headline, whole),
    ];
    for (const other of appended) {
        regions.push({ span: other.story, kind: 'story', rule: 'html/another-story' });
        regions.push({ span: other.headline, kind: 'headline', rule: 'html/another-headline' });
    }
    regions.push(...outsideRegions(tree, text, lines, regions));
    return { text: text.text, origins: text.origins, regions: once(withoutPetty(regions, text.text.length)), headline };
}
/** What stands in a story that came as data: paragraphs and headings, and boxes that are none of it. */
function regionsWithin(tree, layout) {
    const outline = { tree, text: layout, named: namedOf(tree, layout) };
    const body = bodyOf(coreOf(outline), null);
    return [...body.regions.filter(({ kind }) => kind !== 'story'), ...furnitureRegions(outline, body.places)];
}
/** The page with a story that its scripts hold put behind what it shows: the story is there and nowhere else. */
export function withState(page, { body, title }) {
    const parts = [page.text];
    const origins = [...page.origins];
    const regions = page.regions.filter(({ kind }) => kind !== 'story');
    let length = page.text.length;
    const append = (text, from) => {
        if (length > 0) {
            origins.push({ at: length, source: from[0].source });
            parts.push('\n\n');
            length += 2;
        }
        for (const { at, source } of from)
            origins.push({ at: length + at, source });
        parts.push(text);
        const span = [length, length + text.length];
        length += text.length;
        return span;
    };
    let { headline } = page;
    if (headline === null && title) {
        headline = append(title.text, title.origins);
        regions.push({ span: headline, kind: 'headline', rule: 'html/state-title' });
    }
    const span = append(body.text, body.origins);
    regions.push({ span, kind: 'story', rule: 'html/state' });
    if (body.tree && body.layout)
        for (const region of regionsWithin(body.tree, body.layout))
            regions.push({ ...region, span: [region.span[0] + span[0], region.span[1] + span[0]] });
    return { text: parts.join(''), origins, regions, headline };
}
