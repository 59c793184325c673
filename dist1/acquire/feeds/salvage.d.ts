/**
 * The items of a feed that is broken somewhere, each made a feed of its own: one that is broken does not cost the others.
 * The items of RDF stand beside the channel and not in it.
 */
export declare function salvaged(text: string): string[];
