import { needIsoDate } from '../acquire/index.js';
import { firstDay, lastDay } from '../knowledge/dates.js';
import { IsnadError } from '../model/errors.js';
import { ContactKind, PloverType, Status } from '../model/records.js';
import { outletKey } from '../register/outlet-key.js';
import { plain } from '../register/timeline/names.js';
import { unique } from '../register/words.js';
import { isNamed, isUnnamed, whoIsMeant } from './names.js';
import { originInWords } from './offices.js';
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
/** The first or last day of a day, a month or a year. */
export function boundOf(text, option) {
    const edge = option === '--from' ? firstDay : lastDay;
    return needIsoDate(day.test(text) ? edge(text) : text, option).slice(0, 10);
}
function oneOf(what, given, known) {
    const found = known.find(each => each.toLowerCase() === given.toLowerCase());
    if (found)
        return found;
    const many = what.replace(/s$/u, 'se');
    throw new IsnadError('usage', `There is no ${what} “${given}”.`, `${many[0].toUpperCase()}${many.slice(1)}s are ${known.join(', ')}.`);
}
const kinds = [...ContactKind.options, ...PloverType.options];
const statuses = [...Status.options, 'disputed'];
const shownNames = 6;
const listed = (names) => `${names.slice(0, shownNames).join(', ')}${names.length > shownNames ? ' …' : ''}`;
const noSuch = (what, name, known) => new IsnadError('register/no-such-name', `No ${what} in the register is called “${name}”.`, known.length > 0 ? `There are ${listed(known)}.` : 'Nothing in it has one.');
/** The outlet that is meant: by its id, by any name or host that the tables have, or as its pages call it. */
async function outletMeant(store, name) {
    const written = await store.outlets();
    const keys = new Map(written.map(each => [outletKey(each), each]));
    const key = keys.has(name) ? name : outletKey(name);
    if (keys.has(key))
        return key;
    const within = [...keys].filter(([, each]) => ` ${plain(each)} `.includes(` ${plain(name)} `));
    if (within.length === 1 && plain(name) !== '')
        return within[0][0];
    throw noSuch('outlet', name, written);
}
/** The origins that are meant: by id, or by a name in either language or a part of it. */
async function originsMeant(store, name) {
    const all = await store.origins();
    const names = (origin) => [origin.id, origin.name, originInWords(origin.id)?.en ?? ''].map(plain);
    const wanted = plain(name);
    const ways = [each => each === wanted, each => ` ${each} `.includes(` ${wanted} `)];
    for (const fits of ways) {
        const found = wanted === '' ? [] : all.filter(origin => names(origin).some(fits));
        if (found.length > 0)
            return unique(found.map(({ id }) => id));
    }
    const institutions = all.filter(({ id }) => id.startsWith('institution:'));
    throw noSuch('origin', name, unique(institutions.map(each => each.name)));
}
const asName = (state) => (/^[a-z]{3}$/iu.test(state) ? `state:${state.toUpperCase()}` : state);
async function stateMeant(store, name) {
    const found = await whoIsMeant(store, asName(name));
    if (!isNamed(found))
        return { ...found, name };
    const ids = found.ids.filter(id => id.startsWith('state:') || id.startsWith('of:'));
    return ids.length > 0 ? { ...found, name, ids } : { name, near: [] };
}
/** The filters that need no register to be understood; what cannot be meant is an error. */
export function plainFilter({ kind, status, from, to }) {
    return {
        ...(kind === undefined ? {} : { kind: oneOf('kind', kind, kinds) }),
        ...(status === undefined ? {} : { status: oneOf('status', status, statuses) }),
        ...(from === undefined ? {} : { from: boundOf(from, '--from') }),
        ...(to === undefined ? {} : { to: boundOf(to, '--to') }),
    };
}
/** Settles what is meant by filters. An outlet or origin that is not there is an error, a name that nobody has is told. */
export async function settle(store, given) {
    const { outlet, origin, state } = given;
    const found = [];
    for (const name of given.with ?? [])
        found.push(await whoIsMeant(store, name));
    if (state !== undefined)
        found.push(await stateMeant(store, state));
    const filter = {
        ...plainFilter(given),
        ...(found.length > 0 ? { with: found.map(each => (isNamed(each) ? each.ids : [])) } : {}),
        ...(outlet === undefined ? {} : { outlet: await outletMeant(store, outlet) }),
        ...(origin === undefined ? {} : { origin: await originsMeant(store, origin) }),
    };
    return { filter, named: found.filter(isNamed), unknown: found.filter(isUnnamed) };
}
const most = 1000;
/** How many are asked for; `usual` where nothing is said. */
export function needLimit(limit, usual) {
    if (limit === undefined)
        return usual;
    if (Number.isInteger(limit) && limit > 0 && limit <= most)
        return limit;
    throw new IsnadError('usage', `--limit takes a whole number from 1 to ${most}.`, 'Go on with --after, which the last part tells.');
}
export const badCursor = (after) => new IsnadError('usage', `--after ${after} is no place in this list.`, 'Take it as the part before has told it, with the same question.');
/** Where a list goes on that is counted from its beginning. */
export function needOffset(after) {
    if (after === undefined)
        return 0;
    if (!/^\d{1,7}$/u.test(after))
        throw badCursor(after);
    return Number(after);
}
