import { IsnadError } from '../../model/errors.js';
export function damaged({ offset, length, cause, url }) {
    const what = url === null ? '' : ` (${url})`;
    return new IsnadError('input/damaged', `The member at byte ${offset}${what} is damaged: ${cause}; ${length} bytes were passed over.`, 'The other members are read. Fetch the archive again if you need this one.');
}
