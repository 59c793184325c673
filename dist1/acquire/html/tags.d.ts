export declare const voidTags: ReadonlySet<string>;
/** Elements that stand on lines of their own. */
export declare const blockTags: ReadonlySet<string>;
/** Blocks that an empty line parts from what stands around them. */
export declare const spacedTags: ReadonlySet<string>;
export declare const cellTags: ReadonlySet<string>;
/** Elements whose content no reader sees, or sees only when something fails. */
export declare const unseenTags: ReadonlySet<string>;
/** An open element that a start tag ends, and the elements behind which it is out of reach. */
interface Ending {
    tags: ReadonlySet<string>;
    within: ReadonlySet<string>;
}
/** Which open elements a start tag ends. */
export declare const endedBy: (tag: string) => readonly Ending[];
/** The elements behind which an end tag finds nothing to end: a stray tag in a cell does not end the page. */
export declare const scopeOf: (tag: string) => ReadonlySet<string>;
export {};
