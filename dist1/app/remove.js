import { IsnadError } from '../model/errors.js';
import { lettingGo } from './correct/letting-go.js';
import { needPages } from './pages-named.js';
import { registerPath } from './places.js';
import { withRegister } from './register.js';
const several = (wanted, pages) => new IsnadError('register/several-pages', `${pages.length} pages are called ${wanted}.`, `Take all of them out with --all, or name one by its id: ${pages[0].id.slice(0, 12)}`);
/** Takes pages out of an opened register, as if they had never come. What people corrected of them is kept. */
export async function removeIn(store, wanted, { all = false } = {}) {
    const pages = new Map();
    // All names are looked up before anything goes: one that is wrong must not leave half of the work done.
    for (const name of wanted) {
        const found = await needPages(store, name);
        if (found.length > 1 && !all)
            throw several(name, found);
        for (const page of found)
            pages.set(page.id, page);
    }
    const letGo = await lettingGo(store, async () => {
        for (const id of pages.keys())
            await store.remove(id);
    });
    const gone = [...pages.values()].map(({ id, source }) => ({ id, source }));
    return { pages: gone, holds: await store.counts(), letGo };
}
export const remove = (wanted, { register, all = false } = {}) => withRegister(register, { create: false }, async (store) => ({
    register: registerPath(register),
    ...(await removeIn(store, wanted, { all })),
}));
