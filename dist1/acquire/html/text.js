import { isHidden } from './hidden.js';
import { blockTags, cellTags, spacedTags } from './tags.js';
// What stands between what was written last and what comes next: the greater takes the place of the smaller.
const none = 0;
const space = 1;
const cell = 2;
const line = 3;
const paragraph = 4;
const written = ['', ' ', '\t', '\n', '\n\n'];
function put(writer, text, source) {
    if (source !== writer.expected)
        writer.origins.push({ at: writer.length, source });
    writer.parts.push(text);
    writer.length += text.length;
    writer.expected = source + text.length;
}
function part(writer, gap, source) {
    if (gap <= writer.gap)
        return;
    writer.gap = gap;
    writer.gapFrom = source;
}
function write(writer, text, source) {
    if (writer.gap !== none && writer.length > 0)
        put(writer, written[writer.gap], writer.gapFrom);
    writer.gap = none;
    if (writer.begun < 0)
        writer.begun = writer.length;
    put(writer, text, source);
}
// Spaces that do not break are counted in: most of them are left by editors of the page.
const gaps = /[\t\n\f\r\u00a0 ]+/gu;
/** One piece of a text, its runs of white space made one space each. */
function writePiece(writer, text, source, kept) {
    let from = 0;
    for (const { 0: run, index } of text.matchAll(gaps)) {
        if (index > from)
            write(writer, text.slice(from, index), source + from);
        part(writer, kept && run.includes('\n') ? line : space, source + index);
        from = index + run.length;
    }
    if (from < text.length)
        write(writer, text.slice(from), source + from);
}
/** Writes a text; an empty span where it shows nothing. */
function writeText(writer, { text, pieces }, kept) {
    writer.begun = -1;
    for (let i = 0; i < pieces.length; i++) {
        const { at, source } = pieces[i];
        writePiece(writer, text.slice(at, pieces[i + 1]?.at ?? text.length), source, kept);
    }
    return writer.begun < 0 ? [-1, -1] : [writer.begun, writer.length];
}
const longestCell = 80;
/** Whether the cells of a row stand in one line: those of a table of figures do, those that lay out a page do not. */
function isRowOfFigures(tree, row) {
    for (let id = row.id + 1, length = 0; id < row.after; id++) {
        const node = tree.nodes[id];
        if (node.kind === 'text')
            length += node.text.length;
        else if (cellTags.has(node.tag))
            length = 0;
        else if (blockTags.has(node.tag) || node.tag === 'img' || node.tag === 'br')
            return false;
        if (length > longestCell)
            return false;
    }
    return true;
}
const keepsLines = ({ tag, attributes }) => tag === 'pre' || tag === 'xmp' || /white-space\s*:\s*pre/iu.test(attributes.style ?? '');
/** An element's characters reach from the first of what it holds to the last. */
function spread(nodes, from, to) {
    for (let id = nodes.length - 1; id > 0; id--) {
        const { parent } = nodes[id];
        if (parent < 0 || from[id] < 0)
            continue;
        if (from[parent] < 0 || from[id] < from[parent])
            from[parent] = from[id];
        if (to[id] > to[parent])
            to[parent] = to[id];
    }
}
export function textOf(tree) {
    const { nodes } = tree;
    const from = new Int32Array(nodes.length).fill(-1);
    const to = new Int32Array(nodes.length).fill(-1);
    const writer = { parts: [], length: 0, origins: [], expected: -1, gap: none, gapFrom: 0, begun: -1 };
    const opened = [];
    let keptUntil = 0;
    let figuresUntil = 0;
    const gapOf = (element) => {
        if (cellTags.has(element.tag))
            return element.id < figuresUntil ? cell : line;
        if (spacedTags.has(element.tag))
            return paragraph;
        return blockTags.has(element.tag) ? line : none;
    };
    const leave = (id) => {
        while (opened.length > 0 && opened.at(-1).element.after <= id) {
            const { element, gap } = opened.pop();
            part(writer, gap, element.source[1]);
        }
    };
    let id = 0;
    while (id < nodes.length) {
        leave(id);
        const node = nodes[id];
        if (node.kind === 'text') {
            const [begins, ends] = writeText(writer, node, id < keptUntil);
            from[id] = begins;
            to[id] = ends;
            id++;
        }
        else if (isHidden(node)) {
            id = node.after;
        }
        else {
            if (node.tag === 'br')
                part(writer, line, node.source[0]);
            if (node.tag === 'tr' && isRowOfFigures(tree, node))
                figuresUntil = node.after;
            if (keepsLines(node))
                keptUntil = Math.max(keptUntil, node.after);
            const gap = gapOf(node);
            part(writer, gap, node.source[0]);
            if (node.after > id + 1)
                opened.push({ element: node, gap });
            else
                part(writer, gap, node.source[1]);
            id++;
        }
    }
    spread(nodes, from, to);
    return {
        text: writer.parts.join(''),
        origins: writer.origins,
        spanOf: id => (from[id] < 0 ? null : [from[id], to[id]]),
    };
}
