import { IsnadError } from '../model/errors.js';
import { lookUp } from './world.js';
// Who held an office when, and which offices somebody held: what `lookUp` finds, for programs that know what they ask for.
const severalMeant = (name, ids) => new IsnadError('world/no-such-name', `“${name}” may mean several.`, `Name one by its id: ${ids.join(', ')}`);
const notOf = (name, kind, id) => new IsnadError('world/no-such-name', `“${name}” is no ${kind}: it is ${id}.`, 'Ask for all of it with lookUp.');
/** What of this kind a name means; an error where it means something else, or several. */
function found(name, kind, at) {
    const { found: things, candidates } = lookUp(name, at);
    if (candidates.length > 0)
        throw severalMeant(name, candidates.map(({ id }) => id));
    const fitting = things.filter((thing) => thing.kind === kind);
    if (fitting.length === 0)
        throw notOf(name, kind, things[0]?.id ?? 'nothing');
    return fitting;
}
/**
 * Who held an office on a day (`2013-07-03`), in a month or a year (`2013`); without a time, all whom the tables know, in order. The office by its
 * id (`EGY/president`) or by its title as the news has it. Empty where the tables know nobody.
 * Throws an `IsnadError`: `world/no-such-name`, `input/bad-date`.
 */
export const holdersOf = (office, at) => found(office, 'office', at).flatMap(({ holders }) => holders);
/**
 * Which offices somebody held on a day, in a month or a year; without a time, all that the tables know, in order.
 * Throws an `IsnadError`: `world/no-such-name`, `input/bad-date`.
 */
export const officesHeldBy = (person, at) => found(person, 'person', at).flatMap(({ offices }) => offices);
