import { client as clientOf } from '../api/client.js';
export { type ErrorCode, IsnadError } from '../model/errors.js';
export interface ClientOptions {
    /** for what changes the register: the token that `isnad serve --writable` has told */
    token?: string;
    /** in place of the global one */
    fetch?: typeof fetch;
}
/**
 * The API of a server as typed functions, by its paths: `client('http://localhost:4747').entries.$get({ query: { kind: 'call' } })`. Each gives an
 * answer as `fetch` does; `answerOf` takes what is in it.
 */
export declare const client: (origin: string, { token, fetch }?: ClientOptions) => ReturnType<typeof clientOf>;
interface AnyAnswer {
    ok: boolean;
    status: number;
    json: () => Promise<unknown>;
}
/** What is in an answer of this sort where it is no problem. */
export type Body<A extends AnyAnswer> = Awaited<ReturnType<Extract<A, {
    status: 200;
}>['json']>>;
/**
 * The body of an answer. Rejects with an `IsnadError` that has the code, the message and the advice of the problem that the server tells,
 * `network/bad-answer` where it is none of Isnad's, and `network/unreachable` where there is no server.
 */
export declare function answerOf<A extends AnyAnswer>(asked: Promise<A>): Promise<Body<A>>;
