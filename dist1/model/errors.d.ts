/**
 * Codes of broken use and broken input. Each is stable: scripts may test for it.
 * A property of a text (no date, an odd character) is no error but a `Diagnostic`.
 */
export type ErrorCode = 'input/not-found' | 'input/empty' | 'input/no-pages' | 'input/not-utf8' | 'input/binary' | 'input/too-large' | 'input/bad-jsonl' | 'input/bad-archive' | 'input/damaged' | 'input/bad-date' | 'input/not-readable' | 'usage' | 'knowledge/broken' | 'network/unreachable' | 'network/timeout' | 'network/status' | 'network/redirect' | 'network/too-large' | 'network/bad-answer' | 'network/bad-type' | 'network/private-address' | 'network/robots' | 'network/robots-unreachable' | 'network/told-to-wait' | 'feed/broken' | 'feed/none' | 'world/not-written' | 'register/not-a-register' | 'register/newer' | 'register/busy' | 'register/no-space' | 'register/read-only' | 'register/broken' | 'register/no-such-entry' | 'register/no-such-name' | 'register/entry-gone' | 'register/no-such-page' | 'register/several-pages' | 'correct/no-such-correction' | 'correct/no-such-account' | 'correct/no-such-name' | 'correct/several-names' | 'correct/bad-field' | 'correct/bad-value' | 'correct/nothing-to-do' | 'world/no-such-name' | 'internal';
/** The one class of error: what is wrong, what to do about it, and what caused it. */
export declare class IsnadError extends Error {
    readonly code: ErrorCode;
    readonly advice: string;
    constructor(code: ErrorCode, message: string, advice: string, cause?: unknown);
}
/** What an error of anybody says of itself. */
export declare const messageOf: (cause: unknown) => string;
/** The code that the system or a library gives an error; empty where it has none. */
export declare const codeOf: (cause: unknown) => string;
