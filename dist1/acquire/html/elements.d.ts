import type { Span } from '../../text/span.js';
export interface Element {
    kind: 'element';
    /** its place in the list */
    id: number;
    /** in lower case */
    tag: string;
    attributes: Readonly<Record<string, string>>;
    /** the id of the element that holds it; -1 of those that none holds */
    parent: number;
    depth: number;
    /** the id of the first node that it does not hold */
    after: number;
    /** from its start tag to behind its end tag, in the source */
    source: Span;
}
/** Characters with the way back: pieces in order, each with where its first character stands in the source. */
export interface Characters {
    kind: 'text';
    id: number;
    text: string;
    pieces: {
        at: number;
        source: number;
    }[];
    parent: number;
    depth: number;
    after: number;
}
export type Node = Element | Characters;
export interface Tree {
    nodes: readonly Node[];
    /** where in the source reading stopped because there are too many nodes; null: all was read */
    cutAt: number | null;
}
/** The elements and texts of a page, all in one: a page may leave out the tags of its body, and a part of one has none. */
export declare const pageTreeOf: (html: string) => Tree;
/** The elements and texts of HTML. `inBody`: within a body that stands nowhere. */
export declare function treeOf(html: string, inBody?: boolean): Tree;
/** Everything that an element holds, in order. */
export declare function within(tree: Tree, { id, after }: Node): Generator<Node>;
/** All text of an element, as it stands there. */
export declare function textWithin(tree: Tree, element: Element): string;
/** By id 1 for what is, or holds, an element of some kind. */
export declare function holding(tree: Tree, is: (element: Element) => boolean): Uint8Array;
/** The elements that hold a node, the nearest first. */
export declare function around(tree: Tree, node: Node): Generator<Element>;
/** The words of an attribute that lists several: classes, relations, roles. */
export declare const tokensOf: (element: Element, name: string) => string[];
