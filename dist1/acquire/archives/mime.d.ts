export interface Part {
    headers: ReadonlyMap<string, string>;
    body: Buffer;
}
/** A parameter of a header: the boundary in «multipart/related; boundary="…"». */
export declare function parameter(header: string | undefined, name: string): string | null;
export declare const mediaType: ({ headers }: Part) => string;
/** The bytes of a part with its transfer encoding taken back. */
export declare function contentOf({ headers, body }: Part): Buffer;
/** A message, and the parts in it that have no parts themselves. */
export declare function messageOf(bytes: Buffer): {
    message: Part;
    parts: Part[];
};
