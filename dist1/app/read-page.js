import { IsnadError, messageOf } from '../model/errors.js';
import { Reading } from '../model/records.js';
import { read } from '../read/read.js';
import { knowledge } from './knowledge.js';
const broken = (cause) => {
    const why = messageOf(cause);
    return new IsnadError('internal', `Reading the page failed: ${why}`, 'Please report this with the page.', cause);
};
/** Reads one page. Broken knowledge is broken for every page, and no failure of this one. */
export function readPage(page) {
    const known = knowledge();
    try {
        return Reading.parse(read(page, known));
    }
    catch (cause) {
        return { source: page.source, stage: 'read', error: cause instanceof IsnadError ? cause : broken(cause) };
    }
}
