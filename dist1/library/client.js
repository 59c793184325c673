// `import { answerOf, client } from 'isnad/client'`: the API of a running `isnad serve`, typed; also for browsers.
import { client as clientOf } from '../api/client.js';
import { IsnadError } from '../model/errors.js';
export { IsnadError } from '../model/errors.js';
/**
 * The API of a server as typed functions, by its paths: `client('http://localhost:4747').entries.$get({ query: { kind: 'call' } })`. Each gives an
 * answer as `fetch` does; `answerOf` takes what is in it.
 */
export const client = (origin, { token, fetch } = {}) => clientOf(origin, {
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(fetch === undefined ? {} : { fetch }),
});
/**
 * The body of an answer. Rejects with an `IsnadError` that has the code, the message and the advice of the problem that the server tells,
 * `network/bad-answer` where it is none of Isnad's, and `network/unreachable` where there is no server.
 */
export async function answerOf(asked) {
    const answer = await asked.catch((cause) => {
        throw new IsnadError('network/unreachable', 'The server cannot be reached.', 'Start it: isnad serve', cause);
    });
    const body = await answer.json().catch(() => null);
    if (answer.ok && body !== null)
        return body;
    const { code, detail, title, advice } = (body ?? {});
    const told = detail ?? title ?? `The server answered ${answer.status} and nothing that Isnad says.`;
    throw new IsnadError(code ?? 'network/bad-answer', told, advice ?? 'Ask an `isnad serve`.');
}
