import { byText } from '../words.js';
import { areOneVoice, isInstitution, isRelay, isUntold, isVague, ownSideOf, sideOf } from './voices.js';
/** An institution of a state that takes no part. */
const isThird = ({ of }, { all, hosts }) => of !== undefined && /^[A-Z]{3}$/u.test(of) && all.size > 0 && !all.has(of) && !hosts.has(of);
const shareText = (a, b, { alike }) => a.told.some(id => b.told.some(each => alike(id, each)));
/** Whether each text that has it has it from others too. */
const hasNoTextOfItsOwn = (origin, standing, { alike }) => origin.told.every(id => standing.some(({ told }) => told.some(each => alike(id, each))));
/** «قال الكرملين … فيما ذكر مسؤول إسرائيلي»: one text may hand on the word of each side. */
function isOtherSide(origin, standing, matter) {
    const side = sideOf(origin.source, matter.sides);
    if (side === null)
        return false;
    const beside = standing.filter(other => shareText(origin, other, matter));
    return beside.every(other => {
        const theirs = sideOf(other.source, matter.sides);
        return theirs !== null && theirs !== side && origin.told.some(id => other.told.includes(id));
    });
}
/** Whether an origin may be an echo of those that are counted already. */
function isEcho(origin, standing, matter) {
    if (standing.length === 0)
        return false;
    const { source } = origin;
    const { sides, ahead } = matter;
    if (isUntold(source) || isVague(source, sides))
        return true;
    if (standing.some(other => areOneVoice(source, other.source, sides)))
        return true;
    // «مصدر مطلع» may be of the side that is counted already
    if (source.kind === 'unnamed' && source.of === undefined)
        return true;
    if (isInstitution(source) && isThird(source, sides) && standing.some(other => isInstitution(other.source)))
        return true;
    // Nobody sees what is to come: who tells it has it from somebody.
    if (isRelay(source) && origin.told.every(ahead))
        return true;
    return hasNoTextOfItsOwn(origin, standing, matter) && !isOtherSide(origin, standing, matter);
}
const kinds = ['institution', 'witness', 'unnamed', 'agency', 'outlet'];
/** The surest first: who takes part, then other institutions, and so on; last who is told by nobody. */
function sureness({ source }, { sides }) {
    const grade = isUntold(source) ? 20 : isVague(source, sides) ? 10 : 0;
    return grade + (ownSideOf(source, sides) === null ? 1 + kinds.indexOf(source.kind) : 0);
}
function standingOf(all, matter) {
    const inOrder = [...all].sort((a, b) => sureness(a, matter) - sureness(b, matter) || byText(a.source.id, b.source.id));
    const standing = [];
    for (const origin of inOrder)
        if (!isEcho(origin, standing, matter))
            standing.push(origin);
    return new Set(standing);
}
/** What an origin tells of it; null where it does nothing but deny it. */
function affirming({ source, accounts, told }, { denying }) {
    const tells = (id) => !denying(id);
    return accounts.some(tells) ? { source, accounts: accounts.filter(tells), told: told.filter(tells) } : null;
}
/** Who denies it stands for the contrary, however many tell it: listed, and never counted with them. */
export function withIndependence(all, matter) {
    const affirmed = all.flatMap(origin => affirming(origin, matter) ?? []);
    const standing = new Set([...standingOf(affirmed, matter)].map(({ source }) => source.id));
    const telling = new Set(affirmed.map(({ source }) => source.id));
    return all.map(({ source: { id, name, kind }, accounts }) => {
        const origin = { id, name, kind, accounts: [...accounts], independent: standing.has(id) };
        return telling.has(id) ? origin : { ...origin, denies: true };
    });
}
