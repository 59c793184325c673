import { userInfo } from 'node:os';
import { IsnadError } from '../../model/errors.js';
function userName() {
    try {
        return userInfo().username;
    }
    catch {
        return '';
    }
}
/** Who says it, why and when. Nobody corrects without a name: others must be able to ask him. */
export function saidBy({ by, why }) {
    const name = (by ?? process.env.USER ?? process.env.LOGNAME ?? userName()).trim();
    if (!name)
        throw new IsnadError('usage', 'Nobody is known to say so.', 'Say who you are with --by NAME.');
    return { by: name, why: why?.trim() || null, at: new Date().toISOString() };
}
