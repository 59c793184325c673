import { registerPath } from './places.js';
import { takeSupplement } from './world-update/supplement.js';
export async function openRegister(named, { create }) {
    takeSupplement();
    const { openSqlite } = await import('../store/sqlite.js');
    return openSqlite(registerPath(named), { create, now: () => new Date().toISOString() });
}
/** Opens the register that is meant, does the work and closes it, whatever happens. */
export async function withRegister(named, opening, work) {
    const store = await openRegister(named, opening);
    try {
        return await work(store);
    }
    finally {
        await store.close();
    }
}
/** Errors of the register itself: the next page would fail in the same way. */
export const isFatal = (error) => error.code.startsWith('register/') && error.code !== 'register/busy';
