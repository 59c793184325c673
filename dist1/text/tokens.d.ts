/** What a token is by its characters alone. */
export declare const TokenKind: {
    readonly word: 0;
    readonly number: 1;
    readonly punct: 2;
    readonly break: 3;
    readonly url: 4;
};
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];
export type Emit = (kind: TokenKind, start: number, end: number) => void;
/** Calls `emit` for each token of `text` between `start` and `limit`, in order. Linear; white space is skipped. */
export declare function scanTokens(text: string, start: number, limit: number, emit: Emit): void;
