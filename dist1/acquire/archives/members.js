import { IsnadError, messageOf } from '../../model/errors.js';
import { failed } from '../acquired.js';
import { pageLimit, tooLarge } from '../decode.js';
import { formOfName } from '../kinds.js';
/** The name as it is told: a label alone, since nothing is ever written under it. */
const labelOf = (source, name) => `${source}:${name.replaceAll(/\p{Cc}/gu, '?')}`;
const hidden = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/u;
/** Whether a member may hold pages; the pictures and scripts beside them do not. */
export const holdsPages = (name) => !hidden.test(name) && formOfName(name) !== null;
/** Pages must fit into memory; lists of pages are read line by line. */
const isTooLarge = (name, size) => {
    const form = formOfName(name);
    return size > pageLimit && (form?.kind === 'text' || form?.kind === 'html') && !form.gzipped;
};
const unreadable = (cause) => new IsnadError('input/damaged', `The member cannot be read: ${messageOf(cause)}.`, 'The other members are read.', cause);
const failedMember = (source, cause, bytes = 0) => failed(source, cause instanceof IsnadError ? cause : unreadable(cause), bytes);
/** The pages of one member. What fails in it fails for it alone. */
export async function* readMember(source, name, size, chunks, members) {
    const label = labelOf(source, name);
    if (isTooLarge(name, size)) {
        yield failed(label, tooLarge('The page'));
        return;
    }
    try {
        yield* members({ source: label, name, chunks: await chunks(), path: null });
    }
    catch (cause) {
        yield failedMember(label, cause);
    }
}
/** An archive may well hold nothing for us; that should not look like success. */
export const noPages = (source) => new IsnadError('input/no-pages', `There are no pages in ${source}.`, 'Pages are known by the endings of their names.');
