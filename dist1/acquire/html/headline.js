import { bareTitle, isTitled, partsOf } from './metadata/titles.js';
const heading = /^h[1-6]$/u;
const longest = 400;
const mostChildren = 200;
/** How much a tag looks like that of a headline. */
const weightOf = ({ tag }) => (tag === 'h1' ? 3 : heading.test(tag) ? 2 : 1);
const words = (text) => text.split(' ').filter(Boolean);
/** How much of a title a heading says: a site may tell social networks another title than its readers. */
function likeness(text, titles) {
    const own = new Set(words(text));
    return Math.max(0, ...titles.map(title => {
        const wanted = words(title);
        const common = wanted.filter(word => own.has(word)).length;
        return common / Math.max(1, Math.min(wanted.length, own.size));
    }));
}
/** The innermost elements that are shown and could be a headline, with their text. */
function* candidates(tree, text, isAside) {
    for (const node of tree.nodes) {
        if (node.kind === 'text' || node.after - node.id > mostChildren)
            continue;
        const span = text.spanOf(node.id);
        if (!span || span[1] - span[0] > longest || isAside(node.id))
            continue;
        yield { element: node, span, line: bareTitle(text.text.slice(...span)) };
    }
}
/**
 * The element that shows the headline: one whose text is a title that the page gives; else its only first heading.
 * `begins` is where the story begins, which headlines stand above; `site` is no headline.
 */
export function headlineOf(tree, text, titles, site, begins, isAside) {
    const wanted = titles.map(bareTitle).filter(title => title !== '');
    const name = site === null ? null : bareTitle(site);
    let best = null;
    let first = [];
    for (const { element, span, line } of candidates(tree, text, isAside)) {
        if (line === '' || line === name)
            continue;
        if (element.tag === 'h1')
            first.push({ element, span });
        const at = wanted.findIndex(title => isTitled(line, title));
        if (at < 0)
            continue;
        // What stands above the story is likelier than what stands in or below it; nearer to it likelier than farther.
        const above = begins === null || span[0] <= begins ? 1 : 0;
        const rank = above * 1e9 + weightOf(element) * 1e8 + Math.min(line.length, 99) * 1e6 + (above ? span[0] / 1e3 : -span[0] / 1e3);
        if (!best || rank >= best.rank)
            best = { found: { element, span }, rank };
    }
    if (best)
        return best.found;
    first = first.filter(({ span }) => words(bareTitle(text.text.slice(...span))).length >= 3);
    const like = first.filter(({ span }) => likeness(bareTitle(text.text.slice(...span)), wanted) >= 0.5);
    const only = like.length ? like : wanted.length === 0 || first.length === 1 ? first : [];
    return only[0] ?? unmarked(tree, text, wanted, begins, isAside);
}
const fewestWords = 4;
/** Old pages know no headings: the line above the story that says most of what a title says, where one says half of it. */
function unmarked(tree, text, titles, begins, isAside) {
    const told = titles.flatMap(partsOf).filter(part => words(part).length >= fewestWords);
    let best = null;
    for (const { element, span, line } of candidates(tree, text, isAside)) {
        if (begins !== null && span[0] > begins)
            break;
        if (words(line).length < fewestWords || text.text.slice(...span).includes('\n'))
            continue;
        const like = likeness(line, told);
        if (like >= 0.5 && (!best || like >= best.like))
            best = { found: { element, span }, like };
    }
    return best?.found ?? null;
}
