import { IsnadError } from '../../model/errors.js';
import { makes } from './makes.js';
const told = ({ code, message, advice }) => ({ code, message, advice });
const errorOf = ({ code, message, advice }) => new IsnadError(code, message, advice);
/** In a thread: what becomes of a page. */
export function answerTo(page, what) {
    try {
        const result = makes[what](page);
        return 'stage' in result ? { failure: told(result.error) } : { made: result };
    }
    catch (cause) {
        if (cause instanceof IsnadError)
            return { broken: told(cause) };
        throw cause;
    }
}
/** Where the page was sent from: the same as is made of it there. */
export function resultOf(page, answer) {
    if ('made' in answer)
        return answer.made;
    if ('broken' in answer)
        throw errorOf(answer.broken);
    return { source: page.source, stage: 'read', error: errorOf(answer.failure) };
}
