/** The body that an answer with these headers carried. */
export declare function bodyOf(raw: Uint8Array, headers: {
    get(name: string): string | null | undefined;
}): Promise<Uint8Array>;
