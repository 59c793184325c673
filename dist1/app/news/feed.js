import { IsnadError } from '../../model/errors.js';
import { settle } from '../filters.js';
import { labels } from '../labels.js';
import { atomOf, updatedOf } from './atom.js';
import { newsItems } from './item.js';
import { nameIn } from './item-html.js';
const most = 30;
const title = 'Isnad';
/** Of whom or what a feed is; what nobody has is an error, since it may be a slip of the pen. */
async function meant(store, { who, kind, lang, base }) {
    const { filter, named, unknown } = await settle(store, {
        ...(who === undefined ? {} : { with: [who] }),
        ...(kind === undefined ? {} : { kind }),
    });
    if (unknown.length > 0)
        throw new IsnadError('register/no-such-name', `Nobody in the register is called “${who}”.`, 'Give the id of one.');
    const [one] = named.flatMap(({ entities }) => entities);
    if (who !== undefined) {
        const name = one ? nameIn(one.name, lang) : who;
        const id = one?.id ?? who;
        return { filter, id: `entity:${id}`, title: `${title} – ${name}`, page: `${base}/who/${encodeURIComponent(id)}` };
    }
    if (filter.kind === undefined)
        return { filter, id: 'all', title, page: `${base}/` };
    const label = labels();
    const name = [label('contacts', filter.kind), label('events', filter.kind)]
        .map(each => each[lang])
        .find(each => each !== filter.kind && each !== '');
    return {
        filter,
        id: `kind:${filter.kind}`,
        title: `${title} – ${name ?? filter.kind}`,
        page: `${base}/?kind=${filter.kind}`,
    };
}
/** What changed last in a register, as an Atom feed. */
export async function feedIn(store, query) {
    const { filter, ...facts } = await meant(store, query);
    const lately = await store.lately(filter, most);
    const items = await newsItems(store, lately, query.base);
    return { atom: atomOf({ ...facts, self: query.self, lang: query.lang }, items), updated: updatedOf(items) };
}
