import { lineFrom, linkShare } from './body/lines.js';
import { isProse } from './body/worth.js';
import { around, within } from './elements.js';
const headings = /^h[1-4]$/u;
const fewestWords = 3;
const shortest = 25;
/** A page may be made of nothing but stories; a liveblog of a day has fewer. */
const mostStories = 300;
/** What is so many times as long as the rest of the first story is the first story. */
const timesOfFirst = 2;
/** What an element is alike: its tag and its first class, numbers aside. */
function sortOf({ tag, attributes }) {
    const [first] = (attributes.class ?? '').trim().split(/\s+/u);
    return first ? `${tag} ${first.replaceAll(/\d+/gu, '#')}` : null;
}
const isEntry = ({ tag, attributes }) => tag === 'article' || /(?:^|\s)(?:liveBlogUpdate|blogPost)(?:\s|$)/u.test(attributes.itemprop ?? '');
/** By the kind and the parent of an element around the headline: what stands beside it and is alike tells another story. */
function twinsOf(tree, headline) {
    const twins = new Set();
    if (!headline)
        return twins;
    for (const element of [headline.element, ...around(tree, headline.element)]) {
        const sort = sortOf(element);
        if (sort && element.tag !== 'body')
            twins.add(`${element.parent} ${sort}`);
    }
    return twins;
}
/** By kind and parent: boxes side by side that have a heading and an hour each, as the entries of a liveblog have. */
function timedOf(tree) {
    const time = 1;
    const heading = 2;
    const holds = new Uint8Array(tree.nodes.length);
    const counts = new Map();
    for (let id = tree.nodes.length - 1; id >= 0; id--) {
        const node = tree.nodes[id];
        if (node.kind === 'text')
            continue;
        if (node.tag === 'time')
            holds[id] |= time;
        if (headings.test(node.tag))
            holds[id] |= heading;
        if (node.parent >= 0)
            holds[node.parent] |= holds[id];
        const sort = holds[id] === (time | heading) ? sortOf(node) : null;
        if (sort)
            counts.set(`${node.parent} ${sort}`, (counts.get(`${node.parent} ${sort}`) ?? 0) + 1);
    }
    return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}
const isLinked = (tree, heading) => {
    for (const node of within(tree, heading))
        if (node.kind === 'element' && node.tag === 'a' && node.attributes.href)
            return true;
    for (const element of around(tree, heading))
        if (element.tag === 'a')
            return true;
    return false;
};
const words = (text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
/** The heading of an entry: the first in it, if it is no link to elsewhere. */
function headingOf(tree, text, entry) {
    for (const node of within(tree, entry))
        if (node.kind === 'element' && headings.test(node.tag)) {
            const span = text.spanOf(node.id);
            return span && words(text.text.slice(...span)) >= fewestWords && !isLinked(tree, node) ? node : null;
        }
    return null;
}
/** The stories beside the first, in the order of the page. What holds the first is none of them. */
export function appendedOf({ outline, lines, cuts, root, whole, isAside }, headline) {
    const { tree, text } = outline;
    const twins = new Set([...twinsOf(tree, headline), ...timedOf(tree)]);
    const main = headline?.element.id ?? -1;
    const told = lines.filter(line => line.owner >= 0 && cuts[line.owner] === null && isProse(line) && linkShare(line) < 0.3);
    const before = [0];
    for (const line of told)
        before.push(before.at(-1) + line.words);
    const proseIn = ([from, to]) => before[lineFrom(told, to)] - before[lineFrom(told, from)];
    const all = whole ? proseIn(whole) : 0;
    const found = [];
    let until = 0;
    for (const node of tree.nodes) {
        if (node.kind === 'text' || node.id < until || node.id <= main || isAside(node.id))
            continue;
        if (node.id <= root && root < node.after)
            continue;
        const sort = sortOf(node);
        if (!isEntry(node) && !(sort && twins.has(`${node.parent} ${sort}`)))
            continue;
        const story = text.spanOf(node.id);
        const heading = story && headingOf(tree, text, node);
        if (!heading)
            continue;
        const length = proseIn(story);
        const within = whole && story[0] >= whole[0] && story[1] <= whole[1];
        if (length < shortest || length > timesOfFirst * (within ? all - length : all))
            continue;
        found.push({ headline: text.spanOf(heading.id), story });
        until = node.after;
    }
    return found.slice(0, mostStories);
}
