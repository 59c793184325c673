/** The one class of error: what is wrong, what to do about it, and what caused it. */
export class IsnadError extends Error {
    code;
    advice;
    constructor(code, message, advice, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'IsnadError';
        this.code = code;
        this.advice = advice;
    }
}
/** What an error of anybody says of itself. */
export const messageOf = (cause) => (cause instanceof Error ? cause.message : String(cause));
/** The code that the system or a library gives an error; empty where it has none. */
export const codeOf = (cause) => (cause instanceof Error && 'code' in cause ? String(cause.code) : '');
