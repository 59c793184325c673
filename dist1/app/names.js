import { actsFor } from '../register/search/documents.js';
import { namesOf, partBearers, plain, soundKey, wholeBearers } from '../register/timeline/names.js';
import { soundsOf } from '../register/timeline/sound.js';
import { unique } from '../register/words.js';
import { world } from '../register/world.js';
import { asReaderDoes, byId, likeness, orNothing } from './world-names.js';
export const isNamed = (found) => 'ids' in found;
export const isUnnamed = (found) => !isNamed(found);
const seat = (id) => /^state:([A-Z]{3})$/u.exec(id)?.[1] ?? null;
/** A state is also whoever acts for it. */
const wide = (ids) => unique(ids.flatMap(id => (seat(id) ? [id, actsFor(seat(id))] : [id])));
const made = (name, as, ids, entities) => ({
    name,
    as,
    ids: wide(ids),
    entities: [...entities],
});
/** Ids of the tables that may be in the register; offices count though nobody calls them so, since people hold them. */
const idsOf = (meant) => unique(meant.flatMap(({ id, offices }) => (offices.length > 0 ? offices.map(office => `office:${office}`) : [id])));
async function known(store, name, as, ids) {
    const entities = await store.entitiesById(ids);
    // Who holds an office or acts for a state may be there though these are not.
    const held = ids.filter(id => id.startsWith('office:') || id.startsWith('state:'));
    const found = unique([...entities.map(({ id }) => id), ...held]);
    return found.length > 0 ? made(name, as, found, entities) : null;
}
const pick = (ids, entities) => entities.filter(({ id }) => ids.includes(id));
/** A state by any of its names: whoever acts for it may be in the register though it never is itself. */
function stateNamed(name) {
    const wanted = plain(name);
    const states = [...world().states.values()].filter(({ ar, en }) => [...ar, en].some(each => plain(each) === wanted));
    return wanted === '' ? [] : states.map(({ id }) => `state:${id}`);
}
/** The words of a name as the register keeps them. */
export const wordsOf = (name) => plain(name).split(' ').filter(Boolean);
/** Whose whole name it is. */
export async function wholeName(store, name) {
    const bearers = await store.entitiesWithWords(wordsOf(name));
    const ids = wholeBearers(name, bearers);
    return ids.length > 0 ? made(name, 'name', ids, pick(ids, bearers)) : null;
}
/** Whom it means to the reader of pages: titles with their state, surnames, spellings. */
export const titleOf = (store, name) => known(store, name, 'title', idsOf(orNothing(() => asReaderDoes(name))));
async function partOfName(store, name) {
    const bearers = await store.entitiesWithWords(wordsOf(name));
    const row = partBearers(name, bearers);
    const found = row.length > 0 ? pick(row, bearers) : bearers;
    return found.length > 0
        ? made(name, 'part', found.map(({ id }) => id), found)
        : null;
}
const parties = new Set(['person', 'office', 'body', 'state']);
const suggested = 5;
/** How like a name is to the one that is asked for, letter by letter, where both are written in the same letters. */
function likenessTo(name, entity) {
    const words = namesOf(entity).flatMap(each => [each, ...each.split(' ')]);
    return Math.max(0, ...words.map(each => likeness(plain(name), each)));
}
// Less alike is nobody who was meant.
const hardly = 0.4;
const longEnough = 3;
const isArabic = (text) => /\p{Script=Arabic}/u.test(text);
/** Worth naming to who asked: spelled somewhat alike, or in other letters, where only the sound can tell. */
const isWorth = (name, { entity, like }) => like >= hardly || (!isArabic(name) && entity.name.en === null && soundsOf(name).join('').length >= longEnough);
/** Those whose names sound so; what is written most alike first, then who is in the tables. */
async function soundingLike(store, name) {
    const sounds = soundsOf(name);
    const found = (await store.entitiesWithWords(sounds.map(soundKey))).filter(({ kind }) => parties.has(kind));
    return found
        .map(entity => ({ entity, like: likenessTo(name, entity) }))
        .filter(near => isWorth(name, near))
        .sort((a, b) => b.like - a.like || Number(b.entity.known) - Number(a.entity.known));
}
// So much alike, and so much more than any other, is the one that was meant.
const alike = 0.6;
const clearly = 0.15;
/** The one who was meant, where there is no doubt: nobody else sounds so, or is spelled nearly so. */
function onlyOne([first, second]) {
    if (!first)
        return null;
    const isClear = !second || (first.like >= alike && first.like - second.like >= clearly);
    return isClear ? first.entity : null;
}
/** Whom a name means: by id, whole name, title, part of the name, or sound, whichever tells first. */
export async function whoIsMeant(store, name) {
    const id = byId(name.trim());
    const ways = [
        () => known(store, name, 'id', [name.trim()].concat(id ? idsOf([id]) : [])),
        () => wholeName(store, name),
        () => known(store, name, 'name', stateNamed(name)),
        () => titleOf(store, name),
        () => partOfName(store, name),
    ];
    if (plain(name) !== '' || name.includes(':'))
        for (const way of ways) {
            const found = await way();
            if (found)
                return found;
        }
    const near = await soundingLike(store, name);
    const one = onlyOne(near);
    return one
        ? made(name, 'sound', [one.id], [one])
        : { name, near: near.slice(0, suggested).map(({ entity }) => entity) };
}
