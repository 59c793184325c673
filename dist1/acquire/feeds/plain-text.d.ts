/** A title as a reader sees it: feeds write HTML into it, and HTML within HTML. */
export declare function plainText(text: string | null | undefined): string | null;
