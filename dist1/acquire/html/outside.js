import { linkShare } from './body/lines.js';
const mostOfMenu = 3;
const linked = 0.75;
const longestHead = 6;
/** How many links begin in each line. */
function linksIn(tree, text, lines) {
    const counts = new Int32Array(lines.length);
    let at = 0;
    for (const node of tree.nodes) {
        const span = node.kind === 'element' && node.tag === 'a' ? text.spanOf(node.id) : null;
        if (!span)
            continue;
        while (at < lines.length && lines[at].span[1] <= span[0])
            at++;
        if (at < lines.length)
            counts[at]++;
    }
    return counts;
}
/** Regions for lines that none of `regions` covers. */
export function outsideRegions(tree, text, lines, regions) {
    const covered = new Int32Array(text.text.length + 1);
    for (const { span } of regions) {
        covered[span[0]]++;
        covered[span[1]]--;
    }
    for (let i = 1; i < covered.length; i++)
        covered[i] += covered[i - 1];
    const links = linksIn(tree, text, lines);
    const isOpen = (line) => covered[line.span[0]] === 0;
    const found = [];
    let kind = null;
    for (let i = lines.length - 1; i >= 0; i--) {
        const line = lines[i];
        if (!isOpen(line)) {
            kind = null;
            continue;
        }
        if (linkShare(line) > linked)
            kind =
                line.words / Math.max(1, links[i]) <= mostOfMenu
                    ? kind === 'related-links' && line.words > 1
                        ? kind
                        : 'section'
                    : 'related-links';
        else if (kind === null || line.words > longestHead || line.ends) {
            kind = null;
            continue;
        }
        found.push({ span: line.span, kind, rule: 'html/links' });
        // A line without links above links is their head, and no more than one.
        if (linkShare(line) <= linked)
            kind = null;
    }
    return found;
}
