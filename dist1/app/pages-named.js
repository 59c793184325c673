import { IsnadError } from '../model/errors.js';
/** The pages of the register that an id, a source or an address names; at least one. */
export async function needPages(store, wanted) {
    const found = await store.pagesNamed(wanted);
    if (found.length > 0)
        return found;
    throw new IsnadError('register/no-such-page', `No page of the register is called ${wanted}.`, 'Name it by its source as the register has it, by its address, or by eight letters of its id or more.');
}
/** The one page that is named. */
export async function needPage(store, wanted) {
    const [page, ...others] = await needPages(store, wanted);
    if (others.length === 0)
        return page;
    const ids = [page, ...others].slice(0, 5).map(({ id }) => id.slice(0, 12));
    throw new IsnadError('register/several-pages', `${others.length + 1} pages are called ${wanted}: ${ids.join(', ')}${others.length > 4 ? ' …' : ''}`, 'Name the one that is meant by its id.');
}
