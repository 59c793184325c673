import { IsnadError } from '../model/errors.js';
import { findEntry } from './entries.js';
import { formerId } from './former.js';
import { withRegister } from './register.js';
async function idOf(store, wanted) {
    try {
        const { id } = await findEntry(store, wanted);
        return { id, entry: id };
    }
    catch (cause) {
        if (!(cause instanceof IsnadError) || cause.code !== 'register/entry-gone')
            throw cause;
        return { id: await formerId(store, wanted), entry: null };
    }
}
const numberIn = ({ cause }) => 'correction' in cause ? [cause.correction] : 'undone' in cause ? [cause.undone] : [];
/** What became of an entry since it was first made, by any id that it had. */
export async function historyIn(store, wanted) {
    const { id, entry } = await idOf(store, wanted);
    const chronicle = await store.history(id);
    const numbers = new Set(chronicle.changes.flatMap(numberIn));
    const said = numbers.size === 0 ? [] : await store.corrections();
    const corrections = new Map(said.filter(({ n }) => numbers.has(n)).map(({ n, by, why }) => [n, why ? `${by}: ${why}` : by]));
    return { ...chronicle, entry, corrections };
}
export const history = (wanted, register) => withRegister(register, { create: false }, store => historyIn(store, wanted));
