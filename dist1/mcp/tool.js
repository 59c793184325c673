import { withoutTerminal } from '../app/index.js';
import { IsnadError } from '../model/errors.js';
import { fromPage } from './words.js';
/** Errors that name what pages are called, and by whom. */
const namesPages = ['register/no-such-name', 'register/entry-gone'];
function errorResult(error) {
    const { code } = error;
    const { message, advice } = withoutTerminal(error);
    const told = namesPages.includes(code) ? [message, advice].map(each => fromPage(each)) : [message, advice];
    return { isError: true, content: [{ type: 'text', text: `[${code}] ${told.join('\n')}` }], _meta: { code } };
}
const fault = new IsnadError('internal', 'Something went wrong within Isnad.', 'Please report this with what was asked. The log of the server tells more.');
/** What went wrong, as an answer. */
function failed(cause, tell) {
    if (cause instanceof IsnadError && cause.code !== 'internal')
        return errorResult(cause);
    tell(cause);
    return errorResult(fault);
}
export const tool = (described) => (server, { register, tell }) => {
    const { name, title, description, input, output, answer } = described;
    const handle = async (asked) => {
        try {
            const { data, text } = await answer(register, asked);
            return { content: [{ type: 'text', text }], structuredContent: data };
        }
        catch (cause) {
            return failed(cause, tell);
        }
    };
    const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
    // The types of the library do not follow schemas that are themselves variables.
    const register_ = server.registerTool.bind(server);
    register_(name, { title, description, inputSchema: input, outputSchema: output, annotations }, handle);
};
