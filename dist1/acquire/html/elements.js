import { Tokenizer } from 'htmlparser2';
import { endedBy, scopeOf, voidTags } from './tags.js';
/** As in browsers: what is nested deeper stands in the deepest element that is kept. */
const deepest = 512;
const mostNodes = 250_000;
const mostAttributes = 64;
const drawings = new Set(['svg', 'math']);
const noAttributes = () => Object.create(null);
function isFull(builder, at) {
    if (builder.nodes.length < mostNodes)
        return false;
    builder.cutAt ??= at;
    return true;
}
function addText(builder, text, source) {
    const { nodes, open } = builder;
    const last = nodes.at(-1);
    const parent = open.at(-1);
    if (last?.kind === 'text' && last.parent === (parent?.id ?? -1)) {
        last.pieces.push({ at: last.text.length, source });
        last.text += text;
        return;
    }
    if (isFull(builder, source))
        return;
    const id = nodes.length;
    nodes.push({
        kind: 'text',
        id,
        text,
        pieces: [{ at: 0, source }],
        parent: parent?.id ?? -1,
        depth: open.length,
        after: id + 1,
    });
}
function close(builder, count, end) {
    for (let i = 0; i < count; i++) {
        const element = builder.open.pop();
        element.after = builder.nodes.length;
        if (drawings.has(element.tag))
            builder.drawn--;
        element.source[1] = end;
    }
}
/** How many elements would have to be closed to close one of these; 0: none is in reach. */
function reach(builder, tags, within) {
    for (let i = builder.open.length - 1; i >= 0; i--) {
        const { tag } = builder.open[i];
        if (tags(tag))
            return builder.open.length - i;
        if (within.has(tag))
            return 0;
    }
    return 0;
}
function addElement(builder, tag, attributes, from, to) {
    const holds = !voidTags.has(tag);
    if (builder.beyond === 0)
        for (const { tags, within } of endedBy(tag))
            close(builder, reach(builder, open => tags.has(open), within), from);
    if (holds && builder.open.length >= deepest) {
        builder.beyond++;
        return;
    }
    if (isFull(builder, from))
        return;
    const id = builder.nodes.length;
    const parent = builder.open.at(-1)?.id ?? -1;
    const depth = builder.open.length;
    const element = { kind: 'element', id, tag, attributes, parent, depth, after: id + 1, source: [from, to] };
    builder.nodes.push(element);
    if (!holds)
        return;
    builder.open.push(element);
    if (drawings.has(tag))
        builder.drawn++;
}
function endElement(builder, tag, from, to) {
    if (tag === 'br')
        addElement(builder, 'br', noAttributes(), from, to);
    if (voidTags.has(tag))
        return;
    if (builder.beyond > 0) {
        builder.beyond--;
        return;
    }
    const count = reach(builder, open => open === tag, scopeOf(tag));
    if (count > 0) {
        close(builder, count - 1, from);
        close(builder, 1, to);
    }
    else if (tag === 'p') {
        // As in browsers: an end tag alone is an empty paragraph, and so a break.
        addElement(builder, 'p', noAttributes(), from, to);
        close(builder, reach(builder, open => open === 'p', scopeOf('p')), to);
    }
}
function callbacks(builder) {
    const { html } = builder;
    const past = (end) => {
        builder.at = end + 1;
    };
    const openTag = (end) => {
        past(end);
        if (builder.tag)
            addElement(builder, builder.tag.name, builder.tag.attributes, builder.tag.from, end + 1);
        builder.tag = null;
    };
    return {
        ontext(from, to) {
            addText(builder, html.slice(from, to), from);
            builder.at = to;
        },
        ontextentity(point, to) {
            // One entity may stand for two characters.
            if (builder.entity.to !== to)
                builder.entity = { from: builder.at, to };
            addText(builder, String.fromCodePoint(point), builder.entity.from);
            builder.at = to;
        },
        onopentagname(from, to) {
            const name = html.slice(from, to).toLowerCase();
            builder.tag = { name: name === 'image' ? 'img' : name, from: from - 1, attributes: noAttributes(), count: 0 };
        },
        onattribname(from, to) {
            builder.attribute = { name: html.slice(from, to).toLowerCase(), value: '' };
        },
        onattribdata(from, to) {
            builder.attribute.value += html.slice(from, to);
        },
        onattribentity(point) {
            builder.attribute.value += String.fromCodePoint(point);
        },
        onattribend() {
            const { tag } = builder;
            const { name, value } = builder.attribute;
            if (!tag || name in tag.attributes || tag.count >= mostAttributes)
                return;
            tag.attributes[name] = value;
            tag.count++;
        },
        onopentagend: openTag,
        onselfclosingtag(end) {
            const name = builder.tag?.name ?? '';
            openTag(end);
            // In drawings, and only there, an element may end where it begins.
            if (builder.drawn > 0 && builder.open.at(-1)?.tag === name)
                close(builder, 1, end + 1);
        },
        onclosetag(from, to) {
            const end = html.indexOf('>', to);
            endElement(builder, html.slice(from, to).toLowerCase(), from - 2, end < 0 ? to : end + 1);
            builder.at = end < 0 ? to : end + 1;
        },
        oncomment: (_, end) => past(end),
        oncdata: (_, end) => past(end),
        ondeclaration: (_, end) => past(end),
        onprocessinginstruction: (_, end) => past(end),
        onend() { },
        isInForeignContext: () => builder.drawn > 0,
    };
}
const hasBody = /<(?:html|body)[\s>]/iu;
/** The elements and texts of a page, all in one: a page may leave out the tags of its body, and a part of one has none. */
export const pageTreeOf = (html) => treeOf(html, !hasBody.test(html));
/** The elements and texts of HTML. `inBody`: within a body that stands nowhere. */
export function treeOf(html, inBody = false) {
    const builder = {
        html,
        nodes: [],
        open: [],
        beyond: 0,
        drawn: 0,
        at: 0,
        tag: null,
        attribute: { name: '', value: '' },
        entity: { from: -1, to: -1 },
        cutAt: null,
    };
    if (inBody)
        addElement(builder, 'body', noAttributes(), 0, 0);
    const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks(builder));
    tokenizer.write(html);
    tokenizer.end();
    close(builder, builder.open.length, html.length);
    return { nodes: builder.nodes, cutAt: builder.cutAt };
}
/** Everything that an element holds, in order. */
export function* within(tree, { id, after }) {
    for (let i = id + 1; i < after; i++)
        yield tree.nodes[i];
}
/** All text of an element, as it stands there. */
export function textWithin(tree, element) {
    let text = '';
    for (const node of within(tree, element))
        if (node.kind === 'text')
            text += node.text;
    return text;
}
/** By id 1 for what is, or holds, an element of some kind. */
export function holding(tree, is) {
    const holds = new Uint8Array(tree.nodes.length);
    for (let id = tree.nodes.length - 1; id >= 0; id--) {
        const node = tree.nodes[id];
        if (node.kind === 'element' && is(node))
            holds[id] = 1;
        if (holds[id] === 1 && node.parent >= 0)
            holds[node.parent] = 1;
    }
    return holds;
}
/** The elements that hold a node, the nearest first. */
export function* around(tree, node) {
    for (let id = node.parent; id >= 0; id = tree.nodes[id].parent)
        yield tree.nodes[id];
}
/** The words of an attribute that lists several: classes, relations, roles. */
export const tokensOf = (element, name) => (element.attributes[name] ?? '').split(/\s+/u).filter(Boolean);
