import { IsnadError, messageOf } from '../model/errors.js';
import { loadPageKnowledge } from '../page/index.js';
/** What cannot be loaded is told as what is wrong with the knowledge. */
export function usable(load) {
    try {
        return load();
    }
    catch (cause) {
        if (cause instanceof IsnadError)
            throw cause;
        const why = messageOf(cause);
        throw new IsnadError('knowledge/broken', `The knowledge cannot be used: ${why}`, 'Run `npm run build`.', cause);
    }
}
let loaded;
/** What tells story from furniture, loaded when it is first needed: enough to take a page apart without reading it. */
export function pageKnowledge() {
    loaded ??= usable(loadPageKnowledge);
    return loaded;
}
